/** Whether a run's news may wake this device while no page is open. `quiet`: that something came. `told`: a sentence about the run. */
export type NoticeChoice = 'off' | 'quiet' | 'told'

/**
 * Why notices could not be turned on. `refused`: the runner, or the browser for them, said no. `unable`: this browser has no push, or one that is not known to the relay. `not-offered`:
 * this deployment pushes to nobody, or nobody is connected. `too-many`: as many of the runner's devices are pushed to as may be.
 */
export type NoticeTrouble = 'refused' | 'unable' | 'not-offered' | 'too-many' | 'unreachable'

/** In which words a notice is told. */
export interface NoticeTongue {
  /** BCP 47. */
  readonly language: string
  readonly unit: 'km' | 'mi'
}

/** What the service worker has to know when a push wakes it. Kept in the browser's cache, which a page and a service worker both read and write, and which is written whole or not at all. */
export interface NoticeNotes extends NoticeTongue {
  readonly v: 1
  /** The name under which the relay knows this device. */
  readonly device: string
  readonly choice: 'quiet' | 'told'
}

/** The cache, and the one address in it, which nobody ever fetches. */
export const notesCache = 'runmirror-notices'
export const notesAddress = '/notices'

/** The tag of every notice: a newer one stands in the place of the one before. */
export const noticeTag = 'runmirror'

/** Null for what is none, or of another version: it is then as if there were none. */
export const readNotes = (told: unknown): NoticeNotes | null => {
  if (typeof told !== 'object' || told === null || !('v' in told) || told.v !== 1) return null
  if (!('device' in told && 'choice' in told && 'language' in told && 'unit' in told)) return null
  const { device, choice, language, unit } = told
  if (typeof device !== 'string' || typeof language !== 'string') return null
  return (choice === 'quiet' || choice === 'told') && (unit === 'km' || unit === 'mi') ? { v: 1, device, choice, language, unit } : null
}
