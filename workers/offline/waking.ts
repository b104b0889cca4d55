import type { InboxLetter } from '../../src/contract/inbox'
import type { NoticeNotes } from '../../src/contract/notices'
import type { PulledReply } from '../../src/contract/pulled'
import { readActivity } from '../../src/domain/strava/reply'
import { runNotice } from '../../src/domain/strava/run-notice'
import type { NoticeTopic } from '../../src/words/notices'
import { acknowledge, askEvents, askToken, jsonIn } from './asking'
import type { Held } from './asking'
import { errandsOf, isAboutPermission, readsFor } from './errands'
import type { Errand } from './errands'
import type { Letters } from './letters'
import { createReader } from './reading'
import type { StravaReader, Way } from './reading'

export interface WakingWorld extends Way {
  readonly now: () => number
  /** Null where none can be kept. */
  readonly letters: () => Promise<Letters | null>
}

/** What came of it. `nothing`: the page, or a push before this one, had done all of it. `run`: Strava's number, where it is one that is told of. */
export interface Found {
  readonly topic: NoticeTopic | { readonly about: 'nothing' }
  readonly run: string | null
  /** How many letters lie there that did not before. */
  readonly letters: number
}

/** Nothing more is begun after so long: a browser ends a service worker that a push has woken. */
const patience = 15_000

/** Why an errand is not done; undone ones stay for the page. */
type Undone = 'ended' | 'later'
interface Delivered {
  readonly errand: Errand
  readonly letter: InboxLetter
  readonly isNew: boolean
}

const detailIn = (letter: InboxLetter): unknown => jsonIn(letter.replies.find(({ kind }) => kind === 'detail')?.body ?? '')

/** Fetches what changed since this device last read, leaves it as letters, and acknowledges what lies there. */
export const followUp = async (world: WakingWorld, { device }: Pick<NoticeNotes, 'device'>): Promise<Found> => {
  const news = (about: 'news' | 'ended' | 'nothing', letters = 0): Found => ({ topic: { about }, run: null, letters })

  const delivery = await askEvents(world.fetching, device)
  // More changed than is told one by one: that is the page's, which lists everything again.
  if (delivery === null || delivery.allSince !== null) return news('news')
  const { changes, after, head } = delivery
  if (changes.length === 0) {
    if (head > after) await acknowledge(world.fetching, device, head)
    return news('nothing')
  }
  const letters = await world.letters()
  if (letters === null) return news('news')
  const errands = errandsOf(changes)
  const held = await askToken(world.fetching, { reads: readsFor(errands), ...(isAboutPermission(changes) ? { stale: true } : {}) })
  if (!held.ok) return news(held.code === 'ended' ? 'ended' : 'news')

  const { delivered, stopped } = await deliverAll(world, errands, letters, held.value)
  const undone = errands.slice(delivered.length)
  const through = Math.min(head, ...undone.map(({ first }) => first - 1))
  if (through > after) await acknowledge(world.fetching, device, through)
  const written = delivered.filter(({ isNew }) => isNew).length
  if (stopped === 'ended') return news('ended', written)
  const came = delivered.flatMap(({ errand, letter }) => {
    const notice = errand.created ? runNotice(detailIn(letter)) : null
    return notice === null ? [] : [{ activity: errand.activity, notice }]
  })
  if (came.length === 0) return news('news', written)
  const run = came.length === 1 ? (came[0]?.activity ?? null) : null
  return { topic: { about: 'runs', runs: came.map(({ notice }) => notice) }, run, letters: written }
}

/** One after the other, until one can't be done: those after it would come before it. */
const deliverAll = async (
  world: WakingWorld,
  errands: readonly Errand[],
  letters: Letters,
  held: Held,
): Promise<{ readonly delivered: readonly Delivered[]; readonly stopped: Undone | null }> => {
  const until = world.now() + patience
  const reader = createReader(world, held)
  const delivered: Delivered[] = []
  for (const errand of errands) {
    const one = world.now() > until ? 'later' : await deliver(world, errand, letters, held, reader)
    if (typeof one === 'string') return { delivered, stopped: one }
    delivered.push(one)
  }
  return { delivered, stopped: null }
}

/** A letter about one activity, which lies there when this answers. One that was left before its change could be acknowledged stays as it is. */
const deliver = async (world: WakingWorld, errand: Errand, letters: Letters, held: Held, reader: StravaReader): Promise<Delivered | Undone> => {
  const { activity, last } = errand
  const before = await letters.find(last, activity)
  if (before?.athlete === held.athlete) return { errand, letter: before, isNew: false }
  const replies = errand.gone ? 'none' : await repliesFor(world, errand, reader)
  if (replies === 'ended' || replies === 'later') return replies
  const about = replies === 'none' ? ({ about: 'gone', replies: [] } as const) : ({ about: 'told', replies } as const)
  const letter: InboxLetter = { v: 1, athlete: held.athlete, retentionDays: held.retentionDays, seq: last, activity, ...about }
  return (await letters.put(letter)) ? { errand, letter, isNew: true } : 'later'
}

/** Without its streams it is told all the same: the page asks for them. */
const repliesFor = async (world: WakingWorld, { activity, created }: Errand, reader: StravaReader): Promise<readonly PulledReply[] | 'none' | Undone> => {
  const detail = await reader.activity(activity)
  if (detail.read !== 'here') return detail.read
  const told = readActivity(jsonIn(detail.body))
  if (!told.ok || String(told.value.id) !== activity) return 'later'
  const replies: PulledReply[] = [{ kind: 'detail', id: activity, body: detail.body, at: world.now() }]
  const streams = created && reader.left() > 0 ? await reader.streams(activity) : null
  if (streams?.read === 'here' || streams?.read === 'none')
    replies.push({ kind: 'streams', id: activity, body: streams.read === 'here' ? streams.body : null, at: world.now() })
  return replies
}
