import { expect, test } from 'vitest'
import { dayFromCivil } from '../../../domain/calendar/calendar'
import type { Sketched } from '../../../domain/cards/sketch'
import { every, sketch } from '../../../domain/cards/sketch'
import { chapterOf } from '../../../domain/chapters/chapters'
import { pageWords } from './page-words'

const newYear = dayFromCivil(2023, 1, 1)
const mild = { feels: 12, rain: 0, wind: 3, feelsFrom: 0, rainFrom: 0, windFrom: 0, hasRoute: 1, located: 1 }
const wet = { ...mild, rain: 0.7 }
const cold = { ...mild, feels: -3 }
const unknown = { hasRoute: 1, located: 1 }
const told = (kinds: readonly (readonly [number, Omit<Sketched, 'day'>])[], over = true) => {
  const each = kinds.flatMap(([n, kind]) => Array.from({ length: n }, () => kind))
  const days = every(2, newYear, newYear + 2 * (each.length - 1))
  const history = sketch(
    days.map((day, at) => ({ day, ...each[at] })),
    over ? newYear + 400 : (days.at(-1) ?? newYear),
  )
  const claim = chapterOf(history, 2023).told.find(({ card }) => card === 'the-weather-it-took')
  if (claim === undefined) throw new Error('The weather is told.')
  const { sentence, evidence, against } = pageWords(claim, 'km')
  return { sentence, evidence: evidence.join('\n'), against: against ?? '' }
}

test('below four in five the sentence says of how many runs it speaks, and nothing is the most of all', () => {
  const kinds = [
    [8, wet],
    [4, cold],
    [38, mild],
    [30, unknown],
  ] as const
  const past = told(kinds)
  expect(past.sentence).toBe('The weather of 50 of your 80 runs outdoors in 2023 is known: hard for 12.')
  expect(past.evidence).toContain('The coldest that we can see felt like −3\u00a0°C')
  expect(past.evidence).toContain('The warmest that we can see felt like 12\u00a0°C')
  expect(told(kinds, false).sentence).toBe('So far in 2023 the weather of 50 of your 80 runs outdoors is known: hard for 12.')
})

test('from four in five on the sentence names the kind met most, and speaks of all runs only where it saw them all', () => {
  expect(
    told([
      [8, wet],
      [4, cold],
      [38, mild],
    ]).sentence,
  ).toMatch(/^Hard weather met 12 of your 50 runs in 2023, most often rain/)
  expect(
    told([
      [8, wet],
      [4, cold],
      [38, mild],
      [5, unknown],
    ]).sentence,
  ).toMatch(/^Hard weather met 12 of 50 of your runs in 2023, most often rain/)
  expect(
    told([
      [20, cold],
      [20, { ...mild, indoor: 1 }],
    ]).sentence,
  ).toBe('Hard weather met each of 20 of your runs in 2023, most often frost as felt.')
  expect(
    told([
      [20, cold],
      [4, unknown],
    ]).against,
  ).not.toMatch(/^No run had/)
})

test('of kinds met as often none is told as the one met most', () => {
  expect(
    told([
      [6, wet],
      [6, cold],
      [38, mild],
    ]).sentence,
  ).toBe('Hard weather met 12 of your 50 runs in 2023.')
  expect(
    told(
      [
        [6, wet],
        [6, cold],
        [38, mild],
      ],
      false,
    ).sentence,
  ).toBe('Hard weather met 12 of your 50 runs so far in 2023.')
})

test('the coldest is looked for among all runs whose temperature is known, and its run is one of those behind the page', () => {
  const { evidence } = told([
    [12, wet],
    [38, mild],
    [1, { ...unknown, feels: -9, feelsFrom: 0 }],
  ])
  expect(evidence).toContain('felt like −9\u00a0°C')
})

test('what fell may have been snow, and degrees are told as they felt', () => {
  const { sentence, evidence } = told([
    [8, wet],
    [4, cold],
    [38, mild],
  ])
  expect(sentence).toBe('Hard weather met 12 of your 50 runs in 2023, most often rain or snow.')
  expect(evidence).toContain('8 in rain or snow, 4 that felt below 0\u00a0°C, none that felt above 30\u00a0°C,')
  expect(
    told([
      [4, wet],
      [8, cold],
      [38, mild],
    ]).sentence,
  ).toBe('Hard weather met 12 of your 50 runs in 2023, most often frost as felt.')
})
