import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { createCsv, sniffDialect } from './csv'
import type { Dialect } from './csv'

const comma: Dialect = { delimiter: ',', newline: '\n', skip: 0 }
type Seen = readonly [line: number, cells: readonly string[], reason?: string]

const read = (pieces: readonly string[], dialect: Dialect = comma): Seen[] => {
  const seen: Seen[] = []
  const csv = createCsv(dialect, {
    row: (line, cells) => seen.push([line, cells]),
    aside: (line, reason, cells) => seen.push([line, cells, reason]),
  })
  for (const piece of pieces) csv.write(piece)
  csv.end()
  return seen
}

const readBytes = (pieces: readonly Uint8Array<ArrayBuffer>[], dialect: Dialect = comma): Seen[] => {
  const seen: Seen[] = []
  const csv = createCsv(dialect, {
    row: (line, cells) => seen.push([line, cells]),
    aside: (line, reason, cells) => seen.push([line, cells, reason]),
  })
  for (const piece of pieces) csv.writeBytes(piece)
  csv.end()
  return seen
}

const cut = (text: string, cuts: readonly number[]): string[] => {
  const at = [...new Set(cuts.map((share) => Math.floor(share * text.length)))].toSorted((a, b) => a - b)
  return [0, ...at].map((from, index) => text.slice(from, at[index] ?? text.length))
}

const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 })
const messy = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', '😀'), maxLength: 80 })
const cell = fc.string({ unit: fc.constantFrom('a', 'b', '"', ',', ';', '\n', ' ', 'é', '😀', '\t'), maxLength: 12 })
const rows = fc.integer({ min: 2, max: 6 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }))

test('a quoted cell may hold delimiters, quotes and lines, and the next record knows its line', () => {
  expect(read(['id,name\n1,"a ""b"", c\nd"\n2,e\n'])).toEqual([
    [1, ['id', 'name']],
    [2, ['1', 'a "b", c\nd']],
    [4, ['2', 'e']],
  ])
})

test('CRLF ends a record and leaves no return in its last cell', () => {
  expect(read(['a,b\r\n"1","2"\r\n3,4\r\n'])).toEqual([
    [1, ['a', 'b']],
    [2, ['1', '2']],
    [3, ['3', '4']],
  ])
})

test('a file of carriage returns alone has records', () => {
  const text = 'a,b\r1,2\r'
  expect(read([text], sniffDialect(text)).map(([, cells]) => cells)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})

test('the delimiter is the commonest outside quotes in the header', () => {
  expect([sniffDialect('"a,b";c;d\n'), sniffDialect('a\tb\n'), sniffDialect('a,b\n')].map(({ delimiter }) => delimiter)).toEqual([';', '\t', ','])
})

test('blank lines are no records, and hide no delimiter', () => {
  const text = '\n\r\nid;name\n\n1;x\n\n'
  expect(read([text], sniffDialect(text))).toEqual([
    [3, ['id', 'name']],
    [5, ['1', 'x']],
  ])
})

test("a spreadsheet's sep= line is not the header", () => {
  const text = 'sep=;\r\nid;name\r\n1;x\r\n'
  expect(read([text], sniffDialect(text))).toEqual([
    [2, ['id', 'name']],
    [3, ['1', 'x']],
  ])
})

test('a quote that never closes costs its line and not the rows after it', () => {
  expect(read(['id,name\n1,"oops\n2,b\n3,c\n'])).toEqual([
    [1, ['id', 'name']],
    [2, ['1,"oops'], 'unclosed-quote'],
    [3, ['2', 'b']],
    [4, ['3', 'c']],
  ])
})

test('a stray quote does not swallow the row whose quote would close it', () => {
  expect(read(['id,date,name\n1,x,"oops\n2,"Sep 1, 2020",b\n3,"Sep 2, 2020",c\n'])).toEqual([
    [1, ['id', 'date', 'name']],
    [2, ['1,x,"oops'], 'unclosed-quote'],
    [3, ['2', 'Sep 1, 2020', 'b']],
    [4, ['3', 'Sep 2, 2020', 'c']],
  ])
})

test('an unclosed quote in twenty megabytes is one line put aside, in bounded time', () => {
  const line = `1,${'x'.repeat(190)}\n`
  const seen = read(['id,name\n0,"open\n', ...Array.from({ length: 100 }, () => line.repeat(1000))])
  expect([seen.length, seen[1]?.[2]]).toEqual([100_002, 'unclosed-quote'])
})

test('a file of nothing but opening quotes ends in bounded time, every line put aside', () => {
  const seen = read(Array.from({ length: 2 }, () => '"x\n'.repeat(100_000)))
  expect([seen.length, new Set(seen.map(([, , reason]) => reason))]).toEqual([200_000, new Set(['unclosed-quote'])])
})

test('a line longer than any row is put aside with its beginning, and reading goes on', () => {
  const seen = read(['id,name\n1,', ...Array.from({ length: 5 }, () => 'x'.repeat(1 << 19)), '\n2,b\n'])
  expect(seen.map(([line, cells, reason]) => [line, cells[0]?.length, reason])).toEqual([
    [1, 2, undefined],
    [2, 65_536, 'too-long'],
    [3, 1, undefined],
  ])
})

test('wherever the pieces are cut, the records are the same, whatever the text', () => {
  fc.assert(
    fc.property(messy, cuts, (text, at) => {
      expect(read(cut(text, at))).toEqual(read([text]))
    }),
    { numRuns: 400 },
  )
})

test('what papaparse reads of a well-formed file at once is what is read in pieces, with the line each record begins on', () => {
  fc.assert(
    fc.property(rows, cuts, fc.constantFrom('\n', '\r\n'), (table, at, newline) => {
      const text = Papa.unparse(table, { newline, quotes: true }) + newline
      let line = 1
      const lines = table.map((cells) => {
        const mine = line
        line += 1 + (cells.join('').match(/\n/g)?.length ?? 0)
        return mine
      })
      expect(read(cut(text, at))).toEqual(table.map((cells, index) => [lines[index], cells]))
    }),
    { numRuns: 200 },
  )
})

test('cut anywhere, whole records before the cut stay as they were', () => {
  fc.assert(
    fc.property(rows, fc.double({ min: 0, max: 1, noNaN: true }), (table, share) => {
      const text = `${Papa.unparse(table, { newline: '\n', quotes: true })}\n`
      const end = Math.floor(share * text.length)
      const records = table.map((cells) => `${Papa.unparse([cells], { newline: '\n', quotes: true })}\n`)
      let whole = 0
      for (let length = 0; whole < records.length && length + (records[whole]?.length ?? 0) <= end; whole++) length += records[whole]?.length ?? 0
      expect(
        read([text.slice(0, end)])
          .slice(0, whole)
          .map(([, cells]) => cells),
      ).toEqual(table.slice(0, whole))
    }),
    { numRuns: 200 },
  )
})

test('bytes cut anywhere say what their text says, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('', '\ufeff'),
      fc.oneof(
        messy,
        fc.array(messy, { maxLength: 30 }).map((lines) => lines.join('\n')),
      ),
      cuts,
      fc.constantFrom(comma, { ...comma, newline: '\r' } as const),
      (bom, text, at, dialect) => {
        const bytes = new TextEncoder().encode(bom + text)
        const places = [...new Set(at.map((share) => Math.floor(share * bytes.length)))].toSorted((a, b) => a - b)
        const pieces = [0, ...places].map((from, index) => bytes.slice(from, places[index] ?? bytes.length))
        expect(readBytes(pieces, dialect)).toEqual(read([text], dialect))
      },
    ),
    { numRuns: 1000 },
  )
})

test('an endless line of bytes is put aside as an endless line of text is', () => {
  const lines = ['id,name\n1,', ...Array.from({ length: 5 }, () => 'é'.repeat(1 << 18)), '\n2,b\n']
  const bytes = new TextEncoder().encode(lines.join(''))
  const pieces = Array.from({ length: Math.ceil(bytes.length / 99_999) }, (_, at) => bytes.slice(at * 99_999, (at + 1) * 99_999))
  expect(readBytes(pieces)).toEqual(read(lines))
})
