import type { Track } from '../../tracks/track'
import type { Simulated, Sport } from '../athlete'
import { shownTitle } from '../shown'
import { has } from './laps'
import { escaped, stamper } from './xml'

export interface GpxOptions {
  /** Points without their time, as one file in twenty is (design notes on the export). */
  readonly timeless?: boolean
}

/** Strava's number of a sport in older files, its word in newer ones; absent where a sport has neither. */
const types: Readonly<Partial<Record<Sport, readonly [number: string, word: string]>>> = {
  Run: ['9', 'running'],
  Ride: ['1', 'cycling'],
  Walk: ['10', 'walking'],
  Hike: ['4', 'hiking'],
}

const schema = 'http://www.topografix.com/GPX/1/1'
const garmin = 'http://www.garmin.com/xmlschemas'

const head = (creator: string, extended: boolean): string => {
  const places = [schema, `${schema}/gpx.xsd`]
  if (extended)
    places.push(
      ...[`${garmin}/GpxExtensions/v3`, `${garmin}/GpxExtensionsv3.xsd`],
      ...[`${garmin}/TrackPointExtension/v1`, `${garmin}/TrackPointExtensionv1.xsd`],
    )
  const more = extended ? ` xmlns:gpxtpx="${garmin}/TrackPointExtension/v1" xmlns:gpxx="${garmin}/GpxExtensions/v3"` : ''
  return `<?xml version="1.0" encoding="UTF-8"?>\n<gpx creator="${creator}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${places.join(' ')}" version="1.1" xmlns="${schema}"${more}>\n`
}

const extension = (tag: string, value: number): string => (Number.isNaN(value) ? '' : `      <gpxtpx:${tag}>${value}</gpxtpx:${tag}>\n`)

/** A track as Strava's own app uploads it. GPX knows no point without a place: a sample without one is left out, and of an activity indoors an empty segment is all there is. */
export const toGpx = (track: Track, activity: Simulated, { timeless = false }: GpxOptions = {}): string => {
  const { latitude, longitude, altitude, heartRate, cadence, temperature } = track
  const moment = stamper('Z')
  const extended = has(heartRate) || has(cadence) || has(temperature)
  const restarts = new Set(track.restarts)
  const [number, word] = types[activity.sport] ?? []
  const type = activity.start < Date.UTC(2020, 6, 1) ? number : word
  // joined at the end: a text grown by adding stays a tree of pieces, and whoever reads its letters pays for it
  const pieces = [
    head(activity.twinOf === null ? 'StravaGPX' : 'StravaGPX iPhone', extended),
    ` <metadata>\n  <time>${moment(track.time[0] ?? activity.start)}</time>\n </metadata>\n`,
    ` <trk>\n  <name>${escaped(activity.own ?? shownTitle(activity.sport, activity.minute, 'en'))}</name>\n`,
    type === undefined ? '' : `  <type>${type}</type>\n`,
    '  <trkseg>\n',
  ]
  for (let i = 0; i < track.length; i++) {
    if (restarts.has(i)) pieces.push('  </trkseg>\n  <trkseg>\n')
    const north = latitude[i] ?? NaN
    const east = longitude[i] ?? NaN
    if (Number.isNaN(north) || Number.isNaN(east)) continue
    // six decimals and a nought: Strava writes seven and knows six
    let point = `   <trkpt lat="${north.toFixed(6)}0" lon="${east.toFixed(6)}0">\n`
    const height = altitude[i] ?? NaN
    if (!Number.isNaN(height)) point += `    <ele>${height.toFixed(1)}</ele>\n`
    if (!timeless) point += `    <time>${moment(track.time[i] ?? 0)}</time>\n`
    const sensed = extended ? extension('atemp', temperature[i] ?? NaN) + extension('hr', heartRate[i] ?? NaN) + extension('cad', cadence[i] ?? NaN) : ''
    if (sensed !== '') point += `    <extensions>\n     <gpxtpx:TrackPointExtension>\n${sensed}     </gpxtpx:TrackPointExtension>\n    </extensions>\n`
    pieces.push(`${point}   </trkpt>\n`)
  }
  pieces.push('  </trkseg>\n </trk>\n</gpx>\n')
  return pieces.join('')
}
