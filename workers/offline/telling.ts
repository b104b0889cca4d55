import { noticeTag } from '../../src/contract/notices'
import type { NoticeNotes } from '../../src/contract/notices'
import { languageFor } from '../../src/words/language-for'
import { noticeSentence } from '../../src/words/notices'
import type { Found } from './waking'

/** Where the tap on a notice leads. */
interface Leads {
  readonly run: string | null
}

/** What is shown of it on this device. */
export interface Shown {
  readonly title: string
  readonly options: NotificationOptions & { readonly tag: string; readonly data: Leads }
}

/** One sentence, and no second line. It makes no sound and does not buzz. Null where what was shown before says all of it. */
export const shownOf = ({ topic, run }: Found, { choice, language, unit }: NoticeNotes): Shown | null => {
  if (topic.about === 'nothing') return null
  const tongue = languageFor([language])
  return {
    title: noticeSentence(topic, { told: choice === 'told', language: tongue, unit }),
    options: { tag: noticeTag, lang: tongue, icon: '/icons/icon-192.png', silent: true, data: { run } },
  }
}

/** The page that a notice opens where none is open. */
export const addressOf = (data: unknown): string =>
  typeof data === 'object' && data !== null && 'run' in data && typeof data.run === 'string' && /^\d{1,19}$/.test(data.run) ? `/run/${data.run}` : '/'
