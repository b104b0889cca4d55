import { sayings } from '../cards/card'
import { comparisonOf } from './landmarks'
import { defineFamily } from './milestone'
import { ladderUnits, rungsFrom, sumUp, tenthsOf, units } from './rungs'

export interface DistanceSays {
  /** `n` of the ladder's units. */
  readonly reached: { readonly n: number; readonly ladder: 'km' | 'mi' }
}
const say = sayings<DistanceSays>('distance')

export const family = defineFamily({
  id: 'distance',
  group: 'totals',
  place: 2,
  needs: ['distance'],
  tell: ({ runs: { length, distance } }) => {
    const told = ladderUnits.map((ladder) => {
      const { tenths, metres } = units[ladder]
      const { reached, next, left, known } = sumUp(length, (place) => tenthsOf(distance[place] ?? NaN), tenths, rungsFrom(100, 1000))
      const kind = { kind: 'total', ladder, of: 'metres' } as const
      const drafts = reached.map(({ rung, place, with: told }) => ({
        ...kind,
        key: `${ladder}.${rung}`,
        say: say('reached', { n: rung, ladder }),
        value: rung * metres,
        place,
        receipts: [[0, place + 1]] as const,
        coverage: { with: told, of: place + 1 },
        comparison: comparisonOf('length', rung * metres),
      }))
      const after = { ...kind, key: `${ladder}.${next}`, say: say('reached', { n: next, ladder }), value: next * metres, left: left / 10_000 }
      return { drafts, next: { ...after, coverage: { with: known, of: length } } }
    })
    return { ladders: told, next: told.map(({ next }) => next) }
  },
})
