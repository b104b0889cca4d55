import type { HourSays } from '../../../domain/cards/the-hour.card'
import type { Light } from '../../../domain/enrich/light'
import { by, capital, eachRun, listed, luck, spelled, thereAre, yearsBetween } from '../amounts'
import { count, countOf, figure, longDay } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

/** After "je uur is". */
export const hours = { dawn: 'de dageraad', day: 'het daglicht', dusk: 'de avondschemering', dark: 'het donker' } as const satisfies Record<Light, string>
export const began = { dawn: 'rond zonsopgang', day: 'in vol daglicht', dusk: 'rond zonsondergang', dark: 'in het donker' } as const satisfies Record<
  Light,
  string
>
const percent = (share: number): string => `${figure(Math.round(share * 100))}%`

/** 214 rond zonsopgang, 60 in vol daglicht en geen in het donker */
export const partsOf = (parts: Readonly<Record<Light, number>>, but: Light | null): string =>
  listed(
    (['dawn', 'day', 'dusk', 'dark'] as const)
      .filter((light) => light !== but)
      .map((light) => `${parts[light] === 0 ? 'geen' : count(parts[light])} ${began[light]}`),
  )

/** What luck would make of the first light against the second. */
export const secondLine = ({ light, k, other, p }: { readonly light: Light; readonly k: number; readonly other: number; readonly p: number }): string =>
  `${other === 0 ? 'Geen ander licht had een run. Was er één even waarschijnlijk geweest' : `Daarna ${by(other, 'kwam', 'kwamen')} ${countOf(other, 'run', 'runs')} ${began[light]}. Waren beide even waarschijnlijk`}, dan zou het toeval ${count(k)} tegenover ${other === 0 ? 'geen' : count(other)} zetten: ${luck(p)}.`

export const words: CardWords<HourSays> = {
  name: 'Het uur',
  says: {
    are: ({ light, k, n, all }) =>
      `Je uur is ${hours[light]}: ${k === n ? 'al' : `${count(k)} van`} je ${all === 1 ? '' : 'laatste '}${count(n)} runs ${by(k, 'begon', 'begonnen')} ${began[light]}.`,
    were: ({ light, k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))} was je uur ${hours[light]}: ${k === n ? 'alle' : `${count(k)} van`} ${count(n)} runs ${by(k, 'begon', 'begonnen')} ${began[light]}.`,
    others: ({ light, ...parts }) => {
      const others = parts.dawn + parts.day + parts.dusk + parts.dark - parts[light]
      return others === 0
        ? 'Geen andere run begon in een ander licht.'
        : `${others === 1 ? 'De andere begon' : `De andere ${count(others)} begonnen`}: ${partsOf(parts, light)}.`
    },
    second: secondLine,
    phases: ({ n, effective }) =>
      Math.floor(effective) >= n
        ? `Het uur van de ene run hangt niet samen met dat van de vorige: de ${count(n)} wegen voor evenveel.`
        : `Uren komen in fasen: in de marge wegen deze ${count(n)} runs zoveel als ${count(Math.max(1, Math.floor(effective)))} die dat niet doen.`,
    sources: ({ file, city, doubtful, unknown }) => {
      const known = listed([
        ...(file > 0 ? [`die van de export, of uitgerekend voor de plaats van de start, bij ${countOf(file, 'run', 'runs')}`] : []),
        ...(city > 0 ? [`uitgerekend voor de referentiestad van de tijdzone bij ${countOf(city, 'run', 'runs')}`] : []),
      ])
      const left = listed([
        ...(doubtful > 0 ? [`${countOf(doubtful, 'run', 'runs')} te dicht bij een grens daarvoor`] : []),
        ...(unknown > 0 ? [`${countOf(unknown, 'run', 'runs')} zonder zon`] : []),
      ])
      return `De zon is ${known}${left === '' ? '' : `; niet meegeteld: ${left}`}.`
    },
    lately: ({ k, n, light }) =>
      n === 0
        ? 'In de laatste 26 volle weken viel geen run met een bekende zon'
        : `Van de ${n === 1 ? 'ene run' : `${count(n)} runs`} in de laatste 26 volle weken ${by(k, 'begon er', 'begonnen er')} ${k === 0 ? 'geen' : count(k)} ${began[light]}`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} Dageraad is van 90 minuten voor zonsopgang tot 60 erna, avondschemering van 60 minuten voor zonsondergang tot 90 erna, dag daartussen, donker de rest; waar dageraad en avondschemering elkaar raken, beslist de dichtstbijzijnde van de twee. Zonsopgang en zonsondergang zijn die van de export; waar die ze niet heeft, of waar de plaats van de start laat zien dat ze meer dan 20 minuten afwijken, worden ze voor die plaats uitgerekend; zonder plaats zijn het die van de referentiestad van de tijdzone van de run, en een start binnen 45 minuten van een grens telt dan niet mee. De periode is de laatste 104 weken, deze meegeteld: van ${count(n)} van de ${count(of)} runs is de zon bekend; nodig zijn er 30, en vier op de vijf. De marge is die van Wilson, op 95%, over zoveel runs als ze waard zijn: n(1 − r)/(1 + r), met r de samenhang van het uur van elke run met dat van de volgende. De ondergrens moet boven 40% liggen, die op 99% boven het deel van de uren van zes tot negen dat in dat licht ligt, en het toeval tussen de eerste en de tweede onder 1 op 100 (een exacte binomiale toets, beide kanten op, fasen eruit gehaald). De kaart spreekt in de tegenwoordige tijd zolang de laatste 26 volle weken nog de helft van die 40% halen.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs, lit, light, fromDay, toDay }) =>
      `Een zonnewijzer met de middag boven en januari in het midden: een lijn voor ${eachRun(runs)} van ${longDay(fromDay)} tot en met ${longDay(toDay)}, op het uur waarop hij begon en zo lang als hij duurde. ${capital(spelled(lit))} die ${began[light]} ${by(lit, 'begon, licht', 'begonnen, lichten')} op.`,
    'no-run': () => 'Wacht op een eerste run.',
    runs: ({ left, n }) => `Wacht op nog ${countOf(left, 'run', 'runs')} binnen 104 weken; ${thereAre(n)}.`,
    cover: ({ n, of }) =>
      `Wacht tot bekend is waar de zon stond: dat is het voor ${n === 0 ? 'geen' : count(n)} van je laatste ${count(of)} runs, en nodig zijn er vier op de vijf, minstens 30.`,
    even: ({ n, ...parts }) => `Geen uur springt eruit in je laatste ${count(n)} runs: ${partsOf(parts, null)}.`,
    daylong: ({ k, n, chance }) =>
      `${count(k)} van je laatste ${count(n)} runs ${by(k, 'begon', 'begonnen')} in vol daglicht, maar zo licht is het ${percent(chance)} van de tijd dat je wakker bent: een gewoonte vraagt meer.`,
  },
}
