import type { SeasonSays } from '../../../domain/cards/the-turning-season.card'
import { by, capital, eachRun, listed, luck, nameOfMonth, spelled, thereAre, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, longDay } from '../screens/quantities'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const years = (n: number): string => countOf(n, 'vol jaar', 'volle jaren')
const percent = (share: number): string => `${figure(Math.round(share * 100))}%`

export const words: CardWords<SeasonSays> = {
  name: 'De loop van het jaar',
  says: {
    are: ({ month, other, high, low }, unit) =>
      `Je maand is ${nameOfMonth(month)}: je middelste week is dan ${distance(high, unit)}, en ${distance(low, unit)} rond ${nameOfMonth(other)}.`,
    were: ({ month, other, high, low, fromYear, toYear }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} was je maand ${nameOfMonth(month)}: ${distance(high, unit)} per week, ${distance(low, unit)} rond ${nameOfMonth(other)}.`,
    against: ({ month, k, n, names, silent }) =>
      [
        k === 0
          ? `Geen van de ${spelled(n)} jaren neigt weg van ${nameOfMonth(month)}.`
          : `${capital(spelled(k))} van de ${spelled(n)} jaren ${by(k, 'neigt', 'neigen')} de andere kant op: ${listed(names.split(', '))}.`,
        ...(silent === '' ? [] : [`Niet meegeteld, want zonder run: ${listed(silent.split(', '))}.`]),
      ].join(' '),
    luck: ({ p, n }) => `Werd elk van de ${spelled(n)} jaren een willekeurig aantal weken gedraaid, dan zouden ze het zo eens zijn: ${luck(p)}.`,
    sway: ({ amplitude, month }) =>
      `De schommeling over het jaar, als golf: rond ${nameOfMonth(month)} ${figure(amplitude)}% van een gemiddelde week omhoog, en een half jaar verder evenveel omlaag.`,
    level: ({ amplitude, month }) =>
      `Laat je erin wat je van jaar tot jaar meer of minder loopt, dan is het ${figure(amplitude)}%, en ligt de top in ${nameOfMonth(month)}.`,
    'silences-aside': ({ weeks }) => `${capital(countOf(weeks, 'week', 'weken'))} stilte ${by(weeks, 'is', 'zijn')} apart gezet: een blessure is geen seizoen.`,
    'silences-counted': ({ weeks }) => `${capital(countOf(weeks, 'week', 'weken'))} stilte ${by(weeks, 'telt als week', 'tellen als weken')} zonder run.`,
    lately: ({ share, k, weeks }) =>
      `De laatste twee volle jaren ${share <= 0 ? 'gaan niet die kant op' : `gaan ${percent(share)} zo ver die kant op als alle samen`}, en van de laatste ${count(weeks)} volle weken ${by(k, 'had er', 'hadden er')} ${k === 0 ? 'geen' : k === 1 ? 'één' : count(k)} een run`,
    how: ({ n, fromYear, toYear, least }) =>
      `${validRun} Jaren zijn die van ISO 8601, met weken van maandag tot en met zondag; een jaar is vol als de eerste run in zijn eerste week of eerder viel, en het voor deze week afliep: ${years(n)} ${yearsBetween(fromYear, toYear)}. De afstand van elke week wordt gedeeld door het gemiddelde van haar jaar, en op haar hoek van het jaar gezet; het gemiddelde daarvan is een pijl die wijst waar het jaar het volst is. Die wordt naast het toeval gelegd door de weken van elk jaar een willekeurig aantal te draaien, 2.000 keer, altijd dezelfde. Dat alles gebeurt twee keer, één keer met de helling van jaar tot jaar uit elk jaar gehaald, zodat steeds meer lopen geen seizoen is: de grootste kans wordt verteld, en moet onder 1 op 100 liggen; beide moeten binnen een achtste jaar dezelfde kant op wijzen, en de golf moet beide keren ${figure(least)}% hoog zijn. Geen jaar telt zwaarder dan het middelste. Waar stiltes zijn, gebeurt het met hun weken en zonder, de duidelijkste van de twee wordt verteld, en haar kans telt dubbel. De middelste weken zijn medianen over de dertien weken rond de volste en de dertien een half jaar verder. De kaart spreekt in de tegenwoordige tijd zolang de laatste twee volle jaren half zo ver die kant op gaan, en de laatste 26 volle weken half zo vaak een run hebben als alle samen.`,
    shows: ({ runs, lit, month, fromDay, toDay }) =>
      `Een ring van twaalf maanden met januari boven: een lijn voor ${eachRun(runs)} van ${longDay(fromDay)} tot en met ${longDay(toDay)}, zo lang als de run ver is, die van dezelfde dagen van alle jaren buiten elkaar. ${capital(spelled(lit))} uit de weken rond ${nameOfMonth(month)} ${by(lit, 'licht', 'lichten')} op.`,
    'no-run': () => 'Wacht op een eerste run.',
    years: ({ left, n }) => `Wacht op nog ${countOf(left, 'vol jaar', 'volle jaren')} met runs; ${n > 1 && n < 13 ? `er zijn er ${spelled(n)}` : thereAre(n)}.`,
    hint: ({ month, p, n }) => `Je ${years(n)} neigen naar ${nameOfMonth(month)}, maar het toeval doet dat ${luck(p)}: nodig is minder dan 1 op 100.`,
    slight: ({ month, amplitude, n, least }) =>
      `Je ${years(n)} neigen naar ${nameOfMonth(month)}, met ${figure(amplitude)}% van een gemiddelde week: nodig is ${figure(least)}%, en een vollere middelste week dan een half jaar verder.`,
    none: ({ n }) => `Geen tijd van het jaar springt eruit over je ${years(n)}.`,
  },
}
