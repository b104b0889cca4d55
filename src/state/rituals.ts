import type { Accessor } from 'solid-js'
import type { Crew } from '../client/workers'
import type { Mirror, StoreTrouble } from '../contract/db'
import type { RitualAnswer, RitualWord, RitualsTold } from '../contract/rituals'
import type { FirstWeekday } from '../domain/calendar/calendar'
import type { Outcome } from '../domain/outcome'
import type { Live } from './live'

/** What a screen knows of rituals. */
export interface RitualsState {
  /** What is done again and again; told anew when tracks have been read. */
  readonly rituals: () => Accessor<Live<RitualsTold>>
  readonly ritualWords: () => Accessor<Live<readonly RitualWord[]>>
  /** What the runner says of a ritual; null takes it back. False: it could not be kept. */
  readonly sayOfRitual: (ritual: string, given: RitualAnswer | null) => Promise<boolean>
}

interface Around {
  readonly follow: <T>(key: () => string, ask: () => Promise<Outcome<T, StoreTrouble>>, again: Accessor<unknown>) => Accessor<Live<T>>
  readonly today: Accessor<number>
  readonly firstWeekday: () => FirstWeekday
  readonly facts: Accessor<unknown>
  /** Changes with the facts, and once tracks have been read. */
  readonly tracked: Accessor<unknown>
}

export const createRituals = (crew: Crew, mirror: Mirror, { follow, today, firstWeekday, facts, tracked }: Around): RitualsState => ({
  rituals: () =>
    follow(
      () => `${mirror} ${today()} ${firstWeekday()}`,
      () => crew.ask(({ db }) => db.rituals(mirror, today(), firstWeekday())),
      tracked,
    ),
  ritualWords: () =>
    follow(
      () => mirror,
      () => crew.ask(({ db }) => db.ritualWords(mirror)),
      facts,
    ),
  sayOfRitual: async (ritual, given) => {
    const kept = await crew.ask(({ db }) => db.sayOfRitual(mirror, ritual, given)).catch(() => null)
    return kept?.ok === true
  },
})
