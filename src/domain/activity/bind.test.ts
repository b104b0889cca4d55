import { expect, test } from 'vitest'
import { bindHeader, plainTitle } from './bind'
import { knownCounts, layoutOf, registry } from './columns'
import { smallExport } from './small-export'

const english = (count: number): string[] => smallExport(count, 'en', String).header

test.each(knownCounts)('an English header of %i columns binds every column by name, in the known order', (count) => {
  const bound = bindHeader(english(count))
  expect([bound.language, bound.columns, new Set(bound.how)]).toEqual(['en', layoutOf(count), new Set(['name'])])
})

test.each(['de', 'nl', 'es-419', 'fr'] as const)(
  'the %s header of 103 columns binds every column, by name or, where a title is unknown, by its place',
  (language) => {
    const bound = bindHeader(smallExport(103, language, String).header)
    expect([bound.language, bound.columns]).toEqual([language, layoutOf(103)])
  },
)

test('a title nobody has translated for us is bound by its place among 103', () => {
  const header = smallExport(103, 'de', String).header.with(98, 'Mit Kind')
  const bound = bindHeader(header)
  expect([bound.columns[98], bound.how[98]]).toEqual(['kid', 'position'])
})

test('the legacy header is bound, its distance in metres', () => {
  const bound = bindHeader('id,date,name,type,description,elapsed_time,distance,commute,gear,filename'.split(','))
  expect([bound.language, bound.legacy, bound.columns]).toEqual([
    'en',
    true,
    ['id', 'start', 'name', 'typeShown', 'description', 'elapsedShown', 'distanceMetres', 'commuteShown', 'gear', 'file'],
  ])
})

test.each([
  ['\ufeffActivity ID', 'activity id'],
  ['<span class="translation_missing" title="translation missing: en-US.lib.export.portability_exporter.activities.horton_values.type">Type</span>', 'type'],
  ['translation missing: en-US.lib.export.portability_exporter.activities.horton_values.avg_elapsed_speed', 'average elapsed speed'],
  ['Avg Flow', 'average flow'],
  ['  Charge d’entraînement ', "charge d'entraînement"],
  ['Elapsed\u00a0Time', 'elapsed time'],
])('%s is compared as "%s"', (raw, title) => {
  expect(plainTitle(raw)).toBe(title)
})

const missing = (name: string): string => `translation missing: en-US.lib.export.portability_exporter.activities.horton_values.${name}`

test('untranslated titles of 2020 and 2021 are the columns they stand for', () => {
  const header = english(80)
  const of = (name: string): number => (layoutOf(80) ?? []).findIndex((column) => column === name)
  const odd: readonly (readonly [string, string])[] = [
    ['typeAgain', missing('type')],
    ['startAgain', `<span class="translation_missing" title="${missing('start_time')}">Start Time</span>`],
    ['averageFlow', missing('avg_flow')],
    ['averageElapsedSpeed', missing('avg_elapsed_speed')],
    ['flagged', missing('flagged')],
    ['averageSpeed', 'Avg Speed'],
  ]
  for (const [name, title] of odd) header[of(name)] = title
  expect(bindHeader(header).columns).toEqual(layoutOf(80))
})

test('"Sport Type" was the title of Activity Count', () => {
  expect(bindHeader(english(84).with(83, 'Sport Type')).columns[83]).toBe('activityCount')
})

test('the Dutch header of 72 columns names its cadences the wrong way round: the place is believed', () => {
  const header = smallExport(72, 'nl', String).header
  const swapped = header.with(26, 'Gemiddelde cadans').with(27, 'Max. cadans')
  const bound = bindHeader(swapped)
  expect([header.slice(26, 28), bound.columns, bound.how.slice(26, 28)]).toEqual([['Max. cadans', 'Gemiddelde cadans'], layoutOf(72), ['position', 'position']])
})

test.each([
  ['Distance.1', 'pandas'],
  ['Distance_1', 'PapaParse'],
  ['Distance (2)', 'a browser'],
  ['Distance2', 'Excel'],
  ['Distance 2', 'a hand'],
])('%s, as %s writes it, is the second Distance', (title) => {
  const bound = bindHeader(english(103).with(17, title))
  expect(bound.columns).toEqual(layoutOf(103))
})

test('a second Distance alone is still the second', () => {
  const bound = bindHeader(['Activity ID', 'Activity Date', 'Distance.1'])
  expect(bound.columns).toEqual(['id', 'start', 'distanceMetres'])
})

test('columns nobody has seen yet are kept unknown, and the others do not move', () => {
  const header = english(103).toSpliced(50, 0, 'Heart Rate Variability').toSpliced(104, 0, 'Aura')
  const bound = bindHeader(header)
  expect([bound.columns[50], bound.columns[104], bound.columns.filter((name) => name !== null)]).toEqual([null, null, layoutOf(103)])
})

test('a third Distance is unknown, not a second', () => {
  expect(bindHeader(['Activity ID', 'Activity Date', 'Distance', 'Distance', 'Distance']).columns.slice(2)).toEqual(['distanceShown', 'distanceMetres', null])
})

test('titles that are names of JavaScript bind nothing and break nothing', () => {
  const header = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', ...english(103)]
  expect(bindHeader(header).columns.slice(0, 4)).toEqual([null, null, null, null])
})

test('a language known by one title alone is known, its columns a guess by place', () => {
  const bound = bindHeader(['ID da atividade', ...Array.from({ length: 102 }, (_, k) => `Coluna ${String(k)}!`)])
  expect([bound.language, bound.named, bound.columns]).toEqual(['pt-BR', false, layoutOf(103)])
})

test('every English title is found again through its plain form', () => {
  expect(registry.every(({ titles }) => plainTitle(titles.en) === plainTitle(plainTitle(titles.en)))).toBe(true)
})
