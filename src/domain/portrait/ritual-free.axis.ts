import { wilson } from '../truth/wilson'
import { defineAxis } from './axis'

/** Below it at 99 %, weekdays come back so much less than luck would have them that none of them is kept. */
const most = 0.7

/**
 * A kept weekday earns one end: the share of running weeks that held it. That there is none earns nothing: for the other one the weekdays of a week have to come back in
 * the next less often than luck would have them, as for who runs every second day.
 */
export const axis = defineAxis({
  id: 'ritual-free',
  place: 2,
  card: 'the-ritual-day',
  find: (present) => {
    const ritual = present.get('the-ritual-day')
    if (ritual?.part !== undefined) {
      const { k, n } = ritual.part
      const worth = ritual.details['effectiveWeeks'] ?? n
      const interval = wilson((k / n) * worth, worth, 95)
      const values = { k, n, weekdays: Number(ritual.say[1]?.['weekdays']) }
      return { end: 'ritual', card: 'the-ritual-day', value: k / n, interval, values, at: 1 - k / n, reach: [1 - interval[1], 1 - interval[0]] }
    }
    const promise = present.get('the-promise')
    const { again: k, againOf: n, againByLuck: byLuck, againRatio: ratio, againLow: low, againHigh: high, againHigh99: high99 } = promise?.details ?? {}
    if (k === undefined || n === undefined || byLuck === undefined || ratio === undefined || low === undefined || high === undefined) return null
    if (high99 === undefined || high99 >= most) return null
    // Luck is the middle.
    const place = (one: number): number => Math.max(0, 1 - one / 2)
    return {
      end: 'free',
      card: 'the-promise',
      value: ratio,
      interval: [low, high],
      values: { k, n, byLuck },
      at: place(ratio),
      reach: [place(high), place(low)],
    }
  },
})
