import { civilFromDay, dayFromCivil, daysInMonth } from '../calendar/calendar'
import { poissonBinomialTail } from '../truth/binomial'
import { sharersOf } from '../truth/several'
import { runDaysOf } from './days'
import { defineRitual, isOftenEnough } from './ritual'
import type { Chance } from './ritual'
import { nowAndThen, ritualOf } from './told'

const leastTimes = 4
/** Days on either side, against which the date is held: as likely as any of them. */
const around = 14
const level = 0.002
/**
 * Named before anything was looked at, because so many keep them: half of the level is theirs, and the other half that of the 361 other dates. One date among all
 * needs some sixteen years of three runs a week; one of these, eleven.
 */
const named: ReadonlySet<string> = new Set(['1/1', '12/24', '12/25', '12/26', '12/31'])

/** A date each year, over all years there were. */
export const ritual = defineRitual({
  kind: 'date',
  place: 3,
  level,
  find: (history) => {
    const { today } = history
    const ran = runDaysOf(history)
    const [firstYear, lastYear] = [civilFromDay(ran.first).year, civilFromDay(today).year]
    const tests = Array.from({ length: 12 }, (_, at) => at + 1).flatMap((month) =>
      // 29 February asks leap years alone.
      Array.from({ length: daysInMonth(2024, month) }, (_, at) => at + 1).map((dayOfMonth) => {
        const chances: Chance[] = []
        const p: number[] = []
        for (let year = firstYear; year <= lastYear; year++) {
          const day = dayFromCivil(year, month, dayOfMonth)
          if (dayOfMonth > daysInMonth(year, month) || day < ran.first || day > today) continue
          const ids = ran.idsOf(day)
          // Today may still be run.
          if (day === today && ids.length === 0) continue
          const [from, to] = [Math.max(ran.first, day - around), Math.min(today, day + around)]
          chances.push({ day, runs: ids })
          p.push(ran.between(from, to) / (to - from + 1))
        }
        return { month, dayOfMonth, chances, p, least: p.reduce((product, one) => product * one, 1) }
      }),
    )
    const apart = Map.groupBy(tests, ({ month, dayOfMonth }) => named.has(`${month}/${dayOfMonth}`))
    return [...apart.values()]
      .flatMap((some) => {
        const sharers = sharersOf(
          some.map(({ least }) => least),
          level / 2,
        )
        return some.flatMap(({ month, dayOfMonth, chances, p }) => {
          const kept = chances.filter(({ runs }) => runs.length > 0).length
          if (kept < leastTimes || !isOftenEnough(kept, chances.length)) return []
          // Two halves of one level.
          const luck = Math.min(1, 2 * sharers * poissonBinomialTail(kept, p))
          if (luck >= level) return []
          const told = nowAndThen(chances, today, 'by the calendar')
          return [ritualOf(history, { ...told, id: `date/${month}-${dayOfMonth}`, habit: { kind: 'date', month, dayOfMonth }, claim: 'tested', p: luck })]
        })
      })
      .sort((a, b) => a.p - b.p)
  },
})
