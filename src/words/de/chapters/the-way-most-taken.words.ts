import type { WayMostTakenSays } from '../../../domain/chapters/the-way-most-taken.page'
import { times } from '../amounts'
import type { CardWords } from '../../card-words'
import { wayNames } from '../cards/the-loop.words'
import { validRun } from '../cards/valid-run'
import { count, countOf, distance, longDay } from '../screens/quantities'
import { runs, waitingRuns } from './year-words'

const ofRuns = (k: number, n: number): string => `${k === 1 ? 'einem' : count(k)} von ${countOf(n, 'einem Lauf', 'Läufen')}`

export const words: CardWords<WayMostTakenSays> = {
  name: 'Der häufigste Weg',
  says: {
    over: ({ year, shape, k, n }) => `${year} bist du nichts öfter gelaufen als eine bestimmte ${wayNames[shape]}: bei ${ofRuns(k, n)}.`,
    running: ({ year, shape, k, n }) => `${year} bist du bisher nichts öfter gelaufen als eine bestimmte ${wayNames[shape]}: bei ${ofRuns(k, n)}.`,
    against: ({ others, ways, second }) =>
      others === 0
        ? 'Kein Lauf nahm einen anderen Weg.'
        : `${others === 1 ? 'Der andere nahm' : `Die anderen ${count(others)} nahmen`} ${ways === 1 ? 'einen anderen Weg' : `${count(ways)} andere Wege`}, den nächsten davon ${times(second)}.`,
    length: ({ metres }, unit) => `Er ist ${distance(metres, unit)} lang, nach dem Track seines mittleren Laufs.`,
    ever: ({ ever, firstDay, year, over }) =>
      `Insgesamt ${ever < 2 ? 'nahm' : 'nahmen'} ihn ${over === 1 ? `bis zum Ende von ${year}` : 'bisher'} ${runs(ever)}, der erste am ${longDay(firstDay)}.`,
    'left-out': ({ without, waiting }) => `Außen vor: ${runs(without)} ohne eigenen Weg.${waitingRuns(waiting)}`,
    how: ({ n, of, least }) =>
      `${validRun} Zwei Läufe nahmen denselben Weg, wenn drei Viertel der Zellen von 100\u00a0m, die einer von ihnen berührte, gemeinsam sind, bei ungefähr gleicher Länge und gleichem Verlauf. ${count(n)} der ${count(of)} Läufe des Jahres draußen haben einen Weg; es braucht vier von fünf und einen, der ${times(least)} genommen wurde. Von gleich häufigen wird der zuletzt genommene erzählt.`,
    none: ({ year }) => `Es braucht einen Lauf draußen, und ${year} hat keinen.`,
    cover: ({ n, of, waiting, year }) =>
      `Es braucht einen Track für vier von fünf Läufen draußen; ${year} hat einen für ${n === 0 ? 'keinen' : n === 1 ? 'einen' : count(n)} von ${count(of)}.${waitingRuns(waiting)}`,
    few: ({ k, least, year }) => `Es braucht einen Weg, der ${times(least)} genommen wurde; ${year} wurde keiner öfter als ${times(k)} genommen.`,
  },
}
