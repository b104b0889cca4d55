import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSorted } from './sorted'

test('what was added and not removed is there, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 40 }), fc.integer({ min: 1, max: 10 }), (values, width) => {
      const sorted = createSorted(Math.max(1, values.length))
      values.forEach((value, at) => {
        sorted.add(value)
        if (at >= width) sorted.remove(values[at - width] ?? NaN)
        expect([...sorted.values()]).toEqual(values.slice(Math.max(0, at - width + 1), at + 1).toSorted((a, b) => a - b))
      })
    }),
  )
})
