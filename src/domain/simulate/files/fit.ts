import { wallOf } from '../../enrich/wall'
import type { Track } from '../../tracks/track'
import type { Simulated, Sport } from '../athlete'
import { codeOf, createFitWriter, type DeveloperField, type FitField } from './fit-bytes'
import { caloriesOf, has, lapsOf, speedsOf, wholeOf, type Lap } from './laps'

export interface FitOptions {
  /** A sensor of another maker speaks too, in a developer field: millimetres of vertical oscillation. */
  readonly developer?: boolean
  /** Records without their time. */
  readonly timeless?: boolean
}

/** FIT counts seconds from 31 December 1989. */
const epoch = 631_065_600
const secondsOf = (utc: number): number => Math.round(utc / 1000) - epoch
/** FIT's half circles in 31 bits. */
const perDegree = 2_147_483_648 / 180
const semicircles = (degrees: number): number => Math.round(degrees * perDegree)

/** FIT's numbers of a sport and its kind: outdoors, indoors. */
const sports: Readonly<Record<Sport, readonly [sport: number, outdoors: number, indoors: number]>> = {
  Run: [1, 0, 1],
  Ride: [2, 0, 6],
  VirtualRide: [2, 0, 58],
  Walk: [11, 0, 27],
  Hike: [17, 0, 0],
  Swim: [5, 18, 17],
  WeightTraining: [10, 20, 20],
  Yoga: [10, 43, 43],
}

const local = { id: 0, event: 1, record: 2, lap: 3, session: 4, activity: 5, developer: 6, description: 7 } as const
const time = { number: 253, type: 'uint32' } as const satisfies FitField

const field = (number: number, type: FitField['type'], size?: number): FitField => (size === undefined ? { number, type } : { number, type, size })
const fields = {
  id: [field(0, 'enum'), field(1, 'uint16'), field(2, 'uint16'), field(3, 'uint32z'), field(4, 'uint32')],
  event: [time, field(0, 'enum'), field(1, 'enum'), field(3, 'uint32')],
  // number, start, from, elapsed, timer, metres, kcal, speeds, heart, steps, event, kind, sport, sub-sport
  lap: [
    ...[time, field(254, 'uint16'), field(2, 'uint32'), field(3, 'sint32'), field(4, 'sint32'), field(7, 'uint32'), field(8, 'uint32'), field(9, 'uint32')],
    ...[field(11, 'uint16'), field(13, 'uint16'), field(14, 'uint16'), field(15, 'uint8'), field(16, 'uint8'), field(17, 'uint8')],
    ...[field(0, 'enum'), field(1, 'enum'), field(25, 'enum'), field(39, 'enum'), field(24, 'enum')],
  ],
  session: [
    ...[time, field(254, 'uint16'), field(2, 'uint32'), field(3, 'sint32'), field(4, 'sint32'), field(7, 'uint32'), field(8, 'uint32'), field(9, 'uint32')],
    ...[field(11, 'uint16'), field(14, 'uint16'), field(15, 'uint16'), field(16, 'uint8'), field(17, 'uint8'), field(18, 'uint8')],
    ...[field(0, 'enum'), field(1, 'enum'), field(5, 'enum'), field(6, 'enum'), field(28, 'enum'), field(25, 'uint16'), field(26, 'uint16')],
  ],
  activity: [time, field(0, 'uint32'), field(1, 'uint16'), field(2, 'enum'), field(3, 'enum'), field(4, 'enum'), field(5, 'uint32')],
  developer: [field(1, 'byte', 16), field(3, 'uint8'), field(4, 'uint32')],
  description: [field(0, 'uint8'), field(1, 'uint8'), field(2, 'uint8'), field(3, 'string', 24), field(8, 'string', 8)],
} as const

/** A column of a record: what is written is a whole number, `scale` × value + `offset`. */
interface Sensor {
  readonly field: FitField
  readonly values: Float64Array
  readonly scale: number
  readonly offset: number
}

/** A record's fields; none for a column without a value. */
const sensorsOf = (track: Track, speeds: Float64Array, timeless: boolean): readonly Sensor[] => {
  const sensor = (values: Float64Array, of: FitField, scale = 1, offset = 0): Sensor => ({ field: of, values, scale, offset })
  const { latitude, longitude, distance, altitude, heartRate, cadence, power, temperature } = track
  return [
    ...(timeless ? [] : [sensor(track.time, time, 0.001, -epoch)]),
    ...[
      sensor(latitude, field(0, 'sint32'), perDegree),
      sensor(longitude, field(1, 'sint32'), perDegree),
      sensor(distance, field(5, 'uint32'), 100),
      sensor(altitude, field(78, 'uint32'), 5, 2500),
      sensor(speeds, field(73, 'uint32'), 1000),
      sensor(heartRate, field(3, 'uint8')),
      sensor(cadence, field(4, 'uint8')),
      sensor(power, field(7, 'uint16')),
      sensor(temperature, field(13, 'sint8')),
    ].filter(({ values }) => has(values)),
  ]
}

const bounce = { number: 0, type: 'uint16', developer: 0 } as const satisfies DeveloperField

/** What a lap and a session say alike. */
const summaryOf = (track: Track, lap: Lap, index: number): readonly number[] => [
  secondsOf(lap.end),
  index,
  secondsOf(lap.start),
  semicircles(track.latitude[lap.from] ?? NaN),
  semicircles(track.longitude[lap.from] ?? NaN),
  lap.end - lap.start,
  Math.round(lap.timer * 1000),
  Math.round(lap.metres * 100),
  caloriesOf(lap),
  lap.timer === 0 ? NaN : Math.round((1000 * lap.metres) / lap.timer),
  Math.round(lap.topSpeed * 1000),
  Math.round(lap.averageHeart),
  lap.topHeart,
  Math.round(lap.averageCadence),
]

/** The file a watch writes: its timer's starts and stops, a record for every sample, a lap for every kilometre, and at its end its own clock. */
export const toFit = (track: Track, activity: Simulated, { developer = false, timeless = false }: FitOptions = {}): Uint8Array<ArrayBuffer> => {
  const speeds = speedsOf(track)
  const sensors = sensorsOf(track, speeds, timeless)
  const fit = createFitWriter(4096 + track.length * 36)
  const start = track.time[0] ?? activity.start
  const end = track.time[track.length - 1] ?? start
  const [sport, outdoors, indoors] = sports[activity.sport]
  const kind = activity.indoor ? indoors : outdoors
  fit.define(local.id, 0, fields.id)
  // an activity, by Garmin, on a Forerunner 935 or 945
  fit.message(local.id, [4, 1, start < Date.UTC(2021, 0, 1) ? 2691 : 3113, 3_912_407_113, secondsOf(start)])
  if (developer) {
    fit.define(local.developer, 207, fields.developer)
    fit.message(local.developer, [Array.from({ length: 16 }, (_, i) => 17 * i), 0, 110])
    fit.define(local.description, 206, fields.description)
    fit.message(local.description, [0, bounce.number, codeOf(bounce.type), 'Vertical Oscillation', 'mm'])
  }
  fit.define(local.event, 21, fields.event)
  fit.define(
    local.record,
    20,
    sensors.map((sensor) => sensor.field),
    developer ? [bounce] : [],
  )
  fit.define(local.lap, 19, fields.lap)
  const timer = (utc: number, type: 0 | 4): void => fit.message(local.event, [secondsOf(utc), 0, type, 0])
  timer(start, 0)
  const restarts = new Set(track.restarts)
  const values: number[] = []
  const laps = lapsOf(track, speeds, 1000)
  for (const [index, lap] of laps.entries()) {
    for (let i = lap.from; i < lap.to; i++) {
      if (restarts.has(i)) {
        timer(track.time[i - 1] ?? 0, 4)
        timer(track.time[i] ?? 0, 0)
      }
      for (let k = 0; k < sensors.length; k++) {
        const sensor = sensors[k]
        if (sensor !== undefined) values[k] = Math.round((sensor.values[i] ?? NaN) * sensor.scale + sensor.offset)
      }
      if (developer) values[sensors.length] = 78 + (i % 5)
      fit.message(local.record, values)
    }
    const last = index === laps.length - 1
    if (last) timer(end, 4)
    fit.message(local.lap, [...summaryOf(track, lap, index), 9, 1, sport, kind, last ? 7 : 2])
  }
  const whole = wholeOf(track, speeds)
  fit.define(local.session, 18, fields.session)
  fit.message(local.session, [...summaryOf(track, whole, 0), 8, 1, sport, kind, 0, 0, laps.length])
  fit.define(local.activity, 34, fields.activity)
  const offset = wallOf(activity.place.zone).offset(end)
  fit.message(local.activity, [secondsOf(end), Math.round(whole.timer * 1000), 1, 0, 26, 1, secondsOf(end) + offset])
  return fit.end()
}
