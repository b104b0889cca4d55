import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellAt, degreesOf, isCell } from './cell.ts'

test('a point leaves with two places of a degree, and no more of it', () => {
  expect(degreesOf(cellAt(52.372_345_6, 4.898_765_4) ?? { latitude: 0, longitude: 0 })).toEqual({ latitude: '52.37', longitude: '4.90' })
  expect(degreesOf(cellAt(-0.001, -0.004) ?? { latitude: 1, longitude: 1 })).toEqual({ latitude: '0.00', longitude: '0.00' })
})

test('any point has a cell within 0.005° of it; what is no point has none', () => {
  fc.assert(
    fc.property(fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }), (latitude, longitude) => {
      const cell = cellAt(latitude, longitude)
      if (cell === null) throw new Error('no cell')
      expect(isCell(cell)).toBe(true)
      expect(Math.abs(Number(degreesOf(cell).latitude) - latitude)).toBeLessThanOrEqual(0.005_001)
      expect(Math.abs(Number(degreesOf(cell).longitude) - longitude)).toBeLessThanOrEqual(0.005_001)
    }),
    { numRuns: 200 },
  )
  expect([cellAt(Number.NaN, 0), cellAt(91, 0), cellAt(0, -181)]).toEqual([null, null, null])
  expect([isCell({ latitude: 5237.5, longitude: 490 }), isCell({ latitude: 9001, longitude: 0 })]).toEqual([false, false])
})
