import type { YearHourSays } from '../../../domain/chapters/the-hour-of-the-year.page'
import { capital, luck, runsOutOf, some } from '../amounts'
import type { CardWords } from '../../card-words'
import { began, hourOf, lightParts } from '../cards/the-hour.words'
import { validRun } from '../cards/valid-run'
import { count, figure } from '../screens/quantities'
import { moreRuns } from './year-words'

/** All there were, or of those whose sun is known. */
const told = (k: number, n: number, of: number): string =>
  `${k === of ? capital(runsOutOf(n, n)) : `${k === 1 ? 'Einer' : count(k)} von ${count(n)} Läufen`} ${k === 1 ? 'begann' : 'begannen'}`

/** After „bei“: keinem, einem, 12. */
const inSome = (n: number): string => (n === 0 ? 'keinem' : n === 1 ? 'einem' : count(n))

export const words: CardWords<YearHourSays> = {
  name: 'Die Stunde',
  says: {
    over: ({ year, light, k, n, of }) => `${year} war deine Stunde ${hourOf[light]}: ${told(k, n, of)} ${began[light]}.`,
    running: ({ year, light, k, n, of }) => `${year} ist deine Stunde bisher ${hourOf[light]}: ${told(k, n, of)} ${began[light]}.`,
    others: ({ light, ...parts }) => {
      const others = parts.dawn + parts.day + parts.dusk + parts.dark - parts[light]
      return others === 0
        ? 'Von keinem anderen Lauf ist bekannt, dass er in anderem Licht begann.'
        : `${others === 1 ? 'Der andere begann' : `Die anderen ${count(others)} begannen`}: ${lightParts(parts, light)}.`
    },
    second: ({ light, k, other, p }) =>
      `${other === 0 ? 'In keinem anderen Licht begann ein Lauf. Wäre eines ebenso wahrscheinlich' : `Danach ${other === 1 ? 'kommt ein Lauf' : `kommen ${count(other)} Läufe`} ${began[light]}. Wäre beides gleich wahrscheinlich`}, brächte der Zufall ${count(k)} zu ${count(other)} ${luck(p)} zustande.`,
    sources: ({ file, city, doubtful, unknown }) =>
      `Die Sonne ist bei ${inSome(file)} die des Laufs selbst und bei ${inSome(city)} die der Stadt der Zeitzone; ${some(doubtful)} ${doubtful < 2 ? 'begann' : 'begannen'} zu nah an einem Rand, um es nach einer Stadt zu sagen, und bei ${inSome(unknown)} fehlt sie.`,
    how: ({ n, of }) =>
      `${validRun} Um den Sonnenaufgang heißt von 90 Minuten davor bis 60 danach, um den Sonnenuntergang von 60 davor bis 90 danach. ${count(n)} der ${count(of)} Läufe des Jahres haben eine bekannte Sonne. Es braucht 30 davon, einen Anteil, dessen Intervall bei 99\u00a0% über 40\u00a0% liegt und über dem, was die wachen Stunden allein gäben, und ein zweites Licht, das der Zufall in weniger als 1 von 1.000 Fällen erklärt. Läufe kommen in Phasen, deshalb zählen sie hier als die wenigsten unabhängigen, die sie wert sein können: Simulierten Läufen ohne eigene Stunde wird in höchstens einem von hundert Jahren eine zugesprochen.`,
    few: ({ left, year }) => moreRuns(left, year),
    cover: ({ n, of, year }) => `Es braucht eine bekannte Sonne für vier von fünf Läufen, mindestens 30; ${year} hat sie für ${count(n)} von ${count(of)}.`,
    even: ({ n, year, ...parts }) => `Es braucht ein Licht, das heraussticht; von den ${count(n)} Läufen aus ${year} begannen ${lightParts(parts, null)}.`,
    daylong: ({ k, n, chance, year }) =>
      `Es braucht mehr, als der Tag selbst gibt: ${k === 1 ? 'Einer' : count(k)} von ${count(n)} Läufen aus ${year} ${k === 1 ? 'begann' : 'begannen'} in einem Licht, das ${figure(Math.round(chance * 100))}\u00a0% der wachen Stunden füllt.`,
  },
}
