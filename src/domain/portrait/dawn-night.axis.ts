import { wilson } from '../truth/wilson'
import { defineAxis } from './axis'

/** Of the runs that began at either end, around sunrise or in the dark, the share of the dark ones. */
export const axis = defineAxis({
  id: 'dawn-night',
  place: 1,
  card: 'the-hour',
  find: (present) => {
    const claim = present.get('the-hour')
    const light = claim?.say[1]?.['light']
    if (claim === undefined || (light !== 'dawn' && light !== 'dark')) return null
    const { dawn = 0, dark = 0, known = 0, effective = 0 } = claim.details
    const n = dawn + dark
    // Both ends together are worth as much of the runs as all of them are.
    const worth = (n * effective) / known
    const share = dark / n
    const interval = wilson(share * worth, worth, 95)
    if (light === 'dawn' ? interval[1] >= 0.5 : interval[0] <= 0.5) return null
    return { end: light === 'dawn' ? 'dawn' : 'night', card: 'the-hour', value: share, interval, values: { dawn, dark, n }, at: share, reach: interval }
  },
})
