import { weekdayOf } from '../calendar/calendar'
import { sayings } from '../cards/card'
import { definePage, firstDayOf, idsOf, litIn, marksOnce, placesOf } from './page'

type Held = { readonly year: number; readonly weekday: number; readonly k: number; readonly n: number }

export interface WeekdaySays {
  readonly over: Held
  readonly running: Held
  readonly against: { readonly others: number; readonly next: number }
  /** Runs of each weekday, Monday first. */
  readonly days: { readonly list: string }
  readonly how: { readonly least: number }
  readonly few: { readonly left: number; readonly year: number }
  readonly even: { readonly k: number; readonly days: number; readonly year: number }
}

const id = 'the-weekday'
const say = sayings<WeekdaySays>(id)

const least = 10

/** Which day of the week held most of it? A count of one year: whether it is a habit, The Ritual Day tests. */
export const page = definePage({
  id,
  place: 6,
  rev: 1,
  kind: 'count',
  needs: ['distance'],
  tell: (span) => {
    const { history, runs, ordered, year, from, over } = span
    const places = placesOf(span)
    const n = places.length
    if (n < least) return { missing: say('few', { left: least - n, year }) }
    const counts = [0, 0, 0, 0, 0, 0, 0]
    const weekday = (place: number): number => weekdayOf(runs.day[place] ?? NaN)
    for (const place of places) counts[weekday(place) - 1] = (counts[weekday(place) - 1] ?? 0) + 1
    const k = Math.max(...counts)
    const tops = counts.filter((count) => count === k).length
    if (tops > 1) return { missing: say('even', { k, days: tops, year }) }
    const top = counts.indexOf(k) + 1
    const lit = [...places].filter((place) => weekday(place) === top)
    const next = Math.max(...counts.filter((_, at) => at !== top - 1))
    return {
      certainty: 'certain',
      say: say(over ? 'over' : 'running', { year, weekday: top, k, n }),
      value: k,
      of: 'runs on the weekday that held most',
      part: { k, n },
      coverage: { with: n, of: n },
      receipts: idsOf(span, lit),
      against: say('against', { others: n - k, next }),
      evidence: [say('days', { list: counts.join(' ') })],
      how: say('how', { least }),
      details: { weekday: top, runs: k, of: n, next, ...Object.fromEntries(counts.map((count, at) => [`weekday${at + 1}`, count])) },
      figure: {
        kind: 'cords',
        fromDay: firstDayOf(span),
        toDay: history.today,
        windowFrom: from,
        firstWeekday: history.firstWeekday,
        weekdays: [top],
        marks: marksOnce(ordered, runs.distance, 1, litIn(span, lit)),
      },
    }
  },
})
