import { assert, asyncProperty, property, array, constantFrom, integer, oneof, string, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf, disarmed, jsonOf } from './takeout'
import type { Piece } from './takeout'

async function* inPieces(pieces: readonly Piece[]): AsyncGenerator<Piece> {
  yield* pieces
}
const joined = async (parts: AsyncIterable<string>): Promise<string> => {
  let text = ''
  for await (const part of parts) text += part
  return text
}
/** Reads RFC 4180 by hand, letter by letter. */
const parse = (text: string): string[][] => {
  const rows: string[][] = []
  let [row, cell, inside]: [string[], string, boolean] = [[], '', false]
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (inside) {
      if (letter === '"' && text[at + 1] === '"') cell += text[at++]
      else if (letter === '"') inside = false
      else cell += letter
    } else if (letter === '"') inside = true
    else if (letter === ',') {
      row.push(cell)
      cell = ''
    } else if (letter === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell])
      ;[row, cell] = [[], '']
      at++
    } else cell += letter
  }
  return rows
}

const cell = oneof(
  string(),
  tuple(constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '＝'), string()).map((two) => two.join('')),
  string({ unit: 'grapheme' }),
)

test('no cell begins a formula, and nothing of it is lost', () => {
  assert(
    property(cell, (text) => {
      const out = disarmed(text)
      expect(out === text || out === `'${text}`).toBe(true)
      if (/^\s*[=+\-@＝＋－＠]/.test(out)) expect(out).toMatch(/^[+-]?\d+(\.\d+)?$/)
    }),
  )
})

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-2.5', '-2.5'],
  ['+3', '+3'],
  ['-2+3', "'-2+3"],
  ['\t=x', "'\t=x"],
  ['  =cmd', "'  =cmd"],
  ['Easy run', 'Easy run'],
])('%j is written as %j', (from, to) => {
  expect(disarmed(from)).toBe(to)
})

test('whatever a table holds, its CSV gives it back cell by cell, however it comes in pieces', () =>
  assert(
    asyncProperty(array(tuple(cell, oneof(integer(), cell)), { maxLength: 12 }), integer({ min: 1, max: 5 }), async (rows, size) => {
      const pieces = Array.from({ length: Math.max(1, Math.ceil(rows.length / size)) }, (_, at) => ({
        columns: ['a', 'b'],
        rows: rows.slice(at * size, (at + 1) * size),
      }))
      const text = await joined(csvOf(inPieces(pieces), (name) => `Column ${name}`))
      expect(text.startsWith('\uFEFF')).toBe(true)
      expect(parse(text.slice(1))).toEqual([
        ['Column a', 'Column b'],
        ...rows.map((row) => row.map((value) => (typeof value === 'number' ? String(value) : disarmed(value)))),
      ])
    }),
  ))

test('a document holds every row of every table, raw cells as they came', async () => {
  const rows: Piece = {
    columns: ['line', 'activity', 'cells'],
    rows: [
      [2, 17, 'a\u001F\u001F"b"'],
      [3, null, 'torn'],
    ],
  }
  const sources: Piece = { columns: ['id', 'header'], rows: [[1, '["A","B"]']] }
  const text = await joined(
    jsonOf({ format: 'x', version: 1 }, [
      { name: 'rows', pieces: inPieces([rows, { ...rows, rows: [] }, rows]) },
      { name: 'none', pieces: inPieces([{ columns: ['a'], rows: [] }]) },
      { name: 'sources', pieces: inPieces([sources]) },
    ]),
  )
  const two = [
    { line: 2, activity: 17, cells: ['a', '', '"b"'] },
    { line: 3, cells: ['torn'] },
  ]
  expect(JSON.parse(text)).toEqual({ format: 'x', version: 1, rows: [...two, ...two], none: [], sources: [{ id: 1, header: ['A', 'B'] }] })
})
