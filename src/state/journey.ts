import { createMemo } from 'solid-js'
import type { Accessor } from 'solid-js'
import type { Crew } from '../client/workers'
import type { Mirror, StoreTrouble } from '../contract/db'
import type { JourneyTold } from '../contract/journey'
import type { Outcome } from '../domain/outcome'
import type { Live } from './live'
import type { Tracker } from './tracks'

export interface JourneyState {
  /** Where the runs lie; while that is being looked up, it is told anew now and then. */
  readonly journey: () => Accessor<Live<JourneyTold>>
}

/** So many tracks are looked up before a page that shows where they lie asks again: more than is kept at a time. */
const placesBetween = 192

interface Around {
  readonly follow: <T>(key: () => string, ask: () => Promise<Outcome<T, StoreTrouble>>, again: Accessor<unknown>) => Accessor<Live<T>>
  readonly today: Accessor<number>
  readonly tracker: Pick<Tracker, 'tracking'>
  readonly tracked: Accessor<unknown>
}

export const createJourney = (crew: Crew, mirror: Mirror, { follow, today, tracker, tracked }: Around): JourneyState => ({
  journey: () => {
    const looked = createMemo(() => {
      const now = tracker.tracking()
      return now.phase === 'reading' && now.progress?.doing === 'places' ? Math.floor(now.progress.done / placesBetween) : 0
    })
    return follow(
      () => `${mirror} ${today()}`,
      () => crew.ask(({ db }) => db.journey(mirror, today())),
      () => `${String(tracked())} ${looked()}`,
    )
  },
})
