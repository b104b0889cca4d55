import { sayings } from '../cards/card'
import { comparisonOf } from './landmarks'
import { defineFamily } from './milestone'
import { climbUnits, ladderUnits, rungsFrom, sumUp, tenthsOf } from './rungs'

export interface ClimbSays {
  /** `n` metres or feet. */
  readonly reached: { readonly n: number; readonly ladder: 'km' | 'mi' }
}
const say = sayings<ClimbSays>('climb')

export const family = defineFamily({
  id: 'climb',
  group: 'totals',
  place: 3,
  needs: ['elevationGain'],
  tell: ({ runs: { length, elevationGain } }) => {
    const told = ladderUnits.map((ladder) => {
      const { tenths, metres } = climbUnits[ladder]
      const { reached, next, left, known } = sumUp(length, (place) => tenthsOf(elevationGain[place] ?? NaN), tenths, rungsFrom(1000, 10_000))
      const kind = { kind: 'total', ladder, of: 'metres' } as const
      const drafts = reached.map(({ rung, place, with: told }) => ({
        ...kind,
        key: `${climbUnits[ladder].name}.${rung}`,
        say: say('reached', { n: rung, ladder }),
        value: rung * metres,
        place,
        receipts: [[0, place + 1]] as const,
        coverage: { with: told, of: place + 1 },
        comparison: comparisonOf('height', rung * metres),
      }))
      const after = { ...kind, key: `${climbUnits[ladder].name}.${next}`, say: say('reached', { n: next, ladder }), value: next * metres, left: left / 10_000 }
      return { drafts, known, next: { ...after, coverage: { with: known, of: length } } }
    })
    const known = told[0]?.known ?? 0
    return {
      ladders: told,
      // Nothing is on its way where nobody tells of a climb.
      next: known === 0 ? [] : told.map(({ next }) => next),
      leftOut: [{ kind: 'total', reason: 'no-climb', runs: length - known }],
    }
  },
})
