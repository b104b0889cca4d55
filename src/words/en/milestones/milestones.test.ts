import { expect, test } from 'vitest'
import { sketch } from '../../../domain/cards/sketch'
import { landmarks } from '../../../domain/milestones/landmarks'
import { lives } from '../../../domain/milestones/lives'
import type { FamilyTold, Milestone } from '../../../domain/milestones/milestone'
import { families, wallOf } from '../../../domain/milestones/wall'
import { createRng } from '../../../domain/simulate/rng'
import { landmarkNames } from './landmarks'
import type { enough } from '../../milestones'
import { familyName, groupsInOrder, lapse, leftOutWords, milestoneWords, nextWords } from './milestones'
import { ordinal } from './ordinal'

const walls = Object.values(lives).flatMap((life) => [1].map((seed) => wallOf(life(seed))))
const units = ['km', 'mi'] as const

const only = (told: FamilyTold, id: string): Milestone | undefined => told.milestones.find((milestone) => milestone.id === id)

/** What the voice never says: praise, advice, rank, and the words of dashboards. */
const banned =
  /\b(great|amazing|awesome|crush\w*|journey|insights?|score|congrat\w*|well done|proud|best|better|worse|worst|should|try|goal|target|streak|lost|fail\w*|achiev\w*|unlock\w*|badge|percentile|rank\w*)\b/i
const broken = /NaN|undefined|null|Infinity|\[object|-\d| {2}|\s[.,;:]|!|\.\.|–1\b/

test('every line is whole and in the voice, and a sentence has at most 18 words', () => {
  for (const { milestones, next, leftOut } of walls)
    for (const unit of units) {
      for (const milestone of milestones) {
        const words = milestoneWords(milestone, unit)
        for (const line of Object.values(words)) {
          expect(line).not.toMatch(broken)
        }
        for (const line of Object.values({ ...words, source: '' })) expect(line).not.toMatch(banned)
        expect(words.title).not.toBe('')
        expect(words.sentence.split(/\s+/).length > 18 ? words.sentence : '').toBe('')
      }
      for (const one of next) {
        const { title, left, sentence } = nextWords(one, unit)
        for (const line of [title, left, sentence]) expect(line).not.toMatch(broken)
        expect(left).toMatch(/ left$/)
        // Nobody knows when.
        expect(sentence).not.toMatch(/\b(19|20)\d\d$|January|March|Monday|until|by /)
      }
      for (const left of leftOut) expect(leftOutWords(left, 'km')).not.toMatch(broken)
    }
})

test('a sentence names a month and no day, so that it can be shared', () => {
  for (const { milestones } of walls)
    for (const milestone of milestones)
      expect(milestoneWords(milestone, 'km').sentence).not.toMatch(
        /\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)/,
      )
})

test('every family and every group has a name of its own', () => {
  expect(new Set(families.map(({ id }) => familyName(id))).size).toBe(families.length)
  expect(new Set(families.map(({ group }) => group))).toEqual(new Set(groupsInOrder.map(({ group }) => group)))
})

test('the time between two days is counted as a calendar counts it', () => {
  const day = (text: string): number => Date.parse(text) / 86_400_000
  const between = (from: string, to: string): string => lapse(day(from), day(to))
  expect(between('2024-01-31', '2024-02-29')).toBe('one month')
  expect(between('2024-01-01', '2024-01-31')).toBe('30 days')
  expect(between('2023-01-01', '2024-01-01')).toBe('one year')
  expect(between('2023-08-14', '2024-10-14')).toBe('14 months')
  expect(between('2022-06-29', '2025-12-09')).toBe('three years and five months')
  expect(between('2022-06-29', '2025-06-28')).toBe('two years and eleven months')
  expect(between('2022-06-29', '2025-06-29')).toBe('three years')
})

test('of an anniversary on which nobody ran the run after it is told, and not as a span', () => {
  const day = (text: string): number => Date.parse(text) / 86_400_000
  const says = (from: string, to: string): string[] =>
    wallOf(
      sketch(
        [day(from), day(to)].map((one) => ({ day: one, start: one * 86_400_000 + 43_200_000 })),
        day(to),
      ),
    )
      .milestones.filter(({ family }) => family === 'anniversaries')
      .flatMap((milestone) => {
        const { title, sentence } = milestoneWords(milestone, 'km')
        return [title, sentence]
      })
  expect(says('2018-01-01', '2021-09-01')).toEqual([
    'First run after the third anniversary',
    'Your first run after the third anniversary of your first recorded run, in September 2021.',
  ])
  expect(says('2018-01-01', '2021-01-01')).toEqual([
    'Three years since the first run',
    'A run on the very day, three years after your first recorded one, in January 2021.',
  ])
  expect(says('2020-02-29', '2021-03-01')).toEqual([
    'First run after the first anniversary',
    'Your first run after the first anniversary of your first recorded run, in March 2021.',
  ])
  expect(says('2001-01-01', '2024-01-01')).toEqual([
    '23 years since the first run',
    'A run on the very day, 23 years after your first recorded one, in January 2024.',
  ])
  expect(says('2001-01-01', '2024-01-02')[0]).toBe('First run after the 23rd anniversary')
})

test('frost and heat are told as they felt, for the air may have been warmer or cooler', () => {
  const wall = wallOf(
    sketch(
      [-0.1, 30.1].map((feels, day) => ({ day, start: day * 86_400_000, feels, feelsFrom: 0, indoor: 0 })),
      9,
    ),
    families.filter(({ id }) => id === 'skies'),
  )
  const saidIn = (unit: 'km' | 'mi') =>
    ['skies.frost', 'skies.heat'].map((id) => {
      const milestone = only(wall, id)
      if (milestone === undefined) throw new Error(`No ${id}.`)
      const { title, sentence } = milestoneWords(milestone, unit)
      return [title, sentence]
    })
  const said = saidIn('km')
  expect(saidIn('mi')).toEqual([
    ['First run that felt below 32\u00a0°F', 'Your first run that felt below 32\u00a0°F, like 31.8\u00a0°F, in January 1970.'],
    ['First run that felt above 86\u00a0°F', 'Your first run that felt above 86\u00a0°F, like 86.2\u00a0°F, in January 1970.'],
  ])
  expect(said).toEqual([
    ['First run that felt below 0\u00a0°C', 'Your first run that felt below 0\u00a0°C, like −0.1\u00a0°C, in January 1970.'],
    ['First run that felt above 30\u00a0°C', 'Your first run that felt above 30\u00a0°C, like 30.1\u00a0°C, in January 1970.'],
  ])
  // What could not be looked at is named as the milestone is.
  for (const [at, kind] of (['frost', 'heat'] as const).entries())
    expect(leftOutWords({ family: 'skies', kind, reason: 'no-weather', runs: 2 }, 'km')).toBe(
      `${said[at]?.[0]}, left out: 2 runs whose weather no source knows.`,
    )
})

test('ordinals end as they are said', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111, 2000].map(ordinal)).toEqual('1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th 2,000th'.split(' '))
})

test('every landmark has its words, and is told with its source and how near it is', () => {
  expect(Object.keys(landmarkNames)).toEqual(Object.keys(landmarks))
  const compared = walls.flatMap(({ milestones }) => milestones.filter(({ comparison }) => comparison !== null))
  expect(compared.length).toBeGreaterThan(9)
  for (const milestone of compared) {
    const { comparison, source } = milestoneWords(milestone, 'km')
    expect(comparison).toMatch(/^about .+, [\d,]+\s(km|m|mi|ft)$/)
    expect(source).toMatch(/^Source: .+\. About: within 5% by every figure found\.$/)
  }
})

test('a first that is told without a doubt is seldom another run’s, however many runs do not tell', () => {
  let [told, wrong] = [0, 0]
  for (let life = 0; life < 200; life++) {
    const rng = createRng(life)
    const silent = rng.pick([0, 0.002, 0.01, 0.03, 0.1, 0.3])
    const often = rng.pick([0.01, 0.05, 0.2])
    const runs = Array.from({ length: 150 }, (_, day) => ({ day, feels: rng.chance(often) ? -3 : 8, isSilent: rng.chance(silent), indoor: 0 }))
    const truth = runs.findIndex(({ feels }) => feels < 0)
    const first = only(
      wallOf(
        sketch(
          runs.map(({ isSilent, feels, ...run }) => (isSilent ? run : { ...run, feels, feelsFrom: 0 })),
          260,
        ),
        families.filter(({ id }) => id === 'skies'),
      ),
      'skies.frost',
    )
    if (first === undefined || milestoneWords(first, 'km').sentence.includes('that we can see')) continue
    told += 1
    if (first.day !== truth) wrong += 1
  }
  expect(told).toBeGreaterThan(80)
  expect(wrong / told).toBeLessThanOrEqual(0.01)
})

test('with a sum the line is four in five, with a first or a record 99 in a hundred', () => {
  const [milestone] = wallOf(lives['some years']?.(1) ?? sketch([], 0)).milestones
  if (milestone === undefined) throw new Error('No milestone.')
  const says = (group: keyof typeof enough, known: number): boolean =>
    milestoneWords({ ...milestone, group, coverage: { with: known, of: 1000 } }, 'km').sentence.includes('that we can see')
  expect([says('totals', 800), says('totals', 799), says('firsts', 990), says('firsts', 989), says('records', 990), says('records', 989)]).toEqual([
    ...[false, true, false, true, false, true],
  ])
})
