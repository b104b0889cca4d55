import { expect, test } from 'vitest'
import { createRng } from '../simulate/rng'
import type { Rng } from '../simulate/rng'

/*
 * What rules say that ask only what stands out, of runners in whom nothing does: the reason why no card asks that. The post about certainty tells these counts.
 */
const runners = 1000
const counted: string[] = []
const count = (what: string, isTold: (seed: number) => boolean): number => {
  const told = Array.from({ length: runners }, (_, seed) => isTold(seed)).filter(Boolean).length
  counted.push(`${told} of ${runners} told ${what}`)
  return told
}

/** Three different weekdays, any as likely. */
const threeDays = (rng: Rng): ReadonlySet<number> => {
  const days = new Set<number>()
  while (days.size < 3) days.add(rng.pick([0, 1, 2, 3, 4, 5, 6]))
  return days
}

test('"your day is the one you ran on in two of three of twelve weeks" is told to every second runner without a day', () => {
  const told = count('a weekday: kept in eight of twelve weeks and more, of three runs on any days', (seed) => {
    const rng = createRng(`plain weekday ${seed}`)
    const weeks = Array.from({ length: 12 }, () => threeDays(rng))
    return [0, 1, 2, 3, 4, 5, 6].some((day) => weeks.filter((week) => week.has(day)).length >= 8)
  })
  expect([told > runners * 0.4, told < runners * 0.6]).toEqual([true, true])
})

test('"you run in the mornings, or in the evenings, if three of five of thirty runs do" is told to one in three who run at any time', () => {
  const told = count('a half of the day: eighteen of thirty runs and more, at any time', (seed) => {
    const rng = createRng(`plain half ${seed}`)
    const early = Array.from({ length: 30 }, () => rng.chance(0.5)).filter(Boolean).length
    return early >= 18 || early <= 12
  })
  expect([told > runners * 0.3, told < runners * 0.42]).toEqual([true, true])
})

test('what was counted is what the post about certainty tells', async () => {
  await expect(`${counted.join('\n')}\n`).toMatchFileSnapshot('./plain-rules.counted.txt')
})
