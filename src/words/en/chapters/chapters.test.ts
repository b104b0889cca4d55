import { expect, test } from 'vitest'
import type { Claim } from '../../../domain/cards/card'
import { chaptersOf, pages } from '../../../domain/chapters/chapters'
import { livesOfYears } from '../../samples/more'
import { pageWords } from './page-words'

/** What the voice never says: praise, advice, rank, and the words of dashboards; nor "the last weeks", of a year. */
const banned =
  /\b(great|amazing|awesome|crush\w*|journey|insights?|AI|score|congrat\w*|well done|proud|best|better|worse|worst|should|try|goal|target|streak|lost|fail\w*|broke\w*|percentile|rank\w*|last \d+ weeks)\b/i
const broken = /NaN|undefined|null|Infinity|\[object|-\d| {2}|\s[.,;:]|!|–1\b/

const chapters = livesOfYears.flatMap((history) => chaptersOf(history))
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
