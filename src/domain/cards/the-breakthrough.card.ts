import type { FirstWeekday } from '../calendar/calendar'
import { startOfWeek } from '../calendar/calendar'
import { distances } from '../efforts/distances'
import type { DistanceId } from '../efforts/distances'
import { certaintyOfCount } from '../truth/certainty'
import { byDay, joined, marksOf } from './by-day'
import type { Runs } from './card'
import { defineCard, sayings } from './card'
import { isIndoors } from './outdoors'
import { timeOver } from './time-over'

/** truth.md: "best efforts 1k, 1 mi, 5k, 10k, half, marathon", and where each stands. */
const fields = { '1k': 'best1k', mile: 'bestMile', '5k': 'best5k', '10k': 'best10k', half: 'bestHalf', marathon: 'bestMarathon' } as const satisfies Readonly<
  Partial<Record<DistanceId, string>>
>
export type RecordDistance = keyof typeof fields
const isOfRecords = (id: DistanceId): id is RecordDistance => id in fields

type Leap = {
  readonly over: RecordDistance
  readonly seconds: number
  /** Seconds by which the record fell, and days for which it had stood. */
  readonly by: number
  readonly stood: number
  readonly day: number
}

export interface BreakthroughSays {
  readonly are: Leap
  readonly were: Leap
  /** Runs over the distance that set no record, and the records set since. */
  readonly others: { readonly over: RecordDistance; readonly others: number; readonly since: number; readonly best: number }
  readonly first: { readonly over: RecordDistance; readonly seconds: number; readonly day: number }
  readonly record: { readonly seconds: number; readonly day: number; readonly by: number; readonly stood: number }
  readonly elsewhere: Leap
  readonly sources: { readonly over: RecordDistance; readonly track: number; readonly whole: number; readonly unknown: number }
  readonly lately: { readonly over: RecordDistance; readonly k: number }
  readonly how: { readonly over: RecordDistance; readonly firstWeekday: FirstWeekday }
  readonly shows: {
    readonly over: RecordDistance
    readonly runs: number
    /** Runs whose time over it is known, and those of them that set a record. */
    readonly timed: number
    readonly records: number
    readonly fromDay: number
    readonly toDay: number
  }
  readonly 'no-run': Record<never, never>
  readonly cover: { readonly n: number; readonly of: number }
  readonly few: { readonly over: RecordDistance; readonly records: number }
  readonly young: { readonly stood: number; readonly least: number }
}

const id = 'the-breakthrough'
const say = sayings<BreakthroughSays>(id)

const leastRecords = 3
const leastDays = 90
const latelyWeeks = 26

type Read = Runs<'distance' | 'elapsed' | 'indoor' | 'located' | 'trackMetres' | (typeof fields)[RecordDistance]>

interface Time {
  readonly place: number
  readonly seconds: number
}

interface Ladder {
  readonly over: RecordDistance
  readonly metres: number
  /** Runs outdoors of the distance or more, and those of them whose time over it is known, by their track or as a whole. */
  readonly long: readonly number[]
  readonly track: number
  readonly whole: number
  /** Each faster than all before it, in order of start. */
  readonly records: readonly Time[]
}

const ladderOf = (runs: Read, outdoors: readonly number[], over: RecordDistance, metres: number): Ladder => {
  const long = outdoors.filter((place) => (runs.distance[place] ?? 0) >= metres)
  const records: Time[] = []
  let [track, whole] = [0, 0]
  for (const place of long) {
    const time = timeOver(runs, place, metres, runs[fields[over]][place])
    if (time === null) continue
    if (time.isWhole) whole += 1
    else track += 1
    const { seconds } = time
    if (seconds < (records.at(-1)?.seconds ?? Infinity)) records.push({ place, seconds })
  }
  return { over, metres, long, track, whole, records }
}

/** Of every run the whole seconds over the distance, NaN where they are not known. */
const secondsOf = (runs: Read, { over, metres, long }: Ladder): Float64Array => {
  const seconds = new Float64Array(runs.length).fill(NaN)
  for (const place of long) seconds[place] = timeOver(runs, place, metres, runs[fields[over]][place])?.seconds ?? NaN
  return seconds
}

interface Fall {
  readonly told: Leap
  readonly share: number
  /** Its place among the records. */
  readonly at: number
}

/** The largest fall of a record that had stood long enough, as a share of it; of equal ones the latest. Null where none had. */
const fallOf = ({ over, records }: Ladder, day: Float64Array): Fall | null => {
  let best: Fall | null = null
  for (let at = 1; at < records.length; at++) {
    const [before, now] = [records[at - 1], records[at]]
    if (before === undefined || now === undefined) continue
    const on = day[now.place] ?? NaN
    const stood = on - (day[before.place] ?? NaN)
    const by = before.seconds - now.seconds
    const share = by / before.seconds
    if (stood >= leastDays && (best === null || share >= best.share)) best = { told: { over, seconds: now.seconds, by, stood, day: on }, share, at }
  }
  return best
}

export const card = defineCard({
  id,
  place: 12,
  rev: 2,
  kind: 'count',
  needs: ['best10k', 'best1k', 'best5k', 'bestHalf', 'bestMarathon', 'bestMile', 'distance', 'elapsed', 'indoor', 'located', 'trackMetres'],
  face: ({ runs, today, firstWeekday }) => {
    const { length } = runs
    const outdoors = Array.from(runs.day.keys()).filter((place) => !isIndoors(runs.indoor[place], runs.located[place]))
    const ladders = distances
      .flatMap(({ id: over, metres }) => (isOfRecords(over) ? [ladderOf(runs, outdoors, over, metres)] : []))
      .filter(({ long }) => long.length > 0)
    const [shortest] = ladders
    if (shortest === undefined) return { missing: say('no-run', {}) }
    const seen = ladders.filter(({ long, track, whole }) => certaintyOfCount(track + whole, long.length) !== null)
    if (seen.length === 0) return { missing: say('cover', { n: shortest.track + shortest.whole, of: shortest.long.length }) }
    const most = seen.reduce((one, other) => (other.records.length > one.records.length ? other : one))
    if (most.records.length < leastRecords) return { missing: say('few', { over: most.over, records: most.records.length }) }

    const climbed = seen.filter(({ records }) => records.length >= leastRecords)
    const falls = climbed.flatMap((ladder) => {
      const fall = fallOf(ladder, runs.day)
      return fall === null ? [] : [{ ladder, fall }]
    })
    // Distances differ, so falls are compared as shares; of equal ones the longer distance is named.
    const best = falls.reduce<(typeof falls)[number] | null>((one, other) => (one === null || other.fall.share >= one.fall.share ? other : one), null)
    if (best === null) {
      const stood = climbed.flatMap(({ records }) =>
        records.slice(1).map(({ place }, before) => (runs.day[place] ?? NaN) - (runs.day[records[before]?.place ?? -1] ?? NaN)),
      )
      return { missing: say('young', { stood: Math.max(...stood), least: leastDays }) }
    }

    const { ladder, fall } = best
    const { over, records, long, track, whole } = ladder
    const certainty = certaintyOfCount(track + whole, long.length)
    if (certainty === null) throw new Error('A ladder that was seen has its certainty.')
    const { seconds, by, stood, day } = fall.told
    const ordered = byDay(runs.day)
    const firstDay = ordered.days[0] ?? today
    const thisWeek = startOfWeek(today, firstWeekday)
    const lately = long.filter((place) => (runs.day[place] ?? NaN) >= thisWeek - 7 * latelyWeeks).length
    // A record has no rate: it speaks of now while the last 26 weeks, or the one under way, hold a run of that length.
    const tense = lately > 0 ? 'are' : 'were'
    const rungsAt = records.map(({ place }) => ordered.order.indexOf(place))
    // The sentence speaks of one record and of the one it fell by; the others are told as evidence.
    const fallen = rungsAt.slice(fall.at - 1, fall.at + 1).toSorted((a, b) => a - b)
    const rungs = records.map((now, at) => {
      const before = records[at - 1]
      const on = runs.day[now.place] ?? NaN
      if (before === undefined) return say('first', { over, seconds: now.seconds, day: on })
      return say('record', { seconds: now.seconds, day: on, by: before.seconds - now.seconds, stood: on - (runs.day[before.place] ?? NaN) })
    })
    const elsewhere = falls.filter((other) => other !== best).map((other) => say('elsewhere', other.fall.told))
    return {
      certainty,
      say: say(tense, fall.told),
      value: by,
      of: `seconds by which a record over ${over} fell`,
      window: { from: firstDay, to: today, all: true },
      tense,
      coverage: { with: track + whole, of: long.length },
      receipts: records.map(({ place }) => runs.id[place] ?? NaN),
      against: say('others', {
        over,
        others: track + whole - records.length,
        since: records.length - 1 - fall.at,
        best: records.at(-1)?.seconds ?? seconds,
      }),
      evidence: [...rungs, ...elsewhere, say('sources', { over, track, whole, unknown: long.length - track - whole })],
      lately: say('lately', { over, k: lately }),
      how: say('how', { over, firstWeekday }),
      shows: say('shows', { over, runs: length, timed: track + whole, records: records.length, fromDay: firstDay, toDay: today }),
      details: {
        seconds,
        fell: by,
        share: fall.share,
        stoodDays: stood,
        day,
        records: records.length,
        fromTrack: track,
        fromWholeRun: whole,
        lately26: lately,
      },
      figure: {
        kind: 'ladder',
        fromDay: firstDay,
        toDay: today,
        marks: marksOf(ordered, secondsOf(runs, ladder), 1, joined(fallen.map((at) => [at, at + 1]))),
        records: rungsAt,
      },
    }
  },
})
