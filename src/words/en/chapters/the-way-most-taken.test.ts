import { expect, test } from 'vitest'
import { dayFromCivil } from '../../../domain/calendar/calendar'
import { every, sketch } from '../../../domain/cards/sketch'
import { chapterOf } from '../../../domain/chapters/chapters'
import { pageWords } from './page-words'

const newYear = dayFromCivil(2024, 1, 1)
const told = (days: readonly number[], today: number, year: number) => {
  const history = sketch(
    days.map((day) => ({ day, hasRoute: 1, located: 1, virtual: 0, way: 1, wayShape: 0, routeMetres: 5000 })),
    today,
  )
  const claim = chapterOf(history, year).told.find(({ card }) => card === 'the-way-most-taken')
  if (claim === undefined) throw new Error('A way is told.')
  return { ever: claim.details['ever'], turns: claim.figure.kind === 'coil' ? claim.figure.turns : null, line: pageWords(claim, 'km').evidence[1] }
}
const before = every(30, newYear - 120, newYear - 1)
const during = every(30, newYear, newYear + 149)
const after = every(30, newYear + 400, newYear + 519)

test('how often a way was taken in all ends with the year, and says the same whatever came after it', () => {
  const asked = told([...before, ...during], newYear + 366, 2024)
  expect(asked).toEqual({ ever: 9, turns: [[0, 9]], line: 'In all 9 runs took it up to the end of 2024, the first on 3 September 2023.' })
  expect(told([...before, ...during, ...after], newYear + 900, 2024)).toEqual(asked)
})

test('in a year now running it is all there are', () => {
  expect(told([...before, ...during], newYear + 149, 2024).line).toBe('In all 9 runs took it so far, the first on 3 September 2023.')
})
