import type { Track } from '../tracks/track'
import type { Athlete, Simulated } from './athlete'
import { cadenceOf, heartRateOf, powerOf, temperatureOf } from './body'
import { courseOf, noHabits, type Course } from './course'
import { meaningOf, type Meaning } from './details'
import { deviceOf, type Device } from './device'
import { cellsOf, paceOf, type Pacing } from './pacing'
import { placesOn } from './path'
import type { Place } from './places'
import { recordingOf, type Recording } from './recording'
import { createRng, type Rng } from './rng'
import { terrainOf, type Terrain } from './terrain'

/** Metres of a degree of latitude on the sphere of 6,371,008.8 m. */
const metresPerDegree = 111_195.08

/** What the device recorded: metres, and seconds in movement and at rest. */
interface Recorded {
  /** Null where nothing was measured. */
  readonly metres: number | null
  readonly moving: number
  readonly rest: number
}

/**
 * Metres a runner cut off the end of an activity afterwards; 0 for nearly all. The uploaded file still holds them, so it is longer than its row says
 * (design notes on the export: crops live only in the table).
 */
export const croppedOf = (athlete: Athlete, { id, sport, indoor, race, distance, elapsed, flagged }: Simulated): number => {
  if (sport !== 'Run' || indoor || race || distance === null || elapsed > 86_400 || flagged === 1) return 0
  const rng = createRng(`${athlete.seed}/crop/${id}`)
  return rng.chance(0.01) ? Math.round(distance * (0.04 + 0.2 * rng.next())) : 0
}

const recordedOf = (athlete: Athlete, activity: Simulated): Recorded => {
  const { distance, elapsed } = activity
  // a second device's row may move longer than it lasts
  const moving = Math.min(activity.moving, elapsed)
  const rest = elapsed - moving
  if (distance === null || distance === 0) return { metres: null, moving, rest }
  const cropped = croppedOf(athlete, activity)
  return { metres: distance + cropped, moving: moving + Math.round((1.15 * cropped * moving) / distance), rest }
}

/** Heights at both ends of every stretch of the way. */
const groundOf = (terrain: Terrain, course: Course, metres: number): Float64Array => {
  const heights = new Float64Array(cellsOf(metres) + 1)
  for (let node = 0; node < heights.length; node++) heights[node] = course.from + (node * metres) / (heights.length - 1)
  const { east, north } = placesOn(course.path, heights)
  for (let node = 0; node < heights.length; node++) heights[node] = terrain(east[node] ?? 0, north[node] ?? 0)
  return heights
}

/** Metres at each sample, and effort: 0 where one stood. */
const progressOf = ({ moving }: Recording, { clock, stretch, effort }: Pacing): { readonly metres: Float64Array; readonly effort: Float64Array } => {
  const progress = { metres: new Float64Array(moving.length), effort: new Float64Array(moving.length) }
  let cell = 0
  let before = -1
  for (let i = 0; i < moving.length; i++) {
    const moved = moving[i] ?? 0
    while (cell < effort.length - 1 && moved > (clock[cell + 1] ?? 0)) cell += 1
    const from = clock[cell] ?? 0
    progress.metres[i] = stretch * (cell + (moved - from) / ((clock[cell + 1] ?? 0) - from))
    progress.effort[i] = moved === before ? 0 : (effort[cell] ?? 1)
    before = moved
  }
  return progress
}

/** Metres by which positions are wrong along one axis: some of it stays for minutes, some for half a minute. */
const errorsOf = (rng: Rng, deviation: number, elapsed: readonly number[]): Float64Array => {
  const errors = new Float64Array(elapsed.length)
  // a uniform of the same deviation is as good as a normal once it is summed up
  const scale = Math.sqrt(12) * deviation
  let slow = 0.8 * deviation * rng.normal()
  let fast = 0.6 * deviation * rng.normal()
  let passed = -1
  let [keptSlow, freshSlow, keptFast, freshFast] = [0, 0, 0, 0]
  for (let i = 0; i < errors.length; i++) {
    const seconds = (elapsed[i] ?? 0) - (elapsed[i - 1] ?? 0)
    if (seconds !== passed) {
      passed = seconds
      keptSlow = Math.exp(-seconds / 150)
      keptFast = Math.exp(-seconds / 40)
      freshSlow = 0.8 * scale * Math.sqrt(1 - keptSlow * keptSlow)
      freshFast = 0.6 * scale * Math.sqrt(1 - keptFast * keptFast)
    }
    slow = keptSlow * slow + freshSlow * (rng.bits() / 4_294_967_296 - 0.5)
    fast = keptFast * fast + freshFast * (rng.bits() / 4_294_967_296 - 0.5)
    errors[i] = slow + fast
  }
  return errors
}

const round = (value: number, to: number): number => Math.round(value * to) / to

interface Located {
  readonly latitude: Float64Array
  readonly longitude: Float64Array
  readonly altitude: Float64Array
}

const located = (rng: Rng, device: Device, place: Place, course: Course, ground: Float64Array, elapsed: readonly number[], metres: Float64Array): Located => {
  const count = metres.length
  const found = { latitude: new Float64Array(count), longitude: new Float64Array(count), altitude: new Float64Array(count) }
  const { east, north } = placesOn(
    course.path,
    metres.map((gone) => course.from + gone),
  )
  const errorEast = errorsOf(rng, device.placeNoise, elapsed)
  const errorNorth = errorsOf(rng, device.placeNoise, elapsed)
  const perDegreeEast = metresPerDegree * Math.cos((place.latitude * Math.PI) / 180)
  const stretch = (metres[count - 1] ?? 0) / (ground.length - 1)
  // some start their watch before it has found its satellites
  const blind = device.kind !== 'phone' && rng.chance(0.03) ? 3 + rng.int(18) : 0
  for (let i = 0; i < count; i++) {
    const seen = (elapsed[i] ?? 0) >= blind
    found.latitude[i] = seen ? round(place.latitude + ((north[i] ?? 0) + (errorNorth[i] ?? 0)) / metresPerDegree, 1e7) : NaN
    found.longitude[i] = seen ? round(place.longitude + ((east[i] ?? 0) + (errorEast[i] ?? 0)) / perDegreeEast, 1e7) : NaN
    const stretches = (metres[i] ?? 0) / stretch
    const node = Math.min(ground.length - 2, Math.floor(stretches))
    const low = ground[node] ?? 0
    const height = low + ((ground[node + 1] ?? 0) - low) * (stretches - node)
    found.altitude[i] = round(height + device.heightNoise * Math.sqrt(12) * (rng.bits() / 4_294_967_296 - 0.5), 10)
  }
  return found
}

const numberOf = (meaning: Meaning, name: keyof Meaning): number | null => {
  const value = meaning[name]
  return typeof value === 'number' ? value : null
}

/** What sensors say, where the activity's row says that there was one. */
const sensed = (rng: Rng, row: Meaning, recording: Recording, effort: Float64Array, indoor: boolean) => {
  const absent = new Float64Array(effort.length).fill(NaN)
  const heart = numberOf(row, 'averageHeartRate')
  const cadence = numberOf(row, 'averageCadence')
  const air = numberOf(row, 'averageTemperature')
  const watts = numberOf(row, 'averageWatts')
  const heartRate = heart === null ? absent : heartRateOf(rng.fork('heart'), recording, effort, heart, numberOf(row, 'maxHeartRate') ?? 196)
  // a strap that is still dry
  if (heart !== null && rng.chance(0.06)) for (let i = 0; (recording.elapsed[i] ?? Infinity) < 25; i++) heartRate[i] = NaN
  return {
    heartRate,
    cadence: cadence === null ? absent : cadenceOf(rng.fork('cadence'), effort, cadence),
    temperature: air === null || indoor ? absent : temperatureOf(rng.fork('temperature'), recording, air),
    power: watts === null ? absent : powerOf(rng.fork('power'), effort, watts),
  }
}

/**
 * What a device recorded of an activity, the same everywhere; null for one entered by hand. It lasts for the row's elapsed time, moves for about its moving time and goes its distance
 * to the centimetre, but for a crop (`croppedOf`). Without a place indoors, without a distance where none was measured.
 */
export const trackOf = (athlete: Athlete, activity: Simulated): Track | null => {
  if (activity.manual) return null
  const rng = createRng(`${athlete.seed}/track/${activity.id}`)
  const { place, indoor, start } = activity
  const row = meaningOf(athlete, activity)
  const device = deviceOf(athlete, activity)
  const { metres, moving, rest } = recordedOf(athlete, activity)
  const recording = recordingOf(rng.fork('recording'), device, moving, rest)
  const count = recording.elapsed.length
  const course = metres === null || indoor ? null : courseOf(athlete, activity, metres)
  const ground = metres === null || course === null ? null : groundOf(terrainOf(place), course, metres)
  const { split } = athlete.options.tracks ?? noHabits
  const pacing = metres === null ? null : paceOf(rng.fork('pace'), activity, metres, moving, ground, split)
  const progress = pacing === null ? null : progressOf(recording, pacing)
  const absent = new Float64Array(count).fill(NaN)
  const position =
    course === null || ground === null || progress === null
      ? { latitude: absent, longitude: absent, altitude: absent }
      : located(rng.fork('place'), device, place, course, ground, recording.elapsed, progress.metres)
  const time = new Float64Array(count)
  for (let i = 0; i < count; i++) time[i] = start + 1000 * (recording.elapsed[i] ?? 0)
  return {
    length: count,
    time,
    distance: progress === null ? absent : progress.metres.map((value) => round(value, 100)),
    ...position,
    ...sensed(rng.fork('sensors'), row, recording, progress?.effort ?? new Float64Array(count).fill(1), indoor),
    restarts: Uint32Array.from(recording.restarts),
  }
}
