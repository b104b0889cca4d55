import { expect, test } from 'vitest'
import { dayFromCivil } from '../../domain/calendar/calendar'
import type { Marks } from '../../domain/cards/figure'
import { cardHeight, cardWidth, inPieces } from './geometry'
import { drawReed } from './reed'
import { drawThread } from './thread'
import { drawTide } from './tide'

const fromDay = dayFromCivil(2017, 11, 27)
const toDay = dayFromCivil(2026, 11, 23)
const every = (step: number): number[] => Array.from({ length: Math.floor((toDay - fromDay) / step) + 1 }, (_, index) => fromDay + index * step)

const marksOf = (days: readonly number[]): Marks => ({
  days,
  sizes: days.map((_, index) => (index % 7 === 0 ? null : 3000 + (index % 11) * 1500)),
  lit: [[0, Math.floor(days.length / 2)]],
})

const histories = [
  ['one run', [toDay]],
  ['a few runs', every(400)],
  ['nine years of them', every(2)],
  ['three on every day', every(1).flatMap((day) => [day, day, day])],
] as const

const begins = (path: string): number => path.match(/M/g)?.length ?? 0
const numbers = (path: string): number[] => [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].flatMap(([, x, y]) => [Number(x) / cardWidth, Number(y) / cardHeight])

const first = (days: readonly number[]): number => days[0] ?? fromDay
const drawings = (days: readonly number[]) => {
  const marks = marksOf(days)
  const span = { fromDay: first(days), toDay }
  const tide = drawTide({ kind: 'tide', ...span, marks, silences: [] })
  const thread = drawThread({ kind: 'thread', ...span, marks, stretch: { fromDay: first(days), toDay: first(days) } })
  const reed = drawReed({ kind: 'reed', ...span, marks, emptyMondays: [] })
  return { tide, thread, reed }
}

test.each(histories)('%s: every run is one mark of every drawing, and half of them are lit', (_name, days) => {
  const lit = Math.floor(days.length / 2)
  const counted = Object.values(drawings(days)).map((drawing) => [begins(drawing.rest), begins(drawing.lit)])
  expect(counted).toEqual([1, 2, 3].map(() => [days.length - lit, lit]))
})

test.each(histories)('%s: no mark leaves the card, and none is NaN', (_name, days) => {
  const places = Object.values(drawings(days)).flatMap((drawing) => numbers(drawing.rest + drawing.lit))
  expect(places.filter((place) => !(place > 0 && place < 1))).toEqual([])
})

test('in pieces a path keeps every stroke, in order, and no piece is long', () => {
  const { tide } = drawings(every(2))
  const pieces = inPieces(tide.rest)
  expect(pieces.join('')).toBe(tide.rest)
  expect(Math.max(...pieces.map(begins))).toBe(128)
  expect(inPieces('')).toEqual([''])
})

test('over nine years a hair of the tide stands in the middle of a pixel, two from the next', () => {
  const { rest, lit } = drawings(every(2)).tide
  const places = [...new Set([...(rest + lit).matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x)))].sort((a, b) => a - b)
  expect(places.length).toBeGreaterThan(400)
  expect(places.filter((x, at) => x % 1 !== 0.5 || (at > 0 && x - (places[at - 1] ?? 0) !== 2))).toEqual([])
})

test('a thread of days goes on through the turn of a row', () => {
  const days = every(1)
  const { thread } = drawings(days)
  expect(begins(thread.unbroken)).toBe(days.length - 1)
})

test('at most three silences are named, the longest, from left to right', () => {
  const silence = (from: number, length: number) => ({ fromDay: fromDay + from, toDay: fromDay + from + length, end: 'returned' as const })
  const { labels } = drawTide({
    kind: 'tide',
    fromDay,
    toDay,
    marks: marksOf(every(3)),
    silences: [silence(100, 40), silence(800, 160), silence(1600, 70), silence(2400, 90)],
  })
  expect(labels.map(({ days }) => days)).toEqual([160, 70, 90])
})

test('of two silences whose names would touch, the longer one is named', () => {
  const silence = (from: number, length: number) => ({ fromDay: fromDay + from, toDay: fromDay + from + length, end: 'returned' as const })
  const { labels } = drawTide({ kind: 'tide', fromDay, toDay, marks: marksOf(every(3)), silences: [silence(800, 40), silence(900, 60)] })
  expect(labels.map(({ days }) => days)).toEqual([60])
})
