import { expect, test } from 'vitest'
import { dayFromCivil } from '../../../domain/calendar/calendar'
import { every, sketch } from '../../../domain/cards/sketch'
import { chapterOf } from '../../../domain/chapters/chapters'
import { pageWords } from './page-words'

const newYear = dayFromCivil(2023, 1, 1)
const race = { isRace: 1 }
/** An own name, a distance that is raced, and no run about as long was faster. */
const open = { name: 'Through the old town', distance: 10_000, moving: 2400 }
const told = (races: number, guesses: number, others: number, over = true) => {
  const days = every(2, newYear, newYear + 2 * (races + guesses + others - 1))
  const history = sketch(
    days.map((day, at) => ({ day, ...(at < races ? race : at < races + guesses ? open : {}) })),
    over ? newYear + 400 : (days.at(-1) ?? newYear),
  )
  const claim = chapterOf(history, 2023).told.find(({ card }) => card === 'the-numbers-worn')
  if (claim === undefined) throw new Error('The numbers are told.')
  expect(claim.against[1]).toEqual({ others, open: guesses })
  const { sentence, against } = pageWords(claim, 'km')
  return { sentence, against }
}

test('a run that looks like a race is not said to have worn no number', () => {
  expect(told(1, 5, 54).against).toBe('54 other runs of the year went without one.')
  expect(told(9, 1, 0).against).toBe('No run of the year is known to have gone without one.')
  expect(told(9, 0, 0).against).toBe('No run of the year went without one.')
})

test('where fewer than four in five that look like a race are marked as one, the count is the least that it can be', () => {
  expect(told(1, 5, 54).sentence).toBe('In 2023 you wore a race number at least once, by what is marked.')
  expect(told(2, 5, 54, false).sentence).toBe('So far in 2023 you have worn a race number at least twice, by what is marked.')
  expect(told(4, 1, 54).sentence).toMatch(/^In 2023 you wore a race number four times, over 5\b.*\skm\.$/)
})
