import { expect, test } from 'vitest'
import { dayFromCivil } from '../../../domain/calendar/calendar'
import type { Claim } from '../../../domain/cards/card'
import { every, sketch } from '../../../domain/cards/sketch'
import { gateJourney } from '../../../domain/gate/regions'
import { workOutFaces } from '../../../domain/persona/faces'
import type { Habit, Ritual } from '../../../domain/rituals/ritual'
import { faceWords } from '../face'
import { cardPicture, journeyPicture, numberedName, poster, posterName, portraitPicture, ritualPicture, severalName, studio } from './studio'

const dayOrHour = /\b\d{1,2}:\d\d\b|\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b|\d{4}-\d\d/
const banned = /!|great|amazing|insight|\bAI\b|score|journey|undefined|NaN|\[object/i

const today = dayFromCivil(2025, 1, 6)
const claims = [sketch(every(2, today - 2200, today), today), sketch(every(7, today - 1092, today), today + 2)].flatMap((history) =>
  workOutFaces(history).filter((face): face is Claim => face.status === 'claim'),
)

test('the words beside a card’s picture are its sentence and what is drawn, and tell no day and no hour', () => {
  expect(claims.length).toBeGreaterThan(5)
  for (const claim of claims) {
    const { sentence } = faceWords(claim, 'km')
    const alt = cardPicture.alt(sentence, claim.figure.kind, false, true)
    expect(alt.startsWith(`${sentence} The drawing: `)).toBe(true)
    expect(alt).toMatch(/\. This is a sample\.$/)
    expect(alt).not.toMatch(dayOrHour)
    expect(alt).not.toMatch(banned)
    expect(cardPicture.holdsPage(claim, false)).toMatch(/^It holds the page’s name and sentence; [^.]+\.$/)
  }
  expect(cardPicture.alt('A.', 'coil', true, false)).toBe('A. The shape of the route, turned, without its ends.')
})

const from = dayFromCivil(2016, 1, 4)
const ritual = (habit: Habit, differs: Partial<Ritual> = {}): Ritual => ({
  id: habit.kind,
  knownBy: [],
  habit,
  claim: 'tested',
  from,
  to: from + 7 * 1000 - 1,
  chances: Array.from({ length: 1000 }, (_, at) => ({ day: from + 7 * at, runs: at < 951 ? [at] : [] })),
  kept: 951,
  missed: 49,
  empty: 12,
  longest: 31,
  lastKept: dayFromCivil(2026, 11, 1),
  alive: true,
  lately: { kept: 22, of: 26 },
  p: 1 / 900,
  certainty: 'fairly-sure',
  receipts: [],
  ...differs,
})
const habits: readonly Habit[] = [
  { kind: 'weekday', weekday: 3 },
  { kind: 'loop', weekday: 3, shape: 'round' },
  { kind: 'loop', weekday: 3, shape: 'there-and-back' },
  { kind: 'window', weekday: 3, minute: 399.5, hits: 999 },
  { kind: 'date', month: 12, dayOfMonth: 31 },
  { kind: 'race-eve' },
  { kind: 'trip' },
  { kind: 'saturday', minute: 540 },
]
const all = habits.flatMap((habit) => [ritual(habit), ritual(habit, { alive: false, missed: 0 }), ritual(habit, { claim: 'guess' })])

test('no line of a ritual’s picture tells its hour or its date, and its sentence has 18 words at most', () => {
  for (const one of all)
    for (const whose of ['own', 'sample'] as const) {
      const sentence = ritualPicture.sentence(one, whose, 'km')
      expect(sentence.split(' ').length).toBeLessThanOrEqual(18)
      expect(sentence).toMatch(/^[A-Z].*951.*\.$/)
      const lines = [
        sentence,
        ritualPicture.alt(one, whose, 'km'),
        ritualPicture.caption(one),
        ritualPicture.under(one),
        ritualPicture.holds(one, whose === 'sample'),
        ritualPicture.lacks(one),
      ]
      expect(lines.filter((line) => dayOrHour.test(line) || banned.test(line) || /6:39|6:40|9:00|\b31\b/.test(line))).toEqual([])
    }
})

test('whether a ritual tells its weekday is said as it is', () => {
  const lacks = habits.map((habit) => ritualPicture.lacks(ritual(habit)))
  expect(lacks.map((line) => /the weekday, and the weeks/.test(line))).toEqual([true, true, true, true, false, false, false, true])
  expect(lacks.map((line) => /no hour and no day/.test(line))).toEqual([false, false, false, false, true, true, true, false])
})

test('the portrait’s picture speaks in months', () => {
  const reed = { marks: { days: [from, from + 400], sizes: [1000, null], lit: [[1, 2]] }, measure: 'metres', warm: null, weeks: null } as const
  expect(portraitPicture.alt('You keep your Sundays.', reed, false)).toBe(
    'You keep your Sundays. A row for each year from January 2016 to February 2017, a line for each of 2 runs. One is warm.',
  )
  expect(portraitPicture.under(reed)).toBe('Jan 2016 to Feb 2017')
  expect(portraitPicture.caption(reed)).toBe('2 runs, a line each')
})

const visited = { first: { id: 1, day: 18_750, start: true }, firstStart: null, starts: 1, passed: 0, doubtful: false }
const journeyOf = (n: number) => {
  const regions = Array.from({ length: n }, (_, at) => ({
    ...visited,
    first: { id: at, day: at, start: true },
    region: { code: `PT-${at}`, name: `Region ${at}` },
  }))
  const gated = gateJourney({ countries: [{ ...visited, country: 'PT', sovereign: 'PT', regions }] })
  if (!gated.ok) throw new Error(gated.code)
  return gated.value
}

test('the map’s words name the regions in their order, the first twelve of them', () => {
  expect(journeyPicture.alt(journeyOf(2), 'own')).toBe(
    'You have run in two regions of Portugal. A map of the regions in the order of the first visits: Region 0, Region 1.',
  )
  expect(journeyPicture.sentence(journeyOf(1), 'sample')).toBe('The sample’s runner has run in one region of Portugal.')
  expect(journeyPicture.shows(journeyOf(15))).toMatch(/Region 11 and 3 more\.$/)
  expect(journeyPicture.caption(journeyOf(1))).toBe('One region')
})

test('ten fit into one share, and the words say when it is full', () => {
  expect([1, 9, 10].map((n) => studio.chosen(n, 10))).toEqual([
    'One of up to ten chosen.',
    'Nine of up to ten chosen.',
    'Ten are chosen, as many as fit into one share.',
  ])
  expect(studio.altAll(['One.', 'Two.'])).toBe('1. One.\n2. Two.')
})

test('every look says of itself how it comes about', () => {
  const looks = (['feed', 'tall', 'story', 'square'] as const).flatMap((format) =>
    (['almanac', 'print', 'cyanotype', 'newsprint'] as const).map((skin) => studio.look(1080, 1350, format, skin)),
  )
  expect(new Set(looks).size).toBe(16)
  expect(looks.filter((line) => !/^It is 1080 × 1350 pixels, [^.]+\.$/.test(line) || banned.test(line))).toEqual([])
})

test('no file is named for a card, a person or a day', () => {
  expect([numberedName(1, 2026), numberedName(10, 2026), severalName(2026), posterName(2026)]).toEqual([
    '01-runmirror-2026.png',
    '10-runmirror-2026.png',
    'runmirror-pictures-2026.zip',
    'runmirror-poster-2026.pdf',
  ])
  expect(poster.making(1, 3)).toBe('The poster is being made: 33%.')
})
