import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstWeekdays } from '../../domain/calendar/calendar'
import { cards } from '../../domain/cards/index'
import { every, sketch } from '../../domain/cards/sketch'
import { workOutFaces } from '../../domain/persona/faces'
import type { FaceWords } from '../face'
import { cornersOf } from '../samples/corners'
import { ground, lives, monday, sunAt, told } from '../samples/lives'
import { cards as spoken } from './cards'
import { faceWords } from './face'

/** What the voice never says: praise, advice, rank, and the words of dashboards. */
const banned =
  /\b(great|amazing|awesome|crush\w*|journey|insights?|AI|score|congrat\w*|well done|proud|best|better|worse|worst|should|try|goal|target|streak|lost|fail\w*|broke\w*|percentile|rank\w*)\b/i
const broken = /NaN|undefined|null|Infinity|\[object|-\d| {2}|\s[.,;:]|!|–1\b/

const wordsIn = (sentence: string): number => sentence.split(/\s+/).length
const linesOf = (told: FaceWords): string[] => [
  told.name,
  told.sentence,
  told.number,
  told.kind,
  told.certainty,
  told.window,
  told.tense,
  told.against,
  ...told.evidence,
  told.how,
  told.shows,
  told.missing ?? '',
]

test('over many lives every line is whole, without an exclamation mark, and in the voice', () => {
  fc.assert(
    fc.property(lives, ({ history, unit }) => {
      const lines = workOutFaces(history).flatMap((face) => linesOf(faceWords(face, unit)))
      expect(lines.filter((line) => broken.test(line) || banned.test(line))).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('a claim has all its lines, and a forming card says what is missing', () => {
  fc.assert(
    fc.property(lives, ({ history, unit }) => {
      for (const face of workOutFaces(history)) {
        const { missing, ...told } = faceWords(face, unit)
        if (face.status === 'forming') expect(missing).toMatch(/^[A-Z].+\.$/)
        else expect(Object.values(told).every((line) => line.length > 0)).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
})

test('no sentence is longer than 18 words', () => {
  expect(cornersOf(spoken).filter((sentence) => wordsIn(sentence) > 18)).toEqual([])
})

test('every sentence is one, has a number or a count in it, and speaks to you', () => {
  const shape = /^[A-Z0-9](?:[^.!?]|\.\d)*\.$/
  const counted = /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|once|twice|times)\b/i
  expect(
    cornersOf(spoken).filter((line) => !shape.test(line) || !counted.test(line) || !/\byou(?:rs?)?\b/i.test(line) || broken.test(line) || banned.test(line)),
  ).toEqual([])
})

test('a sentence names no day: a card may be shown to others', () => {
  expect(
    cornersOf(spoken).filter((sentence) =>
      /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(sentence),
    ),
  ).toEqual([])
})

test('weeks that begin on another day are told of once in each card that counts in them, as the runner’s own', () => {
  const days = [...every(2, monday - 1000, monday - 400), ...every(7, monday - 302, monday)].map((day, place) => ({
    day,
    ...sunAt(day, 340),
    halvesRatio: 0.96,
    pauseShare: 0.02,
    distance: place % 10 === 9 ? 12_000 : 5000,
    trackMetres: place % 10 === 9 ? 12_000 : 5000,
    best1k: 330 - 10 * Math.floor(place / 100),
    ...ground(place, 4),
    located: 1,
    ...{ feels: place % 10 === 3 ? -2 : 9, rain: 0, wind: 4, isRace: place % 40 === 39 ? 1 : NaN },
  }))
  const hows = firstWeekdays.map((first) =>
    workOutFaces(sketch(days, monday + 2, [], first)).map((face) => [face.card, face.status === 'claim' ? faceWords(face, 'km').how : '']),
  )
  // A gap is counted in days; a season in the weeks of ISO 8601, whatever the runner’s own are.
  const inNoWeeks = ['the-return', 'the-turning-season']
  const set = ['', 'Weeks run from Sunday to Saturday, as you set them', 'Weeks run from Saturday to Friday, as you set them']
  for (const [at, told] of hows.entries())
    for (const [card = '', how = ''] of told)
      expect([card, how.split('as you set them').length - 1, how.includes(set[at] ?? ''), how.includes('ISO')]).toEqual([
        card,
        at > 0 && !inNoWeeks.includes(card) ? 1 : 0,
        at === 0 || !inNoWeeks.includes(card),
        at === 0 && ['the-ritual-day', 'the-promise', 'the-chain'].includes(card),
      ])
})

test('every card speaks in all lives', () => {
  expect(told.every(([, history]) => workOutFaces(history).length === cards.length)).toBe(true)
})
