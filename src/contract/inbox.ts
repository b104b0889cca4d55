import type { PulledReply } from './pulled'

/** The folder in OPFS where the service worker, which can't open the database, leaves what it fetched: one file an activity of a delivery, written whole under another name first. */
export const inboxFolder = 'strava-inbox'

/** By name they stand in the order in which the relay told of them. The same change has the same name, however often it is told. */
export const letterName = (seq: number, activity: string): string => `${String(seq).padStart(16, '0')}-${activity}.json`
/** Whether a file there is a letter; what is none is being written by the service worker, or was when that was ended: it removes it itself when it is woken next. */
export const isLetterName = (name: string): boolean => /^\d{16}-\d{1,19}\.json$/.test(name)

/** What the service worker fetched for one change while no page was open. */
export interface InboxLetter {
  readonly v: 1
  /** By Strava's number: a letter of another athlete is thrown away unread. */
  readonly athlete: string
  readonly retentionDays: number
  /** Of the relay: what it has told up to here is in this letter or in those before it. */
  readonly seq: number
  readonly activity: string
  /** `gone`: told to be deleted, or answered 404: Strava is asked again before anything is dropped. */
  readonly about: 'told' | 'gone'
  readonly replies: readonly PulledReply[]
}

/** To the pages, when a letter lies there; a page that is open has it taken out at once. */
export interface LetterCame {
  readonly type: 'letter-came'
}

export interface InboxTaken {
  readonly letters: number
  /** Letters that nobody could read, or of another athlete: removed. */
  readonly dropped: number
}
