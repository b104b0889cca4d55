import { defineAxis } from './axis'

/** Of simulated runners without a habit 55 to 67 in a hundred runs are near their middle one: either end lies well clear of that. */
const clear = { even: 0.75, varied: 1 / 3 }

/** The share of runs that are not within a fifth of the runner's own middle distance. */
export const axis = defineAxis({
  id: 'even-varied',
  place: 5,
  card: 'the-promise',
  find: (present) => {
    const { near, nearOf, middleMetres, nearLow, nearHigh, nearLow99, nearHigh99 } = present.get('the-promise')?.details ?? {}
    if (near === undefined || nearOf === undefined || middleMetres === undefined || nearLow === undefined || nearHigh === undefined) return null
    const end = (nearLow99 ?? 0) > clear.even ? 'even' : (nearHigh99 ?? 1) < clear.varied ? 'varied' : null
    if (end === null) return null
    return {
      end,
      card: 'the-promise',
      value: near / nearOf,
      interval: [nearLow, nearHigh],
      values: { k: near, n: nearOf, metres: middleMetres },
      at: 1 - near / nearOf,
      reach: [1 - nearHigh, 1 - nearLow],
    }
  },
})
