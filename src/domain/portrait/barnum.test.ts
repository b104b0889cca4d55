import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import type { History, RunField } from '../cards/card'
import { cards } from '../cards/index'
import { sketch } from '../cards/sketch'
import { workOutFaces } from '../persona/faces'
import type { Rng } from '../simulate/rng'
import { createRng } from '../simulate/rng'
import type { Part, PartId } from './portrait'
import { portraitOf, trueOfOthers } from './portrait'

const today = dayFromCivil(2026, 11, 2)
const dayMs = 86_400_000
const asked = cards.filter(({ id }) => ['the-hour', 'the-ritual-day', 'the-promise', 'the-return', 'the-wanderers-share', 'the-turning-season'].includes(id))

/** Everything the sentence could say of a runner, were it as long as it liked: each part beside the others. */
const partsOf = (history: History<RunField>): readonly Part[] => {
  const faces = workOutFaces(history, asked)
  const claims = faces.filter((face) => face.status === 'claim')
  // Card by card, so that none is left out for there being four.
  const read = portraitOf(claims, faces)
  const alone = asked.flatMap(
    ({ id }) =>
      portraitOf(
        claims.filter(({ card }) => card === id),
        faces,
      ).parts,
  )
  return [
    ...read.axes.flatMap((axis) => (axis.state === 'earned' ? [{ part: axis.end, card: axis.card, values: axis.values }] : [])),
    ...alone.filter(({ part }) => part === 'season' || part === 'silences'),
  ]
}

interface Life {
  readonly weeks: number
  /** The days of a week, 0 Monday to 6 Sunday. */
  readonly days: (week: number) => readonly number[]
  /** Minutes after midnight; the sun is up from six to eighteen. */
  readonly minute: () => number
  readonly metres: () => number
  /** Whether the run goes over new ground. */
  readonly isNew: () => boolean
}

const lived = ({ weeks, days, minute, metres, isNew }: Life): History<RunField> => {
  const first = today - 7 * weeks
  return sketch(
    Array.from({ length: weeks }, (_, week) =>
      days(week).map((weekday) => {
        const day = first + 7 * week + weekday
        const at = minute()
        return {
          ...{ day, minute: at, start: day * dayMs + at * 60_000, sunrise: day * dayMs + 360 * 60_000, sunset: day * dayMs + 1080 * 60_000 },
          ...{ distance: metres(), hasRoute: 1, way: 1, routeMetres: 1000, newMetres: isNew() ? 900 : 100, newStart: 0 },
        }
      }),
    ).flat(),
    today,
  )
}

const weekdays = [0, 1, 2, 3, 4, 5, 6]
/** About four in ten within a fifth of the middle one, up to six. */
const anyMetres = (rng: Rng, spread: number) => (): number => 2000 + Math.round(9000 * Math.exp(spread * (rng.next() + rng.next() + rng.next() - 1.5)))
const anyMinute = (rng: Rng) => (): number => 300 + rng.int(1020)
/** What was last is kept with this chance, else drawn anew. */
const inPhases = <T>(rng: Rng, stay: number, draw: () => T): (() => T) => {
  let last: { readonly value: T } | null = null
  return () => (last = last !== null && rng.chance(stay) ? last : { value: draw() }).value
}

/** Two years in which any day, any hour and any ground is as likely; in phases, where `stay` is above 0. */
const structureless = (seed: string, stay: number): History<RunField> => {
  const rng = createRng(seed)
  const rate = 1 + 4 * rng.next()
  return lived({
    weeks: 104,
    days: inPhases(rng, stay, () => weekdays.filter(() => rng.chance(rate / 7))),
    minute: inPhases(rng, stay, anyMinute(rng)),
    metres: anyMetres(rng, 0.45),
    isNew: inPhases(rng, stay, () => rng.chance(0.5)),
  })
}

/** What is counted below, for the page about the method. */
const counted: string[] = []

test.each([
  ['any day as likely', 0],
  ['in phases', 0.7],
])('of 1,000 runners without a habit, %s, each end is told to one in a hundred at most, and any to one in twenty', { timeout: 60_000 }, (name, stay) => {
  const told = new Map<PartId, number>()
  let some = 0
  for (let seed = 0; seed < 1000; seed++) {
    const parts = partsOf(structureless(`${name} ${seed}`, stay))
    if (parts.length > 0) some += 1
    for (const { part } of parts) told.set(part, (told.get(part) ?? 0) + 1)
  }
  // A silence that ended is no habit: whoever runs once a week, in phases, has some.
  told.delete('silences')
  counted.push(`${Math.max(0, ...told.values())} of 1000 told the end that was told to most: ${name}`)
  expect([...told].filter(([, n]) => n > 10)).toEqual([])
  if (stay === 0) counted.push(`${some} of 1000 told anything at all: ${name}`)
  if (stay === 0) expect(some).toBeLessThanOrEqual(50)
})

test('what was counted is what the page about the method tells', async () => {
  await expect(`${counted.join('\n')}\n`).toMatchFileSnapshot('./barnum.counted.txt')
})

/** One of many: each of a handful of habits is held by some, and by most it is not. */
const someone = (seed: number): History<RunField> => {
  const rng = createRng(`crowd ${seed}`)
  const weeks = 60 + rng.int(150)
  const rate = 1 + 4 * rng.next() ** 1.3
  const own = rng.int(7)
  const season = rng.chance(0.2) ? 0.5 : 0.1
  const peak = rng.next()
  const habit = rng.next()
  const fixed = weekdays.toSorted((a, b) => ((a * 5 + own) % 7) - ((b * 5 + own) % 7)).slice(0, 2 + rng.int(3))
  const quiet = rng.chance(0.3) ? { from: 10 + rng.int(weeks - 20), weeks: 4 + rng.int(10) } : null
  const limps = rng.chance(0.4)
  const [hour, ground, length] = [rng.next(), rng.next(), rng.next()]
  const share = hour < 0.2 ? 0.75 : hour < 0.3 ? -0.75 : 0
  return lived({
    weeks,
    days: (week) => {
      if (quiet !== null && week >= quiet.from && week < quiet.from + quiet.weeks) return []
      if (quiet !== null && limps && week >= quiet.from && week < quiet.from + quiet.weeks + 6) return week % 2 === 0 ? [own] : []
      const fuller = 1 + season * Math.cos(2 * Math.PI * (week / 52.18 - peak))
      if (habit < 0.2) return fixed.filter(() => rng.chance(0.93))
      if (habit < 0.25) return weekdays.filter((day) => (week * 7 + day) % 2 === 0)
      if (habit < 0.5) return weekdays.filter((day) => (day === own ? rng.chance(0.85) : rng.chance((rate * fuller) / 9)))
      if (habit < 0.6) return Math.floor(week / 5) % 2 === 0 ? weekdays.filter(() => rng.chance(0.75)) : weekdays.filter(() => rng.chance(0.2))
      return weekdays.filter(() => rng.chance(Math.min(1, (rate * fuller) / 7)))
    },
    minute: () => (share > 0 && rng.chance(share) ? 290 + rng.int(120) : share < 0 && rng.chance(-share) ? 1180 + rng.int(150) : 300 + rng.int(1000)),
    metres: length < 0.15 ? () => 8000 + rng.int(900) : anyMetres(rng, length > 0.85 ? 1.3 : 0.5),
    isNew: () => rng.chance(ground < 0.2 ? 0.15 : ground < 0.35 ? 0.85 : 0.5),
  })
}

test('each part of the sentence is false for three in four of a crowd at least, and true of no more of it than is stated', { timeout: 60_000 }, () => {
  const crowd = 400
  const others = Array.from({ length: crowd }, (_, seed) => partsOf(someone(seed)))
  const share = (part: PartId, alike: (one: Part) => boolean = () => true): number =>
    others.filter((parts) => parts.some((one) => one.part === part && alike(one))).length / crowd
  const measured: Readonly<Record<PartId, number>> = {
    ...{ dawn: share('dawn'), night: share('night'), free: share('free'), return: share('return'), wander: share('wander') },
    ...{ steady: share('steady'), surge: share('surge'), even: share('even'), varied: share('varied'), silences: share('silences') },
    // "Keep your Sundays" is true of those who keep the very same day; the usual one is asked.
    ritual: Math.max(...weekdays.map((day) => share('ritual', ({ values }) => values['weekdays'] === day + 1))),
    season: Math.max(...Array.from({ length: 12 }, (_, month) => share('season', ({ values }) => values['month'] === month + 1))),
  }
  const ids = Object.keys(trueOfOthers) as PartId[]
  expect(ids.filter((id) => measured[id] > trueOfOthers[id]).map((id) => [id, measured[id]])).toEqual([])
  expect(ids.filter((id) => trueOfOthers[id] > 0.25)).toEqual([])
  // The crowd has some of each, so that a share of none is no answer.
  expect(ids.filter((id) => measured[id] === 0)).toEqual([])

  // And of whole sentences, those of three parts and more: each is true of one other in twenty at most.
  const key = ({ part, values }: Part): string => `${part} ${part === 'ritual' ? values['weekdays'] : part === 'season' ? values['month'] : ''}`
  const keys = others.map((parts) => new Set(parts.map(key)))
  const sentences = keys.filter(({ size }) => size >= 3)
  const alike = sentences.map((own) => (keys.filter((other) => own.isSubsetOf(other)).length - 1) / crowd)
  expect(sentences.length).toBeGreaterThan(50)
  expect(Math.max(...alike)).toBeLessThanOrEqual(0.05)
})
