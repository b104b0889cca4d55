import { sayings } from '../cards/card'
import { defineFamily } from './milestone'
import { after, rungsFrom, sumUp } from './rungs'

export interface RunsSays {
  readonly reached: { readonly n: number }
}
const say = sayings<RunsSays>('runs')

const rungs = (): Generator<number, never> => after([1], rungsFrom(10, 1000))

export const family = defineFamily({
  id: 'runs',
  group: 'totals',
  place: 1,
  needs: [],
  tell: ({ runs: { length } }) => {
    const { reached, next, left } = sumUp(length, () => 1, 1, rungs())
    const kind = { kind: 'count', ladder: null, of: 'runs' } as const
    return {
      ladders: [
        {
          drafts: reached.map(({ rung, place }) => ({
            ...kind,
            key: String(rung),
            say: say('reached', { n: rung }),
            value: rung,
            place,
            receipts: [[0, place + 1]],
            coverage: { with: place + 1, of: place + 1 },
          })),
        },
      ],
      next: [{ ...kind, key: String(next), say: say('reached', { n: next }), value: next, left, coverage: { with: length, of: length } }],
    }
  },
})
