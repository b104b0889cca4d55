import { civilFromDay, comesRound } from '../calendar/calendar'
import { byDay } from '../cards/by-day'
import { sayings } from '../cards/card'
import type { Draft } from './milestone'
import { defineFamily } from './milestone'
import { rangesOf } from './ranges'

export interface AnniversariesSays {
  /** The first run on or after an anniversary; `late`: days after it, 0 on the very day. */
  readonly since: { readonly years: number; readonly firstDay: number; readonly late: number }
}
const say = sayings<AnniversariesSays>('anniversaries')

/** The first run on or after each anniversary of the first one, within its year: one on which nobody ran for a year has none. */
const sinceFirst = (days: Float64Array, order: Uint32Array): Draft[] => {
  const firstDay = days[0]
  if (firstDay === undefined) return []
  const { year, month, day } = civilFromDay(firstDay)
  const anniversary = (years: number): number => comesRound(year + years, month, day)
  const first = order[0] ?? 0
  const drafts: Draft[] = []
  let years = 0
  for (let at = 0; at < days.length; at++) {
    const here = days[at] ?? NaN
    if (here < anniversary(years + 1)) continue
    while (here >= anniversary(years + 1)) years += 1
    const place = order[at] ?? 0
    drafts.push({
      key: String(years),
      kind: 'since-first',
      ladder: null,
      say: say('since', { years, firstDay, late: here - anniversary(years) }),
      value: years,
      of: 'years',
      place,
      receipts: rangesOf([first, place].sort((a, b) => a - b)),
      coverage: { with: place + 1, of: place + 1 },
    })
  }
  return drafts
}

export const family = defineFamily({
  id: 'anniversaries',
  group: 'streaks',
  place: 13,
  needs: [],
  tell: ({ runs }) => {
    const { days, order } = byDay(runs.day)
    return { ladders: [{ drafts: sinceFirst(days, order) }] }
  },
})
