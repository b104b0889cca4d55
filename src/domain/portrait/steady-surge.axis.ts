import { defineAxis } from './axis'

/** Clear of luck, which is 1, by so much at 99 %. */
const clear = { steady: 0.6, surge: 1.4 }

/** How far the running weeks lie apart in their run-days, against what luck would do (`cards/weeks-alike.ts`). */
export const axis = defineAxis({
  id: 'steady-surge',
  place: 4,
  card: 'the-promise',
  find: (present) => {
    const { spread, spreadLow, spreadHigh, spreadLow99, spreadHigh99 } = present.get('the-promise')?.details ?? {}
    if (spread === undefined || spreadLow === undefined || spreadHigh === undefined || spreadLow99 === undefined || spreadHigh99 === undefined) return null
    const end = spreadHigh99 < clear.steady ? 'steady' : spreadLow99 > clear.surge ? 'surge' : null
    if (end === null) return null
    const place = (ratio: number): number => ratio / (1 + ratio)
    return {
      end,
      card: 'the-promise',
      value: spread,
      interval: [spreadLow, spreadHigh],
      values: { ratio: spread },
      at: place(spread),
      reach: [place(spreadLow), place(spreadHigh)],
    }
  },
})
