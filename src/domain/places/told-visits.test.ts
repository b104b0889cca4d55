import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ToldVisit } from './told-visits'
import { createVisitReader, partMark, tellVisits, visitMark } from './told-visits'

const degrees = (most: number) => fc.integer({ min: -100 * most, max: 100 * most }).map((value) => value / 100 + 0)
const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !text.includes(visitMark) && !text.includes(partMark))
const visit: fc.Arbitrary<ToldVisit> = fc
  .record({
    country: fc.constantFrom('US', 'FR', 'RE'),
    region: fc.option(fc.record({ region: name, name })),
    start: fc.boolean(),
    nearBorder: fc.boolean(),
    centre: fc.option(fc.record({ latitude: degrees(90), longitude: degrees(180) })),
  })
  .map(({ region, ...others }) => ({ ...others, ...(region ?? { region: null, name: null }) }))

test('visits come back from their text as they were, and none from none', () => {
  const read = createVisitReader()
  fc.assert(
    fc.property(fc.array(visit), (visits) => {
      expect(read(tellVisits(visits))).toEqual(visits)
      expect(read(tellVisits(visits))).toBe(read(tellVisits(visits)))
    }),
    { numRuns: 200 },
  )
  expect(read(null)).toEqual([])
})
