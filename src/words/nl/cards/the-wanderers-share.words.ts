import type { Side, WandererSays } from '../../../domain/cards/the-wanderers-share.card'
import { by, capital, eachRun, listed, luck, runsOrNone as runs, some, spelled, thereAre, yearsBetween } from '../amounts'
import { count, countOf, figure, longDistance } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

/** One run went, two runs went. */
const went = (side: Side, n: number): string =>
  side === 'wander' ? `${by(n, 'ging', 'gingen')} vooral over nieuw terrein` : `${by(n, 'bleef', 'bleven')} vooral op bekend terrein`
/** At the end of a subordinate clause. */
const thatWent = (side: Side, n: number): string =>
  side === 'wander' ? `vooral over nieuw terrein ${by(n, 'ging', 'gingen')}` : `vooral op bekend terrein ${by(n, 'bleef', 'bleven')}`
const verb = { wander: 'Je zwerft', return: 'Je bent honkvast' } as const satisfies Record<Side, string>
const opposite = { wander: 'return', return: 'wander' } as const satisfies Record<Side, Side>
const percent = (share: number): string => figure(Math.round(share * 100))

export const words: CardWords<WandererSays> = {
  name: 'De zwerflust',
  says: {
    are: ({ side, k, n, starts, all }) =>
      `${verb[side]}: ${k === n ? 'al' : `${count(k)} van`} je ${all === 1 ? '' : 'laatste '}${count(n)} runs ${went(side, k)}; ${starts === 0 ? 'geen' : spelled(starts)} ${by(starts, 'startplek was', 'startplekken waren')} nieuw.`,
    were: ({ side, k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))} ${side === 'wander' ? 'zwierf je' : 'was je honkvast'}: ${k === n ? `alle ${count(n)}` : `${count(k)} van ${count(n)}`} runs ${went(side, k)}.`,
    others: ({ side, others }) =>
      others === 0 ? 'Geen run zegt iets anders.' : `De andere ${others === 1 ? '' : `${count(others)} `}${went(opposite[side], others)}.`,
    ground: ({ metres, fresh }, unit) =>
      `Van ${longDistance(metres, unit)} lag ${longDistance(fresh, unit)} op terrein waar geen eerdere run in de buurt kwam: ${percent(fresh / metres)}%.`,
    starts: ({ k, n, low, high }) =>
      `${k === 0 ? 'Geen' : capital(spelled(k))} van de ${count(n)} ${by(k, 'begon', 'begonnen')} waar binnen ongeveer 1\u00A0km geen eerdere run was begonnen: ${percent(k / n)}% (${percent(low)}–${percent(high)}%).`,
    luck: ({ k, n, p }) => `Waren beide even waarschijnlijk, dan zou het toeval ${count(k)} van ${count(n)} aan één kant zetten: ${luck(p)}.`,
    phases: ({ n, effective }) =>
      Math.floor(effective) >= n
        ? `Waar de ene run heen gaat, hangt niet samen met de vorige: de ${count(n)} wegen voor evenveel.`
        : `Gelijke runs komen in fasen: in de marge wegen deze ${count(n)} zoveel als ${count(Math.max(1, Math.floor(effective)))} die dat niet doen.`,
    'left-out': ({ without, waiting }) =>
      without + waiting === 0
        ? 'Elke run buiten telt mee.'
        : `Niet meegeteld: ${listed([
            ...(without > 0 ? [`${runs(without)} zonder track die een route laat zien`] : []),
            ...(waiting > 0 ? [`${runs(waiting)} waarvan de track nog gelezen en vergeleken moet worden`] : []),
          ])}.`,
    lately: ({ k, n, side }) =>
      n === 0
        ? 'In de laatste 26 volle weken viel geen run waarvan het terrein bekend is'
        : `Van de ${n === 1 ? 'ene run' : runs(n)} in de laatste 26 volle weken waarvan het terrein bekend is, ${went(side, k).replace(' ', ` er ${some(k)} `)}`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} Het gaat om runs buiten waarvan de track een route laat zien, virtuele niet meegeteld: ${count(n)} van ${count(of)} in de laatste 104 weken, deze meegeteld. Terrein is nieuw waar geen run ervoor, in alles wat ooit is vastgelegd, een vak van 100\u00A0m of een vak ernaast raakte; de vroegste runs zijn vanzelf nieuw. De meters van een run worden gelijk over zijn vakken verdeeld, en een run met minstens de helft ervan op nieuw terrein ging daar vooral over. Een start is nieuw waar geen run ervoor in zijn vak van 1\u00A0km begon. De marge is die van Wilson, op 95%, over zoveel runs als ze waard zijn: n(1 − r)/(1 + r), met r de samenhang van elke run met de volgende. De ondergrens moet boven 50% liggen, en het toeval onder 1 op 100 (een exacte binomiale toets, beide kanten op, fasen eruit gehaald). Nodig zijn 40 runs, en de tracks van vier op de vijf. De kaart spreekt in de tegenwoordige tijd zolang de laatste 26 volle weken nog de helft van die 50% halen. Waarom je daarheen gaat, is niet bekend.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, side, untold }) =>
      `Een ring, en daardoorheen een straal voor ${eachRun(all)}, met de klok mee in de volgorde van hun dagen: naar binnen de afstand op bekend terrein, naar buiten die op nieuw. ${capital(spelled(lit))} die ${thatWent(side, lit)}, ${by(lit, 'licht', 'lichten')} op.${untold === 0 ? '' : ` ${capital(spelled(untold))} zonder track ${untold === 1 ? 'is een stip' : 'zijn stippen'} op de ring.`}`,
    'no-run': () => 'Wacht op een eerste run.',
    runs: ({ left, n }) => `Wacht op nog ${countOf(left, 'run', 'runs')} buiten binnen 104 weken; ${thereAre(n)}.`,
    cover: ({ n, of, waiting }) =>
      waiting > 0
        ? `Wacht op het terrein van vier op de vijf van je laatste ${countOf(of, 'run', 'runs')} buiten: van ${n === 0 ? 'geen enkele' : some(n)} is het bekend, en ${waiting === 1 ? 'één track moet' : `${count(waiting)} tracks moeten`} nog gelezen en vergeleken worden.`
        : `Wacht op tracks van vier op de vijf van je laatste ${countOf(of, 'run', 'runs')} buiten: ${some(n)} ${by(n, 'laat', 'laten')} zien waar je liep.`,
    neither: ({ fresh, known, n }) =>
      `Geen van beide springt eruit in je laatste ${countOf(n, 'run', 'runs')}: ${some(fresh)} ${went('wander', fresh)}, ${some(known)} ${went('return', known)}.`,
  },
}
