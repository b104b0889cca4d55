import { expect, test } from 'vitest'
import { at, knownCounts, type ColumnName } from '../activity/columns'
import type { Layout } from '../activity/layout'
import { createReader, fieldIndex } from '../activity/normalise'
import { createSurvey } from '../activity/survey'
import { checkZone } from '../activity/titles'
import { dayFromCivil } from '../calendar/calendar'
import { isValidRun, simulateAthlete, structureless, type Athlete, type Simulated } from './athlete'
import { meaningOf, type Meaning } from './details'
import { csvText, type CsvOptions } from './export-csv'
import { columnByName, columnsOf, headerLanguage, legacyColumns } from './header'
import { knownLocales, strangeLocales } from './locales'
import { parseCsv } from '../../../e2e/fixtures/parse-csv'
import { sampleAthlete } from './sample'
import { shownTitle, shownType } from './shown'
import { noisySince } from './texture'

/** Few rows over nine years: every texture of the export, every oddity, a rare runner. */
const rare = simulateAthlete('round trip', {
  ...structureless,
  until: dayFromCivil(2026, 11, 1),
  weeks: 470,
  rate: [0.35, 0.6],
  home: sampleAthlete(dayFromCivil(2026, 11, 2)).options.home,
  textured: true,
  rows: 420,
})

const settle = (rows: readonly string[][], locale: string): Layout => {
  const [header = [], ...records] = rows
  const survey = createSurvey(header, { isZip: true })
  for (const record of records) survey.add(record)
  const settled = survey.settle(headerLanguage(locale) === null ? { runType: shownType('Run', locale) } : {})
  if (!settled.ok) throw new Error(settled.code)
  return settled.value.layout
}

const lines = (text: string): string => text.replaceAll('\r\n', '\n')
const asFloat = (value: number, noisy: boolean): number => (noisy ? Math.fround(value) : value)

/** What a right reader makes of a cell. */
const expected = (meaning: Meaning, activity: Simulated, name: ColumnName, locale: string, legacy: boolean): number | string | null => {
  const noisy = activity.start < noisySince
  const value = (legacy && name === 'distanceMetres' ? activity.distance : meaning[name]) ?? null
  if (name === 'start') return activity.start
  if (name === 'name') return activity.own ?? shownTitle(activity.sport, activity.minute, locale)
  if (name === 'typeShown') return shownType(activity.sport, locale)
  if (name === 'file' && value === '#error#') return null
  if (name === 'media' && value === '|') return null
  if (typeof value === 'string') return lines(value)
  if (value === null || name === 'id' || name === 'elapsedShown' || name === 'relativeEffort') return value
  if (name === 'distanceShown') return activity.sport === 'Swim' ? Math.round(value) : Math.floor(Math.round(value * 10) / 100) / 100
  return columnByName.get(name)?.kind === 'epoch' ? asFloat(value / 1000, noisy) * 1000 : asFloat(value, noisy)
}

/** Every cell that was read as something else than was meant: `field of id: read, meant`. */
const misread = (athlete: Athlete, options: CsvOptions & { readonly language: string }): string[] => {
  const { language: locale, legacy = false, columns = 103 } = options
  const rows = parseCsv(csvText(athlete, options), options.delimiter ?? ',')
  const layout = settle(rows, locale)
  const reader = createReader(layout)
  const known = new Map(athlete.activities.map((activity) => [activity.id, activity]))
  const names: readonly ColumnName[] = legacy ? legacyColumns : columnsOf(columns)
  const unknownLanguage = headerLanguage(locale) === null
  const faults: string[] = []
  for (const cells of rows.slice(1)) {
    const { values } = reader(cells)
    const activity = values === null ? undefined : known.get(Number(values[at('id')]))
    if (values === null || activity === undefined) {
      faults.push(`row put aside: ${cells.slice(0, 4).join(' | ')}`)
      continue
    }
    known.delete(activity.id)
    const check = (field: string, read: unknown, meant: unknown): void => {
      if (read !== meant) faults.push(`${field} of ${activity.id}: ${String(read)}, meant ${String(meant)}`)
    }
    const meant = meaningOf(athlete, activity)
    for (const name of names) {
      // in a language nobody knows, a swim's whole metres can't be told from kilometres
      if (name === 'distanceShown' && unknownLanguage && activity.sport === 'Swim') continue
      check(name, values[at(name)], expected(meant, activity, name, locale, legacy))
    }
    const noisy = activity.start < noisySince
    const exact = names.includes('distanceMetres') && (legacy || meant.distanceMetres !== undefined)
    const whole =
      activity.distance === null
        ? null
        : exact
          ? asFloat(activity.distance, noisy)
          : activity.sport === 'Swim'
            ? activity.distance
            : Math.floor(Math.round(activity.distance * 10) / 100) * 10
    if (!unknownLanguage) check('sport', values[fieldIndex('sport')], activity.sport)
    else if (activity.sport === 'Run') check('sport', values[fieldIndex('sport')], 'Run')
    if (!unknownLanguage || activity.sport !== 'Swim' || exact) check('distance', values[fieldIndex('distance')], whole)
    check('moving', values[fieldIndex('moving')], names.includes('movingTime') ? activity.moving : activity.elapsed)
    check('elapsed', values[fieldIndex('elapsed')], activity.elapsed)
    if (names.includes('movingTime') && names.includes('flagged'))
      check('valid', values[fieldIndex('valid')], isValidRun({ ...activity, twinOf: null }) ? 1 : 0)
  }
  for (const id of known.keys()) faults.push(`row lost: ${id}`)
  return faults.slice(0, 5)
}

for (const columns of knownCounts.filter((count) => count !== 72)) {
  test(`what the simulator meant is what is read from ${columns} English columns`, () => {
    expect(misread(rare, { language: 'en', columns })).toEqual([])
  })
}

for (const language of knownLocales) {
  test(`what the simulator meant is what is read in ${language}: 103 columns, 99, 11, newest first`, () => {
    const files = [{ columns: 103 }, { columns: 99 }, { columns: 11 }, { columns: 103, order: 'newest-first' }] as const
    expect(files.map((file) => misread(rare, { language, ...file }))).toEqual(files.map(() => []))
  })
}

test('what the simulator meant is what is read in the languages that no table knows', () => {
  expect(strangeLocales.filter((language) => misread(rare, { language }).length > 0)).toEqual([])
})

test('the zone the simulator lived in fits its default titles, and UTC does not: a zone within an hour of the true one is offered', () => {
  const sample = sampleAthlete(dayFromCivil(2026, 11, 2))
  const { zone } = sample.options.home
  const starts = Float64Array.from(sample.activities, ({ start }) => start)
  const verdicts = (['en', 'de', 'nl', 'fr', 'es-419'] as const).map((language) => {
    const names = sample.activities.map(({ own, sport, minute }) => own ?? shownTitle(sport, minute, language))
    const right = checkZone(starts, names, zone)
    const wrong = checkZone(starts, names, 'UTC')
    return right !== null && right.fitting >= 0.9 * right.titled && right.better === null && wrong?.better === zone
  })
  expect(verdicts).toEqual([true, true, true, true, true])
})

test('the Dutch file of 72 columns reads as it was meant', () => {
  expect(misread(rare, { language: 'nl', columns: 72 })).toEqual([])
})

test('the legacy file of ten untitled columns reads as it was meant', () => {
  expect(misread(rare, { language: 'en', columns: 10, legacy: true })).toEqual([])
})

test('a file saved again by a spreadsheet reads as it was meant: repeated titles numbered, FALSE, CRLF, semicolons, tabs', () => {
  const files = [
    { spreadsheet: true, eol: '\r\n' },
    { spreadsheet: true, delimiter: ';', eol: '\r\n', bom: true },
    { spreadsheet: true, delimiter: '\t' },
  ] as const
  expect(files.map((file) => misread(rare, { language: 'en', ...file }))).toEqual([[], [], []])
})

test('columns nobody has seen yet move nothing else', () => {
  expect(['en', 'fr', 'it'].map((language) => misread(rare, { language, unseen: ['Breaths', 'Puddles'] }))).toEqual([[], [], []])
})

test('the whole sample reads as it was meant', () => {
  expect(misread(sampleAthlete(dayFromCivil(2026, 11, 2)), { language: 'en' })).toEqual([])
})
