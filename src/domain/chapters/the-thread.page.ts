import { sayings } from '../cards/card'
import { definePage, firstDayOf, idsOf, lastCounted, marksOnce } from './page'

type Thread = { readonly year: number; readonly length: number; readonly day: number }

export interface ThreadSays {
  readonly over: Thread
  readonly running: Thread
  readonly span: { readonly fromDay: number; readonly toDay: number }
  /** Whether a run on the day before 1 January, or after 31 December, leads on. */
  readonly edges: { readonly before: number; readonly after: number; readonly year: number }
  readonly against: { readonly without: number; readonly of: number; readonly next: number; readonly alike: number }
  readonly how: { readonly least: number }
  readonly none: { readonly year: number }
  readonly few: { readonly length: number; readonly least: number; readonly year: number }
}

const id = 'the-thread'
const say = sayings<ThreadSays>(id)

/** What two days in a row begin, a third goes on with. */
const least = 3

/** How many days held together? */
export const page = definePage({
  id,
  place: 3,
  rev: 2,
  kind: 'count',
  needs: ['moving'],
  tell: (span) => {
    const { history, runs, ordered, year, from, to, over, first, end } = span
    const { days } = ordered
    if (first === end) return { missing: say('none', { year }) }
    const threads: { from: number; to: number; length: number }[] = []
    for (let place = first; place < end; place++) {
      const day = days[place] ?? NaN
      const last = threads.at(-1)
      const gap = last === undefined ? Infinity : day - (days[last.to - 1] ?? NaN)
      if (last === undefined || gap > 1) threads.push({ from: place, to: place + 1, length: 1 })
      else {
        last.to = place + 1
        last.length += gap
      }
    }
    // Of equal ones the latest, as The Chain has it.
    const longest = threads.reduce((most, one) => (one.length >= most.length ? one : most))
    const { length } = longest
    if (length < least) return { missing: say('few', { length, least, year }) }
    const others = threads.filter((one) => one !== longest)
    const next = others.reduce((most, one) => Math.max(most, one.length), 0)
    const [fromDay, toDay] = [days[longest.from] ?? NaN, days[longest.to - 1] ?? NaN]
    const isBefore = fromDay === from && days[longest.from - 1] === from - 1
    const isAfter = toDay === to && days[longest.to] === to + 1
    const runDays = threads.reduce((sum, one) => sum + one.length, 0)
    const of = lastCounted(span) - from + 1
    const lit = [[longest.from, longest.to]] as const
    return {
      certainty: 'certain',
      say: say(over ? 'over' : 'running', { year, length, day: fromDay }),
      value: length,
      of: 'days in a row with a run',
      coverage: { with: end - first, of: end - first },
      receipts: idsOf(span, ordered.order.subarray(longest.from, longest.to)),
      against: say('against', { without: of - runDays, of, next, alike: others.filter((one) => one.length === length).length }),
      evidence: [say('span', { fromDay, toDay }), ...(isBefore || isAfter ? [say('edges', { before: isBefore ? 1 : 0, after: isAfter ? 1 : 0, year })] : [])],
      how: say('how', { least }),
      details: { days: length, fromDay, toDay, nextLongest: next, runDays },
      figure: { kind: 'thread', fromDay: firstDayOf(span), toDay: history.today, marks: marksOnce(ordered, runs.moving, 60, lit), stretch: { fromDay, toDay } },
    }
  },
})
