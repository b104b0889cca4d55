import { expect, test } from 'vitest'
import { createReader, fieldIndex } from '../activity/normalise'
import { findDuplicates } from '../activity/same'
import { createSurvey } from '../activity/survey'
import { dayFromCivil, monday } from '../calendar/calendar'
import type { Face, History, RunField } from '../cards/card'
import { workOutFaces } from '../persona/faces'
import { simulateAthlete, structureless, type Athlete } from './athlete'
import { wallOf } from '../enrich/wall'
import { numberOfZone } from '../enrich/zones'
import { csvText, type CsvOptions } from './export-csv'
import { trueHistory, withoutTracks } from './history'
import { parseCsv } from '../../../e2e/fixtures/parse-csv'
import { sampleAthlete } from './sample'

const today = dayFromCivil(2026, 11, 2)

/** What a mirror knows of an athlete who handed over an export and said where home is. */
const mirrorOf = (athlete: Athlete, options: CsvOptions = {}): History<RunField> => {
  const [header = [], ...records] = parseCsv(csvText(athlete, options), ',')
  const survey = createSurvey(header, { isZip: true })
  for (const record of records) survey.add(record)
  const settled = survey.settle({})
  if (!settled.ok) throw new Error(settled.code)
  const reader = createReader(settled.value.layout)
  const number = (values: readonly unknown[], field: string): number => Number(values[fieldIndex(field)] ?? NaN)
  const kept = records.map((cells) => reader(cells).values).filter((values) => values !== null)
  const known = kept.sort((a, b) => number(a, 'start') - number(b, 'start'))
  const column = (rows: typeof known, field: string): Float64Array => Float64Array.from(rows, (values) => number(values, field))
  const sport = known.map((values) => String(values[fieldIndex('sport')]))
  const [id, start, moving, elapsed] = [column(known, 'id'), column(known, 'start'), column(known, 'moving'), column(known, 'elapsed')]
  const twins = new Set(findDuplicates({ id, start, moving, elapsed, sport }).map((one) => one.id))
  const single = known.filter((values) => !twins.has(number(values, 'id')))
  const wall = wallOf(athlete.options.home.zone)
  const ofExport = (value: number): number => (Number.isNaN(value) ? NaN : 0)
  const dayOf = (values: (typeof known)[number]): number => wall.at(number(values, 'start')).day
  const runs = single.filter((values) => number(values, 'valid') === 1)
  const columns = {
    length: runs.length,
    id: column(runs, 'id'),
    start: column(runs, 'start'),
    day: Float64Array.from(runs, dayOf),
    minute: Float64Array.from(runs, (values) => wall.at(number(values, 'start')).minute),
    zone: new Float64Array(runs.length).fill(numberOfZone(athlete.options.home.zone)),
    distance: column(runs, 'distance'),
    moving: column(runs, 'moving'),
    sunrise: column(runs, 'sunrise'),
    sunset: column(runs, 'sunset'),
    elapsed: column(runs, 'elapsed'),
    indoor: column(runs, 'indoor'),
    isRace: column(runs, 'isRace'),
    raceSaid: new Float64Array(runs.length).fill(NaN),
    name: runs.map((values) => values[fieldIndex('name')] ?? null) as readonly (string | null)[],
    feels: column(runs, 'apparentTemperature'),
    rain: column(runs, 'precipitationIntensity'),
    wind: column(runs, 'windSpeed'),
    feelsFrom: column(runs, 'apparentTemperature').map(ofExport),
    rainFrom: column(runs, 'precipitationIntensity').map(ofExport),
    windFrom: column(runs, 'windSpeed').map(ofExport),
    ...withoutTracks(runs.length),
  }
  return {
    runs: columns as History<RunField>['runs'],
    otherDays: Float64Array.from(
      single.filter((values) => number(values, 'valid') !== 1),
      dayOf,
    ).sort(),
    today,
    unit: 'km',
    firstWeekday: monday,
  }
}

test('of a runner who never left home, a mirror says what is true, to the letter, in any language', () => {
  const atHome = [1, 2, 3].map((seed) => simulateAthlete(seed, { ...structureless, weeks: 150, silences: [{ week: 60, weeks: 8 }], until: today - 1 }))
  // distances as the export rounds them are 32-bit floats; the claims stand on days and on sums
  const claims = (history: History<RunField>) =>
    workOutFaces(history).map((face) => (face.status === 'claim' ? [face.say, face.tense, face.receipts, face.against] : face.missing))
  for (const athlete of atHome)
    for (const language of ['en', 'de', 'es-419']) expect(claims(mirrorOf(athlete, { language }))).toEqual(claims(trueHistory(athlete, today)))
})

test('of the sample runner, who travels, a mirror that knows only home says the same sentences', () => {
  const sample = sampleAthlete(today)
  // Abroad home's clock puts a run on the day before or after, and home's sun stands in where Strava knew none: the share of these may differ, the claim not.
  const shares = ['the-hour', 'the-ritual-day', 'the-turning-season']
  const [mirrored, meant] = [workOutFaces(mirrorOf(sample)), workOutFaces(trueHistory(sample, today))]
  const sentences = (faces: readonly Face[]) =>
    faces.map((face) => {
      // Which treadmills the export calls so, and how many runs a card without tracks waits for, is not the same to both.
      if (face.status === 'forming') return face.missing[0]
      return shares.includes(face.card)
        ? [face.say[0], face.say[1]?.['light'], face.say[1]?.['weekdays'], face.say[1]?.['month'], face.tense]
        : [face.say, face.tense]
    })
  expect(sentences(mirrored)).toEqual(sentences(meant))
  const apart = mirrored.map((face, at) => {
    const other = meant[at]
    return face.status === 'claim' && other?.status === 'claim' && shares.includes(face.card) ? Math.abs(face.value - other.value) : 0
  })
  expect(Math.max(...apart)).toBeLessThan(0.04)
})
