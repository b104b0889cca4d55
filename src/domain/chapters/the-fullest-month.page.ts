import { civilFromDay } from '../calendar/calendar'
import { sayings } from '../cards/card'
import { metresOf } from './chapters'
import { definePage, firstDayOf, idsOf, litIn, marksOnce, placesOf } from './page'

type Full = { readonly year: number; readonly month: number; readonly metres: number; readonly k: number; readonly n: number }

export interface MonthSays {
  readonly over: Full
  readonly running: Full
  readonly against: { readonly others: number; readonly metres: number; readonly next: number; readonly nextMetres: number }
  readonly empty: { readonly months: number; readonly of: number }
  readonly how: Record<never, never>
  readonly few: { readonly months: number; readonly year: number }
  readonly even: { readonly months: number; readonly year: number }
}

const id = 'the-fullest-month'
const say = sayings<MonthSays>(id)

/** Which month held most of it? */
export const page = definePage({
  id,
  place: 13,
  rev: 2,
  kind: 'count',
  needs: ['distance'],
  tell: (span) => {
    const { history, runs, ordered, year, to, over } = span
    const months = Map.groupBy(placesOf(span), (place) => civilFromDay(runs.day[place] ?? NaN).month)
    if (months.size < 2) return { missing: say('few', { months: months.size, year }) }
    const sums = [...months].map(([month, places]) => ({ month, places, metres: metresOf(runs.distance, places) })).toSorted((a, b) => b.metres - a.metres)
    const [top, next] = sums
    if (top === undefined || next === undefined) throw new Error('Two months have a first and a second.')
    if (top.metres === next.metres) return { missing: say('even', { months: sums.filter(({ metres }) => metres === top.metres).length, year }) }
    const k = top.places.length
    const n = span.end - span.first
    const all = metresOf(runs.distance, placesOf(span))
    // A month that is not over is none of them without a run.
    const running = civilFromDay(to).month
    const sofar = over || months.has(running) ? running : running - 1
    return {
      certainty: 'certain',
      say: say(over ? 'over' : 'running', { year, month: top.month, metres: top.metres, k, n }),
      value: top.metres,
      of: 'metres in the month that held most',
      measure: 'metres',
      coverage: { with: n, of: n },
      receipts: idsOf(span, top.places),
      against: say('against', { others: n - k, metres: Math.round((all - top.metres) * 1000) / 1000, next: next.month, nextMetres: next.metres }),
      evidence: [say('empty', { months: sofar - sums.length, of: sofar })],
      how: say('how', {}),
      details: { month: top.month, metres: top.metres, runs: k, of: n, nextMonth: next.month, nextMetres: next.metres, emptyMonths: sofar - sums.length },
      figure: {
        kind: 'months',
        fromDay: firstDayOf(span),
        toDay: history.today,
        marks: marksOnce(ordered, runs.distance, 1, litIn(span, top.places)),
        peak: (top.month - 0.5) / 12,
      },
    }
  },
})
