import type { FirstWeekday } from '../calendar/calendar'
import { civilFromDay, startOfWeek } from '../calendar/calendar'
import type { Light } from '../enrich/light'
import { lights } from '../enrich/light'
import { binomialTail } from '../truth/binomial'
import { certaintyOfCount, certaintyOfShare, certaintyOfTest } from '../truth/certainty'
import { effectiveCount, leastWorth } from '../truth/effective'
import { wilson } from '../truth/wilson'
import { byDay, firstFrom, litRanges, marksOf } from './by-day'
import { defineCard, sayings } from './card'
import { doubtful, readSun, unknown, wakingShare, yearOfSun } from './sun-of-runs'

type Parts = Readonly<Record<Light, number>>

export interface HourSays {
  readonly are: { readonly light: Light; readonly k: number; readonly n: number; readonly all: number }
  readonly were: { readonly light: Light; readonly k: number; readonly n: number; readonly fromYear: number; readonly toYear: number }
  /** How the other runs began. */
  readonly others: Parts & { readonly light: Light }
  readonly second: { readonly light: Light; readonly k: number; readonly other: number; readonly p: number }
  readonly phases: { readonly n: number; readonly effective: number }
  /** Where the sun's times came from. */
  readonly sources: { readonly file: number; readonly city: number; readonly doubtful: number; readonly unknown: number }
  readonly lately: { readonly k: number; readonly n: number; readonly light: Light }
  readonly how: { readonly n: number; readonly of: number; readonly firstWeekday: FirstWeekday }
  readonly shows: { readonly runs: number; readonly lit: number; readonly light: Light; readonly fromDay: number; readonly toDay: number }
  readonly 'no-run': Record<never, never>
  readonly runs: { readonly left: number; readonly n: number }
  readonly cover: { readonly n: number; readonly of: number }
  readonly even: Parts & { readonly n: number }
  readonly daylong: { readonly k: number; readonly n: number; readonly chance: number }
}

const id = 'the-hour'
const say = sayings<HourSays>(id)

const windowWeeks = 104
const latelyWeeks = 26
const leastRuns = 30
const threshold = 0.4

/**
 * How often luck alone would set the top part of the day so far above the second, were both as likely. truth.md tests k₁ of k₁ + k₂ one-sided; told of a
 * runner torn between two hours, who keeps to one for some weeks and then to the other, that was wrong for one in three. So the runs count as what they are
 * worth once their phases are taken out, and twice, because either of the two might have come out on top.
 */
const tornBetween = (known: Int8Array, top: number, second: number): number => {
  const series = known.filter((one) => one === top || one === second).map((one) => (one === top ? 1 : 0))
  const worth = leastWorth([series])
  const hits = Math.floor((series.reduce((sum, one) => sum + one, 0) * worth) / Math.max(1, series.length))
  return Math.min(1, 2 * binomialTail(hits, worth, 0.5))
}

/** Ids of the runs with a known sun, oldest start first. */
const idsOf = (id: Float64Array, window: Uint32Array, light: Int8Array): number[] => {
  const ids: number[] = []
  for (let at = 0; at < window.length; at++) if ((light[at] ?? unknown) >= 0) ids.push(id[window[at] ?? 0] ?? NaN)
  return ids
}

export const card = defineCard({
  id,
  place: 1,
  rev: 2,
  kind: 'share',
  needs: ['minute', 'moving', 'sunrise', 'sunset', 'zone'],
  face: ({ runs, today, firstWeekday }) => {
    const { length } = runs
    if (length === 0) return { missing: say('no-run', {}) }
    const ordered = byDay(runs.day)
    const { days } = ordered
    const firstDay = days[0] ?? today
    const thisWeek = startOfWeek(today, firstWeekday)
    const windowFrom = thisWeek - 7 * (windowWeeks - 1)
    const [from, to] = [firstFrom(days, windowFrom), length]
    const of = to - from

    // In order of start: one run's hour leads on to the next one's.
    const window = ordered.order.subarray(from, to).toSorted()
    const read = readSun(runs, window)
    const fromFile = read.own.reduce((sum, one) => sum + one, 0)
    const known = read.light.filter((light) => light >= 0)
    const n = known.length
    const counts = [0, 0, 0, 0]
    for (let at = 0; at < n; at++) counts[known[at] ?? 0] = (counts[known[at] ?? 0] ?? 0) + 1
    const [top = 0, second = 1] = [0, 1, 2, 3].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    const [k, runnerUp] = [counts[top] ?? 0, counts[second] ?? 0]
    const light = lights[top] ?? 'dawn'
    const parts = { dawn: counts[0] ?? 0, day: counts[1] ?? 0, dusk: counts[2] ?? 0, dark: counts[3] ?? 0 }

    if (of < leastRuns) return { missing: say('runs', { left: leastRuns - of, n: of }) }
    const covered = certaintyOfCount(n, of)
    if (covered === null || n < leastRuns) return { missing: say('cover', { n, of }) }

    const effective = effectiveCount(known.map((one) => (one === top ? 1 : 0)))
    const share = k / n
    const interval = wilson(share * effective, effective, 95)
    const [lower99] = wilson(share * effective, effective, 99)
    const p = tornBetween(known, top, second)
    const shareCertainty = certaintyOfShare(interval[0], lower99, threshold)
    if (shareCertainty === null || certaintyOfTest(p) === null) return { missing: say('even', { n, ...parts }) }
    const chance = wakingShare(runs, window, read, top)
    if (lower99 <= chance) return { missing: say('daylong', { k, n, chance }) }

    const certainty = covered === 'certain' ? shareCertainty : 'fairly-sure'
    const [latelyFrom, latelyTo] = [thisWeek - 7 * latelyWeeks, thisWeek]
    let [lately, latelyOf] = [0, 0]
    read.light.forEach((one, at) => {
      const day = runs.day[window[at] ?? 0] ?? NaN
      if (one < 0 || day < latelyFrom || day >= latelyTo) return
      latelyOf += 1
      if (one === top) lately += 1
    })
    // Half of the threshold is a fifth.
    const tense = latelyOf > 0 && lately * 5 >= latelyOf ? 'are' : 'were'
    const years = { fromYear: civilFromDay(days[from] ?? today).year, toYear: civilFromDay(days[to - 1] ?? today).year }
    const all = from === 0
    const isLit = new Uint8Array(length)
    for (let at = 0; at < of; at++) if (read.light[at] === top) isLit[window[at] ?? 0] = 1
    const starts = new Array<number>(length)
    for (let place = 0; place < length; place++) starts[place] = runs.minute[ordered.order[place] ?? 0] ?? 0
    return {
      certainty,
      say: tense === 'are' ? say('are', { light, k, n, all: all ? 1 : 0 }) : say('were', { light, k, n, ...years }),
      value: share,
      of: `share of runs with a known sun that began ${light === 'day' ? 'by day' : light === 'dark' ? 'in the dark' : `at ${light}`}`,
      part: { k, n },
      interval,
      p,
      window: { from: all ? firstDay : windowFrom, to: today, all },
      tense,
      coverage: { with: n, of },
      receipts: idsOf(runs.id, window, read.light),
      against: say('others', { light, ...parts }),
      evidence: [
        say('second', { light: lights[second] ?? 'dawn', k, other: runnerUp, p }),
        say('phases', { n, effective }),
        say('sources', {
          file: fromFile,
          city: n - fromFile,
          doubtful: read.light.filter((one) => one === doubtful).length,
          unknown: read.light.filter((one) => one === unknown).length,
        }),
      ],
      lately: say('lately', { k: lately, n: latelyOf, light }),
      how: say('how', { n, of, firstWeekday }),
      shows: say('shows', { runs: length, lit: k, light, fromDay: firstDay, toDay: today }),
      details: {
        ...parts,
        known: n,
        runs: of,
        effective,
        secondShare: runnerUp / n,
        fromFile,
        fromCity: n - fromFile,
        lately26: lately,
        chance,
      },
      figure: {
        kind: 'dial',
        fromDay: firstDay,
        toDay: today,
        windowFrom,
        light,
        marks: marksOf(
          ordered,
          runs.moving,
          60,
          litRanges(from, to, (place) => isLit[ordered.order[place] ?? 0] === 1),
        ),
        starts,
        sun: yearOfSun(runs),
      },
    }
  },
})
