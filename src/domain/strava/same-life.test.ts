import { expect, test } from 'vitest'
import { parseCsv } from '../../../e2e/fixtures/parse-csv'
import { sentinels } from '../../../e2e/stand-ins/strava/faults'
import { createStrava } from '../../../e2e/stand-ins/strava/strava'
import type { Values } from '../activity/activity'
import { at, fields, registry } from '../activity/columns'
import { createReader, sameValues } from '../activity/normalise'
import { createSurvey } from '../activity/survey'
import { dayFromCivil } from '../calendar/calendar'
import { simulateAthlete, structureless } from '../simulate/athlete'
import type { Simulated } from '../simulate/athlete'
import { csvText } from '../simulate/export-csv'
import { fileOf } from '../simulate/files/file'
import { sampleAthlete } from '../simulate/sample'
import { croppedOf } from '../simulate/track'
import { decodeFit } from '../tracks/fit'
import { decodeGpx } from '../tracks/gpx'
import { decodeTcx } from '../tracks/tcx'
import type { Track } from '../tracks/track'
import { activityOf, apiLayout } from './activity-of'
import { betterSource } from './better-source'
import type { Better } from './better-source'
import { readActivity, readPage } from './reply'
import { mergeSources, sameRun } from './same-run'
import { readStreams, streamNames } from './streams'
import { trackOf } from './track-of'

/** Few rows over nine years: every texture of an export, journeys over zones, other sports. */
const life = simulateAthlete('two roads', {
  ...structureless,
  until: dayFromCivil(2026, 11, 1),
  weeks: 470,
  rate: [0.35, 0.6],
  home: sampleAthlete(dayFromCivil(2026, 11, 2)).options.home,
  textured: true,
  rows: 360,
})
const lived = new Map(life.activities.map((activity) => [activity.id, activity]))
const must = <T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string }): T => {
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}

const never = (): never => {
  throw new Error('There is no such activity.')
}

const exported = (): ReadonlyMap<number, Values> => {
  const [header = [], ...records] = parseCsv(csvText(life), ',')
  const survey = createSurvey(header, { isZip: true })
  for (const record of records) survey.add(record)
  const read = createReader(must(survey.settle({})).layout)
  return new Map(records.flatMap((cells) => ((values) => (values === null ? [] : [[Number(values[0]), values] as const]))(read(cells).values)))
}

const asking = async (runner: number) => {
  const many = [1e6, 1e6] as const
  const options = { clientId: '77', clientSecret: 'a secret', now: () => Date.UTC(2026, 10, 2, 12), limits: { overall: many, read: many } }
  const strava = createStrava({ ...options, athletes: [{ id: runner, life }] })
  const back = 'http://localhost:4173/back'
  const question = { client_id: '77', redirect_uri: back, response_type: 'code', scope: 'read,activity:read_all', state: 's', as: String(runner) }
  const sent = await strava.answer(new Request(`http://strava.test/oauth/authorize?${new URLSearchParams(question).toString()}`))
  const code = new URL(sent.headers.get('Location') ?? '').searchParams.get('code') ?? ''
  const body = new URLSearchParams({ client_id: '77', client_secret: 'a secret', grant_type: 'authorization_code', code })
  const { access_token } = (await (await strava.answer(new Request('http://strava.test/oauth/token', { method: 'POST', body }))).json()) as {
    access_token: string
  }
  return async (path: string): Promise<unknown> => {
    const answer = await strava.answer(new Request(`http://strava.test/api/v3${path}`, { headers: { Authorization: `Bearer ${access_token}` } }))
    return answer.status === 200 ? answer.json() : null
  }
}
const ask = await asking(4242)
const ours = exported()

const pages = await Promise.all([1, 2, 3].map((page) => ask(`/athlete/activities?per_page=200&page=${page}`)))
const listed = pages.flatMap((page) => must(readPage(page)).activities)
const detailed = await Promise.all(listed.map(async ({ id }) => must(readActivity(await ask(`/activities/${id}`)))))
const rows = detailed.map((told) => must(activityOf(told)))

test('the list is whole, and neither list nor activity has a word that can’t be read', () => {
  expect(must(readPage(pages[2])).isEmpty).toBe(true)
  expect(listed).toHaveLength(360)
  expect(new Set(listed.map(({ id }) => id))).toEqual(new Set(ours.keys()))
  expect([...listed, ...detailed].flatMap(({ issues }) => issues)).toEqual([])
  expect(rows.flatMap(({ issues }) => issues)).toEqual([])
})

/** How far apart the same value may lie, by the rule that says whose is kept; what is resolved follows its column. */
const from: Readonly<Record<string, string>> = { distance: 'distanceMetres', moving: 'movingTime', elapsed: 'elapsedExact', highestHeartRate: 'maxHeartRate' }
const within = (name: string): number => {
  const rule: Better | undefined = new Map<string, Better>(Object.entries(betterSource)).get(from[name] ?? name)
  return rule?.rule === 'finer' ? rule.within : 0
}

/** Every column that is not the same in both for each of the 360, and why: the API tells `less`, `more`, or something `other`. */
const differing: Readonly<Record<string, readonly string[]>> = {
  'less: shown beside the exact one, or told twice by an export': ['elapsedShown', 'distanceShown', 'maxHeartRateAgain', 'relativeEffortAgain', 'commuteAgain'],
  'less: the path of a file in the archive': ['file', 'media'],
  'less: the weather, which only the export has': [
    ...['weatherTime', 'weatherCondition', 'temperature', 'apparentTemperature', 'dewpoint', 'humidity', 'pressure', 'windSpeed', 'windGust', 'windBearing'],
    ...[
      'precipitationIntensity',
      'precipitationProbability',
      'precipitationType',
      'sunrise',
      'sunset',
      'moonPhase',
      'cloudCover',
      'visibility',
      'uvIndex',
      'ozone',
    ],
  ],
  'less: marks for which the API has no field': ['recovery', 'pet', 'kid', 'cause', 'isRecovery', 'withPet', 'withKid', 'forACause'],
  'less: no field of the API': [
    ...[
      'athleteWeight',
      'bikeWeight',
      'elevationLoss',
      'maxGrade',
      'averageGrade',
      'maxCadence',
      'gradeAdjustedDistance',
      'averageGradeAdjustedSpeed',
      'averageElapsedSpeed',
    ],
    ...[
      'dirtDistance',
      'totalSteps',
      'totalCycles',
      'perceivedRelativeEffort',
      'poolLength',
      'powerCount',
      'trainingLoad',
      'intensity',
      'carbonSaved',
      'totalWeightLifted',
    ],
    ...['totalSets', 'totalReps'],
  ],
  'less: fields that the stand-in leaves out': ['privateNote', 'totalWork', 'weightedAveragePower'],
  'more: workout_type marks what is no race and no long run too, and knew races before the export had a column': [
    'competition',
    'longRun',
    'isRace',
    'isLongRun',
  ],
  'more: a speed for the years in which the export had none': ['averageSpeed'],
  'more: what was run on a treadmill': ['indoor'],
  'other: what was run on a treadmill is said by its name': ['typeShown'],
  'other: the export has a code of its own, 2, for an ordinary run': ['flagged'],
}

test('a run read from the API is the run that the export tells of, but for a table of columns', () => {
  const seen = new Set<string>()
  for (const { values } of rows)
    for (const [index, { name }] of fields.entries()) {
      const [told, api] = [ours.get(Number(values[0]))?.[index] ?? null, values[index] ?? null]
      if (told === api || (typeof told === 'number' && typeof api === 'number' && Math.abs(told - api) <= within(name))) continue
      seen.add(`${told === null ? 'more' : api === null ? 'less' : 'other'}: ${name}`)
    }
  const foreseen = Object.entries(differing).flatMap(([why, names]) => names.map((name) => `${why.slice(0, why.indexOf(':'))}: ${name}`))
  expect([...seen].sort()).toEqual([...new Set(foreseen)].sort())
})

test('a summary alone tells all of it but what is written and what only a detailed one has', () => {
  const gear = new Map(detailed.map(({ gearId, gearName }) => [gearId ?? '', gearName ?? '']))
  const missing = new Set<string>()
  for (const [place, told] of listed.entries()) {
    const { values } = must(activityOf(told, gear))
    for (const [index, { name }] of fields.entries()) if (values[index] !== rows[place]?.values[index]) missing.add(name)
  }
  expect([...missing].sort()).toEqual(['calories', 'description', 'perceivedExertion', 'preferPerceivedExertion', 'tags'])
})

test('its clock is that of the place where it was run, over every journey and summer', () => {
  const zones = new Set<string>()
  for (const { values, clock } of rows) {
    const { place, day, minute } = lived.get(Number(values[0])) ?? life.activities[0] ?? never()
    zones.add(place.zone)
    expect(clock).toMatchObject({ hour: 'real', day, minute, zone: { zone: place.zone, from: 'name', agrees: true } })
  }
  expect(zones.size).toBeGreaterThan(3)
})

test('its cells, kept and read again as any row is, are the same activity', () => {
  const read = createReader(apiLayout)
  expect(rows.filter(({ cells, values }) => !sameValues(read(cells).values ?? [], values))).toEqual([])
})

test('where all starts are hidden each still has its day, none an hour, and the export gives every one back', async () => {
  const hidden = await asking(sentinels.hiddenStart)
  const told = await Promise.all([1, 2].map(async (page) => must(readPage(await hidden(`/athlete/activities?per_page=200&page=${page}`))).activities))
  const faults: unknown[] = []
  for (const activity of told.flat()) {
    const { values, clock } = must(activityOf(activity))
    const meant = lived.get(activity.id) ?? never()
    if (clock.hour !== 'hidden' || clock.minute !== null || clock.day !== meant.day) faults.push([activity.id, clock])
    const word = { values: ours.get(activity.id) ?? never(), asOf: 1 }
    if (mergeSources({ export: word, api: { values, asOf: 2 } }, clock.hour).values[at('start')] !== meant.start) faults.push(activity.id)
  }
  expect(faults).toEqual([])
  expect(told.flat()).toHaveLength(360)
})

test('merged, the export’s own words and digits stay, what only the API knows is added, and who lost is still there', () => {
  let added = 0
  const faults: string[] = []
  for (const { values, clock } of rows) {
    const word = ours.get(Number(values[0])) ?? never()
    expect(sameRun(values, clock.hour, word)).toBe('same-id')
    const merged = mergeSources({ export: { values: word, asOf: 2 }, api: { values, asOf: 1 } }, clock.hour)
    for (const [index, { name }] of registry.entries()) {
      const by = merged.from[index]
      const told = word[index] ?? null
      if (by === 'api') added++
      if (name !== 'typeShown' && merged.values[index] !== (told ?? values[index])) faults.push(name)
      const isTreadmill = name === 'typeShown' && values[at('indoor')] === 1 && word[at('indoor')] !== 1
      if (by !== (told !== null && !isTreadmill ? 'export' : values[index] === null ? null : 'api')) faults.push(`${name} by ${by}`)
      const isTold = merged.overruled.some(({ column, lost }) => column === name && lost === (by === 'export' ? values : word)[index])
      const isOverruled = told !== null && values[index] !== null && told !== values[index]
      if (isTold !== isOverruled) faults.push(`${name}, overruled`)
    }
  }
  expect(faults).toEqual([])
  expect(added).toBeGreaterThan(300)
})

const fileTrack = (activity: Simulated): Track => {
  const { name, bytes } = fileOf(life, activity) ?? never()
  if (name.includes('.fit')) return must(decodeFit(bytes)).track
  const text = new TextDecoder().decode(bytes)
  return must(name.includes('.gpx') ? decodeGpx(text) : decodeTcx(text)).track
}

/** A millionth of a degree, a tenth of a metre, a fifth of one in FIT's heights; the API rounds the rest to whole numbers. */
const steps = { time: 0, distance: 0.1, latitude: 1e-6, longitude: 1e-6, altitude: 0.21, heartRate: 0.5, cadence: 0.5, temperature: 0.5, power: 0.5 } as const
const channels = Object.keys(steps) as (keyof typeof steps)[]
/** A GPX knows no sample without a place: of what was recorded indoors nothing is left in it, and the API tells all of it. */
const sampled = life.activities.filter(
  ({ file, indoor }, place) => file !== null && file !== '#error#' && !file.includes('.bin') && !(indoor && file.includes('.gpx')) && place % 9 === 0,
)

test('streams come to the track that the file comes to, sample by sample', async () => {
  const faults: string[] = []
  const more = new Set<string>()
  const formats = new Set<string>()
  for (const activity of sampled) {
    const row = rows.find(({ values }) => values[0] === activity.id) ?? never()
    const keys = streamNames.join(',')
    const [byType, asList] = [
      await ask(`/activities/${activity.id}/streams?keys=${keys}&key_by_type=true`),
      await ask(`/activities/${activity.id}/streams?keys=${keys}`),
    ]
    const streams = must(readStreams(byType))
    expect(must(readStreams(asList))).toEqual(streams)
    const { track, flaws, uneven, nulls, odd } = must(trackOf(row, streams))
    expect([flaws, uneven, nulls, odd]).toEqual([{}, [], {}, {}])
    const file = fileTrack(activity)
    const format = activity.file?.replace(/\.gz$/, '').split('.').at(-1) ?? ''
    formats.add(format)
    const cropped = croppedOf(life, activity) > 0
    if (cropped ? track.length >= file.length : track.length !== file.length) faults.push(`${activity.id}: ${track.length} of ${file.length}`)
    for (const channel of channels)
      for (let place = 0; place < track.length; place++) {
        const [told, meant] = [track[channel][place] ?? NaN, file[channel][place] ?? NaN]
        if (Math.abs(told - meant) <= steps[channel] + 1e-9 || (Number.isNaN(told) && Number.isNaN(meant))) continue
        if (Number.isNaN(meant)) more.add(`${format} ${channel}`)
        else faults.push(`${channel} of ${activity.id} at ${place}: ${told}, meant ${meant}`)
      }
    const restarts = new Set(file.restarts)
    const invented = [...track.restarts].filter((place) => !restarts.has(place) && (file.time[place] ?? 0) - (file.time[place - 1] ?? 0) <= 10_000)
    if (invented.length > 0) faults.push(`${activity.id}: stops where there are none`)
  }
  expect(faults).toEqual([])
  expect([...formats].sort()).toEqual(['fit', 'gpx', 'tcx'])
  // A strap that was silent for a while is told on by Strava with its last word; a GPX has no distance of its own, a TCX no thermometer.
  expect([...more].sort()).toEqual(['fit heartRate', 'gpx distance', 'tcx temperature'])
})
