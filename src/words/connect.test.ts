import { describe, expect, test } from 'vitest'
import type { PullEnd, PullProgress } from '../contract/puller'
import { connectWords } from '../contract/strava'
import { spokenHere } from './language-for'
import { languages } from './languages'
import type { MoreWords } from './languages'
import { connectWithStrava, poweredByStrava, viewOnStrava } from './strava-marks'

type Words = MoreWords['connect']['connect']
const all = await Promise.all(
  spokenHere.map(async (language) => ({ language, words: ((await languages[language].more()) as MoreWords).connect.connect as Words })),
)

const now = Date.UTC(2026, 10, 30, 10)
const ends = [
  'stopped',
  'busy-elsewhere',
  'not-connected',
  'ended',
  'inactive',
  'other-athlete',
  'misunderstood',
  'unreachable',
] as const satisfies readonly PullEnd['end'][]
const troubles = [
  ...(['not-offered', 'other-origin', 'no-pending', 'no-session', 'ended', 'bad-question', 'bad-path', 'busy', 'inactive', 'no-answer'] as const),
  ...(['unreachable', 'cut-short', 'storage-full', 'damaged'] as const),
] as const
const progress = (doing: PullProgress['doing'], done: number, of: number | null): PullProgress => ({ doing, done, of, waitsUntil: null, limits: null })
const counts = ([0, 1, 2, 1204] as const).flatMap((done) =>
  ([1, 2, 1204, null] as const).flatMap((of) => (['listing', 'streams', 'following'] as const).map((doing) => progress(doing, done, of))),
)

/** Every sentence, at every corner of its values. */
const sentencesOf = (words: Words): readonly string[] => [
  ...Object.values(words).flatMap((one) => (typeof one === 'string' && one.endsWith('.') ? [one] : [])),
  ...connectWords.map(words.said),
  ...[null, 1, 7].map(words.takes),
  ...ends.flatMap((end) => [null, '503'].map((reason) => words.ended(end, reason))),
  ...troubles.map((code) => words.trouble(code)),
  ...[1, 2, 1204].flatMap((n) => [1, 7].map((days) => words.goes(n, days, '7 X 2026'))),
  ...[now + 600_000, now + 90_000_000].flatMap((at) => [words.waits(at, now, 'UTC'), words.pausedUntil(at, now, 'UTC')]),
  ...[0, 1, 100].flatMap((listed) => [0, 1, 92].map((tracks) => words.done(listed, tracks))),
  ...[1, 2].map(words.refused),
  ...[0, 1, 12].map(words.ending),
  ...Object.values(words.noticeSays),
  ...Object.values(words.noticeTrouble),
]

/** A value that could not be said, a space too many, a mark that is never used. */
const broken = /NaN|undefined|null|\[object| {2}| [.,;:]|!/

describe.each(all)('in $language', ({ words }) => {
  test('whatever Strava’s way back brings, however the asking ends and whatever stops it, whole sentences say it', () => {
    const sentences = sentencesOf(words)
    expect(sentences.length).toBeGreaterThan(80)
    expect(sentences.filter((one) => broken.test(one) || !/^\S[^]*\.$/.test(one) || /^\p{Ll}/u.test(one))).toEqual([])
  })

  test('what is counted is told with its count, one as one', () => {
    const told = counts.map(words.counts)
    expect(told.filter((one) => broken.test(one) || /^\p{Ll}/u.test(one))).toEqual([])
    expect(words.counts(progress('streams', 31, 100))).toMatch(/31\D+100/)
    expect(words.goes(1, 7, 'X')).not.toMatch(/(?<!\d)1(?!\d)/)
    expect(words.goes(12, 7, 'X')).toMatch(/12\D+7\D+X/)
  })

  test('how long Strava lets its rows stay is what the deployment says, and a locked screen is told of before it shows anything', () => {
    expect(words.takes(30)).toContain('30')
    expect(words.takes(null)).not.toMatch(/\d/)
    expect(new Set(Object.values(words.noticeSays)).size).toBe(3)
  })

  test('whom it asks is named by name', () => {
    expect(words.pending('Ada')).toContain('Ada')
    expect(words.pending(null)).toMatch(/\?$/)
  })

  test('Strava’s own marks are in no dictionary, where they could be translated', () => {
    const text = JSON.stringify(words)
    expect([connectWithStrava, poweredByStrava, viewOnStrava].filter((mark) => text.includes(mark))).toEqual([])
  })
})
