import { expect, test } from 'vitest'
import { every, sketch } from '../cards/sketch'
import type { Claim, Face } from '../cards/card'
import { workOutFaces } from './faces'
import { sharing } from './sharing'

const today = 20_000
// As they come out of the store, where each is text.
const faces: readonly Face[] = JSON.parse(JSON.stringify(workOutFaces(sketch(every(2, today - 1200, today), today))))
const claimsOf = (all: readonly Face[]): readonly Claim[] => all.filter((face): face is Claim => face.status === 'claim')

test('faces that share their columns say what they said', () => {
  expect(claimsOf(faces).length).toBeGreaterThan(3)
  expect(sharing(faces)).toEqual(faces)
})

test('columns of equal values are one array, before a message and after it, and others are not', () => {
  const arrived: readonly Face[] = structuredClone(sharing(faces))
  const columns = claimsOf(arrived).flatMap(({ receipts, figure: { marks } }) => [receipts, marks.days, marks.sizes])
  const values = new Set(columns.map((column) => JSON.stringify(column)))
  expect(new Set(columns).size).toBe(values.size)
  expect(values.size).toBeLessThan(columns.length)
})
