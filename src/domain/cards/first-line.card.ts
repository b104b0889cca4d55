import type { FirstWeekday } from '../calendar/calendar'
import { startOfWeek } from '../calendar/calendar'
import { certaintyOfCount } from '../truth/certainty'
import { quantile } from '../truth/quantile'
import { byDay, firstFrom, joined, marksOf, receiptsOf } from './by-day'
import { defineCard, sayings } from './card'

export interface LineSays {
  /** Metres of the first and of the latest recorded run, and the runs from the one to the other. */
  readonly are: { readonly first: number; readonly firstDay: number; readonly latest: number; readonly runsOn: number }
  readonly were: { readonly first: number; readonly firstDay: number; readonly latest: number; readonly latestDay: number }
  /** The middle run of each of the two years, beside the single ones the sentence speaks of. */
  readonly usual: { readonly first: number; readonly latest: number; readonly firstRuns: number; readonly latestRuns: number }
  readonly pair: {
    readonly earlierDay: number
    readonly earlierMetres: number
    readonly earlierSeconds: number
    readonly laterDay: number
    readonly laterMetres: number
    readonly laterSeconds: number
  }
  readonly 'no-pair': Record<never, never>
  readonly before: { readonly firstDay: number }
  readonly lately: { readonly since: number; readonly k: number; readonly weeks: number }
  readonly how: { readonly firstWeekday: FirstWeekday }
  readonly shows: { readonly runs: number; readonly fromDay: number; readonly toDay: number }
  readonly 'no-run': Record<never, never>
  readonly year: { readonly left: number }
  readonly 'year-over': Record<never, never>
}

const id = 'first-line'
const say = sayings<LineSays>(id)

const year = 365
const latelyWeeks = 26

interface Pair {
  readonly earlier: number
  readonly later: number
}

/**
 * The two runs nearest in distance, one of the first year and a later one of the last, within ± 10 % of the earlier; of equally near ones the earliest first,
 * then the latest last. Places in order of time, the ends of the years not included. Whole decimetres, as Strava has them, so that nothing is rounded in between.
 */
const nearestPair = (decimetres: Float64Array, firstEnd: number, lastFrom: number): Pair | null => {
  // Of equal distances only the latest run can be the later one.
  const latestAt = new Map<number, number>()
  for (let place = lastFrom; place < decimetres.length; place++) latestAt.set(decimetres[place] ?? 0, place)
  const distances = Float64Array.from(latestAt.keys()).sort()
  let best: (Pair & { readonly apart: number }) | null = null
  for (let earlier = 0; earlier < firstEnd; earlier++) {
    const own = decimetres[earlier] ?? 0
    const middle = firstFrom(distances, own)
    for (const step of [-1, 1]) {
      for (let at = step < 0 ? middle - 1 : middle; at >= 0 && at < distances.length; at += step) {
        const distance = distances[at] ?? 0
        const apart = Math.abs(distance - own)
        if (apart * 10 > own || (best !== null && apart > best.apart)) break
        const later = latestAt.get(distance) ?? 0
        if (later <= earlier) continue
        if (best === null || apart < best.apart || (earlier === best.earlier && later > best.later)) best = { earlier, later, apart }
        break
      }
    }
  }
  return best
}

const middleOf = (decimetres: Float64Array): number => (quantile(decimetres.slice().sort(), 50) ?? 0) / 10

export const card = defineCard({
  id,
  place: 15,
  rev: 2,
  kind: 'count',
  needs: ['distance', 'moving'],
  face: ({ runs, today, firstWeekday }) => {
    const { length } = runs
    const certainty = certaintyOfCount(length, length)
    if (certainty === null) return { missing: say('no-run', {}) }
    const ordered = byDay(runs.day)
    const { days, order } = ordered
    const [firstDay, latestDay] = [days[0] ?? today, days[length - 1] ?? today]
    const span = latestDay - firstDay
    if (span < year) return { missing: today - firstDay < year ? say('year', { left: year - (today - firstDay) }) : say('year-over', {}) }

    const decimetres = new Float64Array(length)
    for (let place = 0; place < length; place++) decimetres[place] = Math.round((runs.distance[order[place] ?? 0] ?? 0) * 10)
    const metres = (place: number): number => (decimetres[place] ?? 0) / 10
    const seconds = (place: number): number => runs.moving[order[place] ?? 0] ?? NaN
    const [firstEnd, lastFrom] = [firstFrom(days, firstDay + year), firstFrom(days, latestDay - year + 1)]
    const pair = nearestPair(decimetres, firstEnd, lastFrom)
    const behind = joined([0, ...(pair ? [pair.earlier, pair.later] : []), length - 1].sort((a, b) => a - b).map((place) => [place, place + 1]))

    const thisWeek = startOfWeek(today, firstWeekday)
    const lately = firstFrom(days, thisWeek) - firstFrom(days, thisWeek - 7 * latelyWeeks)
    // A latest run is no habit with a rate: it is where the runner is now as long as the last 26 weeks, or the one under way, hold a run at all.
    const tense = latestDay >= thisWeek - 7 * latelyWeeks ? 'are' : 'were'
    const [first, latest] = [metres(0), metres(length - 1)]
    return {
      certainty,
      say: tense === 'are' ? say('are', { first, firstDay, latest, runsOn: length - 1 }) : say('were', { first, firstDay, latest, latestDay }),
      value: span,
      of: 'days from the first recorded run to the latest',
      window: { from: firstDay, to: today, all: true },
      tense,
      coverage: { with: length, of: length },
      receipts: receiptsOf(ordered, runs.id, behind),
      against: say('usual', {
        first: middleOf(decimetres.subarray(0, firstEnd)),
        latest: middleOf(decimetres.subarray(lastFrom)),
        firstRuns: firstEnd,
        latestRuns: length - lastFrom,
      }),
      evidence: [
        pair === null
          ? say('no-pair', {})
          : say('pair', {
              earlierDay: days[pair.earlier] ?? firstDay,
              earlierMetres: metres(pair.earlier),
              earlierSeconds: seconds(pair.earlier),
              laterDay: days[pair.later] ?? latestDay,
              laterMetres: metres(pair.later),
              laterSeconds: seconds(pair.later),
            }),
        say('before', { firstDay }),
      ],
      lately: say('lately', { since: today - latestDay, k: lately, weeks: latelyWeeks }),
      how: say('how', { firstWeekday }),
      shows: say('shows', { runs: length, fromDay: firstDay, toDay: latestDay }),
      details: {
        firstMetres: first,
        latestMetres: latest,
        ...(pair === null
          ? {}
          : {
              earlier: runs.id[order[pair.earlier] ?? 0] ?? NaN,
              later: runs.id[order[pair.later] ?? 0] ?? NaN,
              earlierSeconds: seconds(pair.earlier),
              laterSeconds: seconds(pair.later),
            }),
      },
      figure: {
        kind: 'lines',
        fromDay: firstDay,
        toDay: latestDay,
        marks: marksOf(ordered, runs.distance, 1, [
          [0, 1],
          [length - 1, length],
        ]),
      },
    }
  },
})
