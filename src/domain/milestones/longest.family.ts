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

/** By less than this a longer run hangs no milestone of its own, or whoever runs one way again and again would have one of each; it ends the longest all the same. */
export const leastMore = { distance: 200, time: 60, climb: 10 } as const satisfies Readonly<Record<Kind, number>>

/** Half of an export's last digit, 0.01 km, 1 s or 1 m: what is longer by no more than that may be as long. */
const rounding = { distance: 5, time: 0.5, climb: 0.5 } as const satisfies Readonly<Record<Kind, number>>

const saysOf = {
  distance: (metres: number) => say('distance', { metres }),
  time: (seconds: number) => say('time', { seconds }),
  climb: (metres: number) => say('climb', { metres }),
} as const
const measures = { distance: 'metres', time: 'seconds', climb: 'metres' } as const satisfies Readonly<Record<Kind, Measure>>

/** Each longer than the one before it by enough to hang, and so than every run before it; it stands until the first that is longer at all. */
const recordsOf = (kind: Kind, values: Float64Array): { readonly drafts: readonly Draft[]; readonly known: number } => {
  const drafts: Draft[] = []
  const passed: (number | null)[] = []
  let known = 0
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? NaN
    if (Number.isNaN(value)) continue
    known += 1
    const last = drafts.at(-1)
    if (last !== undefined && passed[drafts.length - 1] === null && value > last.value + rounding[kind]) passed[drafts.length - 1] = place
    if (value < (last?.value ?? 0) + leastMore[kind]) continue
    passed.push(null)
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
  return { drafts: drafts.map((draft, at) => ({ ...draft, passed: passed[at] ?? null })), known }
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
