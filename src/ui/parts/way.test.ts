import { expect, test } from 'vitest'
import type { Way } from '../../domain/tracks/way'
import { drawWay, wayWidth } from './way'

/** Once around a square of so many metres, a fix every ten. */
const square = (side: number): Way => {
  const fixes = Array.from({ length: (4 * side) / 10 + 1 }, (_, step) => {
    const [edge, along] = [Math.floor((step * 10) / side) % 4, (step * 10) % side]
    const [x, y] = [
      [along, 0],
      [side, along],
      [side - along, side],
      [0, side - along],
    ][edge] ?? [0, 0]
    return { x: x ?? 0, y: y ?? 0, step }
  })
  const column = (of: (fix: (typeof fixes)[number]) => number): Float64Array => Float64Array.from(fixes, of)
  return {
    width: side,
    height: side,
    stretches: [
      {
        east: column(({ x }) => x - side / 2),
        north: column(({ y }) => y - side / 2),
        seconds: column(({ step }) => step * 4),
        metres: column(({ step }) => step * 10),
      },
    ],
  }
}
const pointsOf = (path: string): { readonly x: number; readonly y: number }[] =>
  [...path.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))

test('a way keeps to its drawing, however it lies', () => {
  for (const way of [square(400), { ...square(400), width: 400, height: 1 }, square(20_000)])
    for (const { x, y } of pointsOf(drawWay(way, 'km', null).line)) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(wayWidth)
      if (way.height > 1) expect(y).toBeGreaterThanOrEqual(0)
    }
})

test('north is up, and where it ends is where the line ends', () => {
  const { line, begin, end } = drawWay(square(400), 'km', null)
  const points = pointsOf(line)
  expect(begin.y).toBeGreaterThan(points[Math.floor(points.length / 2)]?.y ?? NaN)
  expect(points.at(-1)?.x).toBeCloseTo(end.x, 0)
  expect(points.at(-1)?.y).toBeCloseTo(end.y, 0)
})

test('a stroke stands at every whole kilometre, or at every mile', () => {
  expect(drawWay(square(1200), 'km', null).marks.match(/M/g)).toHaveLength(4)
  expect(drawWay(square(1200), 'mi', null).marks.match(/M/g)).toHaveLength(2)
  expect(drawWay(square(200), 'km', null).marks).toBe('')
})

test('lit is what lies between the two moments, and nothing else', () => {
  const { lit } = drawWay(square(1000), 'km', { from: 400, to: 800 })
  // From 1,000 m to 2,000 m: the eastern side.
  const points = pointsOf(lit)
  expect(points).toHaveLength(101)
  expect(new Set(points.map(({ x }) => x)).size).toBe(1)
  expect(drawWay(square(1000), 'km', null).lit).toBe('')
})
