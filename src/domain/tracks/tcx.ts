import type { Outcome } from '../outcome'
import { decimal } from './decimal'
import { blankSample } from './recorder'
import { sportInFile } from './sport-words'
import type { Decoded, Told, Track, TrackTrouble } from './track'
import { agreed, createPoint, decodeXml, toldFigure, toldMoment } from './xml-track'
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

/**
 * TCX, version 2. Recording stops between two `Track`s of a lap, and before a lap whose first sample lies more than ten seconds after the last one. Of several activities (a
 * MultiSportSession, or one after another) the samples follow each other as one track, and a sport is told if they agree. Courses and workouts are no activities.
 */
export const tcx: Format = {
  root: 'TrainingCenterDatabase',
  point: 'Trackpoint',
  parent: 'Track',
  read: (recorder) => {
    const point = createPoint(blankSample(), recorder)
    const { sample } = point
    const sports: string[] = []
    const [distances, timers]: [(number | null)[], (number | null)[]] = [[], []]
    let [inLap, inTrack, inPoint] = [false, false, false]
    let [tracksInLap, atNewLap, lastTime] = [0, false, Number.NaN]
    let [id, firstLap] = ['', '']

    const endPoint = (): boolean => {
      inPoint = false
      if (atNewLap && sample.time - lastTime > longestGap) recorder.restart()
      atNewLap = false
      if (!Number.isNaN(sample.time)) lastTime = sample.time
      return point.end()
    }

    const setValue = (element: string, parent: string, value: string): void => {
      switch (element) {
        case 'Time':
          if (parent === 'Trackpoint') point.time(value)
          break
        case 'LatitudeDegrees':
          sample.latitude = decimal(value)
          break
        case 'LongitudeDegrees':
          sample.longitude = decimal(value)
          break
        case 'AltitudeMeters':
          sample.altitude = decimal(value)
          break
        case 'DistanceMeters':
          sample.distance = decimal(value)
          break
        case 'Value':
          if (parent === 'HeartRateBpm') sample.heartRate = decimal(value)
          break
        case 'Cadence':
        case 'RunCadence':
          sample.cadence = decimal(value)
          break
        case 'Watts':
          sample.power = decimal(value)
      }
    }

    const setTold = (element: string, parent: string, value: string): void => {
      if (element === 'Id' && parent === 'Activity' && id === '') id = value
      if (!inLap) return
      if (element === 'Track') inTrack = false
      else if (element === 'Lap' && parent === 'Activity') inLap = false
      else if (parent !== 'Lap') return
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

    const openLap = (startTime: string): void => {
      ;[inLap, atNewLap, tracksInLap] = [true, true, 0]
      if (firstLap === '') firstLap = startTime
      distances.push(null)
      timers.push(null)
    }

    return {
      told,
      handler: {
        open: (element, parent, attributes) => {
          if (element === 'Trackpoint' && parent === 'Track') {
            inPoint = inTrack
            point.begin()
          } else if (element === 'Track' && parent === 'Lap' && inLap) {
            inTrack = true
            if (++tracksInLap > 1) recorder.restart()
          } else if (element === 'Lap' && parent === 'Activity') openLap(attributes['StartTime'] ?? '')
          else if (element === 'Activity') {
            sports.push(attributes['Sport'] ?? '')
            recorder.restart()
          }
        },
        close: (element, parent, value) => {
          if (!inPoint) setTold(element, parent, value)
          else if (element === 'Trackpoint' && parent === 'Track') return endPoint()
          else setValue(element, parent, value)
          return true
        },
      },
    }
  },
}

export const decodeTcx = (text: string): Outcome<Decoded, TrackTrouble> => decodeXml(text, tcx)
