import type { LoopSays } from '../../../domain/cards/the-loop.card'
import type { Shape } from '../../../domain/routes/shape'
import { capital, listed, ofYours, runsOutOf, some, spelled, times, yearsBetween } from '../amounts'
import { inPlace } from '../prepositions'
import { count, countOf, distance, longDay } from '../screens/quantities'
import { countryName } from '../screens/where'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

/** All of one gender. */
export const wayNames = { round: 'Runde', 'there-and-back': 'Wendestrecke', 'one-way': 'Strecke' } as const satisfies Readonly<Record<Shape, string>>
const runs = (n: number): string => (n === 0 ? 'kein Lauf' : countOf(n, 'ein Lauf', 'Läufe'))
const followed = (k: number): string => (k < 2 ? 'folgte' : 'folgten')

/** A sentence has 18 words at most: a region whose name takes more of them than there are is left to the evidence. */
const most = 18
const named = (region: string, sentence: (there: string) => string): string => {
  const told = region === '' ? '' : sentence(` ${inPlace(region)}`)
  return told === '' || told.split(' ').length > most ? sentence('') : told
}
const ofLast = (of: number): string => (of === 1 ? 'deinem letzten Lauf' : `deinen letzten ${count(of)} Läufen`)

export const words: CardWords<LoopSays> = {
  name: 'Die Hausstrecke',
  says: {
    are: ({ shape, k, n, all, region }) =>
      named(region, (there) => `Eine ${wayNames[shape]}${there} ist deine: ${capital(ofYours(k, n, all))} ${followed(k)} ihr.`),
    were: ({ shape, k, n, fromYear, toYear, region }) =>
      named(
        region,
        (there) => `${capital(yearsBetween(fromYear, toYear))} war eine ${wayNames[shape]}${there} deine: ${capital(runsOutOf(k, n))} ${followed(k)} ihr.`,
      ),
    others: ({ others, ways }) =>
      others === 0
        ? 'Kein Lauf nahm einen anderen Weg.'
        : `${others === 1 ? 'Der andere nahm' : `Die anderen ${count(others)} nahmen`} ${ways === 1 ? 'einen anderen Weg' : `${count(ways)} andere Wege`}.`,
    began: ({ city, region, country }) => `Sie beginnt hier: ${[...new Set([city, region, countryName(country)])].filter((part) => part !== '').join(', ')}.`,
    'began-unknown': () => 'An welchem Ort sie beginnt, ist noch nicht nachgeschlagen.',
    length: ({ metres }, unit) => `Sie ist ${distance(metres, unit)} lang, nach dem Track ihres mittleren Laufs.`,
    since: ({ firstDay, lastDay, times: taken }) =>
      `Zum ersten Mal gelaufen am ${longDay(firstDay)}, zuletzt am ${longDay(lastDay)}: ${times(taken)} insgesamt, soweit Tracks es sagen.`,
    next: ({ second, alone }) =>
      `${second < 2 ? 'Kein anderer Weg wurde zweimal gelaufen' : `Der nächste Weg wurde ${times(second)} gelaufen`}; ${alone === 0 ? 'kein Weg' : alone === 1 ? 'einer' : count(alone)} ${alone > 1 ? 'wurden' : 'wurde'} nur einmal gelaufen.`,
    'left-out': ({ without, waiting }) =>
      without + waiting === 0
        ? 'Kein Lauf draußen bleibt außen vor.'
        : `Außen vor: ${listed([
            ...(without > 0 ? [`${runs(without)} ohne Track, der einen Weg zeigt`] : []),
            ...(waiting > 0 ? [`${runs(waiting)}, deren Track noch zu lesen und zu vergleichen ist`.replace(/^ein Lauf, deren/, 'ein Lauf, dessen')] : []),
          ])}.`,
    name: ({ shape }) => `Wie diese ${wayNames[shape]} heißt, sagst du; ihr Name steht nie auf einem Bild.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'Die letzten 26 vollen Wochen haben keinen Lauf mit bekanntem Weg'
        : `Von ${n === 1 ? 'dem einen Lauf' : `den ${count(n)} Läufen`} der letzten 26 vollen Wochen mit bekanntem Weg ${followed(k)} ihr ${some(k)}`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} Es zählen Läufe draußen, deren Track einen Weg zeigt, ohne virtuelle: ${count(n)} von ${count(of)} in den letzten 104 Wochen, diese eingeschlossen. Zwei Läufe nahmen denselben Weg, wenn drei Viertel aller Quadrate von 100\u00a0m, die einer von ihnen berührte, von beiden berührt wurden, der kürzere mindestens neun Zehntel des längeren misst und beide beim selben Anteil des Wegs höchstens ein Zehntel davon auseinander waren, höchstens 750\u00a0m (der Median von 33 Stellen). Rückwärts ist ein anderer Weg. Jeder Weg sammelt sich um den Lauf, der sich von allen seinen anderen am wenigsten unterscheidet, der größte zuerst. Es braucht acht Läufe über 60 Tage und die Wege von vier von fünf Läufen. Ein Weg, der endet, wo er begann, ist eine Runde oder, wo er neben sich selbst zurückkommt, eine Wendestrecke. Erzählt wird in der Gegenwart, solange die letzten 26 vollen Wochen einen Lauf darauf haben: Acht in 104 sind zwei in 26, und die Hälfte davon ist einer.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, turns, lit }) =>
      `Eine Spule aus ${countOf(turns, 'einer Windung', 'Windungen')} übereinander, eine für jedes Mal, das dieser Weg gelaufen wurde, und darunter ein Strich für jeden anderen von ${countOf(all, 'einem Lauf', 'Läufen')}. ${lit === 1 ? 'Die eine Windung des Zeitraums leuchtet' : `Die ${spelled(lit)} Windungen des Zeitraums leuchten`}. Nichts darin ist nach dem Gelände gezeichnet.`,
    'no-run': () => 'Braucht einen ersten Lauf.',
    runs: ({ left, n }) =>
      `Braucht noch ${countOf(left, 'einen Lauf', 'Läufe')} draußen in 104 Wochen; bisher ${n === 0 ? 'gibt es keinen' : n === 1 ? 'gibt es einen' : `sind es ${count(n)}`}.`,
    cover: ({ n, of, waiting }) =>
      waiting > 0
        ? `Braucht die Wege von vier von fünf: Von ${ofLast(of)} draußen ist der Weg ${n === 0 ? 'bei keinem' : n === 1 ? 'bei einem' : `bei ${count(n)}`} bekannt, und ${waiting === 1 ? 'ein Track ist' : `${count(waiting)} Tracks sind`} noch zu lesen und zu vergleichen.`
        : `Braucht Tracks von vier von fünf: Von ${ofLast(of)} draußen ${n < 2 ? 'zeigt' : 'zeigen'} ${some(n)} einen Weg.`,
    few: ({ left, k }) => `Braucht noch ${countOf(left, 'einen Lauf', 'Läufe')} auf einem Weg: Den häufigsten bist du in 104 Wochen ${times(k)} gelaufen.`,
    young: ({ left, k }) => `Braucht noch ${countOf(left, 'einen Tag', 'Tage')} zwischen dem ersten und dem letzten der ${count(k)} Läufe auf einem Weg.`,
  },
}
