import { expect, test } from 'vitest'
import type { Face } from '../domain/cards/card'
import { every, sketch } from '../domain/cards/sketch'
import { workOutFaces } from '../domain/persona/faces'
import { portraitOf } from './face'

const monday = 20_094
const faces = workOutFaces(sketch(every(7, monday - 1500, monday), monday + 1))
const told = (card: string, say: Face & { status: 'claim' }): Face => Object.assign({}, say, { card })
const claimed = (card: string, values: Readonly<Record<string, number | string>>, tense: 'are' | 'were' = 'are'): Face => {
  const claim = faces.find((face) => face.status === 'claim')
  if (claim?.status !== 'claim') throw new Error('nothing claimed')
  return told(card, { ...claim, say: [`${card}.${tense}`, values], tense })
}
const dawn = claimed('the-hour', { light: 'dawn', k: 9, n: 10, all: 0 })
const sunday = claimed('the-ritual-day', { weekdays: 7, k: 9, n: 10 })
const back = claimed('the-return', { k: 3, n: 3, longest: 100 })

test('a portrait is made of what the cards claim of the present, in an order of its own', () => {
  expect(portraitOf([back, sunday, dawn])).toBe('You run with the sunrise, keep your Sundays, and come back after every silence.')
  expect(portraitOf([sunday, back])).toBe('You keep your Sundays and come back after every silence.')
})

test('one part makes no portrait, and what was has no place in it', () => {
  expect(portraitOf([])).toBeNull()
  expect(portraitOf([dawn])).toBeNull()
  expect(portraitOf([dawn, claimed('the-ritual-day', { weekdays: 7, k: 9, n: 10, fromYear: 2020, toYear: 2021 }, 'were')])).toBeNull()
  expect(portraitOf([dawn, claimed('the-return', { k: 2, n: 3, longest: 100 })])).toBeNull()
})

test.each([
  [104, 104, 'run every week'],
  [103, 104, 'hardly miss a week'],
  [94, 104, 'hardly miss a week'],
  [93, 104, 'run most weeks'],
  [53, 104, 'run most weeks'],
  [52, 104, null],
])('%i of %i weeks: %s', (k, n, clause) => {
  expect(portraitOf([dawn, claimed('the-promise', { k, n, all: 0, median: 3 })])).toBe(clause === null ? null : `You run with the sunrise and ${clause}.`)
})

test('weekdays are named up to three', () => {
  expect(portraitOf([dawn, claimed('the-ritual-day', { weekdays: 26, k: 9, n: 10 })])).toBe('You run with the sunrise and keep your Tuesdays and Saturdays.')
  expect(portraitOf([dawn, claimed('the-ritual-day', { weekdays: 1234, k: 9, n: 10 })])).toBeNull()
})
