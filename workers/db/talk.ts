import type { Db, Standing } from '../../src/contract/db'

export const channelName = 'runmirror-db'

export type Method = keyof Db
/** Every method of the store, so that a new one does not compile until the other tabs can ask for it. */
export const methods = {
  standing: true,
  overview: true,
  begin: true,
  keep: true,
  finish: true,
  reports: true,
  history: true,
  faces: true,
  keepFaces: true,
  lines: true,
  page: true,
  wantedTracks: true,
  keepCopies: true,
  keepTracks: true,
  keepSummaries: true,
  keepPlaces: true,
  keepPlaceName: true,
  wantedWays: true,
  keepWays: true,
  settleTracks: true,
  trackReport: true,
  trackPage: true,
  trackBytes: true,
  shapeOf: true,
  journey: true,
  rituals: true,
  keepPulled: true,
  pulledStanding: true,
  wantedPulled: true,
  pulledBetween: true,
  pulledBodies: true,
  keepPulledTracks: true,
  doubtPulled: true,
  settleDoubt: true,
  forgetPulled: true,
  emptyInbox: true,
  knownFiles: true,
  wantedWeather: true,
  keepWeather: true,
  settleWeather: true,
  weatherReport: true,
  weatherPage: true,
  settings: true,
  set: true,
  correct: true,
  undo: true,
  corrections: true,
  words: true,
  answer: true,
  pin: true,
  wallWords: true,
  noteMilestone: true,
  pinMilestone: true,
  hideMilestone: true,
  keepOwnMilestone: true,
  removeOwnMilestone: true,
  ritualWords: true,
  sayOfRitual: true,
  ownText: true,
  sayOwnText: true,
  takeout: true,
  backupHead: true,
  backupPiece: true,
  safekeeping: true,
  noteBackup: true,
  restoreBegin: true,
  restorePiece: true,
  restoreEnd: true,
  restoreDrop: true,
  undoRestore: true,
  erase: true,
  rescue: true,
  check: true,
  takeOver: true,
} as const satisfies Record<Method, true>

/**
 * What tabs say to each other. Tabs of different builds hear each other too: `who`, `leads` with its standing's build, `step-down` and `yielding` stay as they are
 * for ever, and a question is put to, and answered by, the same build alone.
 */
export type Word =
  | { readonly say: 'who' }
  | { readonly say: 'leads'; readonly from: string; readonly standing: Standing }
  | { readonly say: 'ask'; readonly from: string; readonly build: string; readonly id: number; readonly method: Method; readonly args: readonly unknown[] }
  | { readonly say: 'answer'; readonly to: string; readonly id: number; readonly value: unknown }
  | { readonly say: 'broke'; readonly to: string; readonly id: number; readonly message: string }
  | { readonly say: 'step-down'; readonly from: string }
  | { readonly say: 'yielding'; readonly to: string }

/** Resolves when told to, or after a time. */
export const createSignal = (): { readonly wait: (ms: number) => Promise<void>; readonly tell: () => void } => {
  let waiting: (() => void)[] = []
  return {
    wait: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms)
        waiting.push(() => {
          clearTimeout(timer)
          resolve()
        })
      }),
    tell: () => {
      const told = waiting
      waiting = []
      for (const one of told) one()
    },
  }
}
