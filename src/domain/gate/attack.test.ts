import { expect, test } from 'vitest'
import { createRng } from '../simulate/rng'
import { quantile } from '../truth/quantile'
import { attacks, fitCircle } from './attack'
import type { Seen } from './attack'
import { gate, nothingDrawn, piecesOf } from './gate'
import type { GateMemory } from './gate'
import { outside } from './outside'
import { planeAt } from './plane'
import type { Spot } from './plane'
import { someWay, trackAlong } from './small-ways'
import { circleOf, drawZone } from './zone'
import type { Zone } from './zone'

const home = { latitude: 52.1, longitude: 5.2 }
const plane = planeAt(home.latitude, home.longitude)
/** Metres from the door, which is where the plane begins. */
const wrongBy = ([east, north]: Spot): number => Math.hypot(east, north)

type Attack = keyof typeof attacks
const names = Object.keys(attacks) as Attack[]
const percentile = (values: readonly number[], percent: number): number =>
  Math.round(
    quantile(
      values.toSorted((a, b) => a - b),
      percent,
    ) ?? NaN,
  )
const half = (values: readonly number[]): number => percentile(values, 50)

const someOf = (count: number, spread: number) =>
  Array.from({ length: count }, (_, i) => {
    const way = someWay(createRng(`way/${i}`), 4500, 12_000).filter((_, place) => place % spread === 0)
    return { way, track: trackAlong(way, plane) }
  })
/** Worked out once; each runner goes some of them, in an order of their own. */
const pool = someOf(300, 1)
/** With a third of the vertices, for the hundreds of pictures that are asked for after the first twenty. */
const later = someOf(300, 3)

/** What is seen of ways, in metres where they truly lie. */
const seenOf = (ways: readonly (readonly Spot[])[], zones: readonly Zone[]): readonly Seen[] =>
  ways.flatMap((way) => {
    const pieces = piecesOf([way], plane, zones)
    return pieces.ok ? [pieces.value] : []
  })

/** A runner goes another way each day and asks for a picture of every one; guesses are made whenever so many were asked for. */
const attacked = (runner: number, moments: readonly number[], tell: (pictures: number, drawn: readonly Seen[], middle: Spot) => void): void => {
  const rng = createRng(`attacked/${runner}`)
  const drawn: (readonly Spot[])[] = []
  let memory: GateMemory = nothingDrawn
  for (let asked = 1; asked <= (moments.at(-1) ?? 0); asked++) {
    const one = (asked <= 20 ? pool : later)[rng.int(pool.length)]
    if (one === undefined) continue
    const told = gate(one.track, asked, { memory, places: [home], chance: rng.next })
    if (told.ok) {
      drawn.push(one.way)
      ;({ memory } = told.value)
    }
    const [zone] = memory.zones
    if (zone && moments.includes(asked)) tell(asked, seenOf(drawn, memory.zones), circleOf(plane, zone).middle)
  }
}

test('from 5 to 500 pictures of one runner no attack finds the door: nine tenths of the guesses are wrong by 60 m and more, half of them by 140 m', () => {
  const wrong = new Map<string, number[]>()
  const guesses = new Map<number, Readonly<Record<string, number>>>()
  for (let runner = 0; runner < 100; runner++) {
    guesses.clear()
    attacked(runner, [5, 20, 50, 200, 500], (pictures, drawn, middle) => {
      // As many pictures, the same guess.
      const told = guesses.get(drawn.length) ?? Object.fromEntries(names.map((name) => [name, wrongBy(attacks[name](drawn, middle))]))
      guesses.set(drawn.length, told)
      for (const name of names) wrong.set(`${pictures} ${name}`, [...(wrong.get(`${pictures} ${name}`) ?? []), told[name] ?? NaN])
    })
  }
  const table = [...wrong].map(([of, metres]) => ({ of, runners: metres.length, p10: percentile(metres, 10), median: half(metres) }))
  expect(table.length).toBe(5 * names.length)
  expect(table.filter(({ runners, p10, median }) => !(runners >= 100 && p10 >= 60 && median >= 140))).toEqual([])
})

test('a circle whose middle is the door is broken by the same attack from five pictures to a few metres', () => {
  const wrong = Array.from({ length: 20 }, (_, runner) => {
    const rng = createRng(`naive/${runner}`)
    const ways = Array.from({ length: 5 }, () => pool[rng.int(pool.length)]?.way ?? [])
    return wrongBy(fitCircle(ways.map((way) => outside(way, [{ middle: [0, 0], radius: 600 }]))))
  })
  expect(half(wrong)).toBeLessThan(10)
})

test('a circle made anew for each picture is worn down by fifty', () => {
  const wrong = Array.from({ length: 20 }, (_, runner) => {
    const rng = createRng(`anew/${runner}`)
    const middles = Array.from({ length: 50 }, () => circleOf(plane, drawZone(1, home, rng.next)).middle)
    return wrongBy([0, 1].map((axis) => middles.reduce((sum, middle) => sum + (middle[axis] ?? 0), 0) / 50) as unknown as Spot)
  })
  expect(half(wrong)).toBeLessThan(60)
})

test('the circle of trust F12, 300 m around a secret middle, does not hide the door from who goes on along twenty ways', () => {
  const wrong = Array.from({ length: 20 }, (_, runner) => {
    const rng = createRng(`along/${runner}`)
    const [turn, off] = [2 * Math.PI * rng.next(), 225 * Math.sqrt(rng.next())]
    const middle: Spot = [off * Math.cos(turn), off * Math.sin(turn)]
    const ways = Array.from({ length: 20 }, () => pool[rng.int(pool.length)]?.way ?? [])
    return wrongBy(
      attacks.lines(
        ways.map((way) => outside(way, [{ middle, radius: 300 }])),
        middle,
      ),
    )
  })
  expect(half(wrong)).toBeLessThan(60)
})

test('nor would the circles of the gate, if it drew thirty ways through one', () => {
  const wrong = Array.from({ length: 8 }, (_, runner) => {
    const rng = createRng(`unforgetting/${runner}`)
    const zone = drawZone(1, home, rng.next)
    const ways = Array.from({ length: 34 }, () => pool[rng.int(pool.length)]?.way ?? [])
    return wrongBy(attacks.rounds(seenOf(ways, [zone]).slice(0, 30), circleOf(plane, zone).middle))
  })
  expect(half(wrong)).toBeLessThan(100)
})
