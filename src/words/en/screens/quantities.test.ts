import { expect, test } from 'vitest'
import { bytes, clock, countOf, day, distance, duration, lines, longDay, pace, timeLeft, zoneName } from './quantities'

test('metres are told in the runner’s unit', () => {
  expect([distance(10_243, 'km'), distance(10_243, 'mi')]).toEqual(['10.2 km', '6.4 mi'])
})
test('59.6 seconds round into the next minute, not to 0:60', () => {
  expect(duration(59.6)).toBe('1:00')
})
test('an hour shows its minutes and seconds in two digits', () => {
  expect(duration(3849)).toBe('1:04:09')
})
test('a pace is time per unit of the runner', () => {
  expect([pace(10_000, 3000, 'km'), pace(16_093.44, 5000, 'mi')]).toEqual(['5:00 per km', '8:20 per mi'])
})
test('a day number is a civil day in every zone', () => {
  expect([day(20_772), longDay(0)]).toEqual(['Sun 15 Nov 2026', '1 January 1970'])
})
test('a minute after midnight is 0:01', () => {
  expect(clock(1)).toBe('0:01')
})
test('one is a word', () => {
  expect([countOf(1, 'run', 'runs'), countOf(2294, 'run', 'runs')]).toEqual(['one run', '2,294 runs'])
})
test('sizes are decimal', () => {
  expect([bytes(999), bytes(1000), bytes(2_430_000)]).toEqual(['999 bytes', '1.0 kB', '2.4 MB'])
})
test('a wait that can’t be known is not told', () => {
  expect([timeLeft(Infinity), timeLeft(39.2), timeLeft(200)]).toEqual(['', 'about 40 s left', 'about 4 min left'])
})
test('lines beyond a dozen are counted, not dropped', () => {
  expect(lines(Array.from({ length: 14 }, (_, index) => index + 2))).toBe('lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 2 more')
})
test('a zone is named by its city', () => {
  expect(zoneName('America/Argentina/Buenos_Aires')).toBe('Buenos Aires')
})
