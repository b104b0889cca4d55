import { expect, test } from 'vitest'
import { decodeTcx, tcx } from './tcx'
import type { Decoded, TrackTrouble } from './track'
import { decodeXml } from './xml-track'

const start = Date.UTC(2026, 8, 12, 6)
const iso = (second: number): string => new Date(start + second * 1000).toISOString()
const place = (second: number): string => `<Position><LatitudeDegrees>48.${second}</LatitudeDegrees><LongitudeDegrees>11.5</LongitudeDegrees></Position>`
const point = (second: number, inside = place(second)): string => `<Trackpoint>\n<Time>${iso(second)}</Time>\n${inside}\n</Trackpoint>\n`
const track = (...seconds: number[]): string => `<Track>${seconds.map((second) => point(second)).join('')}</Track>`
const lap = (from: number, seconds: number | null, metres: number | null, tracks: string): string =>
  `<Lap StartTime="${iso(from)}">${seconds === null ? '' : `<TotalTimeSeconds>${seconds}</TotalTimeSeconds>`}${metres === null ? '' : `<DistanceMeters>${metres}</DistanceMeters>`}<Calories>9</Calories>${tracks}</Lap>`
const activity = (laps: string, sport = 'Running'): string => `<Activity Sport="${sport}"><Id>${iso(0)}</Id>${laps}<Notes>Felt &lt;good&gt;</Notes></Activity>`
const document = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">${inside}</TrainingCenterDatabase>`
const run = (laps: string, sport?: string): string => document(`<Activities>${activity(laps, sport)}</Activities>`)

const decoded = (text: string): Decoded => {
  const outcome = decodeTcx(text)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}
const trouble = (text: string): TrackTrouble | null => {
  const outcome = decodeTcx(text)
  return outcome.ok ? null : outcome.code
}
const list = (column: Float64Array): number[] => [...column]

test('a run is read with all it says', () => {
  const inside =
    `${place(1)}<AltitudeMeters>500.2</AltitudeMeters><DistanceMeters>12.5</DistanceMeters><HeartRateBpm xsi:type="HeartRateInBeatsPerMinute_t"><Value>140</Value></HeartRateBpm><SensorState>Present</SensorState>` +
    '<Extensions><TPX xmlns="http://www.garmin.com/xmlschemas/ActivityExtension/v2" CadenceSensor="Footpod"><Speed>3.1</Speed><RunCadence>84</RunCadence><Watts>250</Watts></TPX></Extensions>'
  const { track, told, flaws } = decoded(run(lap(0, 60, 200, `<Track>${point(0)}${point(1, inside)}</Track>`)))
  expect(list(track.time)).toEqual([start, start + 1000])
  expect(list(track.latitude)).toEqual([48, 48.1])
  expect(list(track.longitude)).toEqual([11.5, 11.5])
  expect(list(track.altitude)).toEqual([Number.NaN, 500.2])
  expect(list(track.distance)).toEqual([Number.NaN, 12.5])
  expect(list(track.heartRate)).toEqual([Number.NaN, 140])
  expect(list(track.cadence)).toEqual([Number.NaN, 84])
  expect(list(track.power)).toEqual([Number.NaN, 250])
  expect(list(track.temperature)).toEqual([Number.NaN, Number.NaN])
  expect(told).toEqual({ start, offset: null, sport: 'Run', indoor: null, distance: 200, timer: 60, elapsed: 1, name: null })
  expect(flaws).toEqual({})
})

test('ten spaces before the declaration, as Strava writes them, change nothing', () => {
  const text = run(lap(0, 60, 200, track(0, 1)))
  expect(decoded(`          ${text}`)).toEqual(decoded(text))
})

test('a document type is refused', () => {
  const text = run(lap(0, 60, 200, track(0, 1)))
  expect(trouble(text.replace('<TrainingCenter', '<!-- x --><!DOCTYPE TrainingCenterDatabase [<!ENTITY x SYSTEM "http://x">]><TrainingCenter'))).toBe('doctype')
})

test('extensions are read under a prefix, and the cadence of runs goes before the other', () => {
  const { track } = decoded(
    run(
      lap(
        0,
        60,
        200,
        `<Track>${point(0, '<Cadence>80</Cadence>')}${point(1, '<Cadence>80</Cadence><Extensions><ns3:TPX><ns3:RunCadence>85</ns3:RunCadence></ns3:TPX></Extensions>')}</Track>`,
      ),
    ),
  )
  expect(list(track.cadence)).toEqual([80, 85])
})

test('on a treadmill and at a pause, samples without a place are kept', () => {
  const { track } = decoded(run(lap(0, 60, 200, `<Track>${point(0, '<DistanceMeters>0</DistanceMeters>')}${point(1, '')}${point(2)}</Track>`)))
  expect(track.length).toBe(3)
  expect(list(track.latitude)).toEqual([Number.NaN, Number.NaN, 48.2])
  expect(list(track.distance)).toEqual([0, Number.NaN, Number.NaN])
})

test('distance and timer are the laps’ sums, and null if a lap keeps silent or can’t be meant', () => {
  const told = (second: number | null, metre: number | null): (number | null)[] => {
    const { distance, timer, elapsed } = decoded(run(lap(0, 60.5, 200, track(0, 60)) + lap(61, second, metre, track(61, 100)))).told
    return [distance, timer, elapsed]
  }
  expect(told(40, 130.25)).toEqual([330.25, 100.5, 100])
  expect(told(null, 130)).toEqual([330, null, 100])
  expect(told(40, null)).toEqual([null, 100.5, 100])
  expect(told(-1, 130)).toEqual([330, null, 100])
  expect(decoded(run(lap(0, -1, 200, track(0)))).flaws).toEqual({ impossible: 1 })
})

test('laps without samples still tell their sums', () => {
  const { track, told } = decoded(run(lap(0, 600, 2000, '') + lap(600, 300, 1000, '<Track/>')))
  expect(track.length).toBe(0)
  expect(told).toMatchObject({ start, sport: 'Run', distance: 3000, timer: 900, elapsed: null })
})

test('the start is that of the first lap, else the activity’s id', () => {
  expect(decoded(run(lap(7, 60, 200, track(8)))).told.start).toBe(start + 7000)
  expect(decoded(run(lap(7, 60, 200, track(8)).replace(/ StartTime="[^"]*"/, ''))).told.start).toBe(start)
  expect(decoded(run(lap(7, 60, 200, track(8)).replace(iso(7), 'soon'))).told.start).toBe(start)
})

test('a further track within a lap is a restart, an empty one before any sample is not', () => {
  expect([...decoded(run(lap(0, 60, 200, track(0, 1) + track(2, 3)))).track.restarts]).toEqual([2])
  expect([...decoded(run(lap(0, 60, 200, track(0, 1)) + lap(2, 60, 200, `<Track/>${track(2, 3)}`))).track.restarts]).toEqual([])
})

test('a lap is a restart only behind a hole of more than ten seconds', () => {
  const restarts = (second: number): number[] => [...decoded(run(lap(0, 60, 200, track(0, 1)) + lap(2, 60, 200, track(second, second + 1)))).track.restarts]
  expect(restarts(2)).toEqual([])
  expect(restarts(11)).toEqual([])
  expect(restarts(12)).toEqual([2])
})

test('sports are told by name, and an other one is null', () => {
  const sport = (name: string): string | null => decoded(run(lap(0, 60, 200, track(0)), name)).told.sport
  expect(['Running', 'Biking', 'Other', '', 'Walking'].map(sport)).toEqual(['Run', 'Ride', null, null, 'Walk'])
})

test('the activities of a multisport session follow one another, and agree on a sport or have none', () => {
  const session = (second: string): string =>
    document(
      `<Activities><MultiSportSession><Id>${iso(0)}</Id><FirstSport>${activity(lap(0, 60, 200, track(0, 1)))}</FirstSport><NextSport><Transition/>${activity(lap(3, 60, 300, track(3, 4)), second)}</NextSport></MultiSportSession></Activities>`,
    )
  const { track: both, told } = decoded(session('Biking'))
  expect(both.length).toBe(4)
  expect([...both.restarts]).toEqual([2])
  expect(told).toMatchObject({ sport: null, distance: 500, timer: 120, elapsed: 4 })
  expect(decoded(session('Running')).told.sport).toBe('Run')
})

test('a course and a workout are no activity, also beside one', () => {
  const course = `<Courses><Course><Name>Loop</Name><Lap><TotalTimeSeconds>9</TotalTimeSeconds><DistanceMeters>9</DistanceMeters></Lap>${track(50, 51)}</Course></Courses>`
  expect(trouble(document(course))).toBe('no-activity')
  expect(trouble(document('<Workouts><Workout Sport="Running"><Name>4 × 1</Name></Workout></Workouts>'))).toBe('no-activity')
  expect(trouble(document(''))).toBe('no-activity')
  const { track: alone, told } = decoded(document(`<Activities>${activity(lap(0, 60, 200, track(0, 1)))}</Activities>${course}`))
  expect([alone.length, told.distance, told.timer]).toEqual([2, 200, 60])
})

test('a falling distance and a time that falls back are flaws', () => {
  const metres = (second: number, value: number): string => point(second, `<DistanceMeters>${value}</DistanceMeters>`)
  const { track: tidy, flaws } = decoded(
    run(lap(0, 60, 200, `<Track>${metres(0, 0)}${metres(1, 3)}${metres(2, 2)}${metres(3, 9)}${metres(1.5, 9)}${metres(4, 12)}</Track>`)),
  )
  expect(flaws).toEqual({ 'distance-falls': 1, 'time-falls': 1 })
  expect(tidy.length).toBe(5)
})

test('wherever a file is cut, what came before is kept, and sums of what is missing are not told', () => {
  const text = run(lap(0, 60, 200, track(0, 1)) + lap(2, 60, 200, track(2) + track(8)))
  const whole = decoded(text)
  const firstEnd = text.indexOf('</Trackpoint>') + 13
  for (let cut = 0; cut < text.length; cut++) {
    const outcome = decodeTcx(text.slice(0, cut))
    expect(outcome).toEqual(decodeXml(text.slice(0, cut), tcx, { shortcut: false }))
    expect(outcome.ok).toBe(cut >= firstEnd)
    if (!outcome.ok) continue
    const { track: part, told, flaws } = outcome.value
    expect(flaws).toEqual({ truncated: 1 })
    expect(list(part.time)).toEqual(list(whole.track.time).slice(0, part.length))
    expect(list(part.latitude)).toEqual(list(whole.track.latitude).slice(0, part.length))
    expect([...part.restarts]).toEqual([...whole.track.restarts].filter((at) => at < part.length))
    expect(told).toEqual({ ...whole.told, distance: null, timer: null, elapsed: null })
  }
})
