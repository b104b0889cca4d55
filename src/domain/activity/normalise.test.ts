import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Values } from './activity'
import { at, fields, layoutOf, registry } from './columns'
import type { Layout } from './layout'
import { createReader, fieldIndex, mergeValues, resolve, sameValues } from './normalise'
import { cellLimit } from './text'

const columns = layoutOf(103) ?? []
const layout = (over: Partial<Layout> = {}): Layout => ({
  language: 'en',
  columns,
  how: columns.map(() => 'name'),
  dates: 'mdy',
  dateLocales: ['en-US'],
  shownDistance: 'km',
  runTypes: [],
  taken: [],
  ...over,
})
type Given = Readonly<Record<string, string>>
const base: Given = { id: '15000000001', start: 'Sep 12, 2018, 3:02:23 PM', typeShown: 'Run' }
const cellsOf = (given: Given, order: readonly (string | null)[] = columns): string[] => order.map((name) => ({ ...base, ...given })[name ?? ''] ?? '')
const reading = (given: Given, over: Partial<Layout> = {}) => createReader(layout(over))(cellsOf(given, over.columns ?? columns))
const valuesOf = (given: Given, over: Partial<Layout> = {}): Values => {
  const { values } = reading(given, over)
  if (values === null) throw new Error('put aside')
  return values
}
const value = (field: (typeof fields)[number]['name'], given: Given, over: Partial<Layout> = {}): number | string | null | undefined =>
  valuesOf(given, over)[at(field)]
const issues = (given: Given) => {
  const found = reading(given)
  return found.values === null ? [] : found.issues
}
const run = (given: Given): Given => ({ elapsedShown: '1900', movingTime: '1800.0', distanceShown: '5.00', distanceMetres: '5000.0', ...given })

test('a row is what its cells say, and what is blank is null', () => {
  expect([value('id', {}), value('start', {}), value('calories', {}), value('name', { name: '  ' })]).toEqual([
    15_000_000_001,
    Date.UTC(2018, 8, 12, 15, 2, 23),
    null,
    null,
  ])
})

test.each([
  [{ id: '' }, 'no-id'],
  [{ id: 'abc' }, 'bad-id'],
  [{ id: '1.2E+10' }, 'bad-id'],
  [{ start: ' ' }, 'no-date'],
  [{ start: 'yesterday' }, 'bad-date'],
])('%o is put aside: %s', (given, aside) => {
  expect(reading(given)).toEqual({ values: null, aside })
})

test('a row with cells to spare is put aside unless they are blank', () => {
  const read = createReader(layout())
  expect([read([...cellsOf({}), 'more']).values, read([...cellsOf({}), '', '']).values?.[0]]).toEqual([null, 15_000_000_001])
})

test('a spreadsheet that drops trailing blanks loses no row, a file that ends within one does', () => {
  const short = cellsOf({}).slice(0, 90)
  const read = createReader(layout())
  expect([read(short).values?.[0], read(short, true), read(short.slice(0, 10))]).toEqual([
    15_000_000_001,
    { values: null, aside: 'ragged' },
    { values: null, aside: 'ragged' },
  ])
})

test('an unreadable cell costs the cell and is an issue', () => {
  expect([value('calories', { calories: 'lots' }), issues({ calories: 'lots' })]).toEqual([null, [{ field: 'calories', cell: 'lots' }]])
})

test.each(['NaN', 'Infinity', '1e999'])('%s is no number of calories', (calories) => {
  expect([value('calories', { calories }), issues({ calories }).length]).toEqual([null, 1])
})

test('#error# is no file, and an issue', () => {
  expect([value('file', { file: '#error#' }), issues({ file: '#error#' })]).toEqual([null, [{ field: 'file', cell: '#error#' }]])
})

test('a cell beyond 64 KiB is cut, never silently', () => {
  const description = 'x'.repeat(cellLimit + 1)
  expect([String(value('description', { description })).length, issues({ description }).map(({ field }) => field)]).toEqual([cellLimit, ['description']])
})

test('lines of a text end in LF', () => {
  expect(value('description', { description: 'a\r\nb\rc' })).toBe('a\nb\nc')
})

test('a bare | is no media', () => {
  expect([value('media', { media: '|' }), value('media', { media: 'media/a.jpg|media/b.mp4' })]).toEqual([null, 'media/a.jpg|media/b.mp4'])
})

test('epochs become milliseconds', () => {
  expect(value('sunrise', { sunrise: '1694612352.0' })).toBe(1_694_612_352_000)
})

test.each([
  [{ distanceMetres: '5012.5', distanceShown: '5.01' }, 5012.5, 'metres'],
  [{ distanceShown: '9.72' }, 9720, 'shown'],
  [{ distanceShown: '1,250', typeShown: 'Swim' }, 1250, 'shown'],
  [{ distanceShown: '5,000', typeShown: 'Rowing' }, 5000, 'shown'],
  [{ distanceShown: '10', typeShown: 'Sail' }, 18520, 'shown'],
  [{ distanceShown: '15.90', typeShown: 'Windsurf' }, 29446.8, 'shown'],
  [{}, null, null],
])('of %o the distance is %s m, from %s', (given, distance, from) => {
  expect([value('distance', given), value('distanceFrom', given)]).toEqual([distance, from])
})

test('the highest heart rate is the first column’s, else the second’s', () => {
  expect([{ maxHeartRate: '171', maxHeartRateAgain: '170' }, { maxHeartRateAgain: '170.0' }, {}].map((given) => value('highestHeartRate', given))).toEqual([
    171,
    170,
    null,
  ])
})

test('decimal commas belong to the language', () => {
  expect(value('distance', { distanceShown: '9,72', typeShown: 'Lauf' }, { language: 'de' })).toBe(9720)
  expect(value('distance', { distanceShown: '1\u202f500', typeShown: 'Natation' }, { language: 'fr' })).toBe(1500)
})

test('a spreadsheet’s decimal commas are read in every numeric cell', () => {
  expect(value('averageSpeed', { averageSpeed: '2,777' })).toBe(2.777)
})

test('elapsed time stands in for a missing moving time, and the run says so', () => {
  const given = { elapsedShown: '1900', distanceShown: '5.00' }
  expect([value('moving', given), value('movingFrom', given), value('moving', run({})), value('movingFrom', run({}))]).toEqual([
    1900,
    'elapsed',
    1800,
    'moving',
  ])
})

test.each([
  [{}, 1, null],
  [{ flagged: '2.0' }, 1, null],
  [{ flagged: '1.0' }, 0, 'flagged'],
  [{ typeShown: 'Ride' }, 0, 'not-a-run'],
  [{ typeShown: 'Zwumba' }, 0, 'not-a-run'],
  [{ movingTime: '299', distanceMetres: '1000' }, 0, 'too-short-time'],
  [{ movingTime: '300', distanceMetres: '799.9' }, 0, 'too-short-distance'],
  [{ movingTime: '300', distanceMetres: '2000' }, 1, null],
  [{ movingTime: '300', distanceMetres: '2001' }, 0, 'too-fast'],
  [{ movingTime: '900', distanceMetres: '1000' }, 1, null],
  [{ movingTime: '901', distanceMetres: '1000' }, 0, 'too-slow'],
  [{ movingTime: '', elapsedShown: '' }, 0, 'no-time'],
  [{ distanceMetres: '', distanceShown: '' }, 0, 'no-distance'],
  [{ distanceMetres: '-5', distanceShown: '' }, 0, 'too-short-distance'],
])('a run with %o: valid %i, %s', (given, valid, invalid) => {
  expect([value('valid', run(given)), value('invalid', run(given))]).toEqual([valid, invalid])
})

test.each([
  ['en', 'Run', 'Run', 1, null],
  ['en', 'Trail Run', 'TrailRun', 1, 0],
  ['en', 'Virtual Run', 'VirtualRun', 1, 1],
  ['en', 'Treadmill', 'Run', 1, 1],
  ['en', 'Football (Soccer)', 'Soccer', 0, null],
  ['en', 'E-Bike Ride', 'EBikeRide', 0, null],
  ['de', 'Lauf', 'Run', 1, null],
  ['nl', 'Hardloopsessie', 'Run', 1, null],
  ['es-419', 'Carrera', 'Run', 1, null],
  ['fr', 'Course à pied', 'Run', 1, null],
  ['fr', 'Course a\u0300 pied', 'Run', 1, null],
  ['de', 'Run', 'Run', 1, null],
  ['de', 'Hardloopsessie', null, 0, null],
  ['en', 'constructor', null, 0, null],
])('in %s, %s is %s', (language, typeShown, sport, isRun, indoor) => {
  const over = { language }
  expect([value('sport', { typeShown }, over), value('isRun', { typeShown }, over), value('indoor', { typeShown }, over)]).toEqual([sport, isRun, indoor])
})

test('the word for running that the runner gave is running', () => {
  expect(value('sport', { typeShown: 'Corsa' }, { language: null, runTypes: ['Corsa'] })).toBe('Run')
})

test('either Commute is a commute; flags that are blank are null', () => {
  expect([
    value('isCommute', { commuteShown: 'FALSE', commuteAgain: '1.0' }),
    value('isCommute', { commuteAgain: '0.0' }),
    value('isCommute', {}),
    value('withPet', { pet: '1.0' }),
    value('isRace', { competition: '' }),
  ]).toEqual([1, 0, null, 1, null])
})

test('tags are gathered from name and description', () => {
  expect(value('tags', { name: 'Easy #Trail', description: 'with Mo #club https://a.example/#x' })).toBe('#trail #club')
})

test('a newer export renames a run and forgets nothing', () => {
  const older = valuesOf(run({ name: 'Morning Run', calories: '300', description: 'muddy' }))
  const merged = mergeValues(older, valuesOf(run({ name: 'Forest', calories: '' })))
  expect([merged[at('name')], merged[at('calories')], merged[at('description')]]).toEqual(['Forest', 300, 'muddy'])
})

test('a newer export that flags a run makes it invalid', () => {
  expect(mergeValues(valuesOf(run({})), valuesOf(run({ flagged: '1.0' })))[at('invalid')]).toBe('flagged')
})

test('the sport goes with the type it was read from', () => {
  const older = valuesOf(run({ typeShown: 'Corsa' }), { language: null, runTypes: ['Corsa'] })
  const typeless = valuesOf({ typeShown: '' })
  const changed = valuesOf({ typeShown: 'Zwumba' })
  expect([mergeValues(older, typeless)[at('sport')], mergeValues(older, changed)[at('sport')]]).toEqual(['Run', null])
})

const ugly = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'NaN',
    '1e999',
    '-',
    '1,5',
    '#error#',
    'true',
    'FALSE',
    '0.0',
    '=1+1',
    '__proto__',
    '\ud800',
    'x\0y',
    '9007199254740993',
    '2.0',
    '1.0',
  ),
  fc.double().map(String),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const uglyCells = fc
  .dictionary(fc.constantFrom(...registry.map(({ name }) => name)), ugly, { maxKeys: 30 })
  .map((given) => cellsOf({ ...given, id: '15000000001', start: 'Sep 12, 2018, 3:02:23 PM' }))
const readUgly = (cells: readonly string[]): Values => {
  const { values } = createReader(layout())(cells)
  if (values === null) throw new Error('put aside')
  return values
}
const uglyValues = uglyCells.map(readUgly)

test('ugly cells cost themselves: every value fits its SQL type', () => {
  fc.assert(
    fc.property(uglyValues, (values) => {
      const misfit = fields.filter(({ sql }, index) => {
        const cell = values[index] ?? null
        if (cell === null) return false
        return sql === 'TEXT'
          ? typeof cell !== 'string' || !cell.isWellFormed() || cell === ''
          : typeof cell !== 'number' || !(sql === 'INTEGER' ? Number.isSafeInteger(cell) : Number.isFinite(cell))
      })
      expect([values.length, misfit]).toEqual([fields.length, []])
    }),
    { numRuns: 300 },
  )
})

test('a shown distance beyond every number of metres leaves the distance absent, and says it came from nowhere', () => {
  const values = resolve(fields.map(({ name }) => (name === 'distanceShown' ? 1e306 : null)))
  expect([values[at('distance')], values[at('distanceFrom')]]).toEqual([null, null])
})

test('a cell that is neither blank nor read is an issue', () => {
  fc.assert(
    fc.property(uglyCells, (cells) => {
      const found = createReader(layout())(cells)
      if (found.values === null) return
      const lost = columns.filter((name, position) => (cells[position] ?? '').trim() !== '' && found.values[at(name)] === null && name !== 'media')
      const told = new Set(found.issues.map(({ field }) => field))
      // What is only forbidden characters is blank once cleaned.
      expect(lost.filter((name) => !told.has(name) && registry[at(name)]?.sql !== 'TEXT')).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('resolving again changes nothing', () => {
  fc.assert(
    fc.property(uglyValues, (values) => {
      expect(resolve(values)).toEqual(values)
    }),
  )
})

test('merging a row with itself changes nothing, and merging twice is merging once', () => {
  fc.assert(
    fc.property(uglyValues, uglyValues, (a, b) => {
      const merged = mergeValues(a, b)
      expect([sameValues(mergeValues(a, a), a), sameValues(mergeValues(merged, b), merged)]).toEqual([true, true])
    }),
  )
})

test('merging never erases a cell of the export, and order of three sources is grouping of three', () => {
  fc.assert(
    fc.property(uglyValues, uglyValues, uglyValues, (a, b, c) => {
      const merged = mergeValues(a, b)
      const erased = registry.filter((_, index) => (a[index] !== null || b[index] !== null) && merged[index] === null)
      expect([erased, sameValues(mergeValues(mergeValues(a, b), c), mergeValues(a, mergeValues(b, c)))]).toEqual([[], true])
    }),
  )
})

test('a field has a place, and a name that is none has −1', () => {
  expect([fieldIndex('id'), fieldIndex('constructor'), fieldIndex('__proto__')]).toEqual([0, -1, -1])
})
