import { sayings } from '../cards/card'
import type { Draft, LadderUnit } from './milestone'
import { defineFamily } from './milestone'
import { units } from './rungs'

export interface FirstDistancesSays {
  /** A distance with a name, in both ladders, or `n` of the ladder's units. */
  readonly named: { readonly over: 'half' | 'marathon' }
  readonly first: { readonly n: number; readonly ladder: 'km' | 'mi' }
}
const say = sayings<FirstDistancesSays>('first-distances')

const rungs = { km: [5, 10, 15, 20, 25, 30, 35, 50, 75, 100, 150, 200], mi: [3, 5, 10, 15, 20, 30, 40, 50, 75, 100, 150, 200] } as const
const named = { half: 21_097.5, marathon: 42_195 } as const

/** The first run at least so long, for each of these distances. */
const firsts = (
  distance: Float64Array,
  ladder: LadderUnit,
  of: readonly { readonly key: string; readonly metres: number; readonly say: Draft['say'] }[],
): readonly Draft[] => {
  const drafts: Draft[] = []
  let at = 0
  for (let place = 0; place < distance.length; place++)
    for (let next = of[at]; next !== undefined && (distance[place] ?? NaN) >= next.metres; next = of[++at])
      drafts.push({
        key: next.key,
        kind: 'distance',
        ladder,
        say: next.say,
        value: next.metres,
        of: 'metres',
        place,
        receipts: [[place, place + 1]],
        coverage: { with: place + 1, of: place + 1 },
      })
  return drafts
}

export const family = defineFamily({
  id: 'first-distances',
  group: 'firsts',
  place: 7,
  needs: ['distance'],
  tell: ({ runs: { distance } }) => ({
    ladders: [
      {
        drafts: firsts(
          distance,
          null,
          (['half', 'marathon'] as const).map((over) => ({ key: over, metres: named[over], say: say('named', { over }) })),
        ),
      },
      ...(['km', 'mi'] as const).map((ladder) => ({
        drafts: firsts(
          distance,
          ladder,
          rungs[ladder].map((n) => ({ key: `${ladder}.${n}`, metres: n * units[ladder].metres, say: say('first', { n, ladder }) })),
        ),
      })),
    ],
  }),
})
