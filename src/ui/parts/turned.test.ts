import { expect, test } from 'vitest'
import { turnedBackBetween, turnedBetween } from './turned'

test('a card is turned between its own mirror and its evidence, both ways, and by no other step', () => {
  expect(
    (
      [
        ['/', '/card/the-hour'],
        ['/card/the-hour', '/'],
        ['/sample', '/sample/card/the-hour'],
        ['/sample/card/the-hour', '/sample'],
        ['/', '/sample/card/the-hour'],
        ['/card/the-hour', '/card/the-chain'],
        ['/card/the-hour', '/run/7'],
        ['/wall', '/card/the-hour'],
        ['/', '/you'],
      ] as const
    ).map(([from, to]) => turnedBetween(from, to)),
  ).toEqual(['the-hour', 'the-hour', 'the-hour', 'the-hour', null, null, null, null, null])
})

test('a card is turned back by the way from its evidence to its own mirror alone', () => {
  expect(turnedBackBetween('/card/the-hour', '/')).toBe('the-hour')
  expect(turnedBackBetween('/sample/card/the-hour', '/sample')).toBe('the-hour')
  expect(turnedBackBetween('/', '/card/the-hour')).toBeNull()
  expect(turnedBackBetween('/card/the-hour', '/card/the-chain')).toBeNull()
  expect(turnedBackBetween('/card/the-hour', '/sample')).toBeNull()
})
