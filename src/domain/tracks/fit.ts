import { done, failed, type Outcome } from '../outcome'
import { readFit, type WantedFields } from './fit-messages'
import { fitOffset, fitTold, type FitSession } from './fit-told'
import { blankSample, createRecorder } from './recorder'
import type { Decoded, TrackTrouble } from './track'

/** Global message numbers and their fields of FIT's profile; the order of the fields is that of `values` in the functions below. */
const fileId = 0
const sport = 12
const session = 18
const record = 20
const event = 21
const activity = 34
const wanted: WantedFields = new Map([
  [fileId, [0]], // type
  [sport, [0, 1]], // sport, sub_sport
  [session, [2, 7, 8, 9, 5, 6]], // start_time, total_elapsed_time, total_timer_time, total_distance, sport, sub_sport
  [record, [0, 1, 2, 78, 3, 4, 53, 5, 7, 13]], // position_lat, position_long, altitude, enhanced_altitude, heart_rate, cadence, fractional_cadence, distance, power, temperature
  [event, [0, 1]], // event, event_type
  [activity, [5, 0]], // local_timestamp, total_timer_time
])

const activityFile = 4
const courseFile = 6
const timer = 0
const start = 0
/** stop, stop_all, end, end_all, stop_disable, stop_disable_all. */
const stops: ReadonlySet<number> = new Set([1, 4, 6, 7, 8, 9])

/** FIT counts seconds from 31 December 1989; what is smaller than 0x10000000 is a device's time since it was switched on. */
const epoch = 631_065_600
const leastDate = 0x1000_0000
const timeOf = (raw: number): number => (raw >= leastDate ? (raw + epoch) * 1000 : Number.NaN)

const degrees = 180 / 2 ** 31
const metresHigh = (raw: number): number => raw / 5 - 500

const valueAt = (values: Float64Array, slot: number): number => values[slot] ?? Number.NaN
const known = (value: number, otherwise: number): number => (Number.isNaN(value) ? otherwise : value)

/** Collects what the messages say; `told` and `records` are read when the file has ended. */
const createCollector = (expected: number) => {
  const recorder = createRecorder(expected)
  const sample = blankSample()
  const sessions: FitSession[] = []
  const types: number[] = []
  let isStopped = false
  let firstTime = Number.NaN
  let lastTime = Number.NaN
  let timed = 0
  /** Metres of the files before a chained one, each of which begins at 0 again. */
  let before = 0
  let farthest = 0
  let sportSaid = Number.NaN
  let subSaid = Number.NaN
  let timerSaid = Number.NaN
  let offset: number | null = null

  const takeTime = (raw: number): void => {
    const time = timeOf(raw)
    sample.time = time
    if (Number.isNaN(time)) return
    if (timed === 0) firstTime = time
    lastTime = time
    timed++
  }

  const takeRecord = (raw: number, values: Float64Array): boolean => {
    takeTime(raw)
    const distance = before + valueAt(values, 7) / 100
    if (distance > farthest) farthest = distance
    sample.latitude = valueAt(values, 0) * degrees
    sample.longitude = valueAt(values, 1) * degrees
    sample.altitude = metresHigh(known(valueAt(values, 3), valueAt(values, 2)))
    sample.heartRate = valueAt(values, 4)
    sample.cadence = valueAt(values, 5) + known(valueAt(values, 6), 0) / 128
    sample.distance = distance
    sample.power = valueAt(values, 8)
    sample.temperature = valueAt(values, 9)
    return recorder.add(sample)
  }

  const takeSession = (values: Float64Array): void => {
    sessions.push({
      start: timeOf(valueAt(values, 0)),
      elapsed: valueAt(values, 1) / 1000,
      timer: valueAt(values, 2) / 1000,
      distance: valueAt(values, 3) / 100,
      sport: valueAt(values, 4),
      sub: valueAt(values, 5),
    })
  }

  /** Files that put their events behind their records have them placed by time. */
  const takeEvent = (raw: number, values: Float64Array): void => {
    if (valueAt(values, 0) !== timer) return
    const type = valueAt(values, 1)
    if (stops.has(type)) isStopped = true
    if (type !== start || !isStopped) return
    isStopped = false
    const time = timeOf(raw)
    if (time < lastTime) recorder.restartAt(time)
    else recorder.restart()
  }

  const takeActivity = (raw: number, values: Float64Array): void => {
    offset ??= raw >= leastDate ? fitOffset(valueAt(values, 0), raw) : null
    timerSaid = valueAt(values, 1) / 1000
  }

  const message = (kind: number, time: number, values: Float64Array): boolean => {
    if (kind === record) return takeRecord(time, values)
    if (kind === session) takeSession(values)
    else if (kind === event) takeEvent(time, values)
    else if (kind === activity) takeActivity(time, values)
    else if (kind === fileId) types.push(valueAt(values, 0))
    else {
      sportSaid = valueAt(values, 0)
      subSaid = valueAt(values, 1)
    }
    return true
  }

  const file = (): void => {
    recorder.restart()
    isStopped = false
    before = farthest
  }

  /** An activity by its own word, or by a session, or by records with times that are no course: some exporters write another type, or none. */
  const isActivity = (): boolean => types.includes(activityFile) || sessions.length > 0 || (timed >= 2 && !types.includes(courseFile))

  const decoded = (): Decoded => {
    const told = fitTold(sessions, { sport: sportSaid, sub: subSaid, timer: timerSaid, offset, firstTime })
    return { ...recorder.take(), told }
  }

  return { file, message, flaw: recorder.flaw, isActivity, decoded }
}

/** Bytes of a record in a file of few fields: a guess at how many there will be, so that columns seldom grow. */
const fewBytes = 24
const mostExpected = 16_384

/**
 * A FIT activity: its records as a track, its sessions as what it tells. Files chained behind the first are appended, their distances going on from the last one's. Whatever is
 * broken costs what lies behind it in its file, never what came before.
 */
export const decodeFit = (bytes: Uint8Array): Outcome<Decoded, TrackTrouble> => {
  if (bytes.length === 0) return failed('empty')
  const collector = createCollector(Math.min(bytes.length / fewBytes, mostExpected))
  const ending = readFit(bytes, wanted, collector)
  if (ending === 'not-fit') return failed('not-a-track')
  if (ending === 'bad-fit') return failed('bad-fit')
  if (ending === 'stopped') return failed('too-large')
  return collector.isActivity() ? done(collector.decoded()) : failed('no-activity')
}
