import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Values } from './activity'
import { at, knownCounts, layoutOf, registry } from './columns'
import type { Answers, Layout, Question, Settled } from './layout'
import { createReader } from './normalise'
import type { SmallExport } from './small-export'
import { smallExport, startOf, writeDate } from './small-export'
import { createSurvey, needsWholeFile } from './survey'

const survey = ({ header, rows }: SmallExport, answers: Answers = {}, isZip = false): Settled => {
  const found = createSurvey(header, { isZip })
  for (const row of rows) found.add(row)
  return found.settle(answers)
}
const settled = (file: SmallExport, answers: Answers = {}): { readonly layout: Layout; readonly questions: readonly Question[] } => {
  const found = survey(file, answers)
  if (!found.ok) throw new Error(found.code)
  return found.value
}
const code = (found: Settled): string => (found.ok ? 'ok' : found.code)
const read = (file: SmallExport, layout: Layout): (Values | null)[] => file.rows.map((row) => createReader(layout)(row).values)
const firstStarts = (file: SmallExport, layout: Layout): unknown[] => read(file, layout).map((values) => values?.[at('start')])
const starts = (file: SmallExport): number[] => file.rows.map((_, row) => startOf(row))

const shuffle = <T>(items: readonly T[], order: readonly number[]): T[] => order.map((index) => items[index] as T)
const unrepeated = (header: readonly string[]): string[] => {
  const seen = new Map<string, number>()
  return header.map((title) => {
    const times = seen.get(title) ?? 0
    seen.set(title, times + 1)
    return times === 0 ? title : `${title}.${String(times)}`
  })
}

test.each(['en', 'de', 'nl', 'es-419', 'fr'] as const)('in %s, any order of columns by name gives the same values', (language) => {
  const locale = language === 'en' ? 'en-US' : language
  const file = smallExport(103, language, (utcMs) => writeDate(locale, utcMs), 12)
  const named = { header: unrepeated(file.header), rows: file.rows }
  const expected = read(file, settled(file).layout)
  fc.assert(
    fc.property(fc.shuffledSubarray([...named.header.keys()], { minLength: 103 }), (order) => {
      const mixed = { header: shuffle(named.header, order), rows: named.rows.map((row) => shuffle(row, order)) }
      expect(read(mixed, settled(mixed).layout)).toEqual(expected)
    }),
    { numRuns: 25 },
  )
})

test.each(knownCounts)('%i columns in a language nobody knows are read by position, and only the word for running is asked', (count) => {
  const file = smallExport(count, null, (utcMs) => writeDate('sv', utcMs))
  const { layout, questions } = settled(file)
  expect([layout.columns, layout.how.every((how) => how === 'position'), questions.map(({ ask }) => ask), layout.runTypes]).toEqual([
    layoutOf(count),
    true,
    ['run-type'],
    ['Loopie'],
  ])
  expect(firstStarts(file, layout)).toEqual(starts(file))
})

test.each(['it', 'ja', 'ko', 'zh-TW', 'ru', 'da', 'pl', 'pt-PT', 'fi', 'vi', 'lv', 'hu'])(
  'an export in %s, whose titles nobody knows, is read whole',
  (locale) => {
    const file = smallExport(103, null, (utcMs) => writeDate(locale, utcMs))
    const { layout } = settled(file)
    expect([firstStarts(file, layout), layout.taken]).toEqual([starts(file), [{ what: 'run-type', value: 'Loopie' }]])
  },
)

test('the answer to the question about running is believed and nothing is taken unasked', () => {
  const { layout, questions } = settled(
    smallExport(103, null, (utcMs) => writeDate('it', utcMs)),
    { runType: 'Zwumba' },
  )
  expect([layout.runTypes, layout.taken, questions]).toEqual([['Zwumba'], [], []])
})

test('in a known language nothing is asked', () => {
  const { layout, questions } = settled(smallExport(103, 'de', (utcMs) => writeDate('de', utcMs)))
  expect([layout.language, layout.runTypes, layout.taken, questions]).toEqual(['de', [], [], []])
})

/** An export whose other titles nobody has seen. */
const partlyTitled = (language: 'ja' | 'pl', type: string): SmallExport => {
  const { rows } = smallExport(103, language, (utcMs) => writeDate(language, utcMs))
  return {
    header: registry.map(({ titles }, position) => titles[language] ?? `${language} ${String(position)}`),
    rows: rows.map((row) => row.with(3, type)),
  }
}

test('in Japanese, of whose titles a few are known, the rest is read by its place and nothing is asked', () => {
  const file = partlyTitled('ja', 'ランニング')
  const { layout, questions } = settled(file)
  expect([layout.language, layout.columns, questions, firstStarts(file, layout)]).toEqual(['ja', layoutOf(103), [], starts(file)])
})

test('in Polish, of whose types none is known, only the word for running is asked', () => {
  const file = partlyTitled('pl', 'Bieg')
  const { layout, questions } = settled(file)
  expect([layout.language, layout.columns, questions.map(({ ask }) => ask), firstStarts(file, layout)]).toEqual([
    'pl',
    layoutOf(103),
    ['run-type'],
    starts(file),
  ])
})

test.each(['ja', 'pl'] as const)('a %s table of a count nobody has seen is read by position up to what is new', (language) => {
  const file = partlyTitled(language, 'ランニング')
  const wider = { header: file.header.toSpliced(102, 0, 'x'), rows: file.rows.map((row) => row.toSpliced(102, 0, 'x')) }
  expect(settled(wider).layout.columns).toEqual([...(layoutOf(103) ?? []).slice(0, 102), null, 'media'])
})

test('the few columns that a Japanese spreadsheet kept are bound by name, in any order', () => {
  const header = ['アクティビティ名', 'アクティビティID', '距離_1', 'ファイル名', 'アクティビティ実行日', '移動時間', 'アクティビティタイプ', '距離']
  const { layout, questions } = settled({
    header,
    rows: [['朝のランニング', '1', '12403.3', 'activities/1.gpx', '2026/06/29 20:14:15', '4555', 'ランニング', '12.40']],
  })
  expect([layout.columns, questions]).toEqual([['name', 'id', 'distanceMetres', 'file', 'start', 'movingTime', 'typeShown', 'distanceShown'], []])
})

test('a known language whose word for running has changed is asked about it', () => {
  const file = smallExport(103, 'nl', (utcMs) => writeDate('nl', utcMs))
  const typed = (type: string) => ({ header: file.header, rows: file.rows.map((row) => row.with(3, type)) })
  expect([settled(typed('Rondje rennen')).layout.taken, settled(typed('Wandeling')).layout.taken]).toEqual([[{ what: 'run-type', value: 'Rondje rennen' }], []])
})

test('columns beyond 103 in an unknown language are kept unknown before Media', () => {
  const file = smallExport(103, null, (utcMs) => writeDate('sv', utcMs))
  const wider = { header: file.header.toSpliced(102, 0, 'Ny'), rows: file.rows.map((row) => row.toSpliced(102, 0, 'x')) }
  expect(settled(wider).layout.columns).toEqual([...(layoutOf(103) ?? []).slice(0, 102), null, 'media'])
})

test('columns in no known order and no known language are asked about, five samples beside each guess', () => {
  const file = smallExport(103, null, (utcMs) => writeDate('sv', utcMs))
  const order = [...file.header.keys()].map((k) => (k * 37) % 103)
  const mixed = { header: shuffle(file.header, order), rows: file.rows.map((row) => shuffle(row, order)) }
  const asked = settled(mixed).questions.find((question) => question.ask === 'columns')
  const guessOf = (position: number) => asked?.columns[order.indexOf(position)]?.guess
  expect([guessOf(0), guessOf(1), guessOf(6), guessOf(12), guessOf(16), guessOf(17), guessOf(102)]).toEqual([
    'id',
    'start',
    'distanceShown',
    'file',
    'movingTime',
    'distanceMetres',
    'media',
  ])
  expect(asked?.columns[order.indexOf(0)]?.samples).toHaveLength(5)
})

/** Words of made-up languages: letters of several scripts, no figure, and not one a prefix of another. */
const word = fc.tuple(fc.constantFrom('Lo', 'Бе', 'жу', '走', 'ラ', 'Ñu', 'Çe', 'Λα'), fc.stringMatching(/^[a-zåøž]{3,9}$/)).map(([head, tail]) => head + tail)
const titlesOf = (own: boolean, parts: readonly string[]) => (row: number, type: string) =>
  own ? `${parts[row % parts.length] ?? ''} nr ${String(row)}` : row % 7 === 6 ? (parts[0] ?? '') : `${parts[row % parts.length] ?? ''} ${type}`

test('in no known order and no known language, names are guessed to be names and types types, also where titles are Strava’s own', () => {
  const world = fc.record({
    order: fc.shuffledSubarray([...Array(103).keys()], { minLength: 103 }),
    types: fc.uniqueArray(word, { minLength: 1, maxLength: 6 }),
    parts: fc.uniqueArray(word, { minLength: 3, maxLength: 5 }),
    own: fc.boolean(),
    shoes: fc.constantFrom<readonly string[]>([''], ['Pegasus 39'], ['Ghost 14', 'Ghost 15'], ['', 'Ghost 14']),
    locale: fc.constantFrom('sv', 'it', 'ja', 'pl', 'ru', 'ko'),
  })
  fc.assert(
    fc.property(world, ({ order, types, parts, own, shoes, locale }) => {
      const file = smallExport(103, null, (utcMs) => writeDate(locale, utcMs))
      const name = titlesOf(own, parts)
      const rows = file.rows.map((row, at) => {
        const type = types[at % types.length] ?? ''
        return row
          .with(2, name(at, type))
          .with(3, type)
          .with(11, shoes[at % shoes.length] ?? '')
      })
      const found = createSurvey(shuffle(file.header, order), { isZip: true })
      for (const row of rows) found.add(shuffle(row, order))
      const settled = found.settle({})
      const asked = settled.ok ? settled.value.questions.find((question) => question.ask === 'columns') : undefined
      fc.pre(asked !== undefined)
      expect([asked?.columns[order.indexOf(3)]?.guess, asked?.columns[order.indexOf(2)]?.guess]).toEqual(['typeShown', 'name'])
    }),
    { numRuns: 60 },
  )
})

test('the answered columns are the layout', () => {
  const file = smallExport(103, null, (utcMs) => writeDate('sv', utcMs))
  const order = [...file.header.keys()].map((k) => (k * 37) % 103)
  const mixed = { header: shuffle(file.header, order), rows: file.rows.map((row) => shuffle(row, order)) }
  const columns = shuffle(layoutOf(103) ?? [], order)
  const { layout, questions } = settled(mixed, { columns, runType: 'Loopie' })
  expect([layout.columns, questions, firstStarts(mixed, layout)]).toEqual([columns, [], starts(file)])
})

const digits = (utcMs: number): string => {
  const date = new Date(utcMs)
  return `${String(date.getUTCMonth() + 1)}/${String(date.getUTCDate())}/${String(date.getUTCFullYear())} ${String(date.getUTCHours())}:${String(date.getUTCMinutes()).padStart(2, '0')}`
}

test('an English file re-saved by an American spreadsheet is told by its values', () => {
  const { layout, questions } = settled(smallExport(103, 'en', digits))
  expect([layout.dates, questions]).toEqual(['mdy', []])
})

test('if two orders of digits fit, the order is asked, and taken without an answer the layout says so', () => {
  const file = smallExport(103, 'en', digits, 2)
  const rows = file.rows.map((row, k) => row.with(1, ['3/3/2024 10:00', '4/5/2024 10:00'][k] ?? ''))
  const { layout, questions } = settled({ header: file.header, rows })
  expect([questions.map(({ ask }) => ask), layout.taken.map(({ what }) => what)]).toEqual([['dates'], ['dates']])
  expect(settled({ header: file.header, rows }, { dates: 'mdy' })).toMatchObject({ layout: { dates: 'mdy', taken: [] }, questions: [] })
})

test('a survey of an English file wants every row once a date is all digits, else only the first', () => {
  const wants = (dates: (utcMs: number) => string): boolean => {
    const file = smallExport(103, 'en', dates, 250)
    const found = createSurvey(file.header, { isZip: false })
    for (const row of file.rows) found.add(row)
    return found.wantsMore()
  }
  expect([wants(digits), wants((utcMs) => writeDate('en-US', utcMs))]).toEqual([true, false])
})

test('the whole file is needed only where nobody knows the titles', () => {
  expect([smallExport(103, 'fr', String).header, smallExport(103, null, String).header, smallExport(10, 'legacy', String).header].map(needsWholeFile)).toEqual([
    false,
    true,
    false,
  ])
})

test('two Distances the wrong way round are told by their values', () => {
  const file = smallExport(103, 'en', (utcMs) => writeDate('en-US', utcMs))
  const order = [...file.header.keys()].with(6, 17).with(17, 6)
  const mixed = { header: shuffle(file.header, order), rows: file.rows.map((row) => shuffle(row, order)) }
  expect(read(mixed, settled(mixed).layout)).toEqual(read(file, settled(file).layout))
})

test('a legacy file is in metres, and its dates are ISO', () => {
  const file = smallExport(10, 'legacy', (utcMs) => new Date(utcMs).toISOString().slice(0, 19).replace('T', ' '))
  const rows = file.rows.map((row, k) => row.with(6, String(5000 + k)))
  const { layout } = settled({ header: file.header, rows })
  expect([layout.shownDistance, read({ header: file.header, rows }, layout)[0]?.[at('distance')], firstStarts({ header: file.header, rows }, layout)]).toEqual([
    'm',
    5000,
    starts(file),
  ])
})

const header = (text: string): SmallExport => ({ header: text.split(','), rows: [text.split(',').map(() => '1')] })

test.each([
  ['Shoe Name,Shoe Brand,Shoe Model,Shoe Default Sport Types', 'strava-other-csv'],
  ['Media Filename,Media Caption', 'strava-other-csv'],
  ['Route Name,Route Filename', 'strava-other-csv'],
  ['Join Date,Name,Completed', 'strava-other-csv'],
  ['Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Aerobic TE', 'other-csv'],
  ['Activity Id,Date,Type,Route Name,Distance (km),Duration,Average Pace,Calories Burned,Climb (m),GPX File', 'other-csv'],
  ['a,b,c', 'other-csv'],
  ['id,name,price', 'other-csv'],
  ['12345678,"Sep 12 2018 3:02:23 PM",Run', 'other-csv'],
  [',,', 'empty-file'],
  ['', 'empty-file'],
])('a table that begins %s is told apart: %s', (text, trouble) => {
  expect(code(survey(header(text)))).toBe(trouble)
})

test('a header alone says so, in a known language and in an unknown one', () => {
  expect([
    code(survey({ header: smallExport(103, 'en', String).header, rows: [] })),
    code(survey({ header: smallExport(103, null, String).header, rows: [] })),
  ]).toEqual(['header-only', 'header-only'])
})

test('whatever the header and the rows are, a survey answers and does not throw', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '__proto__',
      'Activity ID',
      'Activity Date',
      'Distance',
      'Distance.1',
      '12345678901',
      'Sep 12, 2018, 3:02:23 PM',
      'activities/1.gpx',
      '5',
      '\ufeffid',
    ),
    fc.string(),
  )
  const table = fc.record({ header: fc.array(cell, { maxLength: 14 }), rows: fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 6 }) })
  fc.assert(
    fc.property(table, (file) => {
      const found = survey(file)
      if (found.ok) expect(read(file, found.value.layout)).toHaveLength(file.rows.length)
      else expect(['other-csv', 'strava-other-csv', 'header-only', 'empty-file']).toContain(found.code)
    }),
    { numRuns: 300 },
  )
})
