import type { NumbersSays } from '../../../domain/chapters/the-numbers-worn.page'
import { spelledOf, times } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, distance, longDay } from '../screens/quantities'
import type { Unit } from '../../quantities'

const far = (k: number, least: number, most: number, unit: Unit): string =>
  k === 1 || distance(least, unit) === distance(most, unit) ? `über ${distance(most, unit)}` : `von ${distance(least, unit)} bis ${distance(most, unit)}`

export const words: CardWords<NumbersSays> = {
  name: 'Getragene Startnummern',
  says: {
    over: ({ year, k, least, most }, unit) => `${year} hast du ${times(k)} eine Startnummer getragen, ${far(k, least, most, unit)}.`,
    running: ({ year, k, least, most }, unit) => `${year} hast du bisher ${times(k)} eine Startnummer getragen, ${far(k, least, most, unit)}.`,
    'over-least': ({ year, k }) => `${year} hast du mindestens ${times(k)} eine Startnummer getragen, nach dem, was gekennzeichnet ist.`,
    'running-least': ({ year, k }) => `${year} hast du bisher mindestens ${times(k)} eine Startnummer getragen, nach dem, was gekennzeichnet ist.`,
    race: ({ day, metres }, unit) => `${longDay(day)}: ${distance(metres, unit)}.`,
    more: ({ more }) => `Und ${spelledOf(more, 'noch einer', 'weitere')}.`,
    against: ({ others, open }) =>
      others === 0
        ? open === 0
          ? 'Kein Lauf des Jahres war ohne Startnummer.'
          : 'Von keinem Lauf des Jahres ist bekannt, dass er ohne Startnummer war.'
        : `${others === 1 ? 'Ein anderer Lauf' : `${count(others)} andere Läufe`} des Jahres ${others === 1 ? 'war' : 'waren'} ohne Startnummer.`,
    open: ({ open }) =>
      open === 1
        ? 'Ein weiterer Lauf sieht nach einem Wettkampf aus, und niemand hat es gesagt; die Zählung lässt ihn aus.'
        : `${count(open)} weitere Läufe sehen nach Wettkämpfen aus, und niemand hat es gesagt; die Zählung lässt sie aus.`,
    how: () =>
      `${validRun} Ein Wettkampf ist ein Lauf, den der Export so kennzeichnet oder den du so nennst. Wo von diesen und denen, die danach aussehen, weniger als vier von fünf gekennzeichnet sind, ist die Zahl die kleinstmögliche.`,
    none: ({ year, open }) =>
      `Es braucht einen Wettkampf; niemand hat ${year} einen gekennzeichnet${open === 0 ? '' : open === 1 ? ', und ein Lauf sieht danach aus' : `, und ${count(open)} Läufe sehen danach aus`}.`,
  },
}
