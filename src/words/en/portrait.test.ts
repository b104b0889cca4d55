import { expect, test } from 'vitest'
import { sketch } from '../../domain/cards/sketch'
import { workOutFaces } from '../../domain/persona/faces'
import type { Earned } from '../../domain/portrait/axis'
import type { Part, PartId } from '../../domain/portrait/portrait'
import { portraitOf, trueOfOthers } from '../../domain/portrait/portrait'
import { axisWords, partsTold, portraitSentence, reedWords, seasonWords } from './axes'

const part = (id: PartId, values: Part['values'] = {}): Part => ({ part: id, card: 'the-hour', values })
const sunday = part('ritual', { weekdays: 7, k: 9, n: 10 })
const silences = part('silences', { n: 3 })

test('a portrait is one sentence of what its parts say', () => {
  expect(portraitSentence([part('dawn'), sunday, silences])).toBe('You run with the sunrise, keep your Sundays, and come back after every silence.')
  expect(portraitSentence([sunday, silences])).toBe('You keep your Sundays and come back after every silence.')
  expect(portraitSentence([part('night'), part('ritual', { weekdays: 26 })])).toBe('You run in the dark and keep your Tuesdays and Saturdays.')
})

test('one part makes no portrait', () => {
  expect([portraitSentence([]), portraitSentence([part('dawn')])]).toEqual([null, null])
})

test('of any four parts the sentence keeps to eighteen words, and leaves out what is true of most others', () => {
  const ids = Object.keys(trueOfOthers) as PartId[]
  const values = { weekdays: 135, month: 9, n: 3 }
  for (const a of ids)
    for (const b of ids)
      for (const c of ids)
        for (const d of ids) {
          if (new Set([a, b, c, d]).size < 4) continue
          const parts = [a, b, c, d].map((id) => part(id, values))
          const sentence = portraitSentence(parts) ?? ''
          const told = partsTold(parts)
          const left = parts.filter((one) => !told.includes(one))
          if (sentence.split(' ').length > 18 || told.length < 3 || left.some((one) => told.some((other) => trueOfOthers[other.part] > trueOfOthers[one.part])))
            throw new Error(sentence)
        }
  expect(portraitSentence([part('dawn'), sunday, part('return'), silences])?.split(' ')).toHaveLength(18)
})

test('an axis says its card, its statistic and what earns either end, in kilometres and in miles', () => {
  const even: Earned = {
    ...{ state: 'earned', axis: 'even-varied', end: 'even', card: 'the-promise', value: 0.9, interval: [0.86, 0.93], at: 0.1 },
    ...{ reach: [0.07, 0.14], values: { k: 90, n: 100, metres: 8047 } },
  }
  expect(axisWords(even, 'km')).toEqual({
    card: 'The Promise',
    stands: '90% (86–93%) of 100 runs were within a fifth of the middle one, 8.0\u00a0km.',
    earns: 'Even is earned where over 75% of runs are within a fifth of the middle one, Varied where under a third are, both at 99%.',
    spoken: 'Even or Varied: Even.',
  })
  expect(axisWords(even, 'mi').stands).toContain('within a fifth of the middle one, 5.0\u00a0mi')
})

test('Dawn is told as The Hour tests it, which less than half of the runs may pass', () => {
  const [today, dayMs, hour] = [20_759, 86_400_000, 3_600_000]
  // Of eleven runs five around sunrise, three by day and three around sunset.
  const hours = [6, 12, 6, 18, 6, 12, 6, 18, 6, 12, 18]
  const faces = workOutFaces(
    sketch(
      Array.from({ length: 660 }, (_, at) => {
        const [day, began] = [today - 660 + at, hours[at % hours.length] ?? 6]
        return { day, start: day * dayMs + began * hour, minute: began * 60, sunrise: day * dayMs + 6 * hour, sunset: day * dayMs + 18 * hour }
      }),
      today,
    ),
  )
  const claims = faces.filter((face) => face.status === 'claim')
  const told = claims.find(({ card }) => card === 'the-hour')?.part
  expect((told?.k ?? NaN) / (told?.n ?? NaN)).toBeLessThan(0.5)
  const axis = portraitOf(claims, faces).axes.find((one) => one.axis === 'dawn-night')
  if (axis === undefined) throw new Error('No axis.')
  expect([axis.state, axisWords(axis, 'km').earns]).toEqual([
    'earned',
    'Dawn is earned where the largest share of runs begins around sunrise, Night where it begins in the dark: over 40%, as The Hour tests it.',
  ])
})

test('an axis that is not earned says what is missing, in the words of its card', () => {
  const open = { state: 'open', axis: 'dawn-night', card: 'the-hour', why: 'forming', missing: ['the-hour.runs', { left: 2, n: 28 }] } as const
  expect(axisWords(open, 'km')).toMatchObject({
    stands: 'Needs 2 more runs in 104 weeks; there are 28.',
    spoken: 'Dawn or Night: neither is earned yet.',
  })
  expect((['past', 'away', 'between'] as const).map((why) => axisWords({ ...open, why, missing: null }, 'km').stands)).toEqual([
    'It was so, and is not now.',
    'You put its card away.',
    'Its card has formed, and neither end is earned.',
  ])
})

test('the ring says its month to those who do not see it, and none where none is earned', () => {
  const season = { state: 'earned', card: 'the-turning-season', month: 9, share: 0.7, amplitude: 0.4, years: 8 } as const
  expect([seasonWords(season, 'km').spoken, seasonWords(season, 'km').label]).toEqual(['The ring of twelve months: fullest around September.', 'September'])
  expect(seasonWords({ state: 'open', card: 'the-turning-season', why: 'past', missing: null }, 'km').spoken).toBe(
    'The ring of twelve months: no month is earned yet.',
  )
})

test('beneath the reed stands what a line is, and of warm ones only where there are any', () => {
  const marks = { days: [20_000, 20_001, 20_002], sizes: [1, 2, 3], lit: [[0, 2]] as const }
  expect(reedWords({ marks, warm: part('dawn'), weeks: null, measure: 'metres' }, 'own').caption).toBe(
    'Each of your 3 runs is a line here, year under year. The warm ones began around sunrise.',
  )
  expect(reedWords({ marks, warm: part('dawn'), weeks: 104, measure: 'metres' }, 'own').caption).toContain(
    'The warm ones, of the last 104 weeks, began around sunrise.',
  )
  expect(reedWords({ marks: { ...marks, lit: [] }, warm: null, weeks: null, measure: 'metres' }, 'sample').caption).toBe(
    'Each of the sample’s 3 runs is a line here, year under year.',
  )
})

test('whoever does not see the reed hears by what its lines are tall, and nothing where they are all alike', () => {
  const marks = { days: [20_000, 20_001, 20_002], sizes: [1, 2, 3], lit: [] }
  const spoken = (['metres', 'minutes', null] as const).map((measure) => reedWords({ marks, warm: null, weeks: null, measure }, 'own').spoken)
  const row = 'A row for each year from 4 October 2024 to 6 October 2024, a line for each of 3 runs'
  expect(spoken).toEqual([`${row}, as tall as it is far.`, `${row}, as tall as it is long in minutes.`, `${row}.`])
})
