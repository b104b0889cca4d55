import { expect, test } from 'vitest'
import type { OwnWord } from '../contract/db'
import { every, sketch } from '../domain/cards/sketch'
import { workOutFaces } from '../domain/persona/faces'
import { arrange } from './arranged'

const monday = 20_094
const faces = workOutFaces(sketch(every(2, monday - 1500, monday), monday))
const claims = faces.filter(({ status }) => status === 'claim').map(({ card }) => card)
const word = (card: string | undefined, more: Partial<OwnWord>): OwnWord => ({
  card: card ?? '',
  answer: null,
  because: '',
  of: '',
  answeredAt: null,
  pinnedAt: null,
  ...more,
})
const names = (words: readonly OwnWord[]): [readonly string[], readonly string[]] => {
  const { front, away } = arrange(faces, words)
  return [front.map(({ card }) => card), away.map(({ card }) => card)]
}

test('without a word of the runner’s the cards stand as they come', () => {
  expect(claims.length).toBeGreaterThan(2)
  expect(names([])).toEqual([claims, []])
  expect(names([word('no-such-card', { pinnedAt: 1 }), word(claims[0], { answer: 'true', answeredAt: 1 })])).toEqual([claims, []])
})

test('pinned cards come first, the latest pin before the others', () => {
  const [a = '', b = '', ...rest] = claims
  const last = rest.at(-1) ?? ''
  expect(names([word(last, { pinnedAt: 5 }), word(b, { pinnedAt: 9 })])[0]).toEqual([b, last, a, ...rest.slice(0, -1)])
})

test('what is not them is put away, pinned or not', () => {
  const [a = '', ...rest] = claims
  expect(names([word(a, { answer: 'not-me', answeredAt: 3, pinnedAt: 3 })])).toEqual([rest, [a]])
})
