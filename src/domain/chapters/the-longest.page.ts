import { sayings } from '../cards/card'
import { quantile } from '../truth/quantile'
import { definePage, firstDayOf, idsOf, litIn, marksOnce, placesOf } from './page'

type Far = { readonly year: number; readonly metres: number; readonly day: number }

export interface LongestSays {
  readonly over: Far
  readonly running: Far
  readonly against: { readonly next: number; readonly middle: number; readonly n: number }
  readonly on: { readonly day: number; readonly alike: number }
  readonly how: { readonly n: number }
  readonly none: { readonly year: number }
  readonly one: { readonly year: number }
}

const id = 'the-longest'
const say = sayings<LongestSays>(id)

/** How far did one run go? */
export const page = definePage({
  id,
  place: 2,
  rev: 1,
  kind: 'count',
  needs: ['distance'],
  tell: (span) => {
    const { history, runs, ordered, year, over } = span
    const places = placesOf(span)
    const n = places.length
    if (n < 2) return { missing: n === 0 ? say('none', { year }) : say('one', { year }) }
    const metres = (place: number): number => runs.distance[place] ?? 0
    // Of equal ones the first.
    const longest = places.reduce((most, place) => (metres(place) > metres(most) ? place : most))
    const sorted = Float64Array.from(places, metres).sort()
    const far = { year, metres: metres(longest), day: runs.day[longest] ?? NaN }
    const alike = sorted.filter((one) => one === far.metres).length
    return {
      certainty: 'certain',
      say: say(over ? 'over' : 'running', far),
      value: far.metres,
      of: 'metres of the longest run',
      measure: 'metres',
      coverage: { with: n, of: n },
      receipts: idsOf(span, places),
      against: say('against', { next: sorted[n - 2] ?? NaN, middle: quantile(sorted, 50) ?? NaN, n }),
      evidence: [say('on', { day: far.day, alike })],
      how: say('how', { n }),
      details: { metres: far.metres, run: runs.id[longest] ?? NaN, next: sorted[n - 2] ?? NaN, median: quantile(sorted, 50) ?? NaN, runs: n },
      figure: { kind: 'lines', fromDay: firstDayOf(span), toDay: history.today, marks: marksOnce(ordered, runs.distance, 1, litIn(span, [longest])) },
    }
  },
})
