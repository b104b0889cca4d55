import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalSignOf, readFlag, readId, readNumber, readShown } from './numbers'

test('a plain number is read exactly as Number() reads it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.float({ noNaN: true, noDefaultInfinity: true }), fc.integer()), (value) => {
      expect(readNumber(String(value))).toBe(Number(String(value)))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['4.900000095367432', 4.900000095367432],
  ['16.899999618530273', 16.899999618530273],
  ['-0.5', -0.5],
  ['1.5E-5', 1.5e-5],
  ['5,25', 5.25],
  ['1.250,5', 1250.5],
  ['1,250.5', 1250.5],
  [' 12 ', 12],
  ['\u22123.5', -3.5],
  ['007', 7],
  ['.5', 0.5],
  ['5.', 5],
])('%s is a number', (cell, value) => {
  expect(readNumber(cell)).toBe(value)
})

test.each(['NaN', 'Infinity', '-Infinity', '1e999', '-', '', '.', ',', '1.2.3', '1,2,3', '0x10', '12. Mai', 'null', '--5', '5-', '1_000', '∞'])(
  '"%s" is none',
  (cell) => {
    expect(readNumber(cell)).toBeNaN()
  },
)

test.each([
  ['9.72', false, '.', 9.72],
  ['9,72', false, ',', 9.72],
  ['9,72', false, null, 9.72],
  ['1,250', true, '.', 1250],
  ['1\u202f500', true, ',', 1500],
  ['1 500', true, ',', 1500],
  ['1.250', true, ',', 1250],
  ['750', true, '.', 750],
  ['1,250', false, '.', 1250],
  ['1,250.45', false, '.', 1250.45],
  ['1.250,45', false, ',', 1250.45],
  ['9,720', false, ',', 9.72],
  ['12,345,678', true, '.', 12345678],
] as const)('the first Distance %s (in metres: %s, decimal sign %s) is %s', (cell, inMetres, decimal, value) => {
  expect(readShown(cell, inMetres, decimal)).toBe(value)
})

test('decimal signs come from Intl', () => {
  expect(['en', 'de', 'fr', 'es-419', null].map(decimalSignOf)).toEqual(['.', ',', ',', '.', null])
})

test('a flag is yes or no in every spelling an export or a spreadsheet has', () => {
  expect(['true', 'TRUE', '1.0', '1', 'WAHR', 'Vrai'].map(readFlag)).toEqual([1, 1, 1, 1, 1, 1])
  expect(['false', 'FALSE', '0.0', '0', 'FALSCH', 'Faux'].map(readFlag)).toEqual([0, 0, 0, 0, 0, 0])
  expect(['2', 'maybe', '1.5'].map(readFlag)).toEqual([NaN, NaN, NaN])
})

test('ids go beyond 2³² and end before 2⁵³', () => {
  expect(['20400000000', '12345.0', '9007199254740991'].map(readId)).toEqual([20_400_000_000, 12_345, Number.MAX_SAFE_INTEGER])
  expect(['9007199254740992', '0', '-5', '1.2E+10', '12,345', 'abc', '12.5'].map(readId)).toEqual([NaN, NaN, NaN, NaN, NaN, NaN, NaN])
})
