import { expect, test } from 'vitest'
import type { NoticeNotes } from '../../src/contract/notices'
import { addressOf, shownOf } from './telling'
import type { Found } from './waking'

const notes: NoticeNotes = { v: 1, device: 'phone-phone-phone', choice: 'told', language: 'fr-CA', unit: 'mi' }
const found: Found = { topic: { about: 'runs', runs: [{ distance: 8046.72, weekday: 2, part: 'evening' }] }, run: '17', letters: 1 }

test('a notice is one sentence in the runner’s language and unit, without a second line and without a sound', () => {
  expect(shownOf(found, notes)).toEqual({
    title: '5,0\u00a0mi, un mardi soir.',
    options: { tag: 'runmirror', lang: 'fr', icon: '/icons/icon-192.png', silent: true, data: { run: '17' } },
  })
})

test('who chose a quiet screen is told no more than that a run came, though the tap leads to it', () => {
  expect(shownOf(found, { ...notes, choice: 'quiet' })).toMatchObject({ title: 'Une course est arrivée.', options: { data: { run: '17' } } })
})

test('where there is nothing new, what was shown before says all of it', () => {
  expect(shownOf({ ...found, topic: { about: 'nothing' } }, notes)).toBeNull()
})

test('a tap leads to the run, or to the mirror, and never to what somebody else has written', () => {
  expect([{ run: '17' }, { run: null }, { run: '../api' }, null, 'x'].map(addressOf)).toEqual(['/run/17', '/', '/', '/', '/'])
})
