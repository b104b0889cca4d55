import type { Outcome } from '../outcome'
import type { Sample } from './recorder'
import { sportInFile } from './sport-words'
import type { Decoded, Told, Track, TrackTrouble } from './track'
import { agreed, decodeXml, toldFigure, toldMoment } from './xml-track'
import type { Format } from './xml-track'

/** A lap begins where the last one ended, without a stop; only a longer hole is one. Devices that record when something changes leave up to eight seconds between samples. */
const longestGap = 10_000

/** Null unless every lap says it: a sum that leaves one out is not the whole. */
const total = (laps: readonly (number | null)[]): number | null =>
  laps.length === 0 ? null : laps.reduce<number | null>((sum, lap) => (sum === null || lap === null ? null : sum + lap), 0)

const elapsedIn = ({ time, length }: Track): number | null => {
  const elapsed = ((time[length - 1] ?? Number.NaN) - (time[0] ?? Number.NaN)) / 1000
  return Number.isNaN(elapsed) ? null : elapsed
}

/** Garmin's extensions write the cadence of runs, of one leg, as `RunCadence`; it comes after `Cadence`, if a file has both. */
const fields = new Map<string, keyof Sample>([
  ['LatitudeDegrees', 'latitude'],
  ['LongitudeDegrees', 'longitude'],
  ['AltitudeMeters', 'altitude'],
  ['DistanceMeters', 'distance'],
  ['Cadence', 'cadence'],
  ['RunCadence', 'cadence'],
  ['Watts', 'power'],
])

/**
 * TCX, version 2. Recording stops between two `Track`s of a lap, and before a lap whose first sample lies more than ten seconds after the last one. Of several activities (a
 * MultiSportSession, or one after another) the samples follow each other as one track, and a sport is told if they agree. Courses and workouts are no activities.
 */
export const tcx: Format = {
  root: 'TrainingCenterDatabase',
  point: 'Trackpoint',
  parent: 'Track',
  field: (name, parent) => {
    if (name === 'Time') return parent === 'Trackpoint' ? 'time' : null
    if (name === 'Value') return parent === 'HeartRateBpm' ? 'heartRate' : null
    return fields.get(name) ?? null
  },
  tell: (recorder, point) => {
    const sports: string[] = []
    const [distances, timers]: [(number | null)[], (number | null)[]] = [[], []]
    let [inLap, inTrack] = [false, false]
    /** No sample yet. */
    let atNewLap = true
    let lastTime = Number.NaN
    let [id, firstLap] = ['', '']

    const end = (): boolean => {
      if (!inTrack) return true
      const { time } = point.sample
      if (atNewLap && time - lastTime > longestGap) recorder.restart()
      atNewLap = false
      if (!Number.isNaN(time)) lastTime = time
      return point.end()
    }

    const openActivity = (sport: string): void => {
      sports.push(sport)
      recorder.restart()
    }

    const openLap = (startTime: string): void => {
      inLap = true
      atNewLap = true
      if (firstLap === '') firstLap = startTime
      distances.push(null)
      timers.push(null)
    }

    const openTrack = (): void => {
      inTrack = true
      if (!atNewLap) recorder.restart()
    }

    const closeInLap = (element: string, value: string): void => {
      if (element === 'Track') inTrack = false
      else if (element === 'TotalTimeSeconds') timers[timers.length - 1] = toldFigure(value, recorder)
      else if (element === 'DistanceMeters') distances[distances.length - 1] = toldFigure(value, recorder)
    }

    const told = (track: Track, isWhole: boolean): Told => ({
      start: toldMoment(firstLap, recorder) ?? toldMoment(id, recorder),
      offset: point.offset(),
      sport: agreed(sports.map(sportInFile)),
      indoor: null,
      distance: isWhole ? total(distances) : null,
      timer: isWhole ? total(timers) : null,
      elapsed: isWhole ? elapsedIn(track) : null,
      name: null,
    })

    return {
      open: (element, parent, attributes) => {
        if (element === 'Activity') openActivity(attributes['Sport'] ?? '')
        else if (element === 'Lap' && parent === 'Activity') openLap(attributes['StartTime'] ?? '')
        else if (element === 'Track' && parent === 'Lap' && inLap) openTrack()
      },
      close: (element, parent, value) => {
        if (element === 'Id' && parent === 'Activity' && id === '') id = value
        else if (element === 'Lap' && parent === 'Activity') inLap = false
        else if (inLap && parent === 'Lap') closeInLap(element, value)
      },
      end,
      told,
    }
  },
}

export const decodeTcx = (text: string): Outcome<Decoded, TrackTrouble> => decodeXml(text, tcx)
