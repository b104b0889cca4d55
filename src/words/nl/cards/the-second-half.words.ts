import type { FasterHalf, SecondHalfSays } from '../../../domain/cards/the-second-half.card'
import { by, capital, eachRun, listed, luck, runsOrNone as runs, spelled, thereAre, yearsBetween } from '../amounts'
import { count, countOf, figure, longDay } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const finish = { second: 'eindigt sneller dan je begint', first: 'begint sneller dan je eindigt' } as const satisfies Record<FasterHalf, string>
const finished = { second: 'eindigde je sneller dan je begon', first: 'begon je sneller dan je eindigde' } as const satisfies Record<FasterHalf, string>
const named = { second: 'tweede', first: 'eerste' } as const satisfies Record<FasterHalf, string>
const opposite = { second: 'eerste', first: 'tweede' } as const satisfies Record<FasterHalf, string>

export const words: CardWords<SecondHalfSays> = {
  name: 'De tweede helft',
  says: {
    are: ({ half, k, n, all }) =>
      `Je ${finish[half]}: in ${k === n ? 'al' : `${count(k)} van`} je ${all === 1 ? '' : 'laatste '}${count(n)} runs was de ${named[half]} helft sneller.`,
    were: ({ half, k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))} ${finished[half]}: in ${k === n ? 'alle' : `${count(k)} van`} ${count(n)} runs.`,
    others: ({ half, even, other }) =>
      even + other === 0
        ? 'Geen andere run zegt iets anders.'
        : `Van de andere ${by(even, 'was er', 'waren er')} ${even === 0 ? 'geen' : spelled(even)} gelijk, en in ${other === 0 ? 'geen enkele' : spelled(other)} was de ${opposite[half]} helft sneller.`,
    middle: ({ thousandths }) =>
      thousandths === 1000
        ? 'In de middelste run kostten beide helften evenveel tijd, heuvels eruit gehaald.'
        : `In de middelste run kostte de tweede helft ${figure(Math.abs(1000 - thousandths) / 10)}% ${thousandths < 1000 ? 'minder' : 'meer'} tijd dan de eerste, heuvels eruit gehaald.`,
    luck: ({ k, n, p }) => `Was elke helft even waarschijnlijk de snelste, dan zou het toeval ${count(k)} van ${count(n)} aan één kant zetten: ${luck(p)}.`,
    phases: ({ n, effective }) =>
      Math.floor(effective) >= n
        ? `Hoe de ene run eindigt, hangt niet samen met de vorige: de ${count(n)} wegen voor evenveel.`
        : `Gelijke runs komen in fasen: in de marge wegen deze ${count(n)} zoveel als ${count(Math.max(1, Math.floor(effective)))} die dat niet doen.`,
    'left-out': ({ paused, unknown }) =>
      paused + unknown === 0
        ? 'Elke run van 5\u00A0km of meer telt mee.'
        : `Niet meegeteld: ${listed([
            ...(paused > 0 ? [`${runs(paused)} met pauzes van een tiende van de tijd of meer`] : []),
            ...(unknown > 0 ? [`${runs(unknown)} zonder track die helften en hoogten laat zien`] : []),
          ])}.`,
    lately: ({ k, n, half }) =>
      n === 0
        ? 'In de laatste 26 volle weken viel geen run waarvan de helften bekend zijn'
        : `Van de ${n === 1 ? 'ene run' : runs(n)} in de laatste 26 volle weken waarvan de helften bekend zijn, ${by(k, 'had er', 'hadden er')} ${k === 0 ? 'geen' : count(k)} een snellere ${named[half]} helft`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} Het gaat om runs buiten van 5\u00A0km en meer waarvan de track de hoogten kent en die minder dan een tiende van de tijd stilstonden: ${count(n)} van ${count(of)} in de laatste 104 weken, deze meegeteld. De helften zijn helften van de afstand, elk geklokt in beweging, met elke helling geteld als wat het kost om haar te lopen (Minetti). Binnen 1% van elkaar zijn ze gelijk. De marge is die van Wilson, op 95%, over zoveel runs als ze waard zijn: n(1 − r)/(1 + r), met r de samenhang van elke run met de volgende. De ondergrens moet boven 50% liggen, en het toeval onder 1 op 100 (een exacte binomiale toets, beide kanten op, fasen eruit gehaald). Nodig zijn 20 runs, en de helften van vier op de vijf. De kaart spreekt in de tegenwoordige tijd zolang de laatste 26 volle weken nog de helft van die 50% halen. Waarom een helft sneller is, is niet bekend.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, unknown, half, fromDay, toDay }) =>
      `Een ruggengraat van weken van ${longDay(fromDay)} tot en met ${longDay(toDay)}, een lijn voor ${eachRun(all - unknown)}: links waar de eerste helft sneller was, rechts waar de tweede dat was, zo lang als de voorsprong van die helft op de andere. ${capital(spelled(lit))} met een snellere ${named[half]} helft ${by(lit, 'licht', 'lichten')} op.${
        unknown === 0 ? '' : ` ${capital(spelled(unknown))} die het niet ${unknown === 1 ? 'zegt, is een streepje' : 'zeggen, zijn streepjes'} eronder.`
      }`,
    'no-run': () => 'Wacht op een eerste run.',
    runs: ({ left, n }) => `Wacht op nog ${countOf(left, 'run', 'runs')} buiten van 5\u00A0km of meer, met weinig pauzes, binnen 104 weken; ${thereAre(n)}.`,
    cover: ({ n, of }) =>
      `Wacht op de tracks van vier op de vijf: van je laatste ${count(of)} runs van 5\u00A0km of meer zijn bij ${n === 0 ? 'geen enkele' : count(n)} de helften bekend.`,
    neither: ({ second, even, first, n }) =>
      `Geen helft springt eruit in je laatste ${count(n)} runs: de tweede was sneller in ${second === 0 ? 'geen enkele' : count(second)}, de eerste in ${first === 0 ? 'geen enkele' : count(first)}, en ${by(even, 'gelijk was er', 'gelijk waren er')} ${even === 0 ? 'geen' : even === 1 ? 'één' : count(even)}.`,
  },
}
