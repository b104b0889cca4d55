import type { Track } from '../tracks/track'
import type { Athlete, Simulated } from './athlete'
import { cadenceOf, heartRateOf, powerOf, temperatureOf } from './body'
import { courseOf, noHabits, type Course } from './course'
import { meaningOf, type Meaning } from './details'
import { deviceOf, type Device } from './device'
import { cellsOf, paceOf, type Pacing } from './pacing'
import { walker } from './path'
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
  const cells = cellsOf(metres)
  const at = walker(course.path)
  return Float64Array.from({ length: cells + 1 }, (_, node) => terrain(...at(course.from + (node * metres) / cells)))
}

/** Metres and stretch of the way at each sample. */
const progressOf = (recording: Recording, { clock, stretch }: Pacing): { readonly metres: Float64Array; readonly cell: Float64Array } => {
  const count = recording.moving.length
  const metres = new Float64Array(count)
  const cell = new Float64Array(count)
  let at = 0
  for (let i = 0; i < count; i++) {
    const moved = recording.moving[i] ?? 0
    while (at < clock.length - 2 && moved > (clock[at + 1] ?? 0)) at += 1
    const from = clock[at] ?? 0
    metres[i] = stretch * (at + (moved - from) / ((clock[at + 1] ?? 0) - from))
    cell[i] = at
  }
  return { metres, cell }
}

/** Effort at each sample, 0 where one stood. */
const effortOf = ({ moving, elapsed }: Recording, pacing: Pacing | null, cell: Float64Array | null): Float64Array =>
  Float64Array.from(elapsed, (_, i) => (i > 0 && moving[i] === moving[i - 1] ? 0 : pacing === null ? 1 : (pacing.effort[cell?.[i] ?? 0] ?? 1)))

/** What of an error is left after whole seconds, and the deviation of what has come instead; an error stays for about `stays` seconds. */
const decay = (seconds: number, stays: number): readonly [kept: number, fresh: number] => {
  const kept = Math.exp(-seconds / stays)
  return [kept, Math.sqrt(1 - kept * kept)]
}
const slowly = Array.from({ length: 17 }, (_, seconds) => decay(seconds, 150))
const quickly = Array.from({ length: 17 }, (_, seconds) => decay(seconds, 40))

/** The error of a position along one axis, metres: some of it stays for minutes, some for half a minute. */
const wandering = (rng: Rng, deviation: number): ((seconds: number) => number) => {
  let slow = 0.8 * deviation * rng.normal()
  let fast = 0.6 * deviation * rng.normal()
  // a uniform of the same deviation is as good as a normal once it is summed up
  const white = (): number => (rng.bits() / 4_294_967_296 - 0.5) * 3.4641 * deviation
  return (seconds) => {
    const [keptSlow, freshSlow] = slowly[seconds] ?? decay(seconds, 150)
    const [keptFast, freshFast] = quickly[seconds] ?? decay(seconds, 40)
    slow = keptSlow * slow + 0.8 * freshSlow * white()
    fast = keptFast * fast + 0.6 * freshFast * white()
    return slow + fast
  }
}

const round = (value: number, to: number): number => Math.round(value * to) / to

interface Located {
  readonly latitude: Float64Array
  readonly longitude: Float64Array
  readonly altitude: Float64Array
}

const located = (rng: Rng, device: Device, place: Place, course: Course, ground: Float64Array, recording: Recording, metres: Float64Array): Located => {
  const count = metres.length
  const found = { latitude: new Float64Array(count), longitude: new Float64Array(count), altitude: new Float64Array(count) }
  const at = walker(course.path)
  const [errorEast, errorNorth] = [wandering(rng, device.placeNoise), wandering(rng, device.placeNoise)]
  const perDegreeEast = metresPerDegree * Math.cos((place.latitude * Math.PI) / 180)
  const stretch = (metres[count - 1] ?? 0) / (ground.length - 1)
  // some start their watch before it has found its satellites
  const blind = device.kind !== 'phone' && rng.chance(0.03) ? 3 + rng.int(18) : 0
  for (let i = 0; i < count; i++) {
    const passed = (recording.elapsed[i] ?? 0) - (recording.elapsed[i - 1] ?? 0)
    const [east, north] = at(course.from + (metres[i] ?? 0))
    const [offEast, offNorth] = [errorEast(passed), errorNorth(passed)]
    const seen = (recording.elapsed[i] ?? 0) >= blind
    found.latitude[i] = seen ? round(place.latitude + (north + offNorth) / metresPerDegree, 1e7) : NaN
    found.longitude[i] = seen ? round(place.longitude + (east + offEast) / perDegreeEast, 1e7) : NaN
    const node = Math.min(ground.length - 2, Math.floor((metres[i] ?? 0) / stretch))
    const low = ground[node] ?? 0
    const height = low + ((ground[node + 1] ?? 0) - low) * ((metres[i] ?? 0) / stretch - node)
    found.altitude[i] = round(height + device.heightNoise * 3.4641 * (rng.next() - 0.5), 10)
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
      : located(rng.fork('place'), device, place, course, ground, recording, progress.metres)
  return {
    length: count,
    time: Float64Array.from(recording.elapsed, (seconds) => start + 1000 * seconds),
    distance: progress === null ? absent : progress.metres.map((value) => round(value, 100)),
    ...position,
    ...sensed(rng.fork('sensors'), row, recording, effortOf(recording, pacing, progress?.cell ?? null), indoor),
    restarts: Uint32Array.from(recording.restarts),
  }
}
