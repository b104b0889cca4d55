import { expect, test } from 'vitest'
import { dayFromCivil } from '../../../domain/calendar/calendar'
import type { Claim } from '../../../domain/cards/card'
import { every, sketch } from '../../../domain/cards/sketch'
import { chaptersOf, pages } from '../../../domain/chapters/chapters'
import { tellVisits } from '../../../domain/places/told-visits'
import { pageWords } from './page-words'

/** What the voice never says: praise, advice, rank, and the words of dashboards; nor "the last weeks", of a year. */
const banned =
  /\b(great|amazing|awesome|crush\w*|journey|insights?|AI|score|congrat\w*|well done|proud|best|better|worse|worst|should|try|goal|target|streak|lost|fail\w*|broke\w*|percentile|rank\w*|last \d+ weeks)\b/i
const broken = /NaN|undefined|null|Infinity|\[object|-\d| {2}|\s[.,;:]|!|–1\b/

const newYear = dayFromCivil(2025, 1, 1)
const maine = { country: 'US', region: 'US-ME', name: 'Maine', start: true, nearBorder: false, centre: null }
const monaco = { country: 'MC', region: null, name: null, start: true, nearBorder: true, centre: null }
const dayMs = 86_400_000

/** A run each so many days, dawn after dawn, with everything a page reads. */
const life = (step: number, from: number, to: number, today: number, weather = 1) =>
  sketch(
    every(step, from, to).map((day, place) => ({
      ...{ day, start: day * dayMs + 6 * 3_600_000, sunrise: day * dayMs + 6 * 3_600_000, sunset: day * dayMs + 18 * 3_600_000 },
      ...{
        distance: place % 11 === 10 ? 42_195 : 5000 + (place % 7) * 100,
        trackMetres: 5000 + (place % 7) * 100,
        best1k: 300 - Math.floor(place / 9),
        elapsed: 1500,
      },
      ...{
        feels: [-12.3, -0.4, 12, 31][place % 4] ?? 0,
        rain: (place * 7) % 10 >= weather * 10 ? NaN : place % 9 === 0 ? 0.7 : 0,
        wind: place % 17 === 0 ? 11.5 : 3,
        feelsFrom: 0,
        rainFrom: 0,
        windFrom: 0,
      },
      ...{ hasRoute: 1, located: 1, virtual: 0, placed: 1, visits: tellVisits(place % 41 === 40 ? [monaco] : [maine]), way: place % 5, wayShape: place % 3 },
      ...{ routeMetres: 5000, newMetres: 100, isRace: place % 23 === 22 ? 1 : NaN },
    })),
    today,
    every(13, from, to),
  )

const lives = [
  life(1, newYear - 800, newYear + 300, newYear + 310),
  life(2, newYear - 500, newYear - 30, newYear + 200),
  life(3, newYear - 20, newYear + 1, newYear + 1),
  life(9, newYear - 900, newYear + 30, newYear + 31),
  life(2, newYear - 900, newYear + 200, newYear + 201, 0.7),
  life(2, newYear - 900, newYear + 200, newYear + 201, 0.9),
  sketch(every(3, newYear - 400, newYear), newYear),
  sketch([newYear - 500, newYear - 499, newYear], newYear),
]
const chapters = lives.flatMap((history) => chaptersOf(history))
const claims: readonly Claim[] = chapters.flatMap(({ told }) => told)
const units = ['km', 'mi'] as const

test('every page is told, and every page is still forming, somewhere among these lives', () => {
  const ids = pages.map(({ id }) => id).sort()
  const hidden = new Set(chapters.flatMap(({ beyond }) => beyond))
  expect([...new Set([...claims.map(({ card }) => card), ...hidden])].sort()).toEqual(ids)
  expect([...new Set(chapters.flatMap(({ forming }) => forming.map(({ card }) => card)))].sort()).toEqual(
    ids.filter((id) => id !== 'how-it-went' || chapters.some(({ runs }) => runs === 0)),
  )
})

test('a sentence has 18 words at most, speaks to you, names its year and no day', () => {
  const sentences = claims.flatMap((claim) => units.map((unit) => ({ claim, sentence: pageWords(claim, unit).sentence })))
  const wrong = sentences.filter(
    ({ claim, sentence }) =>
      sentence.split(/\s+/).length > 18 ||
      !/^[A-Z0-9](?:[^.!?]|\.\d)*\.$/.test(sentence) ||
      !/\byou(?:rs?)?\b/i.test(sentence) ||
      !sentence.includes(String(claim.window.year)) ||
      /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(sentence),
  )
  expect(wrong.map(({ sentence }) => sentence)).toEqual([])
})

test('every line is whole, in the voice, and never speaks of the last weeks', () => {
  const lines = chapters.flatMap(({ told, forming }) =>
    [...told, ...forming].flatMap((face) => units.flatMap((unit) => Object.values(pageWords(face, unit)).flat())),
  )
  expect([...new Set(lines)].filter((line) => line !== null && (broken.test(line) || banned.test(line)))).toEqual([])
  const missing = chapters.flatMap(({ forming }) => forming.map((face) => pageWords(face, 'km').missing ?? ''))
  expect(missing.filter((line) => !/^[A-Z].+\.$/.test(line))).toEqual([])
})

test('a year now running says so in its sentence or in its verb, and a finished one never does', () => {
  for (const claim of claims) {
    const { sentence, window, tense } = pageWords(claim, 'km')
    const says = /so far|the latest run/i.test(sentence)
    expect([sentence, says, window.includes('so far'), tense.includes('still running')]).toEqual([
      sentence,
      claim.tense === 'are',
      claim.tense === 'are',
      claim.tense === 'are',
    ])
  }
})
