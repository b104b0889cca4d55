import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AsideReason } from '../../src/contract/db'
import { cellMark, createPacker } from './pack'
import type { FieldShape, Reading } from './pack'
import { rowOf, textAt } from './unpack'

const fields: readonly FieldShape[] = [
  { name: 'id', sql: 'INTEGER' },
  { name: 'name', sql: 'TEXT' },
  { name: 'distance', sql: 'REAL' },
  { name: 'gear', sql: 'TEXT' },
]
const text = fc.option(fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ unit: 'grapheme', minLength: 30, maxLength: 80 })), { nil: null })
const reading: fc.Arbitrary<Reading> = fc.oneof(
  fc.record({
    values: fc.tuple(fc.integer({ min: 1, max: 2 ** 40 }), text, fc.option(fc.double({ noNaN: true }), { nil: null }), text),
    issues: fc.array(fc.record({ field: fc.constantFrom('distance', 'gear'), cell: fc.string() }), { maxLength: 2 }),
  }),
  fc.constantFrom<AsideReason>('no-id', 'ragged', 'bad-date').map((aside) => ({ values: null, aside })),
)
const cells = fc.array(
  fc.string({ unit: 'binary', maxLength: 40 }).map((cell) => cell.replaceAll(cellMark, '')),
  { minLength: 1, maxLength: 4 },
)

test('what is packed is unpacked, batch after batch from one packer', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(cells, reading), { maxLength: 12 }), { minLength: 1, maxLength: 3 }), (batches) => {
      const packer = createPacker(fields)
      for (const rows of batches) {
        rows.forEach(([row, read], i) => packer.add(i + 2, row, read))
        expect(packer.rows).toBe(rows.length)
        const batch = packer.take()
        expect([batch.rows, [...batch.lines]]).toEqual([rows.length, rows.map((_, i) => i + 2)])
        rows.forEach(([row, read], i) => {
          expect(textAt(batch.raw, i)).toBe(row.join(cellMark))
          expect(rowOf(batch, fields, i)).toEqual(read.values ?? fields.map(() => null))
          expect(batch.aside[i] === 0 ? null : batch.reasons[(batch.aside[i] ?? 0) - 1]).toBe(read.values === null ? read.aside : null)
        })
        expect(batch.issues).toEqual(
          rows.flatMap(([, read], i) => (read.values === null ? [] : read.issues.map(({ field, cell }) => ({ line: i + 2, field, cell: cell.slice(0, 80) })))),
        )
      }
    }),
    { numRuns: 200 },
  )
})

test('a batch of more rows than there was room for loses none', () => {
  const packer = createPacker(fields)
  const rows = 10_000
  for (let i = 0; i < rows; i++) packer.add(i + 2, [String(i)], { values: [i, i % 3 === 0 ? `run ${i}` : null, i > 9000 ? i / 2 : null, null], issues: [] })
  const batch = packer.take()
  const told = Array.from({ length: rows }, (_, i) => rowOf(batch, fields, i))
  expect(told).toEqual(Array.from({ length: rows }, (_, i) => [i, i % 3 === 0 ? `run ${i}` : null, i > 9000 ? i / 2 : null, null]))
})

test('a column without a value is left out', () => {
  const packer = createPacker(fields)
  packer.add(2, ['1'], { values: [1, null, null, null], issues: [] })
  const batch = packer.take()
  expect([Object.keys(batch.numbers), Object.keys(batch.texts)]).toEqual([['id'], []])
})
