import type { ReturnSays } from '../../../domain/cards/the-return.card'
import { monday } from '../../../domain/calendar/calendar'
import { by, capital, runsOrNone as runs, span, spelled, times, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, longDay } from '../screens/quantities'
import { weekSpan } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const days = (n: number): string => countOf(n, 'dag', 'dagen')
const inside = (others: number): string =>
  others === 0
    ? 'Daarin viel geen andere activiteit.'
    : `Daarin ${others === 1 ? 'viel één andere activiteit' : `vielen ${spelled(others)} andere activiteiten`}.`
const from = (fromDay: number, toDay: number, length: number): string => `Van ${longDay(fromDay)} tot ${longDay(toDay)}, ${days(length)}`
const silences = (n: number): string => (n === 1 ? 'stilte' : 'stiltes')

export const words: CardWords<ReturnSays> = {
  name: 'De terugkeer',
  says: {
    are: ({ k, n, longest }) => {
      const quiet = `${capital(times(n))} viel je ${n === 1 ? '' : 'tot '}${span(longest)} stil`
      if (n === 1) return k === 1 ? `${quiet}, en je kwam terug.` : `${quiet}, en binnen vier weken volgden minder dan vier runs.`
      return k === 0 ? `${quiet}; telkens volgden minder dan vier runs.` : `${quiet}, en ${times(k)} kwam je terug.`
    },
    were: ({ k, n, longest, fromYear, toYear }) => {
      const quiet = `${capital(times(n))} ${yearsBetween(fromYear, toYear)} viel je`
      if (k === 0) return `${quiet} stil, en ${n === 1 ? 'er' : 'telkens'} volgden minder dan vier runs.`
      if (k === n) return `${quiet} ${n === 1 ? '' : 'tot '}${span(longest)} stil, en kwam je terug.`
      return `${quiet} tot ${span(longest)} stil, en ${times(k)} kwam je terug.`
    },
    'all-back': ({ n }) =>
      n === 1 ? 'Er is geen andere stilte van jou om daartegenover te zetten.' : `Van de ${spelled(n)} stiltes bleef er geen zonder terugkeer.`,
    'not-back': ({ k, n }) =>
      k === 0
        ? n === 1
          ? 'Daarna volgden minder dan vier runs binnen 28 dagen.'
          : `Na geen van de ${spelled(n)} volgden vier runs binnen 28 dagen.`
        : `Na de andere ${n - k === 1 ? '' : `${spelled(n - k)} `}volgden minder dan vier runs binnen 28 dagen.`,
    returned: ({ days: length, fromDay, toDay, runs: followed, metres, recovery, others }, unit) => {
      const before = `80% van de ${distance(metres, unit)} uit de 28 dagen ervoor`
      const back =
        recovery < 0
          ? `${before} was vóór de volgende stilte of vandaag niet weer bij elkaar gelopen`
          : recovery === 0
            ? `${before} was op de dag van de terugkeer weer bij elkaar gelopen`
            : `${before} was na ${days(recovery)} weer bij elkaar gelopen`
      return `${from(fromDay, toDay, length)}: ${runs(followed)} in de 28 dagen vanaf het einde; ${back}. ${inside(others)}`
    },
    'not-returned': ({ days: length, fromDay, toDay, runs: followed, others }) =>
      `${from(fromDay, toDay, length)}: ${runs(followed)} in de 28 dagen vanaf het einde. ${inside(others)}`,
    undecided: ({ days: length, toDay, runs: followed, left, others }) =>
      `Een stilte van ${days(length)} eindigde op ${longDay(toDay)}: ${runs(followed)} tot nu toe. Ze telt bij de vierde run, of over ${days(left)}. ${inside(others)}`,
    recovery: ({ median, reached, k }) =>
      reached === 0
        ? `80% van de afstand ervoor is ${k === 1 ? 'na de ene terugkeer niet weer' : `na geen van de ${count(k)} keer dat je terugkwam weer`} bereikt.`
        : `80% van de afstand ervoor is weer bereikt ${k === 1 ? 'na de ene terugkeer' : `na ${count(reached)} van de ${count(k)} keer dat je terugkwam`}, ${reached === 1 ? '' : 'in het middelste geval '}in ${figure(median)} ${median === 1 ? 'dag' : 'dagen'}.`,
    early: ({ early }) =>
      `${capital(spelled(early))} eerdere ${silences(early)}, minder dan acht weken na de eerste run, ${by(early, 'telt', 'tellen')} niet mee.`,
    awake: ({ since, threshold }) =>
      `De laatste run was ${since === 0 ? 'vandaag' : `${days(since)} geleden`}; een stilte van jou begint bij ${days(Math.ceil(threshold))}`,
    open: ({ since }) => `Het is al ${days(since)} stil; daarom spreekt de kaart in de verleden tijd, en die stilte telt zelf niet mee`,
    how: ({ threshold, p90 }) =>
      `${validRun} Een stilte zijn de dagen van de ene loopdag tot de volgende, als het er minstens 21 zijn, minstens drie keer wat negen van de tien van al je tussenpozen tussen loopdagen niet overschrijden (het kwantiel van type 7), en als er acht weken of meer tussen de eerste run en het begin liggen. Bij jou blijven er negen van de tien binnen ${figure(
        p90,
      )} dagen, dus een stilte begint bij ${days(Math.ceil(threshold))}. Je kwam terug als vier runs vallen in de 28 dagen die beginnen met de run die haar beëindigt. Het herstel zijn de dagen tot 28 dagen 80% hebben van de afstand van de 28 dagen voor de stilte, met runs geteld vanaf de terugkeer, waarvan de dag 0 is. Een fietsrit beëindigt geen stilte. Wat zijn 28 dagen of zijn vierde run nog niet heeft gehad, blijft open. De kaart spreekt in de verleden tijd zolang een stilte open is. Waardoor een stilte kwam, is niet bekend.`,
    shows: ({ runs: all, lit, silences: between, fromDay, toDay, firstWeekday }) =>
      `Een getij van ${longDay(fromDay)} tot en met ${longDay(toDay)}: elke week${firstWeekday === monday ? '' : `, ${weekSpan(firstWeekday)},`} zo hoog als haar runs ver zijn, ${countOf(all, 'run', 'runs')} in totaal, met ${countOf(between, 'stilte', 'stiltes')} ertussen. ${
        lit === 0 ? 'Geen licht op' : `${capital(spelled(lit))} ${by(lit, 'licht', 'lichten')} op: die van de vier weken na een terugkeer`
      }.`,
    'no-run': () => 'Wacht op een eerste run.',
    'no-silence': ({ threshold }) => `Er is geen stilte om over te vertellen: geen van ${days(Math.ceil(threshold))} of meer.`,
    'only-early': ({ early, threshold }) =>
      `Er is geen stilte van ${days(Math.ceil(threshold))} of meer met acht weken geschiedenis ervoor; ${early === 1 ? 'de ene tot nu toe begon' : `de ${spelled(early)} tot nu toe begonnen`} eerder.`,
    'still-open': ({ since, early }) =>
      early === 1
        ? `De stilte van ${days(since)} tot nu toe begon minder dan acht weken na de eerste run.`
        : `De eerste stilte, ${days(since)} tot nu toe, is nog niet voorbij.`,
    'still-undecided': ({ runs: left, left: wait }) =>
      `Wacht op nog ${countOf(left, 'run', 'runs')}, of nog ${countOf(wait, 'dag', 'dagen')}, om te weten of je terugkwam.`,
    'no-distance': ({ with: known, of }) =>
      `Wacht op afstanden: ${known === 0 ? 'geen' : count(known)} van ${countOf(of, 'run', 'runs')} ${by(known, 'heeft', 'hebben')} er een, en 80% moet dat.`,
  },
}
