import type { FirstWeekday } from '../calendar/calendar'
import { startOfWeek } from '../calendar/calendar'
import { sayings } from '../cards/card'
import { metresOf } from './chapters'
import { definePage, firstDayOf, idsOf, lastCounted, marksOnce, placesOf } from './page'

type Went = { readonly year: number; readonly runs: number; readonly metres: number; readonly kept: number; readonly weeks: number }

export interface WentSays {
  readonly over: Went
  readonly running: Went
  readonly against: { readonly days: number; readonly of: number; readonly empty: number; readonly weeks: number }
  readonly moving: { readonly seconds: number }
  readonly began: { readonly year: number; readonly firstDay: number }
  readonly how: { readonly year: number; readonly firstWeekday: FirstWeekday }
  readonly none: { readonly year: number }
}

const id = 'how-it-went'
const say = sayings<WentSays>(id)

/** How did it go? */
export const page = definePage({
  id,
  place: 1,
  rev: 2,
  kind: 'count',
  needs: ['distance', 'moving'],
  tell: (span) => {
    const { history, runs, ordered, year, from, to, over, first, end } = span
    const { firstWeekday } = history
    const places = placesOf(span)
    const n = places.length
    if (n === 0) return { missing: say('none', { year }) }
    const days = new Set(ordered.days.subarray(first, end))
    // Only weeks that lie in the year from their first day to their last, and are over: no week belongs to two years.
    const begin = startOfWeek(from + 6, firstWeekday)
    const weeks = Math.max(0, Math.floor(((over ? to + 1 : to) - begin) / 7))
    const held = new Set([...days].filter((day) => day >= begin).map((day) => Math.floor((day - begin) / 7)))
    const emptyWeeks = Array.from({ length: weeks }, (_, week) => week).filter((week) => !held.has(week))
    const kept = weeks - emptyWeeks.length
    const metres = metresOf(runs.distance, places)
    const seconds = places.reduce((sum, place) => sum + Math.round(runs.moving[place] || 0), 0)
    const firstDay = firstDayOf(span)
    const of = lastCounted(span) - from + 1
    return {
      certainty: 'certain',
      say: say(over ? 'over' : 'running', { year, runs: n, metres, kept, weeks }),
      value: n,
      of: 'runs of the year',
      coverage: { with: n, of: n },
      receipts: idsOf(span, places),
      against: say('against', { days: days.size, of, empty: emptyWeeks.length, weeks }),
      evidence: [say('moving', { seconds }), ...(firstDay > from ? [say('began', { year, firstDay })] : [])],
      how: say('how', { year, firstWeekday }),
      details: { runs: n, metres, weeksKept: kept, weeks, runDays: days.size, days: of, movingSeconds: seconds },
      figure: {
        kind: 'reed',
        fromDay: firstDay,
        toDay: history.today,
        marks: marksOnce(ordered, runs.distance, 1, [[first, end]]),
        emptyWeeks: emptyWeeks.map((week) => begin + 7 * week),
      },
    }
  },
})
