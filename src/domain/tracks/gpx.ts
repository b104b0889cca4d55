import { indoorOf } from '../activity/sports'
import { cellLimit, cleanText } from '../activity/text'
import type { Outcome } from '../outcome'
import { decimal } from './decimal'
import { blankSample } from './recorder'
import { sportInFile } from './sport-words'
import type { Decoded, Told, TrackTrouble } from './track'
import { agreed, createPoint, decodeXml, toldMoment } from './xml-track'
import type { Format } from './xml-track'

/** `metadata/time` is by its specification when the file was made; these write the activity's start there. */
const writesStart = /^(StravaGPX|Garmin Connect)/

/**
 * GPX 1.0 and 1.1. Values of extensions go by their local name, whatever their namespace and depth: Garmin's TrackPointExtension (hr, cad, atemp), Cluetrust's gpxdata (hr,
 * cadence, temp, distance), Strava's and others' `power`. Cadence is taken as it stands: Strava and Garmin write revolutions of one leg.
 */
export const gpx: Format = {
  root: 'gpx',
  point: 'trkpt',
  parent: 'trkseg',
  read: (recorder) => {
    const point = createPoint(blankSample(), recorder)
    const { sample } = point
    const types: string[] = []
    let [inPoint, hasTrack, creator, madeAt] = [false, false, '', '']
    let name: string | null = null

    const setValue = (element: string, parent: string, value: string): void => {
      switch (element) {
        case 'time':
          if (parent === 'trkpt') point.time(value)
          break
        case 'ele':
          if (parent === 'trkpt') sample.altitude = decimal(value)
          break
        case 'hr':
        case 'heartrate':
          sample.heartRate = decimal(value)
          break
        case 'cad':
        case 'cadence':
          sample.cadence = decimal(value)
          break
        case 'atemp':
        case 'temp':
          sample.temperature = decimal(value)
          break
        case 'power':
        case 'watts':
        case 'PowerInWatts':
          sample.power = decimal(value)
          break
        case 'distance':
          sample.distance = decimal(value)
      }
    }

    const setTold = (element: string, parent: string, value: string): void => {
      if (element === 'time' && (parent === 'metadata' || parent === 'gpx')) madeAt = value
      if (parent !== 'trk' || value.trim() === '') return
      if (element === 'name' && value.length > cellLimit) recorder.flaw('impossible')
      else if (element === 'name') name ??= cleanText(value.trim())
      if (element === 'type') types.push(value.trim())
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
      told,
      handler: {
        open: (element, parent, attributes) => {
          if (element === 'trkpt' && parent === 'trkseg') {
            inPoint = true
            point.begin()
            sample.latitude = decimal(attributes['lat'] ?? '')
            sample.longitude = decimal(attributes['lon'] ?? '')
          } else if (element === 'trkseg') recorder.restart()
          else if (element === 'trk') hasTrack = true
          else if (element === 'gpx') creator = attributes['creator'] ?? ''
        },
        close: (element, parent, value) => {
          if (!inPoint) setTold(element, parent, value)
          else if (element === 'trkpt' && parent === 'trkseg') {
            inPoint = false
            return point.end()
          } else setValue(element, parent, value)
          return true
        },
      },
    }
  },
}

export const decodeGpx = (text: string): Outcome<Decoded, TrackTrouble> => decodeXml(text, gpx)
