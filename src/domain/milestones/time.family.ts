import { sayings } from '../cards/card'
import { defineFamily } from './milestone'
import { rungsFrom, sumUp } from './rungs'

export interface TimeSays {
  readonly reached: { readonly hours: number }
}
const say = sayings<TimeSays>('time')

const hourMs = 3_600_000

export const family = defineFamily({
  id: 'time',
  group: 'totals',
  place: 4,
  needs: ['moving'],
  tell: ({ runs: { length, moving } }) => {
    const { reached, next, left, known } = sumUp(length, (place) => Math.round((moving[place] ?? NaN) * 1000), hourMs, rungsFrom(10, 100))
    const kind = { kind: 'total', ladder: null, of: 'seconds' } as const
    return {
      ladders: [
        {
          drafts: reached.map(({ rung, place, with: told }) => ({
            ...kind,
            key: `h.${rung}`,
            say: say('reached', { hours: rung }),
            value: rung * 3600,
            place,
            receipts: [[0, place + 1]],
            coverage: { with: told, of: place + 1 },
          })),
        },
      ],
      next: [{ ...kind, key: `h.${next}`, say: say('reached', { hours: next }), value: next * 3600, left: left / 1000, coverage: { with: known, of: length } }],
      leftOut: [{ kind: 'total', reason: 'no-time', runs: length - known }],
    }
  },
})
