import { expect, test } from 'vitest'
import { rituals } from '../../samples/more'
import { ritualPicture, studio } from './studio'

const dayOrHour = /\b\d{1,2}:\d\d\b|\b\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/

test('no line of a ritual’s picture tells its hour or its date, and its sentence has 18 words at most', () => {
  const said = rituals.flatMap((ritual) =>
    [true, false].flatMap((alive) => {
      const one = { ...ritual, alive }
      return (['own', 'sample'] as const).flatMap((whose) => [
        ritualPicture.sentence(one, whose, 'mi'),
        ritualPicture.alt(one, whose, 'mi'),
        ritualPicture.caption(one),
        ritualPicture.under(one),
        ritualPicture.holds(one, whose === 'sample'),
        ritualPicture.lacks(one),
      ])
    }),
  )
  const sentences = rituals.flatMap((ritual) => (['own', 'sample'] as const).map((whose) => ritualPicture.sentence(ritual, whose, 'mi')))
  expect(sentences.filter((sentence) => sentence.split(' ').length > 18 || !/^[A-Z].*\.$/.test(sentence))).toEqual([])
  expect(said.filter((line) => dayOrHour.test(line) || /undefined|NaN|!/.test(line))).toEqual([])
})

test('ten fit into one share, and the words say when it is full', () => {
  expect([1, 9, 10].map((n) => studio.chosen(n, 10))).toEqual([
    'Eén van hooguit tien gekozen.',
    'Negen van hooguit tien gekozen.',
    'Tien gekozen, zoveel als er in één keer gedeeld kunnen worden.',
  ])
})
