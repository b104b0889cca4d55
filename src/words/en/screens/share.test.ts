import { expect, test } from 'vitest'
import { every, sketch } from '../../../domain/cards/sketch'
import { mayBeShared } from '../../../domain/cards/card'
import type { Claim } from '../../../domain/cards/card'
import { workOutFaces } from '../../../domain/persona/faces'
import { pictureName, share, standing } from './share'

const monday = 20_094 // 6 January 2025
const claims = [
  sketch(every(2, monday - 2200, monday), monday),
  sketch(every(7, monday - 1092, monday), monday + 2),
  sketch([...every(2, monday - 2000, monday - 1500), ...every(2, monday - 1300, monday - 900)], monday),
].flatMap((history) => workOutFaces(history).filter((face): face is Claim => face.status === 'claim'))

test('the line under a shared card says how sure it is and of which months, and names no day', () => {
  expect(claims.length).toBeGreaterThan(5)
  const lines = claims.map(standing)
  expect(lines.filter((line) => !/^(Certain|Very sure|Fairly sure): .+, [A-Z][a-z]{2} .*20\d\d$/.test(line))).toEqual([])
  expect(lines.filter((line) => /\b\d{1,2} [A-Z]|\d:\d|\d{4}-\d/.test(line))).toEqual([])
})

const [first] = claims
const like = (part: Partial<Claim>): Claim => Object.assign({}, first, part)
const window = { from: monday - 104 * 7, to: monday - 1, all: false }

test.each([
  ['a count', like({ kind: 'count', certainty: 'certain', window }), 'Certain: counted, Jan 2023 to Jan 2025'],
  [
    'a share, with its interval',
    like({ kind: 'share', certainty: 'very-sure', interval: [0.588, 0.701], window }),
    'Very sure: a share of 59 to 70%, Jan 2023 to Jan 2025',
  ],
  [
    'a test',
    like({ kind: 'tested', certainty: 'fairly-sure', window: { ...window, from: monday - 20 } }),
    'Fairly sure: tested against luck, Dec 2024 to Jan 2025',
  ],
  ['a guess within a month', like({ kind: 'guess', certainty: 'fairly-sure', window: { ...window, from: window.to - 3 } }), 'Fairly sure: a guess, Jan 2025'],
])('%s is told as what it is', (_what, claim, line) => {
  expect(standing(claim)).toBe(line)
})

test('a guess that nobody has answered is in no shared picture', () => {
  expect((['count', 'share', 'tested', 'guess'] as const).map((kind) => mayBeShared(like({ kind })))).toEqual([true, true, true, false])
})

test('the sheet says what each drawing holds, and of a sample that it is one', () => {
  const told = claims.map((claim) => share.holds(claim, false))
  expect(told.filter((line) => !/^It holds [^.]+\.$/.test(line) || /undefined/.test(line))).toEqual([])
  expect(claims.map((claim) => share.holds(claim, true)).every((line) => line.endsWith('It says that this is a sample.'))).toBe(true)
})

test('of a drawing with a clock or with weekdays the sheet does not say that it tells none', () => {
  const lacks = (['tide', 'dial', 'cords', 'lines', 'bibs', 'months', 'thermometer'] as const).map(share.lacks)
  expect(lacks.map((line) => /no hour/.test(line))).toEqual([true, false, true, true, true, true, true])
  expect(lacks.map((line) => /no day/.test(line))).toEqual([true, true, false, true, true, true, true])
})

test('the file’s name is the year’s alone', () => {
  expect(pictureName(2026)).toBe('runmirror-card-2026.png')
})

test('of a picture with a shape the sheet says what is cut off it, that it can be known again, and why there may be none', () => {
  expect(
    [share.shape.holds(false), share.shape.holds(true)].every((line) => /both ends cut off, turned, perhaps turned over, without scale or north/.test(line)),
  ).toBe(true)
  expect(share.shape.holds(true)).toMatch(/It says that this is a sample\.$/)
  expect(share.shape.lacks).toMatch(/may still recognise it/)
  expect(Object.values(share.shape.refused).every((line) => /^[A-Z].+\.$/.test(line))).toBe(true)
})
