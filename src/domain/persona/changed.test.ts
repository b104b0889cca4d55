import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { History, RunField } from '../cards/card'
import { every, sketch } from '../cards/sketch'
import { cards } from '../cards/index'
import { compareHistories } from './changed'
import { fieldsNeeded } from './faces'

const today = 20_000
const days = every(3, today - 900, today)
const history = sketch(days, today, [today - 5])
const changedIn = (field: RunField, place: number, value: unknown): History<RunField> => ({
  ...history,
  runs: { ...history.runs, [field]: Object.assign(history.runs[field].slice(), { [place]: value }) },
})
/** Who reads otherwise, by name. */
const touched = (now: History<RunField>): string[] => {
  const readsTheSame = compareHistories(history, now)
  return cards.filter((card) => !readsTheSame(card)).map(({ id }) => id)
}

test('one cell of a column that was changed is read by the cards that ask for the column, and by no other', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fieldsNeeded()), fc.nat(days.length - 1), (field, place) => {
      const asking = cards.filter(({ needs }) => (needs as readonly RunField[]).includes(field)).map(({ id }) => id)
      expect(asking.length).toBeGreaterThan(0)
      const is = history.runs[field][place]
      expect(touched(changedIn(field, place, typeof is === 'number' ? (Number.isNaN(is) ? 0 : NaN) : `${is}!`))).toEqual(asking)
    }),
  )
})

const all = cards.map(({ id }) => id)

test.each([
  ['a run came', sketch([...days, today], today, [today - 5])],
  ['a run went', sketch(days.slice(1), today, [today - 5])],
  ['a day has passed', { ...history, today: today + 1 }],
  ['a ride came', { ...history, otherDays: Float64Array.of(today - 5, today - 2) }],
  ['weeks begin on another day', { ...history, firstWeekday: 7 }],
  ['the unit is another', { ...history, unit: 'mi' }],
  ['a run began at another time', changedIn('start', 3, 1)],
] as const)('every card reads otherwise when %s', (_what, now) => {
  expect(touched(now as History<RunField>)).toEqual(all)
})

test('the same columns, read anew, are the same to all', () => {
  expect(touched(sketch(days, today, [today - 5]))).toEqual([])
})

test('a column that was not read before can’t be the same', () => {
  const { name: _, ...others } = history.runs
  const readsTheSame = compareHistories({ ...history, runs: others as History<RunField>['runs'] }, history)
  expect([readsTheSame({ needs: ['name'] }), readsTheSame({ needs: ['distance'] })]).toEqual([false, true])
})
