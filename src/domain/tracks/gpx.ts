import { indoorOf } from '../activity/sports'
import { cellLimit, cleanText } from '../activity/text'
import type { Outcome } from '../outcome'
import type { Sample } from './recorder'
import { sportInFile } from './sport-words'
import type { Decoded, Told, TrackTrouble } from './track'
import { agreed, decodeXml, toldMoment } from './xml-track'
import type { Format } from './xml-track'

/** `metadata/time` is by its specification when the file was made; these write the activity's start there. */
const writesStart = /^(StravaGPX|Garmin Connect)/

/**
 * Values of extensions go by their local name, whatever their namespace and depth: Garmin's TrackPointExtension (hr, cad, atemp), Cluetrust's gpxdata (hr, cadence, temp,
 * distance), Strava's and others' `power`. Cadence is taken as it stands: Strava and Garmin write revolutions of one leg.
 */
const inExtensions = new Map<string, keyof Sample>([
  ['hr', 'heartRate'],
  ['heartrate', 'heartRate'],
  ['cad', 'cadence'],
  ['cadence', 'cadence'],
  ['atemp', 'temperature'],
  ['temp', 'temperature'],
  ['power', 'power'],
  ['watts', 'power'],
  ['PowerInWatts', 'power'],
  ['distance', 'distance'],
])

const ofPoint = new Map<string, keyof Sample>([
  ['@lat', 'latitude'],
  ['@lon', 'longitude'],
  ['ele', 'altitude'],
  ['time', 'time'],
])

/** GPX 1.0 and 1.1. Recording went on after a stop at each further `trkseg` and `trk`; routes and waypoints are no activity. */
export const gpx: Format = {
  root: 'gpx',
  point: 'trkpt',
  parent: 'trkseg',
  field: (name, parent) => inExtensions.get(name) ?? (parent === 'trkpt' ? ofPoint.get(name) : undefined) ?? null,
  tell: (recorder, point) => {
    const types: string[] = []
    let [hasTrack, creator, madeAt] = [false, '', '']
    let name: string | null = null

    const closeInTrack = (element: string, value: string): void => {
      if (value.trim() === '') return
      if (element === 'type') types.push(value.trim())
      if (element === 'name' && value.length > cellLimit) recorder.flaw('impossible')
      else if (element === 'name') name ??= cleanText(value.trim())
    }

    const told = (): Told => {
      const sport = agreed(types.map(sportInFile))
      const indoor = indoorOf(sport, types[0] ?? null)
      return {
        start: hasTrack && writesStart.test(creator) ? toldMoment(madeAt, recorder) : null,
        offset: point.offset(),
        sport,
        indoor: indoor === null ? null : indoor === 1,
        distance: null,
        timer: null,
        elapsed: null,
        name,
      }
    }

    return {
      open: (element, _, attributes) => {
        if (element === 'trkseg') recorder.restart()
        else if (element === 'trk') hasTrack = true
        else if (element === 'gpx') creator = attributes['creator'] ?? ''
      },
      close: (element, parent, value) => {
        if (parent === 'trk') closeInTrack(element, value)
        else if (element === 'time' && (parent === 'metadata' || parent === 'gpx')) madeAt = value
      },
      told,
    }
  },
}

export const decodeGpx = (text: string): Outcome<Decoded, TrackTrouble> => decodeXml(text, gpx)
