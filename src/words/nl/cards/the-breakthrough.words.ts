import type { BreakthroughSays, RecordDistance } from '../../../domain/cards/the-breakthrough.card'
import { by as verb, capital, eachRun, listed, monthAndYear, runsOrNone as runs, span, spelled } from '../amounts'
import { count, countOf, duration, longDay } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const named = {
  '1k': '1\u00A0km',
  mile: 'de mijl',
  '5k': '5\u00A0km',
  '10k': '10\u00A0km',
  half: 'de halve',
  marathon: 'de marathon',
} as const satisfies Record<RecordDistance, string>
const long = { ...named, mile: 'een mijl', half: 'een halve marathon', marathon: 'een marathon' } as const satisfies Record<RecordDistance, string>
const days = (n: number): string => countOf(n, 'dag', 'dagen')
const stoodFor = (stood: number): string => (stood === 0 ? 'minder dan een dag' : days(stood))

export const words: CardWords<BreakthroughSays> = {
  name: 'De doorbraak',
  says: {
    are: ({ over, seconds, by, stood, day }) =>
      `Je grootste sprong kwam in ${monthAndYear(day)}: ${named[over]} in ${duration(seconds)}, ${duration(by)} onder een ${span(stood)} oud record.`,
    were: ({ over, seconds, by, stood, day }) =>
      `Je grootste sprong, in ${monthAndYear(day)}, was ${named[over]} in ${duration(seconds)}: ${duration(by)} onder een ${span(stood)} oud record.`,
    others: ({ over, others, since, best }) =>
      `${others === 0 ? 'Elke run' : others === 1 ? 'Eén andere run' : `${capital(spelled(others))} andere runs`} over ${named[over]} ${others === 0 ? 'gaf een' : `${verb(others, 'gaf', 'gaven')} geen`} record; ${
        since === 0 ? 'sindsdien was niets sneller' : `daarna ${verb(since, 'was', 'waren')} er ${spelled(since)} nog sneller, tot ${duration(best)}`
      }.`,
    first: ({ over, seconds, day }) => `De eerste tijd over ${named[over]}: ${duration(seconds)}, op ${longDay(day)}.`,
    record: ({ seconds, day, by, stood }) => `${duration(seconds)} op ${longDay(day)}, ${duration(by)} minder, na ${stoodFor(stood)}.`,
    elsewhere: ({ over, seconds, by, stood, day }) =>
      `Over ${named[over]} was de grootste daling ${duration(by)}, naar ${duration(seconds)} op ${longDay(day)}, na ${days(stood)}: geen groter deel.`,
    sources: ({ over, track, whole, unknown }) =>
      `Tijden over ${named[over]} komen ${listed([
        ...(track > 0 ? [`uit ${track === 1 ? 'de track' : 'de tracks'} van ${runs(track)}`] : []),
        ...(whole > 0 ? [`uit de totaaltijd van ${runs(whole)} die nauwelijks langer ${verb(whole, 'is', 'zijn')}`] : []),
      ])}${unknown > 0 ? `; van ${runs(unknown)} van die lengte zijn ze niet bekend` : ''}.`,
    lately: ({ over, k }) => `In de laatste 26 volle weken en deze week ${verb(k, 'valt', 'vallen')} ${runs(k)} van ${long[over]} of meer`,
    how: ({ over, firstWeekday }) =>
      `${validRun} Van elke run buiten worden in de track de snelste 1\u00A0km, mijl, 5\u00A0km, 10\u00A0km, halve en hele marathon gezocht, op de klok, pauzes meegeteld; wat sneller gaat dan een mens, gaat er eerst uit. Een track die meer dan 2% van de afstand in de export afwijkt, is achteraf veranderd en blijft buiten beschouwing. Zonder track telt een run als geheel als hij zo lang is als de afstand en hooguit 3% langer. Een record ligt minstens een seconde onder alles ervoor. Afstanden met drie records tellen, en daarvan records die 90 dagen stonden; het genoemde record zakte met het grootste deel van zichzelf, over ${long[over]}. Van vier op de vijf runs van die lengte moet de tijd bekend zijn. Wat aan de eerste run hierin voorafging, is niet bekend. De kaart spreekt in de tegenwoordige tijd zolang in de laatste 26 weken een run van die lengte valt.${weeksAsSet(firstWeekday)}`,
    shows: ({ over, runs: all, timed, records, fromDay, toDay }) =>
      `Een ladder van dagen van ${longDay(fromDay)} tot en met ${longDay(toDay)}, een korte trede voor ${eachRun(timed)} waarvan de tijd over ${named[over]} bekend is, hoe hoger hoe sneller. Elk van ${spelled(records)} records loopt door tot het volgende. Het record dat het meest zakte en het volgende lichten op.${
        all === timed ? '' : ` ${capital(spelled(all - timed))} zonder zo’n tijd ${all - timed === 1 ? 'is een streepje' : 'zijn streepjes'} eronder.`
      }`,
    'no-run': () => 'Wacht op een eerste run van 1\u00A0km of meer, buiten.',
    cover: ({ n, of }) =>
      `Wacht op de tracks van vier op de vijf: van je ${of === 1 ? 'ene run' : `${count(of)} runs`} van 1\u00A0km of meer ${n === 0 ? 'is nog geen snelste kilometer bekend' : `is bij ${count(n)} de snelste kilometer bekend`}.`,
    few: ({ over, records }) => `Wacht op drie records over één afstand, elk onder het vorige; tot nu toe hooguit ${spelled(records)}, over ${named[over]}.`,
    young: ({ stood, least }) => `Wacht op een record dat na ${days(least)} of meer valt; het langst dat er een stond voor het viel, is ${stoodFor(stood)}.`,
  },
}
