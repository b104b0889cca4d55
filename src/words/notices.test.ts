import { describe, expect, test } from 'vitest'
import type { PartOfDay } from '../domain/strava/run-notice'
import { spokenHere } from './language-for'
import { noticeSentence } from './notices'

const parts: readonly (PartOfDay | null)[] = ['small-hours', 'morning', 'afternoon', 'evening', 'late', null]
const tuesday = { distance: 12_345, weekday: 2, part: 'evening' } as const
const runs = (...runs: readonly { distance: number | null; weekday: number | null; part: PartOfDay | null }[]) => ({ about: 'runs', runs }) as const

test('in each language a run is told in one sentence, made of its distance and its day alone', () => {
  const say = (language: (typeof spokenHere)[number]): string => noticeSentence(runs(tuesday), { told: true, language, unit: 'km' }).replaceAll(/\s/g, ' ')
  expect(Object.fromEntries(spokenHere.map((language) => [language, say(language)]))).toEqual({
    en: '12.3 km on a Tuesday evening.',
    de: '12,3 km an einem Dienstagabend.',
    es: '12,3 km un martes por la tarde.',
    fr: '12,3 km, un mardi soir.',
    nl: '12,3 km op een dinsdagavond.',
    pt: '12,3 km em uma terça à noite.',
  })
})

describe.each(spokenHere)('in %s', (language) => {
  const say = (topic: Parameters<typeof noticeSentence>[0], told: boolean, unit: 'km' | 'mi' = 'mi'): string => noticeSentence(topic, { told, language, unit })

  test('every sentence is whole', () => {
    const lines = [1, 2, 3, 4, 5, 6, 7, null].flatMap((weekday) => parts.map((part) => say(runs({ distance: 8046.72, weekday, part }), true)))
    expect(lines.filter((line) => !/^5[.,]0\u00a0mi\b[^.]*\.$/.test(line) || /NaN|undefined|null| {2}| [.,]/.test(line))).toEqual([])
    expect(new Set(lines).size).toBeGreaterThan(7 * 5)
  })

  test('a screen that may tell nothing says no number and no day, whatever came', () => {
    const lines = [runs(tuesday), runs(tuesday, tuesday), { about: 'news' } as const, { about: 'ended' } as const].map((topic) => say(topic, false))
    expect(lines.filter((line) => /\d|mi\b|mar|dien|tues|dins|terça/i.test(line))).toEqual([])
    expect(new Set(lines).size).toBe(3)
  })

  test('several are counted, and one without a distance has come in', () => {
    expect(say(runs(tuesday, tuesday, tuesday), true)).toMatch(/3/)
    expect(say(runs({ ...tuesday, distance: null }), true)).toBe(say(runs(tuesday), false))
    expect(say(runs(), true)).toBe(say({ about: 'news' }, true))
  })
})
