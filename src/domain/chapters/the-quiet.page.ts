import type { FirstWeekday } from '../calendar/calendar'
import { sayings } from '../cards/card'
import { definePage, firstDayOf, idsOf, lastCounted, marksOnce } from './page'

type Quiet = { readonly year: number; readonly days: number; readonly fromDay: number; readonly toDay: number }

export interface QuietSays {
  /** A run ended it within the year. */
  readonly returned: Quiet
  /** It lasted to 31 December, and nobody ran on that day. */
  readonly 'goes-on': Quiet
  /** It lasts to yesterday, in the year now running: today is not over. */
  readonly open: Quiet
  readonly whole: Quiet
  readonly span: { readonly fromDay: number; readonly toDay: number }
  /** It began before the year: with the day after the last run. */
  readonly since: { readonly lastDay: number }
  readonly back: { readonly runs: number; readonly day: number }
  readonly inside: { readonly others: number }
  readonly against: { readonly runs: number; readonly days: number; readonly year: number; readonly quiets: number; readonly least: number }
  readonly how: { readonly least: number; readonly firstWeekday: FirstWeekday }
  readonly few: { readonly days: number; readonly least: number; readonly year: number }
}

const id = 'the-quiet'
const say = sayings<QuietSays>(id)

/** The Return's least. Its other one, of the runner's own gaps, would change what a finished year says with every year after it. */
const least = 21
/** The Return's: so many days in which runs follow. */
const following = 28

/** Where did it go quiet, and did it come back? */
export const page = definePage({
  id,
  place: 4,
  rev: 2,
  kind: 'count',
  needs: ['distance'],
  tell: (span) => {
    const { history, runs, ordered, year, from, to, over, first, end } = span
    const { days, order } = ordered
    const firstDay = firstDayOf(span)
    const last = lastCounted(span)
    const { otherDays, firstWeekday, today } = history
    /** Stretches of days of the year without a run, since the first run ever; `end` is the place of the run after it. */
    const quiets: { readonly fromDay: number; readonly toDay: number; readonly end: number }[] = []
    let begin = Math.max(from, firstDay)
    for (let place = first; place <= end; place++) {
      const next = place < end ? (days[place] ?? NaN) : last + 1
      if (next > begin) quiets.push({ fromDay: begin, toDay: next - 1, end: place })
      begin = Math.max(begin, next + 1)
    }
    const lengthOf = ({ fromDay, toDay }: { readonly fromDay: number; readonly toDay: number }): number => toDay - fromDay + 1
    // Of equal ones the latest.
    const longest = quiets.reduce<(typeof quiets)[number] | null>((most, one) => (most === null || lengthOf(one) >= lengthOf(most) ? one : most), null)
    const length = longest === null ? 0 : lengthOf(longest)
    if (longest === null || length < least) return { missing: say('few', { days: length, least, year }) }
    const { fromDay, toDay } = longest
    const quiet = { year, days: length, fromDay, toDay }
    const isBack = longest.end < end
    const before = longest.end - 1
    const back = isBack ? (days[longest.end] ?? NaN) : NaN
    let runsBack = 0
    while (isBack && (days[longest.end + runsBack] ?? Infinity) < Math.min(back + following, to + 1)) runsBack += 1
    const key = isBack ? 'returned' : first === end && over && fromDay === from ? 'whole' : over ? 'goes-on' : 'open'
    const ends = [...(before >= 0 ? [order[before] ?? 0] : []), ...(isBack ? [order[longest.end] ?? 0] : [])]
    const lit = isBack ? ([[longest.end, longest.end + 1]] as const) : before >= 0 ? ([[before, before + 1]] as const) : []
    const others = otherDays.filter((day) => day >= fromDay && day <= toDay).length
    const lastDay = before >= 0 ? (days[before] ?? fromDay) : fromDay
    return {
      certainty: 'certain',
      say: say(key, quiet),
      value: length,
      of: 'days in a row without a run, within the year',
      // A day without a run is one that no run ever recorded falls on.
      coverage: { with: order.length, of: order.length },
      receipts: idsOf(span, ends),
      against: say('against', { runs: end - first, days: last - from + 1, year, quiets: quiets.filter((one) => lengthOf(one) >= least).length, least }),
      evidence: [
        say('span', { fromDay, toDay }),
        ...(fromDay === from && lastDay < from - 1 ? [say('since', { lastDay })] : []),
        ...(isBack ? [say('back', { runs: runsBack, day: back })] : []),
        say('inside', { others }),
      ],
      how: say('how', { least, firstWeekday }),
      details: {
        days: length,
        fromDay,
        toDay,
        returned: isBack ? 1 : 0,
        otherActivitiesInside: others,
        quiets: quiets.filter((one) => lengthOf(one) >= least).length,
      },
      figure: {
        kind: 'tide',
        fromDay: firstDay,
        toDay: today,
        firstWeekday,
        marks: marksOnce(ordered, runs.distance, 1, lit),
        silences: [{ fromDay, toDay: toDay + 1, end: isBack ? 'returned' : 'open' }],
      },
    }
  },
})
