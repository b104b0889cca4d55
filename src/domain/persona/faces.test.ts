import { expect, test } from 'vitest'
import { cards as words } from '../../words/en/cards'
import { faceWords } from '../../words/en/face'
import type { Dictionary } from '../../words/card-words'
import { monday } from '../calendar/calendar'
import { defineCard, sayings } from '../cards/card'
import type { Card } from '../cards/card'
import { cards } from '../cards/index'
import { every, sketch } from '../cards/sketch'
import { binomialTail, poissonBinomialTail } from '../truth/binomial'
import { certaintyOfShare, certaintyOfTest } from '../truth/certainty'
import { effectiveCount } from '../truth/effective'
import { wilson } from '../truth/wilson'
import { fieldsNeeded, historyOf, workOutFaces } from './faces'

const today = 20_000
const year = sketch(every(2, today - 400, today), today)

test('the folder is the list: each card file has its card, named as its file', () => {
  const files = Object.keys(import.meta.glob('../cards/*.card.ts')).map((path) => path.slice('../cards/'.length, -'.card.ts'.length))
  expect(cards.map(({ id }) => id).toSorted()).toEqual(files.sort())
})

test('the cards stand in the order of their places, which no two share', () => {
  const places = cards.map(({ place }) => place)
  expect([...new Set(places)].toSorted((a, b) => a - b)).toEqual(places)
})

test('each card has words of its own', () => {
  expect(Object.keys(words).toSorted()).toEqual(cards.map(({ id }) => id).toSorted())
})

test('what is read is what the cards ask for, each once', () => {
  expect(fieldsNeeded()).toEqual([
    ...['best10k', 'best1k', 'best5k', 'bestHalf', 'bestMarathon', 'bestMile', 'city', 'distance', 'elapsed', 'feels', 'feelsFrom'],
    ...['halvesRatio', 'hasRoute', 'indoor', 'isRace', 'located', 'minute', 'moving', 'name', 'newMetres', 'newStart', 'pauseShare', 'placed'],
    ...['raceSaid', 'rain', 'rainFrom', 'routeMetres', 'sunrise', 'sunset', 'trackMetres', 'virtual', 'visits', 'way', 'wayShape', 'wind', 'windFrom', 'zone'],
  ])
})

test('every card answers, with a claim or with what is missing', () => {
  expect([year, sketch([], today), sketch([today], today)].map((history) => workOutFaces(history).map(({ card, status }) => `${card} ${status}`))).toEqual([
    [
      'the-hour claim',
      'the-ritual-day forming',
      'the-promise claim',
      'the-chain claim',
      'the-return forming',
      'the-weather-skin forming',
      'the-loop forming',
      'the-wanderers-share forming',
      'the-map-of-me forming',
      'the-far-line forming',
      'the-second-half forming',
      'the-breakthrough forming',
      'the-number-on-the-chest forming',
      'the-turning-season forming',
      'first-line claim',
    ],
    cards.map(({ id }) => `${id} forming`),
    cards.map(({ id }) => `${id} forming`),
  ])
})

test('a face is plain JSON, the same after a store kept it', () => {
  const faces = workOutFaces(sketch([...every(2, today - 400, today - 200), ...every(1, today - 100, today)], today))
  expect(JSON.parse(JSON.stringify(faces))).toEqual(faces)
})

test('a history cut at an earlier day is the history as it was on that day', () => {
  const runs = [...every(2, today - 900, today - 500), ...every(3, today - 300, today)]
  const others = every(11, today - 900, today)
  const then = today - 250
  const upTo = (days: readonly number[]): number[] => days.filter((day) => day <= then)
  expect(workOutFaces(sketch(runs, then, others))).toEqual(workOutFaces(sketch(upTo(runs), then, upTo(others))))
})

test('text columns are cut with the rest', () => {
  const numbers = { id: Float64Array.of(1, 2), start: Float64Array.of(0, 1), day: Float64Array.of(5, 9) }
  const { runs } = historyOf({ length: 2, numbers, texts: { name: ['kept', 'later'] }, otherDays: new Float64Array() }, 8, 'km', monday)
  expect([runs.length, runs.name]).toEqual([1, ['kept']])
})

/** A share and a test, planted beside the others: nothing else is told about them. */
interface SundaySays {
  readonly sunday: { readonly k: number; readonly n: number }
  readonly other: { readonly others: number }
  readonly plain: Record<never, never>
  readonly more: { readonly runs: number }
}
const planted = (kind: 'share' | 'tested'): Card => {
  const id = `planted-${kind}`
  const say = sayings<SundaySays>(id)
  return defineCard({
    id,
    place: 90,
    rev: 3,
    kind,
    needs: ['minute'],
    face: ({ runs, today }) => {
      const { length } = runs
      if (length < 30) return { missing: say('more', { runs: 30 - length }) }
      // day 3 was a Sunday
      const hits = Array.from(runs.day, (day) => ((day - 3) % 7 === 0 ? 1 : 0))
      const k = hits.filter((hit) => hit === 1).length
      const n = effectiveCount(hits)
      const interval = wilson((k / length) * n, n, 95)
      const p = binomialTail(k, length, 1 / 7)
      const certainty = kind === 'share' ? certaintyOfShare(interval[0], wilson((k / length) * n, n, 99)[0], 0.4) : certaintyOfTest(p)
      if (certainty === null) return { missing: say('more', { runs: 30 }) }
      return {
        certainty,
        say: say('sunday', { k, n: length }),
        value: k / length,
        of: 'share of runs',
        part: { k, n: length },
        ...(kind === 'share' ? { interval } : { p }),
        window: { from: today - 727, to: today, all: false },
        tense: 'are',
        coverage: { with: length, of: length },
        receipts: Array.from(runs.id).filter((_, place) => hits[place] === 1),
        against: say('other', { others: length - k }),
        evidence: [],
        lately: say('plain', {}),
        how: say('plain', {}),
        shows: say('plain', {}),
        details: {},
        figure: { kind: 'reed', fromDay: today - 727, toDay: today, marks: { days: Array.from(runs.day), sizes: [], lit: [] }, emptyWeeks: [] },
      }
    },
  })
}
const plantedWords = {
  name: 'Planted',
  says: {
    sunday: ({ k, n }: SundaySays['sunday']) => `${k} of your ${n} runs began on a Sunday.`,
    other: ({ others }: SundaySays['other']) => `The other ${others} did not.`,
    plain: () => 'So.',
    more: ({ runs }: SundaySays['more']) => `Needs ${runs} more runs.`,
  },
}
const dictionary: Dictionary = { 'planted-share': plantedWords, 'planted-tested': plantedWords }
// two Sundays of three
const sundays = sketch(
  every(7, 19_995 - 7 * 59, 19_995).map((day, place) => (place % 3 === 2 ? day + 1 : day)),
  today,
)

test('a card added to the registry is asked for its columns and gives its face', () => {
  const registry = [...cards, planted('share'), planted('tested')]
  const faces = workOutFaces(sundays, registry)
  expect([fieldsNeeded(registry), faces.slice(cards.length).map(({ card, rev, status }) => [card, rev, status])]).toEqual([
    fieldsNeeded(),
    [
      ['planted-share', 3, 'claim'],
      ['planted-tested', 3, 'claim'],
    ],
  ])
})

test('and is told in its own words: a share with its interval, a test as one', () => {
  const told = workOutFaces(sundays, [planted('share'), planted('tested')]).map((face) => faceWords(face, 'km', dictionary))
  expect(told.map(({ name, sentence, number, kind, certainty, against }) => [name, sentence, number, kind, certainty, against])).toEqual([
    [
      'Planted',
      '40 of your 60 runs began on a Sunday.',
      '67% (54–77%)',
      'A share, with its interval',
      'Very sure: counted from all your 60 runs in the window',
      'The other 20 did not.',
    ],
    [
      'Planted',
      '40 of your 60 runs began on a Sunday.',
      '67%',
      'Tested against luck',
      'Very sure: counted from all your 60 runs in the window',
      'The other 20 did not.',
    ],
  ])
})

test('below its gate it says what is missing', () => {
  const [face] = workOutFaces(sketch([today], today), [planted('share')])
  expect(face && faceWords(face, 'km', dictionary).missing).toBe('Needs 29 more runs.')
})

test('one chance for all weeks, or one for each: the same luck', () => {
  const p = binomialTail(40, 60, 1 / 7)
  expect(poissonBinomialTail(40, new Float64Array(60).fill(1 / 7)) / p).toBeCloseTo(1, 9)
})
