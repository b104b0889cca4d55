import { defineAxis } from './axis'

/** The share of runs that went mostly over ground new to the runner; its card tests either side against a half. */
export const axis = defineAxis({
  id: 'return-wander',
  place: 3,
  card: 'the-wanderers-share',
  find: (present) => {
    const claim = present.get('the-wanderers-share')
    if (claim?.part === undefined || claim.interval === undefined) return null
    const { k, n } = claim.part
    const wanders = claim.say[1]?.['side'] === 'wander'
    const [low, high] = claim.interval
    const fresh = wanders ? k : n - k
    const interval = wanders ? claim.interval : ([1 - high, 1 - low] as const)
    return {
      end: wanders ? 'wander' : 'return',
      card: 'the-wanderers-share',
      value: fresh / n,
      interval,
      values: { k: fresh, n },
      at: fresh / n,
      reach: interval,
    }
  },
})
