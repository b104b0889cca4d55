import { sayings } from '../cards/card'
import { definePage, firstDayOf, idsOf, marksOnce } from './page'

type Lines = { readonly year: number; readonly first: number; readonly firstDay: number; readonly last: number; readonly lastDay: number }

export interface FirstAndLastSays {
  readonly over: Lines
  readonly running: Lines
  readonly on: { readonly firstDay: number; readonly lastDay: number }
  readonly against: { readonly between: number }
  readonly how: Record<never, never>
  readonly none: { readonly year: number }
  readonly one: { readonly year: number; readonly over: number }
}

const id = 'first-and-last'
const say = sayings<FirstAndLastSays>(id)

/** How did it begin, and how did it end? */
export const page = definePage({
  id,
  place: 12,
  rev: 1,
  kind: 'count',
  needs: ['distance'],
  tell: (span) => {
    const { history, runs, ordered, year, over, first, end } = span
    const { days, order } = ordered
    const n = end - first
    if (n < 2) return { missing: n === 0 ? say('none', { year }) : say('one', { year, over: over ? 1 : 0 }) }
    const [begin, close] = [order[first] ?? 0, order[end - 1] ?? 0]
    const [firstDay, lastDay] = [days[first] ?? NaN, days[end - 1] ?? NaN]
    const lines = { year, first: runs.distance[begin] ?? NaN, firstDay, last: runs.distance[close] ?? NaN, lastDay }
    return {
      certainty: 'certain',
      say: say(over ? 'over' : 'running', lines),
      value: lastDay - firstDay,
      of: 'days from the first run of the year to its last',
      coverage: { with: n, of: n },
      receipts: idsOf(span, [begin, close]),
      against: say('against', { between: n - 2 }),
      evidence: [say('on', { firstDay, lastDay })],
      how: say('how', {}),
      details: { firstMetres: lines.first, lastMetres: lines.last, firstDay, lastDay },
      figure: {
        kind: 'lines',
        fromDay: firstDayOf(span),
        toDay: history.today,
        marks: marksOnce(
          ordered,
          runs.distance,
          1,
          n === 2
            ? [[first, end]]
            : [
                [first, first + 1],
                [end - 1, end],
              ],
        ),
      },
    }
  },
})
