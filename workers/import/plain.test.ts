import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { createCsv } from './csv'
import { createPlain } from './plain'

const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 })

// papaparse alone leaves the return of a CRLF in a bare last cell, and a blank line a record.
const told = (table: readonly (readonly string[])[]): string[][] =>
  table
    .map((cells) => cells.map((cell, at) => (at === cells.length - 1 ? cell.replace(/\r+$/, '') : cell)))
    .filter((cells) => cells.length > 1 || cells[0] !== '')

/** Everything through papaparse, in one piece: the judge of the shorter way. */
const judged = (text: string): { readonly cells: string[][]; readonly troubled: boolean } => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' })
  return { cells: told(data), troubled: errors.some(({ code }) => code === 'MissingQuotes' || code === 'InvalidQuotes') }
}
const bareCell = fc.string({ unit: fc.constantFrom('a', '7', '.', ' ', 'é', '😀', '\u2028', '\u00a0'), maxLength: 6 })
const quotedCell = fc.string({ unit: fc.constantFrom('a', '""', ',', '\n', '\r', '\r\n', ' ', '😀'), maxLength: 6 }).map((inside) => `"${inside}"`)
const oddCell = fc.constantFrom('a"b', ' "a"', '"a" ', '"a"b', '""a', 'a\rb', '\r', '"\r"\r')
const ended = fc.constantFrom('\n', '\n', '\r\n')
const written = (odd: number) =>
  fc.array(
    fc.tuple(
      fc.array(fc.oneof({ weight: 4, arbitrary: bareCell }, { weight: 4, arbitrary: quotedCell }, { weight: odd, arbitrary: oddCell }), {
        minLength: 1,
        maxLength: 5,
      }),
      ended,
    ),
    { maxLength: 8 },
  )
const fileOf = (records: readonly (readonly [cells: readonly string[], end: string])[]): string => records.map(([cells, end]) => cells.join(',') + end).join('')

test('the shorter way takes every plain record and reads it as papaparse does', () => {
  fc.assert(
    fc.property(written(0), (records) => {
      const text = fileOf(records)
      const bytes = new TextEncoder().encode(text)
      const seen: string[][] = []
      const raw: string[] = []
      const scan = createPlain(',', (cells, _lines, copied) => {
        seen.push(cells)
        raw.push(new TextDecoder().decode(copied))
      })
      expect(scan(bytes, bytes.length, text)).toEqual({ bytes: bytes.length, chars: text.length, odd: false })
      expect([told(seen), raw]).toEqual([judged(text).cells, seen.map((cells) => cells.join('\u001f'))])
    }),
    { numRuns: 500 },
  )
})

test('with odd records among them, cut anywhere, what is read is what papaparse alone reads', () => {
  let compared = 0
  fc.assert(
    fc.property(written(1), cuts, (records, at) => {
      const text = fileOf(records)
      const { cells, troubled } = judged(text)
      if (troubled) return
      compared++
      const csv = createCsv({ delimiter: ',', newline: '\n', skip: 0 }, { row: (_line, row) => seen.push(row), aside: () => seen.push(['aside']) })
      const bytes = new TextEncoder().encode(text)
      const places = [...at.map((share) => Math.floor(share * bytes.length)).toSorted((a, b) => a - b), bytes.length]
      const seen: string[][] = []
      places.forEach((to, index) => csv.writeBytes(bytes.slice(places[index - 1] ?? 0, to)))
      csv.end()
      expect(told(seen)).toEqual(cells)
    }),
    { numRuns: 1000 },
  )
  expect(compared).toBeGreaterThan(300)
})
