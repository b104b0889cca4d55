import type { Track } from '../../tracks/track'
import type { Simulated } from '../athlete'
import { stamper } from './xml'
import { caloriesOf, lapsOf, speedsOf, type Lap } from './laps'

export interface TcxOptions {
  /** Points without their time. */
  readonly timeless?: boolean
}

const garmin = 'http://www.garmin.com/xmlschemas'
/** Ten spaces stand before the declaration in nearly every TCX of an export (design notes), so that a strict reader refuses the file. */
const head = `          <?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase
  xsi:schemaLocation="${garmin}/TrainingCenterDatabase/v2 ${garmin}/TrainingCenterDatabasev2.xsd"
  xmlns:ns5="${garmin}/ActivityGoals/v1"
  xmlns:ns3="${garmin}/ActivityExtension/v2"
  xmlns:ns2="${garmin}/UserProfile/v2"
  xmlns="${garmin}/TrainingCenterDatabase/v2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ns4="${garmin}/ProfileExtension/v1">
  <Activities>
`

const creator = `      <Creator xsi:type="Device_t">
        <Name>Forerunner 735XT</Name>
        <UnitId>3901822544</UnitId>
        <ProductID>2158</ProductID>
        <Version>
          <VersionMajor>9</VersionMajor>
          <VersionMinor>40</VersionMinor>
          <BuildMajor>0</BuildMajor>
          <BuildMinor>0</BuildMinor>
        </Version>
      </Creator>
`

/** A 32-bit float as Java prints it: with all its noise, and never without a point. */
const float = (value: number): string => {
  const text = String(Math.fround(value))
  return text.includes('.') ? text : `${text}.0`
}
/** Degrees as they come out of a watch's semicircles. */
const degrees = (value: number): string => String((Math.round((value * 2_147_483_648) / 180) * 180) / 2_147_483_648)
const moment = stamper('.000Z')

const point = (track: Track, speeds: Float64Array, i: number, running: boolean, timeless: boolean): string => {
  const at = (column: Float64Array): number => column[i] ?? NaN
  const latitude = at(track.latitude)
  const height = at(track.altitude)
  const metres = at(track.distance)
  const heart = at(track.heartRate)
  const cadence = at(track.cadence)
  const speed = at(speeds)
  const watts = at(track.power)
  let text = '          <Trackpoint>\n'
  if (!timeless) text += `            <Time>${moment(at(track.time))}</Time>\n`
  if (!Number.isNaN(latitude))
    text += `            <Position>\n              <LatitudeDegrees>${degrees(latitude)}</LatitudeDegrees>\n              <LongitudeDegrees>${degrees(at(track.longitude))}</LongitudeDegrees>\n            </Position>\n`
  if (!Number.isNaN(height)) text += `            <AltitudeMeters>${float(height)}</AltitudeMeters>\n`
  if (!Number.isNaN(metres)) text += `            <DistanceMeters>${float(metres)}</DistanceMeters>\n`
  if (!Number.isNaN(heart)) text += `            <HeartRateBpm>\n              <Value>${heart}</Value>\n            </HeartRateBpm>\n`
  if (!running && !Number.isNaN(cadence)) text += `            <Cadence>${cadence}</Cadence>\n`
  let extension = ''
  if (!Number.isNaN(speed)) extension += `                <ns3:Speed>${float(Math.round(speed * 1000) / 1000)}</ns3:Speed>\n`
  if (running && !Number.isNaN(cadence)) extension += `                <ns3:RunCadence>${cadence}</ns3:RunCadence>\n`
  if (!Number.isNaN(watts)) extension += `                <ns3:Watts>${watts}</ns3:Watts>\n`
  if (extension !== '') text += `            <Extensions>\n              <ns3:TPX>\n${extension}              </ns3:TPX>\n            </Extensions>\n`
  return `${text}          </Trackpoint>\n`
}

const heart = (tag: string, value: number): string =>
  Number.isNaN(value) ? '' : `        <${tag}>\n          <Value>${Math.round(value)}</Value>\n        </${tag}>\n`

const openLap = (lap: Lap): string =>
  [
    `      <Lap StartTime="${moment(lap.start)}">\n`,
    `        <TotalTimeSeconds>${float(lap.timer)}</TotalTimeSeconds>\n`,
    `        <DistanceMeters>${float(Number.isNaN(lap.metres) ? 0 : lap.metres)}</DistanceMeters>\n`,
    Number.isNaN(lap.topSpeed) ? '' : `        <MaximumSpeed>${float(lap.topSpeed)}</MaximumSpeed>\n`,
    `        <Calories>${caloriesOf(lap)}</Calories>\n`,
    heart('AverageHeartRateBpm', lap.averageHeart),
    heart('MaximumHeartRateBpm', lap.topHeart),
    '        <Intensity>Active</Intensity>\n',
    '        <TriggerMethod>Manual</TriggerMethod>\n',
    '        <Track>\n',
  ].join('')

/** A track as Garmin Connect hands it out: a lap for every kilometre, and a new `Track` in it wherever the timer had stood. */
export const toTcx = (track: Track, activity: Simulated, { timeless = false }: TcxOptions = {}): string => {
  const speeds = speedsOf(track)
  const restarts = new Set(track.restarts)
  const { sport } = activity
  const running = sport === 'Run'
  const id = moment(track.time[0] ?? activity.start)
  // joined at the end: a text grown by adding stays a tree of pieces, and whoever reads its letters pays for it
  const pieces = [head, `    <Activity Sport="${running ? 'Running' : sport.endsWith('Ride') ? 'Biking' : 'Other'}">\n      <Id>${id}</Id>\n`]
  for (const lap of lapsOf(track, speeds, 1000)) {
    pieces.push(openLap(lap))
    for (let i = lap.from; i < lap.to; i++) {
      if (i > lap.from && restarts.has(i)) pieces.push('        </Track>\n        <Track>\n')
      pieces.push(point(track, speeds, i, running, timeless))
    }
    pieces.push('        </Track>\n      </Lap>\n')
  }
  pieces.push(creator, '    </Activity>\n  </Activities>\n</TrainingCenterDatabase>\n')
  return pieces.join('')
}
