import type { ChestSays } from '../../../domain/cards/the-number-on-the-chest.card'
import { standardOf } from '../../../domain/cards/races'
import { by, capital, eachRun, listed, runsOrNone as runs, spelled, times, yearsBetween } from '../amounts'
import { countOf, distance, duration, longDay } from '../screens/quantities'
import type { Unit } from '../../quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

/** 46 s per km, 1:06 min per mi */
const apart = (seconds: number, unit: Unit): string => {
  const own = Math.round(Math.abs(seconds) * (unit === 'km' ? 1 : 1.609344))
  return `${own < 60 ? `${own}\u00A0s` : `${duration(own)}\u00A0min`} per ${unit}`
}
/** 46 s per km sneller dan anders */
const gapTo = (seconds: number, unit: Unit, than: string): string =>
  Math.round(seconds) === 0 ? `even snel als ${than}` : `${apart(seconds, unit)} ${seconds > 0 ? 'sneller' : 'langzamer'} dan ${than}`
const wore = ({ k, perhaps }: { readonly k: number; readonly perhaps: number }): string =>
  k === perhaps ? times(k) : `in ${spelled(k)} van misschien ${spelled(perhaps)} wedstrijden`
const named = {
  ...{ '5k': '5\u00A0km', '10k': '10\u00A0km', '15k': '15\u00A0km', '10-miles': '10\u00A0mijl', '20k': '20\u00A0km' },
  ...{ half: 'de halve marathon', '30k': '30\u00A0km', marathon: 'de marathon', '50k': '50\u00A0km', other: 'andere afstanden' },
} as const satisfies Readonly<Record<keyof ChestSays['distances'], string>>
const over = ({ least, most }: { readonly least: number; readonly most: number }, unit: Unit): string => {
  const one = standardOf(least)
  if (one !== null && one === standardOf(most)) return `over ${named[one.id]}`
  return distance(least, unit) === distance(most, unit) ? `over ${distance(least, unit)}` : `van ${distance(least, unit)} tot ${distance(most, unit)}`
}
/** Of two runs you said that they were none; of one that it was none. */
const deniedOf = (denied: number): string => `; van ${runs(denied)} zei je dat het er geen ${by(denied, 'was', 'waren')}`

const ids = ['5k', '10k', '15k', '10-miles', '20k', 'half', '30k', 'marathon', '50k', 'other'] as const satisfies readonly (keyof ChestSays['distances'])[]

export const words: CardWords<ChestSays> = {
  name: 'Het nummer op je borst',
  says: {
    are: ({ gap, ...worn }, unit) =>
      worn.k === worn.perhaps && worn.k > 1
        ? `Je hebt ${wore(worn)} een startnummer gedragen, de middelste wedstrijd ${gapTo(gap, unit, 'anders')}.`
        : `Je hebt ${wore(worn)} een startnummer gedragen, ${gapTo(gap, unit, 'anders')}.`,
    were: ({ gap, fromYear, toYear, ...worn }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} droeg je ${wore(worn)} een startnummer${worn.k === worn.perhaps ? `, ${gapTo(gap, unit, 'anders')}` : ''}.`,
    'are-far': ({ least, most, ...worn }, unit) => `Je hebt ${wore(worn)} een startnummer gedragen, ${over({ least, most }, unit)}.`,
    'were-far': ({ least, most, fromYear, toYear, ...worn }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} droeg je ${wore(worn)} een startnummer${worn.k === worn.perhaps ? `, ${over({ least, most }, unit)}` : ''}.`,
    slower: ({ slower, even, n }) =>
      `${
        n === 1
          ? `De ene was ${slower === 0 ? 'niet langzamer' : 'langzamer'}`
          : `${slower === 0 ? 'Geen' : capital(spelled(slower))} van ${spelled(n)} ${by(slower, 'was', 'waren')} langzamer`
      } dan de runs ervoor${even === 0 ? '' : n === 1 ? ', maar op de seconde even snel' : `, en ${spelled(even)} ${by(even, 'was', 'waren')} op de seconde even snel`}.`,
    'not-compared': ({ k }) =>
      `${k === 1 ? 'De wedstrijd is niet' : 'Geen ervan is'} naast de runs ervoor te leggen: minder dan drie waren ongeveer even lang.`,
    gaps: ({ n, least, most, left }, unit) =>
      `${n === 1 ? 'Eén wedstrijd was' : `Van ${spelled(n)} wedstrijden was de langzaamste ${gapTo(least, unit, 'de runs ervoor')}, de snelste`} ${gapTo(most, unit, 'de runs ervoor')}${
        left === 0 ? '' : `; voor ${spelled(left)} waren er minder dan drie ongeveer even lang`
      }.`,
    distances: (of) => `Wedstrijden over ${listed(ids.flatMap((id) => (of[id] > 0 ? [`${named[id]}: ${spelled(of[id])}`] : [])))}.`,
    sources: ({ marked, said, denied }) =>
      `${capital(
        listed([
          ...(marked > 0 ? [`${spelled(marked)} ${by(marked, 'staat', 'staan')} in de export als wedstrijd`] : []),
          ...(said > 0 ? [`${spelled(said)} volgens jou`] : []),
        ]),
      )}${denied > 0 ? deniedOf(denied) : ''}.`,
    open: ({ open }) =>
      open === 1
        ? 'Nog één run lijkt een wedstrijd: alleen jij kunt het zeggen. Hij telt niet mee, is niet zo getekend en staat op geen afbeelding.'
        : `Nog ${runs(open)} lijken wedstrijden: alleen jij kunt het zeggen. Ze tellen niet mee, zijn niet zo getekend en staan op geen afbeelding.`,
    lately: ({ k }) =>
      `In de laatste 26 volle weken en deze week ${by(k, 'valt', 'vallen')} ${k === 0 ? 'geen wedstrijd' : countOf(k, 'wedstrijd', 'wedstrijden')}`,
    how: ({ firstWeekday }) =>
      `${validRun} Een wedstrijd is wat de export zo noemt (de kolom Wedstrijd), of waarvan jij zegt dat het er een was; wat jij zegt, staat boven de export. Elke wedstrijd wordt naast de middelste gelegd van je andere runs binnen een vijfde van die afstand in de 90 dagen ervoor, naar het tempo in beweging; daarvoor zijn er drie nodig. De zin vertelt het midden van die verschillen. Naar een run die niemand zo noemde, wordt gevraagd als hij een eigen naam heeft, een standaardafstand van 5\u00A0km tot 50\u00A0km, hooguit 3% ernaast, en bij het snelste twintigste deel hoort van al je runs binnen een vijfde van die afstand: alleen jouw ja maakt er een wedstrijd van. De kaart spreekt in de tegenwoordige tijd zolang in de laatste 26 weken een wedstrijd valt.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, fromDay, toDay }) =>
      `Een rij voor elk jaar van ${longDay(fromDay)} tot en met ${longDay(toDay)}, een streepje voor ${eachRun(all)}, zo hoog als de run lang is. ${lit === 1 ? 'Eén wedstrijd steekt' : `${capital(spelled(lit))} wedstrijden steken`} eruit met een nummer.`,
    'no-run': () => 'Wacht op een eerste run.',
    none: ({ denied }) =>
      `Wacht op een run die als wedstrijd bekendstaat, in de export of door jou op zijn eigen pagina${denied === 0 ? '' : deniedOf(denied)}.`,
    asked: ({ open }) =>
      `Geen van je runs staat als wedstrijd bekend, maar ${open === 1 ? 'één lijkt erop: was het er een' : `${spelled(open)} lijken erop: was er een wedstrijd bij`}? Jouw ja maakt de kaart.`,
  },
}
