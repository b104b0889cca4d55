import { civilFromDay, dayFromCivil, monday, startOfWeek, weekOf } from '../calendar/calendar'
import { certaintyOfTest } from '../truth/certainty'
import { quantile } from '../truth/quantile'
import { chanceOfTurning, meanPull } from '../truth/turning'
import type { Pull } from '../truth/turning'
import { byDay, firstFrom, joined, litRanges, marksOf, receiptsOf } from './by-day'
import { defineCard, sayings } from './card'
import { fullYears, pullsOf } from './weeks-of-years'
import type { Pulls, YearOfWeeks } from './weeks-of-years'

type Turn = {
  /** 1 January … 12 December: the month in which the weeks are fullest, and the one half a year away. */
  readonly month: number
  readonly other: number
  /** Metres of the middle week of the quarter around each of them. */
  readonly high: number
  readonly low: number
}

export interface SeasonSays {
  readonly are: Turn
  readonly were: Turn & { readonly fromYear: number; readonly toYear: number }
  /** k of n years lean elsewhere, named in `names`; years without a run are left out and named in `silent`. */
  readonly against: { readonly month: number; readonly k: number; readonly n: number; readonly names: string; readonly silent: string }
  readonly luck: { readonly p: number; readonly n: number }
  readonly sway: { readonly amplitude: number; readonly month: number }
  /** Weeks of the years that lie in silences. */
  readonly 'silences-aside': { readonly weeks: number }
  readonly 'silences-counted': { readonly weeks: number }
  readonly level: { readonly amplitude: number; readonly month: number }
  /** Share of the whole sway that the last two full years have towards the same month; weeks with a run of the last 26 complete ones. */
  readonly lately: { readonly share: number; readonly k: number; readonly weeks: number }
  readonly how: { readonly n: number; readonly fromYear: number; readonly toYear: number; readonly least: number }
  readonly shows: { readonly runs: number; readonly lit: number; readonly month: number; readonly fromDay: number; readonly toDay: number }
  readonly 'no-run': Record<never, never>
  readonly years: { readonly left: number; readonly n: number }
  readonly hint: { readonly month: number; readonly p: number; readonly n: number }
  readonly slight: { readonly month: number; readonly amplitude: number; readonly n: number; readonly least: number }
  readonly none: { readonly n: number }
}

const id = 'the-turning-season'
const say = sayings<SeasonSays>(id)

const leastYears = 3
const latelyWeeks = 26
/** Weeks to either side of the fullest one: a quarter of the year. */
const reach = 6
/**
 * By how much of a mean week the fullest weeks have to stand above it, in whole percent. truth.md names no such measure, but of twenty years of weeks a sway
 * that nobody would feel is beyond luck, and a volume that grows leaves a little of itself in every year (calibration beside this card).
 */
const leastAmplitude = 20
/** Cosine of an eighth of the year: so near to each other both ways of looking have to point. */
const alike = Math.SQRT1_2

/** 0–1: the share of the year that is over when the pull is strongest, from the middle of its first week on. */
const shareOf = ({ x, y }: Pick<Pull, 'x' | 'y'>): number => (Math.atan2(y, x) / (2 * Math.PI) + 1 + 0.5 / 52.18) % 1
const lengthOf = ({ x, y }: Pick<Pull, 'x' | 'y'>): number => Math.sqrt(x * x + y * y)
/** The day on which a week begins that `weekOf` counts. */
const mondayOf = (week: number): number => startOfWeek(0, monday) + 7 * week
const monthAt = (share: number): number => civilFromDay(dayFromCivil(2025, 1, 1) + Math.floor(share * 365)).month
const percentOf = (pull: Pick<Pull, 'x' | 'y'>): number => Math.round(200 * lengthOf(pull))

/** Counters of the weeks of a year that lie within a quarter around a share of it, in it or over its edge. */
const isNear = (week: number, weeks: number, share: number): boolean => {
  const apart = Math.abs(week - (Math.floor(share * weeks) % weeks))
  return Math.min(apart, weeks - apart) <= reach
}
const middleWeek = (years: readonly YearOfWeeks[], share: number, aside: boolean): number => {
  const near = years.flatMap(({ run, silent }) => Array.from(run).filter((_, week) => isNear(week, run.length, share) && !(aside && silent[week] === 1)))
  return (quantile(Float64Array.from(near).sort(), 50) ?? 0) / 10
}

interface Found extends Pulls {
  /** Whether the weeks of silences were put aside. */
  readonly aside: boolean
  readonly p: number
}

/** The chance is that of the years as the design tells them, and without the slope from year to year: who only runs more and more has no season (this card's test). */
const chanceOf = ({ told, level }: Pulls): number => {
  const p = chanceOfTurning(told)
  return p < 0.05 ? Math.max(p, chanceOfTurning(level)) : p
}

/** Asked twice where there are silences, and then the chance counts twice: a winter without a run may be the season itself, or an injury that hides it. */
const findSeason = (years: readonly YearOfWeeks[]): Found => {
  const with_ = pullsOf(years, false)
  const p = chanceOf(with_)
  if (!years.some(({ silent }) => silent.includes(1))) return { ...with_, aside: false, p }
  const without = pullsOf(years, true)
  const other = chanceOf(without)
  return other < p ? { ...without, aside: true, p: Math.min(1, 2 * other) } : { ...with_, aside: false, p: Math.min(1, 2 * p) }
}

export const card = defineCard({
  id,
  place: 14,
  rev: 1,
  kind: 'tested',
  needs: ['distance'],
  face: ({ runs, today }) => {
    const { length } = runs
    if (length === 0) return { missing: say('no-run', {}) }
    const ordered = byDay(runs.day)
    const { days, order } = ordered
    const decimetres = Float64Array.from(order, (place) => Math.round((runs.distance[place] ?? 0) * 10))
    const full = fullYears(days, decimetres, today)
    const isActive = ({ run }: YearOfWeeks): boolean => run.some((one) => one > 0)
    const years = full.filter(isActive)
    const n = years.length
    const [first, last] = [years[0], years.at(-1)]
    if (n < leastYears || first === undefined || last === undefined) return { missing: say('years', { left: leastYears - n, n }) }

    const { told, level, aside, p } = findSeason(years)
    const [toldMean, mean] = [meanPull(told), meanPull(level)]
    const share = shareOf(mean)
    const month = monthAt(share)
    const together = (mean.x * toldMean.x + mean.y * toldMean.y) / (lengthOf(mean) * lengthOf(toldMean))
    const amplitude = Math.min(percentOf(mean), percentOf(toldMean))
    // Of weeks that are all alike nothing is left to turn but what sums lose in their last digit.
    if (amplitude === 0 || p >= 0.05 || together <= alike) return { missing: say('none', { n }) }
    const certainty = certaintyOfTest(p)
    if (certainty === null) return { missing: say('hint', { month, p, n }) }
    const [high, low] = [middleWeek(years, share, aside), middleWeek(years, (share + 0.5) % 1, aside)]
    if (amplitude < leastAmplitude || high <= low) return { missing: say('slight', { month, amplitude, n, least: leastAmplitude }) }

    const towards = (pulls: readonly Pull[]): number => {
      const { x, y } = meanPull(pulls)
      return (x * mean.x + y * mean.y) / (mean.x ** 2 + mean.y ** 2)
    }
    const thisWeek = weekOf(today, monday)
    const ran = new Set(Array.from(days, (day) => weekOf(day, monday)))
    const lately = Array.from({ length: latelyWeeks }, (_, at) => thisWeek - 1 - at).filter((week) => ran.has(week)).length
    const weeks = years.reduce((sum, { run }) => sum + run.length, 0)
    const active = years.reduce((sum, { run }) => sum + run.filter((one) => one > 0).length, 0)
    // No half year shows a season: the last two full years have to hold half of the sway, and the last 26 weeks half of the running.
    const latest = towards(level.slice(-2))
    const tense = latest >= 0.5 && 2 * lately * weeks >= active * latelyWeeks ? 'are' : 'were'

    const isWithin = (week: number): boolean =>
      years.some(({ firstWeek, run }) => week >= firstWeek && week < firstWeek + run.length && isNear(week - firstWeek, run.length, share))
    const lit = litRanges(0, length, (place) => isWithin(weekOf(days[place] ?? NaN, monday)))
    const litRuns = lit.reduce((sum, [from, to]) => sum + to - from, 0)
    const behind = joined(years.map(({ firstWeek, run }) => [firstFrom(days, mondayOf(firstWeek)), firstFrom(days, mondayOf(firstWeek + run.length))]))
    const counted = behind.reduce((sum, [from, to]) => sum + to - from, 0)
    const silentWeeks = years.reduce((sum, { silent }) => sum + silent.reduce((of, one) => of + one, 0), 0)
    const elsewhere = years.filter((_, at) => towards(level.slice(at, at + 1)) <= 0)
    const names = (of: readonly YearOfWeeks[]): string => of.map(({ year }) => String(year)).join(', ')
    const turn = { month, other: ((month + 5) % 12) + 1, high, low }
    const firstDay = days[0] ?? today
    return {
      certainty,
      say: tense === 'are' ? say('are', turn) : say('were', { ...turn, fromYear: first.year, toYear: last.year }),
      value: amplitude / 100,
      of: 'of a mean week by which the fullest weeks of the year stand above it',
      p,
      window: { from: mondayOf(first.firstWeek), to: mondayOf(last.firstWeek + last.run.length) - 1, all: false, fullYears: n },
      tense,
      coverage: { with: counted, of: counted },
      receipts: receiptsOf(ordered, runs.id, behind),
      against: say('against', { month, k: elsewhere.length, n, names: names(elsewhere), silent: names(full.filter((year) => !isActive(year))) }),
      evidence: [
        say('luck', { p, n }),
        say('sway', { amplitude: percentOf(mean), month }),
        say('level', { amplitude: percentOf(toldMean), month: monthAt(shareOf(toldMean)) }),
        ...(silentWeeks === 0 ? [] : [say(aside ? 'silences-aside' : 'silences-counted', { weeks: silentWeeks })]),
      ],
      lately: say('lately', { share: latest, k: lately, weeks: latelyWeeks }),
      how: say('how', { n, fromYear: first.year, toYear: last.year, least: leastAmplitude }),
      shows: say('shows', { runs: length, lit: litRuns, month, fromDay: firstDay, toDay: today }),
      details: {
        silentWeeks,
        silencesAside: aside ? 1 : 0,
        month,
        amplitude: amplitude / 100,
        share,
        years: n,
        yearsElsewhere: elsewhere.length,
        highMetres: high,
        lowMetres: low,
        latest,
        lately26: lately,
      },
      figure: { kind: 'months', fromDay: firstDay, toDay: today, marks: marksOf(ordered, runs.distance, 1, lit), peak: share },
    }
  },
})
