import { byDay } from '../cards/by-day'
import type { History } from '../cards/card'
import { sayings } from '../cards/card'
import { doubtful, readSun, unknown, wakingShare, yearOfSun } from '../cards/sun-of-runs'
import type { Light } from '../enrich/light'
import { lights } from '../enrich/light'
import { binomialTail } from '../truth/binomial'
import { certaintyOfCount, certaintyOfShare, certaintyOfTest } from '../truth/certainty'
import { cautiousWorth } from '../truth/effective'
import { wilson } from '../truth/wilson'
import { definePage, firstDayOf, idsOf, litIn, marksOnce, oncePerHistory, placesOf } from './page'

type Parts = Readonly<Record<Light, number>>
type Began = { readonly year: number; readonly light: Light; readonly k: number; readonly n: number; readonly of: number }

export interface YearHourSays {
  readonly over: Began
  readonly running: Began
  readonly others: Parts & { readonly light: Light }
  readonly second: { readonly light: Light; readonly k: number; readonly other: number; readonly p: number }
  readonly sources: { readonly file: number; readonly city: number; readonly doubtful: number; readonly unknown: number }
  readonly how: { readonly n: number; readonly of: number }
  readonly few: { readonly left: number; readonly year: number }
  readonly cover: { readonly n: number; readonly of: number; readonly year: number }
  readonly even: Parts & { readonly n: number; readonly year: number }
  readonly daylong: { readonly k: number; readonly n: number; readonly chance: number; readonly year: number }
}

const id = 'the-hour-of-the-year'
const say = sayings<YearHourSays>(id)

const least = 30
const threshold = 0.4

/**
 * The Hour's test of the two most frequent lights, at what a short series is worth at least. The Hour's own gates, asked of single years, told one of
 * sixty-seven structureless runners with hours in long phases an hour; these tell one of 160.
 */
const tornBetween = (known: Int8Array, top: number, second: number): number => {
  const series = known.filter((one) => one === top || one === second).map((one) => (one === top ? 1 : 0))
  const worth = cautiousWorth(series)
  const hits = Math.floor((series.reduce((sum, one) => sum + one, 0) * worth) / Math.max(1, series.length))
  return Math.min(1, 2 * binomialTail(hits, worth, 0.5))
}

type Needed = 'minute' | 'moving' | 'sunrise' | 'sunset' | 'zone'
/** In the order of day, as the marks are. */
const startsOf = oncePerHistory(({ runs }: History<Needed>) => Array.from(byDay(runs.day).order, (place) => runs.minute[place] ?? 0))
const sunOnce = oncePerHistory(({ runs }: History<Needed>) => yearOfSun(runs))

/** When did the runs begin, by the sun? The gates are stricter than The Hour's, since a runner has many years. */
export const page = definePage({
  id,
  place: 5,
  rev: 2,
  kind: 'share',
  needs: ['minute', 'moving', 'sunrise', 'sunset', 'zone'],
  tell: (span) => {
    const { history, runs, ordered, year, from, over } = span
    const places = placesOf(span)
    const of = places.length
    if (of < least) return { missing: say('few', { left: least - of, year }) }
    const read = readSun(runs, places)
    const known = read.light.filter((light) => light >= 0)
    const n = known.length
    const counts = lights.map((_, at) => known.reduce((sum, light) => sum + (light === at ? 1 : 0), 0))
    const parts = { dawn: counts[0] ?? 0, day: counts[1] ?? 0, dusk: counts[2] ?? 0, dark: counts[3] ?? 0 }
    const [top = 0, second = 1] = [0, 1, 2, 3].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    const [k, runnerUp] = [counts[top] ?? 0, counts[second] ?? 0]
    const covered = certaintyOfCount(n, of)
    if (covered === null || n < least) return { missing: say('cover', { n, of, year }) }
    const effective = cautiousWorth(known.map((one) => (one === top ? 1 : 0)))
    const share = k / n
    const interval = wilson(share * effective, effective, 95)
    const [lower99] = wilson(share * effective, effective, 99)
    const p = tornBetween(known, top, second)
    const shareCertainty = certaintyOfShare(interval[0], lower99, threshold)
    if (shareCertainty !== 'very-sure' || certaintyOfTest(p) !== 'very-sure') return { missing: say('even', { n, year, ...parts }) }
    const chance = wakingShare(runs, places, read, top)
    if (lower99 <= chance) return { missing: say('daylong', { k, n, chance, year }) }
    const light = lights[top] ?? 'dawn'
    const fromFile = read.own.reduce((sum, one) => sum + one, 0)
    return {
      certainty: covered === 'certain' ? shareCertainty : 'fairly-sure',
      say: say(over ? 'over' : 'running', { year, light, k, n, of }),
      value: share,
      of: `share of the year's runs with a known sun that began ${light === 'day' ? 'by day' : light === 'dark' ? 'in the dark' : `at ${light}`}`,
      part: { k, n },
      interval,
      p,
      coverage: { with: n, of },
      receipts: idsOf(
        span,
        [...places].filter((_, at) => (read.light[at] ?? unknown) >= 0),
      ),
      against: say('others', { light, ...parts }),
      evidence: [
        say('second', { light: lights[second] ?? 'dawn', k, other: runnerUp, p }),
        say('sources', {
          file: fromFile,
          city: n - fromFile,
          doubtful: read.light.filter((one) => one === doubtful).length,
          unknown: read.light.filter((one) => one === unknown).length,
        }),
      ],
      how: say('how', { n, of }),
      details: { ...parts, known: n, runs: of, effective, chance },
      figure: {
        kind: 'dial',
        fromDay: firstDayOf(span),
        toDay: history.today,
        windowFrom: from,
        light,
        marks: marksOnce(
          ordered,
          runs.moving,
          60,
          litIn(
            span,
            [...places].filter((_, at) => read.light[at] === top),
          ),
        ),
        starts: startsOf(history),
        sun: sunOnce(history),
      },
    }
  },
})
