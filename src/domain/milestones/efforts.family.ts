import { sayings } from '../cards/card'
import type { RunField, Runs } from '../cards/card'
import { isIndoors } from '../cards/outdoors'
import { timeOver } from '../cards/time-over'
import { distances } from '../efforts/distances'
import type { DistanceId } from '../efforts/distances'
import type { Draft, LadderUnit } from './milestone'
import { defineFamily } from './milestone'

export interface EffortsSays {
  readonly best: { readonly over: DistanceId; readonly seconds: number }
}
const say = sayings<EffortsSays>('efforts')

/** Where each stands, and on whose ladder: what is raced everywhere is on both. */
const kinds = {
  '400m': ['best400m', null],
  'half-mile': ['bestHalfMile', 'mi'],
  '1k': ['best1k', 'km'],
  mile: ['bestMile', 'mi'],
  '2-miles': ['best2Miles', 'mi'],
  '5k': ['best5k', null],
  '10k': ['best10k', null],
  '15k': ['best15k', 'km'],
  '10-miles': ['best10Miles', 'mi'],
  '20k': ['best20k', 'km'],
  half: ['bestHalf', null],
  '30k': ['best30k', 'km'],
  marathon: ['bestMarathon', null],
  '50k': ['best50k', null],
} as const satisfies Readonly<Record<DistanceId, readonly [RunField, LadderUnit]>>

type Read = Runs<'distance' | 'elapsed' | 'trackMetres' | (typeof kinds)[DistanceId][0]>

const recordsOf = (runs: Read, outdoors: readonly number[], over: DistanceId, metres: number): readonly Draft[] => {
  const [field, ladder] = kinds[over]
  const drafts: Draft[] = []
  let [timed, long] = [0, 0]
  for (const place of outdoors) {
    if (!((runs.distance[place] ?? 0) >= metres)) continue
    long += 1
    const time = timeOver(runs, place, metres, runs[field][place])
    if (time === null) continue
    timed += 1
    const { seconds } = time
    if (seconds >= (drafts.at(-1)?.value ?? Infinity)) continue
    drafts.push({
      key: `${over}.${runs.id[place] ?? NaN}`,
      kind: over,
      ladder,
      say: say('best', { over, seconds }),
      value: seconds,
      of: 'seconds',
      place,
      receipts: [[place, place + 1]],
      coverage: { with: timed, of: long },
    })
  }
  return drafts
}

export const family = defineFamily({
  id: 'efforts',
  group: 'records',
  place: 6,
  needs: ['distance', 'elapsed', 'indoor', 'located', 'trackMetres', ...Object.values(kinds).map(([field]) => field)],
  tell: ({ runs }) => {
    const outdoors = Array.from(runs.day.keys()).filter((place) => !isIndoors(runs.indoor[place], runs.located[place]))
    return {
      ladders: distances.map(({ id, metres }) => ({ drafts: recordsOf(runs, outdoors, id, metres), records: true })),
      leftOut: [{ kind: 'best', reason: 'indoors', runs: runs.length - outdoors.length }],
    }
  },
})
