import { sayings } from '../cards/card'
import { comparisonOf } from './landmarks'
import type { Draft, Measure } from './milestone'
import { defineFamily } from './milestone'

export interface LongestSays {
  readonly distance: { readonly metres: number }
  readonly time: { readonly seconds: number }
  readonly climb: { readonly metres: number }
}
const say = sayings<LongestSays>('longest')

type Kind = keyof LongestSays

/** By less than this a run is not told to be longer: nobody would see it in kilometres, miles, minutes or feet. */
export const leastMore = { distance: 200, time: 60, climb: 10 } as const satisfies Readonly<Record<Kind, number>>

const saysOf = {
  distance: (metres: number) => say('distance', { metres }),
  time: (seconds: number) => say('time', { seconds }),
  climb: (metres: number) => say('climb', { metres }),
} as const
const measures = { distance: 'metres', time: 'seconds', climb: 'metres' } as const satisfies Readonly<Record<Kind, Measure>>

/** Each longer than the one before it by something that can be seen. A run that is longer by less is none, and none before it was longer than the mark by more. */
const recordsOf = (kind: Kind, values: Float64Array): { readonly drafts: readonly Draft[]; readonly known: number } => {
  const drafts: Draft[] = []
  let known = 0
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? NaN
    if (Number.isNaN(value)) continue
    known += 1
    if (value < (drafts.at(-1)?.value ?? 0) + leastMore[kind]) continue
    drafts.push({
      key: '',
      kind,
      ladder: null,
      say: saysOf[kind](value),
      value,
      of: measures[kind],
      place,
      isMark: drafts.length === 0,
      receipts: [[place, place + 1]],
      coverage: { with: known, of: place + 1 },
      comparison: kind === 'climb' ? comparisonOf('height', value) : null,
    })
  }
  return { drafts, known }
}

export const family = defineFamily({
  id: 'longest',
  group: 'records',
  place: 5,
  needs: ['distance', 'elevationGain', 'moving'],
  tell: ({ runs: { id, length, distance, elevationGain, moving } }) => {
    const told = [
      { kind: 'distance', ...recordsOf('distance', distance) },
      { kind: 'time', ...recordsOf('time', moving) },
      { kind: 'climb', ...recordsOf('climb', elevationGain) },
    ] as const
    return {
      ladders: told.map(({ kind, drafts }) => ({
        drafts: drafts.map((draft) => ({ ...draft, key: `${kind}.${id[draft.place] ?? NaN}` })),
        records: true,
      })),
      leftOut: [
        { kind: 'time', reason: 'no-time', runs: length - told[1].known },
        { kind: 'climb', reason: 'no-climb', runs: length - told[2].known },
      ],
    }
  },
})
