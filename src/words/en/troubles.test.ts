import { expect, test } from 'vitest'
import { troubleWords } from './troubles'

test('a trouble says what it seems to be, what to do, and that nothing was changed', () => {
  expect(troubleWords('pdf')).toEqual({
    what: 'This seems to be a PDF.',
    next: 'Drop the export_….zip that Strava sent, or the activities.csv inside it.',
    kept: 'Nothing was changed.',
  })
})

test('a detail tells the causes of one code apart', () => {
  expect(troubleWords('no-activities-csv', 'zip-inside').next).toBe('Unpack the outer one and drop the ZIP inside.')
})

test('an unknown detail leaves the sentence of its code', () => {
  expect(troubleWords('image', 'cat.png')).toEqual(troubleWords('image'))
})

test('a full device keeps what was committed', () => {
  expect(troubleWords('storage-full').kept).toBe('Every row that was written before stays.')
})
