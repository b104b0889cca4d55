import type { LoopSays } from '../../../domain/cards/the-loop.card'
import type { Shape } from '../../../domain/routes/shape'
import { by, capital, listed, runsOrNone as runs, some, spelled, thereAre, times, yearsBetween } from '../amounts'
import { count, countOf, distance, longDay } from '../screens/quantities'
import { countryName } from '../screens/where'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

/** What a way is called, with its article and the pronoun that stands for it. */
export const ways = {
  round: { noun: 'rondje', this: 'dit rondje', it: 'het' },
  'there-and-back': { noun: 'heen-en-terugroute', this: 'deze heen-en-terugroute', it: 'hem' },
  'one-way': { noun: 'route', this: 'deze route', it: 'hem' },
} as const satisfies Readonly<Record<Shape, { readonly noun: string; readonly this: string; readonly it: string }>>

/** A sentence has 18 words at most: a region whose name takes more of them than there are is left to the evidence. */
const most = 18
const named = (region: string, sentence: (there: string) => string): string => {
  const told = region === '' ? '' : sentence(` in ${region}`)
  return told === '' || told.split(' ').length > most ? sentence('') : told
}

export const words: CardWords<LoopSays> = {
  name: 'Het rondje',
  says: {
    are: ({ shape, k, n, all, region }) =>
      named(
        region,
        (there) =>
          `Eén ${ways[shape].noun}${there} is van jou: je liep ${ways[shape].it} in ${k === n ? 'al' : `${count(k)} van`} je ${all === 1 ? '' : 'laatste '}${count(n)} runs.`,
      ),
    were: ({ shape, k, n, fromYear, toYear, region }) =>
      named(
        region,
        (there) =>
          `${capital(yearsBetween(fromYear, toYear))} was één ${ways[shape].noun}${there} van jou: je liep ${ways[shape].it} in ${count(k)} van ${count(n)} runs.`,
      ),
    others: ({ others, ways: different }) =>
      others === 0
        ? 'Geen andere run nam een andere route.'
        : `De andere ${others === 1 ? 'nam' : `${count(others)} namen`} ${different === 1 ? 'één andere route' : `${count(different)} andere routes`}.`,
    began: ({ city, region, country }) => `Het begin ligt in ${[...new Set([city, region, countryName(country)])].filter((part) => part !== '').join(', ')}.`,
    'began-unknown': () => 'In welke plaats het begin ligt, is niet opgezocht.',
    length: ({ metres }, unit) => `De lengte is ${distance(metres, unit)}, volgens de track van de middelste run.`,
    since: ({ firstDay, lastDay, times: taken }) =>
      `Voor het eerst gelopen op ${longDay(firstDay)} en voor het laatst op ${longDay(lastDay)}: in totaal ${times(taken)}, voor zover tracks het zeggen.`,
    next: ({ second, alone }) =>
      `${second < 2 ? 'Geen andere route is twee keer gelopen' : `De route daarna is ${times(second)} gelopen`}; ${alone === 0 ? 'geen enkele route' : alone === 1 ? 'één' : count(alone)} maar één keer.`,
    'left-out': ({ without, waiting }) =>
      without + waiting === 0
        ? 'Elke run buiten telt mee.'
        : `Niet meegeteld: ${listed([
            ...(without > 0 ? [`${runs(without)} zonder track die een route laat zien`] : []),
            ...(waiting > 0 ? [`${runs(waiting)} waarvan de track nog gelezen en vergeleken moet worden`] : []),
          ])}.`,
    name: ({ shape }) => `Hoe ${ways[shape].this} heet, is aan jou; de naam staat nooit op een afbeelding.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'In de laatste 26 volle weken viel geen run waarvan de route bekend is'
        : `Van de ${n === 1 ? 'ene run' : runs(n)} in de laatste 26 volle weken waarvan de route bekend is, ${by(k, 'nam', 'namen')} er ${some(k)} deze route`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} Het gaat om runs buiten waarvan de track een route laat zien, virtuele niet meegeteld: ${count(n)} van ${count(of)} in de laatste 104 weken, deze meegeteld. Twee runs namen dezelfde route als driekwart van alle vakken van 100\u00A0m die een van beide raakte door beide geraakt is, de kortste minstens negen tiende van de langste is, en de twee op hetzelfde deel van de route niet verder dan een tiende daarvan uiteen waren, hooguit 750\u00A0m (de mediaan van 33 plekken). Andersom is een andere route. Elke route is verzameld rond de run die het minst van al zijn andere verschilt, de grootste eerst. Nodig zijn acht runs over 60 dagen, en de routes van vier op de vijf runs. Een route die eindigt waar hij begon is een rondje, of een heen-en-terugroute als hij naast zichzelf terugkomt. De kaart spreekt in de tegenwoordige tijd zolang de laatste 26 volle weken er één run van hebben: acht in 104 is twee in 26, en de helft daarvan is één.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, turns, lit }) =>
      `Een spoel van ${countOf(turns, 'winding', 'windingen')} over elkaar, één voor elke keer dat die route gelopen is, en daaronder een streepje voor elke andere van ${countOf(all, 'run', 'runs')}. De ${lit === 1 ? 'ene winding uit de periode licht' : `${spelled(lit)} windingen uit de periode lichten`} op. Niets erin is van de grond overgetekend.`,
    'no-run': () => 'Wacht op een eerste run.',
    runs: ({ left, n }) => `Wacht op nog ${countOf(left, 'run', 'runs')} buiten binnen 104 weken; ${thereAre(n)}.`,
    cover: ({ n, of, waiting }) =>
      waiting > 0
        ? `Wacht op de routes van vier op de vijf van je laatste ${countOf(of, 'run', 'runs')} buiten: ${by(n, 'bekend is', 'bekend zijn')} er ${some(n)}, en ${waiting === 1 ? 'één track moet' : `${count(waiting)} tracks moeten`} nog gelezen en vergeleken worden.`
        : `Wacht op tracks van vier op de vijf van je laatste ${countOf(of, 'run', 'runs')} buiten: ${some(n)} ${by(n, 'laat', 'laten')} een route zien.`,
    few: ({ left, k }) => `Wacht op nog ${countOf(left, 'run', 'runs')} over één route: die je het meest nam, liep je ${times(k)} in 104 weken.`,
    young: ({ left, k }) => `Wacht op nog ${countOf(left, 'dag', 'dagen')} tussen de eerste en de laatste van de ${count(k)} runs over één route.`,
  },
}
