import type { FirstWeekday } from '../calendar/calendar'
import { civilFromDay, startOfWeek } from '../calendar/calendar'
import { certaintyOfCount } from '../truth/certainty'
import { quantile } from '../truth/quantile'
import { byDay, litRanges, marksOf, receiptsOf } from './by-day'
import { defineCard, sayings } from './card'
import type { Say } from './card'
import { gapOf, guessedRaces, isRace, standardOf } from './races'
import type { RacedId } from './races'

type Worn = {
  readonly k: number
  /** Races, and runs that may have been one: `k` where nothing is open. */
  readonly perhaps: number
}
type Gap = {
  /** Seconds a kilometre by which the middle race was faster than the runs before it; below 0 slower. */
  readonly gap: number
}
type Far = {
  /** Metres of the shortest and of the longest race. */
  readonly least: number
  readonly most: number
}
type Years = {
  readonly fromYear: number
  readonly toYear: number
}

export interface ChestSays {
  readonly are: Worn & Gap
  readonly were: Worn & Gap & Years
  /** Where no race can be held against runs before it. */
  readonly 'are-far': Worn & Far
  readonly 'were-far': Worn & Far & Years
  /** Of n races that can be compared, those slower than the runs before them, and those as fast to the second. */
  readonly slower: { readonly slower: number; readonly even: number; readonly n: number }
  readonly 'not-compared': { readonly k: number }
  readonly gaps: { readonly n: number; readonly least: number; readonly most: number; readonly left: number }
  readonly distances: Readonly<Record<RacedId | 'other', number>>
  readonly sources: { readonly marked: number; readonly said: number; readonly denied: number }
  readonly open: { readonly open: number }
  readonly lately: { readonly k: number }
  readonly how: { readonly firstWeekday: FirstWeekday }
  readonly shows: { readonly runs: number; readonly lit: number; readonly fromDay: number; readonly toDay: number }
  readonly 'no-run': Record<never, never>
  readonly none: { readonly denied: number }
  readonly asked: { readonly open: number }
}

const id = 'the-number-on-the-chest'
const say = sayings<ChestSays>(id)

const latelyWeeks = 26

const distancesOf = (metres: readonly number[]): ChestSays['distances'] => {
  const of = (id: RacedId | undefined): number => metres.filter((one) => standardOf(one)?.id === id).length
  return {
    ...{ '5k': of('5k'), '10k': of('10k'), '15k': of('15k'), '10-miles': of('10-miles'), '20k': of('20k') },
    ...{ half: of('half'), '30k': of('30k'), marathon: of('marathon'), '50k': of('50k'), other: of(undefined) },
  }
}

export const card = defineCard({
  id,
  place: 13,
  rev: 1,
  kind: 'count',
  needs: ['distance', 'indoor', 'isRace', 'located', 'moving', 'name', 'raceSaid'],
  face: ({ runs, today, firstWeekday }) => {
    const { length } = runs
    if (length === 0) return { missing: say('no-run', {}) }
    const open = guessedRaces(runs)
    const asks = open.map((at) => runs.id[at] ?? NaN)
    const said = (what: 0 | 1): number => runs.raceSaid.reduce((sum, one) => sum + (one === what ? 1 : 0), 0)
    const ordered = byDay(runs.day)
    const { days, order } = ordered
    const lit = litRanges(0, length, (place) => isRace(runs, order[place] ?? 0))
    const races = lit.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at))
    const k = races.length
    const [first, last] = [races[0], races.at(-1)]
    if (first === undefined || last === undefined)
      return open.length > 0 ? { missing: say('asked', { open: open.length }), asks } : { missing: say('none', { denied: said(0) }) }

    const gaps = races.flatMap((place) => {
      const gap = gapOf(runs, ordered, place)
      return gap === null ? [] : [gap]
    })
    const sorted = Float64Array.from(gaps).sort()
    const middle = quantile(sorted, 50)
    const metres = races.map((place) => runs.distance[order[place] ?? 0] ?? NaN)
    const worn = { k, perhaps: k + open.length }
    const far = { least: Math.min(...metres), most: Math.max(...metres) }
    const years = { fromYear: civilFromDay(days[first] ?? today).year, toYear: civilFromDay(days[last] ?? today).year }
    const firstDay = days[0] ?? today
    // One race is the least the gate asks for, and half of it is one: the last 26 weeks, or the one under way.
    const lately = races.filter((place) => (days[place] ?? NaN) >= startOfWeek(today, firstWeekday) - 7 * latelyWeeks).length
    const tense = lately > 0 ? 'are' : 'were'
    const sentence = (): Say => {
      if (middle === null) return tense === 'are' ? say('are-far', { ...worn, ...far }) : say('were-far', { ...worn, ...far, ...years })
      return tense === 'are' ? say('are', { ...worn, gap: middle }) : say('were', { ...worn, gap: middle, ...years })
    }
    const slower = gaps.filter((gap) => Math.round(gap) < 0).length
    return {
      // What nobody has answered is not known to be a race or none; where it is more than a fifth, the sentence says of how many it speaks.
      certainty: certaintyOfCount(k, k + open.length) ?? 'fairly-sure',
      say: sentence(),
      value: k,
      of: k === 1 ? 'race' : 'races',
      window: { from: firstDay, to: today, all: true },
      tense,
      coverage: { with: length - open.length, of: length },
      receipts: receiptsOf(ordered, runs.id, lit),
      against:
        gaps.length === 0 ? say('not-compared', { k }) : say('slower', { slower, even: gaps.filter((gap) => Math.round(gap) === 0).length, n: gaps.length }),
      evidence: [
        ...(middle === null ? [] : [say('gaps', { n: gaps.length, least: sorted[0] ?? NaN, most: sorted.at(-1) ?? NaN, left: k - gaps.length })]),
        say('distances', distancesOf(metres)),
        say('sources', { marked: k - said(1), said: said(1), denied: said(0) }),
        ...(open.length === 0 ? [] : [say('open', { open: open.length })]),
      ],
      lately: say('lately', { k: lately }),
      how: say('how', { firstWeekday }),
      shows: say('shows', { runs: length, lit: k, fromDay: firstDay, toDay: today }),
      details: {
        races: k,
        unanswered: open.length,
        said: said(1),
        compared: gaps.length,
        ...(middle === null ? {} : { gap: middle }),
        slower,
        lately26: lately,
      },
      figure: { kind: 'bibs', fromDay: firstDay, toDay: today, marks: marksOf(ordered, runs.distance, 1, lit) },
      ...(asks.length === 0 ? {} : { asks }),
    }
  },
})
