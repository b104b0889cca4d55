import type { History } from '../cards/card'
import { sayings } from '../cards/card'
import { isIndoors } from '../cards/outdoors'
import type { Felt, Hardship } from '../cards/weather-of-runs'
import { feltAt, hardships, hardshipsOf, isKnown } from '../cards/weather-of-runs'
import { byDay } from '../cards/by-day'
import { certaintyOfCount } from '../truth/certainty'
import { definePage, firstDayOf, idsOf, litIn, marksOnce, oncePerHistory, placesOf } from './page'

type Met = {
  readonly year: number
  readonly k: number
  readonly n: number
  /** Every run of the year, indoors or out. */
  readonly all: number
  readonly kind: Hardship
  readonly most: number
  /** How many kinds were met as often as this one, itself included. */
  readonly alike: number
}
type Some = {
  readonly year: number
  readonly k: number
  readonly n: number
  readonly of: number
}
type Extreme = { readonly value: number; readonly day: number; readonly all: number }

export interface WeatherItTookSays {
  readonly over: Met
  readonly running: Met
  /** The same where the weather of fewer than four in five of the `of` runs outdoors is known. */
  readonly 'over-some': Some
  readonly 'running-some': Some
  readonly against: { readonly others: number; readonly indoors: number; readonly unknown: number }
  readonly kinds: Readonly<Record<Hardship, number>> & { readonly several: number; readonly unknown: number }
  readonly coldest: Extreme
  readonly hottest: Extreme
  readonly unknown: { readonly unknown: number }
  readonly how: { readonly n: number; readonly of: number }
  readonly few: { readonly left: number; readonly year: number }
  readonly cover: { readonly n: number; readonly of: number; readonly year: number }
  readonly mild: { readonly n: number; readonly year: number }
}

const id = 'the-weather-it-took'
const say = sayings<WeatherItTookSays>(id)

const least = 10
/** Whole percent, The Weather Skin's. */
const leastCover = 60

type Needed = 'distance' | 'feels' | 'feelsFrom' | 'indoor' | 'located' | 'rain' | 'rainFrom' | 'wind' | 'windFrom'

const degreesOf = oncePerHistory(({ runs }: History<Needed>): readonly (number | null)[] =>
  Array.from(byDay(runs.day).order, (place) => {
    const { feels } = feltAt(runs, place)
    return Number.isNaN(feels) || isIndoors(runs.indoor[place], runs.located[place]) ? null : Math.round(feels)
  }),
)

/** What weather was run in? */
export const page = definePage({
  id,
  place: 9,
  rev: 2,
  kind: 'count',
  needs: ['distance', 'feels', 'feelsFrom', 'indoor', 'located', 'rain', 'rainFrom', 'wind', 'windFrom'],
  tell: (span) => {
    const { history, runs, ordered, year, over } = span
    const places = placesOf(span)
    const outdoors = [...places].filter((place) => !isIndoors(runs.indoor[place], runs.located[place]))
    const of = outdoors.length
    if (of < least) return { missing: say('few', { left: least - of, year }) }
    const known = outdoors.flatMap((place): (Felt & { readonly place: number; readonly hard: readonly Hardship[] })[] => {
      const felt = feltAt(runs, place)
      return isKnown(felt) ? [{ ...felt, place, hard: hardshipsOf(felt) }] : []
    })
    const n = known.length
    if (n < least || n * 100 < of * leastCover) return { missing: say('cover', { n, of, year }) }
    const hard = known.filter((run) => run.hard.length > 0)
    const k = hard.length
    if (k === 0) return { missing: say('mild', { n, year }) }
    const met = (kind: Hardship): number => hard.filter((run) => run.hard.includes(kind)).length
    const kinds = { wet: met('wet'), cold: met('cold'), hot: met('hot'), windy: met('windy') }
    const kind = hardships.reduce((best, one) => (kinds[one] > kinds[best] ? one : best))
    const alike = hardships.filter((one) => kinds[one] === kinds[kind]).length
    // How warm a run felt may be known where its rain or its wind is not: the drawing has it, so the extremes have it too.
    const felt = outdoors.map((place) => ({ place, feels: feltAt(runs, place).feels })).filter(({ feels }) => !Number.isNaN(feels))
    const [one] = felt
    if (one === undefined) throw new Error('Runs whose weather is known have a temperature.')
    const coldest = felt.reduce((most, run) => (run.feels < most.feels ? run : most), one)
    const hottest = felt.reduce((most, run) => (run.feels > most.feels ? run : most), one)
    const counted = certaintyOfCount(n, of)
    const unknown = of - n
    const extreme = ({ place, feels }: (typeof felt)[number]): Extreme => ({ value: feels, day: runs.day[place] ?? NaN, all: felt.length === of ? 1 : 0 })
    return {
      certainty: counted ?? 'fairly-sure',
      say:
        counted === null
          ? say(over ? 'over-some' : 'running-some', { year, k, n, of })
          : say(over ? 'over' : 'running', { year, k, n, all: places.length, kind, most: kinds[kind], alike }),
      value: k,
      of: 'runs of the year in rain or snow, in frost or heat as felt, or in a strong wind',
      part: { k, n },
      coverage: { with: n, of },
      receipts: idsOf(
        span,
        [...known, coldest, hottest].map(({ place }) => place),
      ),
      against: say('against', { others: n - k, indoors: places.length - of, unknown }),
      evidence: [
        say('kinds', { ...kinds, several: hard.filter((run) => run.hard.length > 1).length, unknown }),
        say('coldest', extreme(coldest)),
        say('hottest', extreme(hottest)),
        ...(unknown > 0 ? [say('unknown', { unknown })] : []),
      ],
      how: say('how', { n, of }),
      details: { hard: k, known: n, outdoors: of, ...kinds, coldest: coldest.feels, hottest: hottest.feels },
      figure: {
        kind: 'thermometer',
        fromDay: firstDayOf(span),
        toDay: history.today,
        marks: marksOnce(
          ordered,
          runs.distance,
          1,
          litIn(
            span,
            hard.map(({ place }) => place),
          ),
        ),
        degrees: degreesOf(history),
      },
    }
  },
})
