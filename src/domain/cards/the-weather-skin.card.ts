import type { FirstWeekday } from '../calendar/calendar'
import { civilFromDay, startOfWeek } from '../calendar/calendar'
import { certaintyOfCount } from '../truth/certainty'
import { quantile } from '../truth/quantile'
import { byDay, firstFrom, litRanges, marksOf, receiptsOf } from './by-day'
import { defineCard, sayings } from './card'
import type { Say } from './card'
import { isIndoors } from './outdoors'
import type { Felt, Hardship } from './weather-of-runs'
import { feltAt, hardships, hardshipsOf, isKnown, sourcesOf } from './weather-of-runs'

type Hard = {
  /** k of n runs met hard weather, most of them, `most`, of this kind. */
  readonly k: number
  readonly n: number
  readonly kind: Hardship
  readonly most: number
}
type Sources = Readonly<Record<`${'feels' | 'rain' | 'wind'}${'Export' | 'Service' | 'Device'}`, number>>

export interface SkinSays {
  readonly are: Hard & { readonly all: number }
  readonly were: Hard & { readonly fromYear: number; readonly toYear: number }
  /** The same where the weather of fewer than four in five of the `of` runs is known. */
  readonly 'are-some': Hard & { readonly of: number }
  readonly 'were-some': Hard & { readonly of: number; readonly fromYear: number; readonly toYear: number }
  readonly others: { readonly others: number; readonly median: number }
  readonly kinds: Readonly<Record<Hardship, number>> & { readonly several: number }
  readonly coldest: { readonly value: number; readonly day: number }
  readonly hottest: { readonly value: number; readonly day: number }
  readonly wettest: { readonly value: number; readonly day: number }
  readonly windiest: { readonly value: number; readonly day: number }
  readonly sources: Sources
  readonly left: { readonly unknown: number; readonly indoors: number }
  readonly lately: { readonly k: number; readonly n: number }
  readonly how: { readonly n: number; readonly of: number; readonly firstWeekday: FirstWeekday }
  readonly shows: { readonly runs: number; readonly lit: number; readonly placeless: number; readonly fromDay: number; readonly toDay: number }
  readonly 'no-run': Record<never, never>
  readonly runs: { readonly left: number; readonly n: number }
  readonly cover: { readonly n: number; readonly of: number }
  readonly mild: { readonly n: number }
}

const id = 'the-weather-skin'
const say = sayings<SkinSays>(id)

const windowWeeks = 104
const latelyWeeks = 26
const leastRuns = 40
/** Of the runs outdoors, in whole percent. */
const leastCover = 60

interface Outing extends Felt {
  /** In order of day, and in order of start. */
  readonly place: number
  readonly at: number
  readonly day: number
  readonly hard: readonly Hardship[]
}

type Extreme = 'coldest' | 'hottest' | 'wettest' | 'windiest'
const extremes: readonly (readonly [key: Extreme, of: (felt: Felt) => number, sign: 1 | -1])[] = [
  ['coldest', ({ feels }) => feels, -1],
  ['hottest', ({ feels }) => feels, 1],
  ['wettest', ({ rain }) => rain, 1],
  ['windiest', ({ wind }) => wind, 1],
]

/** Records speak of all time; of equal ones the first. No rain or snow at all is no record. */
const extremeLines = (outdoors: readonly Outing[]): { readonly lines: readonly Say[]; readonly values: Readonly<Record<string, number>> } => {
  const values: Record<string, number> = {}
  const lines = extremes.flatMap(([key, of, sign]) => {
    const known = outdoors.filter((run) => !Number.isNaN(of(run)))
    const [first] = known
    if (first === undefined) return []
    const most = known.reduce((best, run) => (of(run) * sign > of(best) * sign ? run : best), first)
    values[key] = of(most)
    return key === 'wettest' && of(most) <= 0 ? [] : [say(key, { value: of(most), day: most.day })]
  })
  return { lines, values }
}

export const card = defineCard({
  id,
  place: 6,
  rev: 1,
  kind: 'count',
  needs: ['distance', 'feels', 'feelsFrom', 'indoor', 'located', 'rain', 'rainFrom', 'wind', 'windFrom'],
  face: ({ runs, today, firstWeekday }) => {
    const { length } = runs
    if (length === 0) return { missing: say('no-run', {}) }
    const ordered = byDay(runs.day)
    const { days, order } = ordered
    const outdoors: Outing[] = []
    for (let place = 0; place < length; place++) {
      const at = order[place] ?? 0
      if (isIndoors(runs.indoor[at], runs.located[at])) continue
      const felt = feltAt(runs, at)
      outdoors.push({ ...felt, place, at, day: days[place] ?? NaN, hard: isKnown(felt) ? hardshipsOf(felt) : [] })
    }
    const thisWeek = startOfWeek(today, firstWeekday)
    const windowFrom = thisWeek - 7 * (windowWeeks - 1)
    const from = firstFrom(days, windowFrom)
    const window = outdoors.filter(({ place }) => place >= from)
    const known = window.filter(isKnown)
    const [n, of] = [known.length, window.length]
    if (of < leastRuns) return { missing: say('runs', { left: leastRuns - of, n: of }) }
    if (n < leastRuns || n * 100 < of * leastCover) return { missing: say('cover', { n, of }) }
    const hard = known.filter((run) => run.hard.length > 0)
    const k = hard.length
    if (k === 0) return { missing: say('mild', { n }) }

    const met = (kind: Hardship): number => hard.filter((run) => run.hard.includes(kind)).length
    const kinds = { wet: met('wet'), cold: met('cold'), hot: met('hot'), windy: met('windy') }
    // Of equal ones the first in their order.
    const kind = hardships.reduce((best, one) => (kinds[one] > kinds[best] ? one : best))
    const counted = certaintyOfCount(n, of)
    const firstDay = days[0] ?? today
    const all = from === 0
    const isLately = ({ day }: Outing): boolean => day >= thisWeek - 7 * latelyWeeks && day < thisWeek
    const lately = hard.filter(isLately).length
    // The gate names no rate. Held to its own a runner of cold winters would be a thing of the past every summer: one such run is half of the least there can be.
    const tense = lately > 0 ? 'are' : 'were'
    const told = { k, n, kind, most: kinds[kind] }
    const years = { fromYear: civilFromDay(days[from] ?? today).year, toYear: civilFromDay(days[length - 1] ?? today).year }
    const sentence = (): Say => {
      if (counted === null) return tense === 'are' ? say('are-some', { ...told, of }) : say('were-some', { ...told, of, ...years })
      return tense === 'are' ? say('are', { ...told, all: all ? 1 : 0 }) : say('were', { ...told, ...years })
    }
    const places = known.map(({ at }) => at)
    const [feels = [], rain = [], wind = []] = [runs.feelsFrom, runs.rainFrom, runs.windFrom].map((column) => sourcesOf(column, places))
    const isLit = new Set(hard.map(({ place }) => place))
    const lit = litRanges(from, length, (place) => isLit.has(place))
    const degrees = new Array<number | null>(length).fill(null)
    for (const { place, feels: felt } of outdoors) if (!Number.isNaN(felt)) degrees[place] = Math.round(felt)
    const records = extremeLines(outdoors)
    return {
      certainty: counted ?? 'fairly-sure',
      say: sentence(),
      value: k,
      of: 'runs in rain or snow, in frost or heat as felt, or in a strong wind',
      part: { k, n },
      window: { from: all ? firstDay : windowFrom, to: today, all },
      tense,
      coverage: { with: n, of },
      receipts: receiptsOf(ordered, runs.id, lit),
      against: say('others', { others: n - k, median: quantile(Float64Array.from(known, (run) => run.feels).sort(), 50) ?? NaN }),
      evidence: [
        say('kinds', { ...kinds, several: hard.filter((run) => run.hard.length > 1).length }),
        ...records.lines,
        say('sources', {
          ...{ feelsExport: feels[0] ?? 0, feelsService: feels[1] ?? 0, feelsDevice: feels[2] ?? 0 },
          ...{ rainExport: rain[0] ?? 0, rainService: rain[1] ?? 0, rainDevice: rain[2] ?? 0 },
          ...{ windExport: wind[0] ?? 0, windService: wind[1] ?? 0, windDevice: wind[2] ?? 0 },
        }),
        ...(n < length - from ? [say('left', { unknown: of - n, indoors: length - from - of })] : []),
      ],
      lately: say('lately', { k: lately, n: known.filter(isLately).length }),
      how: say('how', { n, of, firstWeekday }),
      shows: say('shows', { runs: length, lit: k, placeless: degrees.filter((degree) => degree === null).length, fromDay: firstDay, toDay: today }),
      details: { hard: k, known: n, runs: of, ...kinds, ...records.values, lately26: lately },
      figure: { kind: 'thermometer', fromDay: firstDay, toDay: today, marks: marksOf(ordered, runs.distance, 1, lit), degrees },
    }
  },
})
