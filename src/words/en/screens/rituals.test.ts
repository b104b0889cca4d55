import { expect, test } from 'vitest'
import { dayFromCivil } from '../../../domain/calendar/calendar'
import { ritualsOf } from '../../../domain/rituals/index'
import type { Habit, Ritual } from '../../../domain/rituals/ritual'
import { ritualHistory } from '../../../domain/rituals/runner'
import { habits, ritual, rituals, sinceThen } from '../../samples/more'
import { formingLine, howLine, longestLine, marksLine, ritualSentence, ritualsLine, spanLine, sureLine, tenseLine, withoutLine } from './rituals'

test('each says itself in at most 18 words, with its number, and praises nobody', () => {
  for (const one of rituals)
    for (const unit of ['km', 'mi'] as const) {
      const sentence = ritualSentence(one, unit)
      expect(sentence.split(/\s/).length, `${sentence}`).toBeLessThanOrEqual(18)
      expect(sentence).toMatch(/951/)
      expect(sentence).not.toMatch(/!|great|streak|broke|undefined|NaN/i)
    }
})

test('sentences of those that live and of those that rest', () => {
  const own = (habit: Habit, differs: Partial<Ritual> = {}) => ritualSentence(ritual(habit, differs), 'km')
  expect(habits.map((habit) => own(habit))).toEqual([
    'Wednesday is yours: kept in 951 of 1,000 weeks.',
    'On Wednesdays you run round the same loop: 951 of 1,000 weeks.',
    'On Wednesdays you run the same out-and-back: 951 of 1,000 weeks.',
    'On Wednesdays you run the same route: 951 of 1,000 weeks.',
    'Wednesdays begin within 20 minutes of 6:40: 951 of 999 that were run.',
    '31 December finds you running: 951 of 1,000 years.',
    'On the day before a race you run: before 951 of 1,000 races.',
    'Away from home you run at once: on 951 of 1,000 trips.',
    'Saturday, 9:00, 5.0\u00a0km from the same start, 951 times: a gathering of yours?',
  ])
  expect(own({ kind: 'weekday', weekday: 7 }, { alive: false })).toBe('Sunday was yours, from 2016 to 2035: kept in 951 of 1,000 weeks.')
  expect(ritualSentence(ritual({ kind: 'saturday', minute: 540 }), 'mi')).toBe(
    'Saturday, 9:00, 3.1\u00a0mi from the same start, 951 times: a gathering of yours?',
  )
})

test('a Saturday is asked about, and no gathering is named', () => {
  const guess = ritual({ kind: 'saturday', minute: 540 })
  expect([ritualSentence(guess, 'km').endsWith('?'), sureLine(guess)]).toEqual([
    true,
    'A guess: only you can say. Luck would bring it together about 1 time in 900.',
  ])
  expect([ritualSentence(guess, 'km', true), sureLine(guess, true)]).toEqual([
    'Saturday, 9:00, 5.0\u00a0km from the same start, 951 times.',
    'A guess, and you said what it is. Luck would bring it together about 1 time in 900.',
  ])
  for (const one of rituals) expect([ritualSentence(one, 'km'), howLine(one, 1), sureLine(one)].join(' ')).not.toMatch(/parkrun/i)
})

test('its lines tell span, kept and missed, the longest, alive or resting, and what is drawn', () => {
  const one = ritual({ kind: 'weekday', weekday: 7 })
  expect([spanLine(one), longestLine(one), tenseLine(one), sureLine(one), marksLine(one)]).toEqual([
    'From 4 January 2016 to now: 951 weeks kept, 49 without it, twelve of them without a run.',
    'Longest kept: 31 weeks in a row. Last kept on 1 November 2026.',
    'It is alive: kept in 22 of the last 26 complete weeks.',
    'Fairly sure: luck would do this about 1 time in 900.',
    '1,000 weeks, a mark each, a row a year: a stroke for each of the 951 kept, a ring for each of the 49 without it.',
  ])
  const rests = ritual(
    { kind: 'trip' },
    { alive: false, lately: { kept: 0, of: 2 }, missed: 0, empty: 0, longest: 1, kept: 1, chances: [{ day: sinceThen, runs: [1] }] },
  )
  expect([tenseLine(rests), spanLine(rests), longestLine(rests), marksLine(rests)]).toEqual([
    'It has rested since 1 November 2026: kept in none of the last 2 trips.',
    'From 4 January 2016 to 4 March 2035: one trip kept, none without it.',
    'Longest kept: one trip. Last kept on 1 November 2026.',
    'One trip, a mark each: a stroke for every one, all kept.',
  ])
})

test('the page says how many live and how many rest, and what is missing where there are none', () => {
  expect([ritualsLine('own', 3, 1), ritualsLine('own', 1, 0), ritualsLine('own', 0, 1), ritualsLine('sample', 0, 2), ritualsLine('sample', 2, 0)]).toEqual([
    'You keep three rituals; one rests.',
    'You keep one ritual.',
    'One ritual of yours rests.',
    'Two rituals of the sample’s runner rest.',
    'The sample’s runner keeps two rituals.',
  ])
  const looked = { runs: 9, weeks: 5, routed: 0, located: 3, races: 0 }
  expect([formingLine(looked), withoutLine(looked)]).toEqual([
    'A weekday can be told from 12 weeks with a run: there are five so far. The week now running and the first are not counted.',
    'No route is known yet, so no loop can be told. No race is known, so no day before one can be told.',
  ])
})

/** Monday, 2 November 2026. */
const today = dayFromCivil(2026, 11, 2)

test('a run before ten of thirteen races is said to be so, and the three without one are missed', () => {
  const races = Array.from({ length: 13 }, (_, at) => today - 1 - 42 * (13 - at))
  const runs = [{ day: today - 800 }, ...races.map((day) => ({ day, isRace: 1 })), ...races.slice(3).map((day) => ({ day: day - 1 }))]
  const eve = ritualsOf(ritualHistory(runs, today)).find(({ id }) => id === 'race-eve')
  expect(eve && [ritualSentence(eve, 'km'), spanLine(eve), marksLine(eve)]).toEqual([
    'On the day before a race you run: before 10 of 13 races.',
    'From 4 May 2025 to now: 10 races kept, 3 without it.',
    '13 races, a mark each: a stroke for each of the 10 kept, a ring for each of the 3 without it.',
  ])
})

test('no two lines of a weekday that rests disagree, where it still comes now and then', () => {
  const sundays = Array.from({ length: 259 }, (_, at) => ({ day: dayFromCivil(2018, 1, 7) + 7 * at }))
  const others = Array.from({ length: 460 }, (_, at) => ({ day: dayFromCivil(2018, 1, 1) + 7 * at + (at % 6) }))
  const lines = (weeksAgo: readonly number[]) => {
    const runs = [...sundays, ...others, ...weeksAgo.map((ago) => ({ day: today - 1 - 7 * (ago - 1) }))]
    const sunday = ritualsOf(ritualHistory(runs, today)).find(({ id }) => id === 'weekday/7')
    return sunday && [ritualSentence(sunday, 'km'), spanLine(sunday), longestLine(sunday), tenseLine(sunday)]
  }
  const then = ['Sunday was yours, from 2018 to 2022: kept in 258 of 258 weeks.', 'From 8 January 2018 to 18 December 2022: 258 weeks kept, none without it.']
  expect(lines([1, 6, 11, 16, 21, 26])).toEqual([
    ...then,
    'Longest kept: 258 weeks in a row. Last kept on 1 November 2026.',
    'It rests: its span ended on 18 December 2022. Of the last 26 complete weeks, 6 hold a run of its kind.',
  ])
  expect(lines([26])?.at(-1)).toBe('It rests: its span ended on 18 December 2022. Of the last 26 complete weeks, one holds a run of its kind.')
  expect(lines([])).toEqual([
    ...then,
    'Longest kept: 258 weeks in a row. Last kept on 18 December 2022.',
    'It rests: its span ended on 18 December 2022. Of the last 26 complete weeks, none holds a run of its kind.',
  ])
})

test('how a date is told says what its sentence counts, and asks no two years of 29 February', () => {
  const how = howLine(ritual({ kind: 'date', month: 2, dayOfMonth: 29 }), 1)
  expect(how).toMatch(/Over all your years/)
  expect(how).not.toMatch(/two years ago/)
  expect(howLine(ritual({ kind: 'trip' }), 1)).toMatch(/the last no more than two years ago\./)
})
