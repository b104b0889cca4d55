import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRng } from '../simulate/rng'
import { gate, nothingDrawn, piecesOf } from './gate'
import type { Around } from './gate'
import { homesOf } from './homes'
import { outside, passesThrough } from './outside'
import { metresApart, planeAt } from './plane'
import type { Spot } from './plane'
import { someWay, trackAlong } from './small-ways'
import { circleOf, drawZone, leastHidden } from './zone'

const door = { latitude: 52.1, longitude: 5.2 }
const plane = planeAt(door.latitude, door.longitude)
const around = (seed: string, more: Partial<Around> = {}): Around => ({ memory: nothingDrawn, places: [door], chance: createRng(seed).next, ...more })
/** A loop of eight corners, so many metres across, its first corner the door. */
const loop = (across: number, east = 0, north = 0): readonly Spot[] =>
  Array.from({ length: 201 }, (_, i): Spot => {
    const angle = (2 * Math.PI * i) / 200
    const out = (across / 2) * (1 + 0.2 * Math.sin(3 * angle) + 0.1 * Math.sin(5 * angle))
    return [east + across / 2 - out * Math.cos(angle), north + out * Math.sin(angle)]
  })
const numbersIn = (shape: string): readonly number[] => (shape.match(/\d+/g) ?? []).map(Number)

/** Steps of up to 490 m: some lead right through a zone. */
const wildWay = fc
  .array(fc.tuple(fc.double({ min: 12, max: 490, noNaN: true }), fc.double({ min: -1.2, max: 1.2, noNaN: true })), { minLength: 30, maxLength: 120 })
  .map((steps) => {
    let [east, north, heading] = [0, 0, 0]
    return steps.map(([metres, turn]): Spot => {
      heading += turn
      east += metres * Math.cos(heading)
      north += metres * Math.sin(heading)
      return [east, north]
    })
  })

test('nothing that is drawn comes into a zone, neither a vertex nor a step between two, nor within 300 m of where the run began and ended', () => {
  let drawn = 0
  fc.assert(
    fc.property(wildWay, fc.integer(), fc.array(fc.nat(), { maxLength: 2 }), (way, seed, along) => {
      const { next } = createRng(seed)
      const at = (spot: Spot) => ({ latitude: plane.latitude(spot[1]), longitude: plane.longitude(spot[0]) })
      const ends = [way[0], way.at(-1), ...along.map((n) => way[n % way.length])].filter((spot) => spot !== undefined)
      const zones = ends.map((spot, id) => drawZone(id, at(spot), next))
      const pieces = piecesOf([way], plane, zones)
      if (!pieces.ok) return
      drawn += 1
      for (const piece of pieces.value) {
        for (const zone of zones) expect(passesThrough(piece, circleOf(plane, zone))).toBe(false)
        for (const end of ends) expect(piece.every((spot) => metresApart(spot, end) >= leastHidden)).toBe(true)
      }
    }),
    { numRuns: 250, seed: 7 },
  )
  expect(drawn).toBeGreaterThan(60)
})

test('a step that crosses a circle is cut twice, though none of its vertices lies inside; one that touches none is left whole', () => {
  const circle = { middle: [50, 0] as const, radius: 13 }
  const [from, to]: readonly Spot[] = [
    [0, 0],
    [100, 0],
  ]
  if (!from || !to) throw new Error('no step')
  expect(outside([from, to], [circle])).toEqual([
    [from, [37, 0]],
    [[63, 0], to],
  ])
  expect(
    outside(
      [
        [0, 20],
        [100, 20],
      ],
      [circle],
    ),
  ).toEqual([
    [
      [0, 20],
      [100, 20],
    ],
  ])
  expect(outside([from, [55, 0], [55, 40]], [circle, { middle: [55, 40], radius: 5 }])).toEqual([
    [from, [37, 0]],
    [
      [55, 12],
      [55, 35],
    ],
  ])
})

test('a picture shows the proportions of what is left, whatever way it lies', () => {
  for (let i = 0; i < 20; i++) {
    const way = loop(3500 + 200 * i)
    const told = gate(trackAlong(way, plane), 1, around(`shown/${i}`))
    if (!told.ok) throw new Error(told.code)
    const left = piecesOf([way], plane, told.value.memory.zones)
    const metres = left.ok ? left.value.flat() : []
    const drawn = numbersIn(told.value.shape)
    expect(drawn.length).toBe(2 * metres.length)
    const [ends, shown] = [
      metresApart(metres[0] ?? [0, 0], metres.at(-1) ?? [0, 0]),
      Math.hypot((drawn[0] ?? 0) - (drawn.at(-2) ?? 0), (drawn[1] ?? 0) - (drawn.at(-1) ?? 0)),
    ]
    const apart = metres.map(
      (spot, at) =>
        Math.hypot((drawn[2 * at] ?? 0) - (drawn[0] ?? 0), (drawn[2 * at + 1] ?? 0) - (drawn[1] ?? 0)) -
        (metresApart(spot, metres[0] ?? [0, 0]) * shown) / ends,
    )
    expect(Math.max(...apart.map(Math.abs))).toBeLessThan(6)
  }
})

test('what lies in a zone is cut as often as the way comes by', () => {
  const rng = createRng('again')
  const zone = drawZone(1, door, rng.next)
  const lap = loop(3000)
  const pieces = outside([...lap, ...lap.slice(1), ...lap.slice(1)], [circleOf(plane, zone)])
  expect(pieces.length).toBe(3)
  expect(pieces.every((piece) => !passesThrough(piece, { ...circleOf(plane, zone), radius: zone.radius - 1e-6 }))).toBe(true)
})

test('a shape is whole thousandths of a box that it fills one way, and says neither where nor how large nor when', () => {
  const told = gate(trackAlong(loop(4000), plane), 1, around('a'))
  if (!told.ok) throw new Error(told.code)
  const { shape } = told.value
  expect(shape).toMatch(/^(M\d{1,4} \d{1,4}(L\d{1,4} \d{1,4})+)+$/)
  expect([Math.min(...numbersIn(shape)), Math.max(...numbersIn(shape))]).toEqual([0, 1000])
  // Elsewhere on the globe, over the date line, and later: the same.
  for (const [latitude, longitude] of [
    [-33, 18.4],
    [64, 180],
    [0, -179.999],
  ] as const) {
    const there = planeAt(latitude, longitude)
    const track = trackAlong(loop(4000), there)
    const later = { ...track, time: track.time.map((ms) => ms + 1e9) }
    const again = gate(later, 9, around('a', { places: [{ latitude, longitude }] }))
    const apart = again.ok ? numbersIn(again.value.shape).map((value, i) => Math.abs(value - (numbersIn(shape)[i] ?? NaN))) : [NaN]
    expect(Math.max(...apart)).toBeLessThanOrEqual(3)
  }
})

test('each way lies turned by an angle of its own, some turned over, and the same way always lies the same', () => {
  const track = trackAlong(loop(4000), plane)
  const shapes = Array.from({ length: 24 }, (_, i) => {
    const first = gate(track, 1, around(`turned/${i}`))
    if (!first.ok) throw new Error(first.code)
    const again = gate(track, 1, around('other chance', { memory: first.value.memory }))
    expect(again).toEqual(first)
    return { shape: first.value.shape, pose: first.value.memory.drawn[0] }
  })
  expect(new Set(shapes.map(({ shape }) => shape)).size).toBe(24)
  const over = shapes.filter(({ pose }) => pose?.mirrored === true).length
  expect(over).toBeGreaterThan(4)
  expect(over).toBeLessThan(20)
})

test('through one zone one way is drawn, ever; elsewhere another may be', () => {
  const first = gate(trackAlong(loop(4000), plane), 1, around('a'))
  if (!first.ok) throw new Error(first.code)
  const { memory } = first.value
  const other = someWay(createRng('b'), 9000, 9100)
  expect(gate(trackAlong(other, plane), 2, around('b', { memory }))).toMatchObject({ ok: false, code: 'other-drawn' })
  // One that begins far away, and comes by.
  expect(gate(trackAlong(loop(8000, -7000, 0), plane), 3, around('b', { memory }))).toMatchObject({ ok: false, code: 'other-drawn' })
  expect(gate(trackAlong(loop(4000, 20_000, 0), plane), 4, around('b', { memory })).ok).toBe(true)
})

test.each([
  [
    'a run without a position',
    trackAlong(
      [
        [NaN, NaN],
        [NaN, NaN],
      ],
      plane,
    ),
    'no-way',
  ],
  ['an empty one', trackAlong([], plane), 'no-way'],
  [
    'one that stood still',
    trackAlong(
      Array.from({ length: 50 }, (): Spot => [0, 0]),
      plane,
    ),
    'no-way',
  ],
  ['a short loop', trackAlong(loop(900), plane), 'nothing-left'],
  [
    'a way there and back',
    trackAlong(
      [
        ...Array.from({ length: 101 }, (_, i): Spot => [60 * i, 200 * Math.sin(i / 8)]),
        ...Array.from({ length: 100 }, (_, i): Spot => [60 * (99 - i), 12 + 200 * Math.sin((99 - i) / 8)]),
      ],
      plane,
    ),
    'there-and-back',
  ],
] as const)('%s is refused, and nothing is remembered of it', (_what, track, code) => {
  expect(gate(track, 1, around('a'))).toEqual({ ok: false, code })
})

test('where the watch was stopped and started elsewhere is hidden like an end', () => {
  const whole = loop(9000)
  const gap = { ...trackAlong([...whole.slice(0, 90), ...whole.slice(100)], plane) }
  const told = gate(gap, 1, around('a'))
  if (!told.ok) throw new Error(told.code)
  // Door, and both sides of the gap.
  expect(told.value.memory.zones.length).toBe(3)
  expect(told.value.shape.match(/M/g)?.length).toBe(2)
})

test('home is where runs begin again and again; once founded, a place does not move', () => {
  const rng = createRng('homes')
  const near = (east: number, north: number) => ({ latitude: plane.latitude(north + 40 * rng.normal()), longitude: plane.longitude(east + 40 * rng.normal()) })
  const starts = Array.from({ length: 120 }, (_, i) => (i % 10 === 3 ? near(5000, 300) : i % 40 === 7 ? near(-3000, i * 400) : near(0, 0)))
  const homes = homesOf(starts)
  expect(homes.map(({ times }) => times)).toEqual([105, 12])
  expect(homesOf([...starts, near(0, 0), near(5000, 300)]).map(({ latitude, longitude }) => [latitude, longitude])).toEqual(
    homes.map(({ latitude, longitude }) => [latitude, longitude]),
  )
  expect(homesOf([{ latitude: NaN, longitude: 0 }], [], 1)).toEqual([])
})

test('no text but the gate’s own becomes a shape', () => {
  const root = join(import.meta.dirname, '../../..')
  const made = globSync(['src/**/*.{ts,tsx}', 'workers/**/*.ts'], { cwd: root }).filter(
    (path) => /as (unknown as )?GatedShape\b|<GatedShape>/.test(readFileSync(join(root, path), 'utf8')) && !path.endsWith('.test.ts'),
  )
  expect(made).toEqual(['src/domain/gate/gate.ts'])
})
