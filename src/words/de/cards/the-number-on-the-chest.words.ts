import type { ChestSays } from '../../../domain/cards/the-number-on-the-chest.card'
import { standardOf } from '../../../domain/cards/races'
import { capital, daysBetween, listed, spelled, times, yearsBetween } from '../amounts'
import { count, countOf, distance, duration, perUnit } from '../screens/quantities'
import { metresIn } from '../../quantities'
import type { Unit } from '../../quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

/** 46 s pro km, 1:06 min pro Meile */
const apart = (seconds: number, unit: Unit): string => {
  const own = Math.round((Math.abs(seconds) * metresIn[unit]) / 1000)
  return `${own < 60 ? `${own}\u00a0s` : `${duration(own)}\u00a0min`} ${perUnit(unit)}`
}
/** 46 s pro km schneller als sonst */
const gapTo = (seconds: number, unit: Unit, than: string): string =>
  Math.round(seconds) === 0 ? `so schnell wie ${than}` : `${apart(seconds, unit)} ${seconds > 0 ? 'schneller' : 'langsamer'} als ${than}`
const wore = ({ k, perhaps }: { readonly k: number; readonly perhaps: number }): string =>
  k === perhaps ? times(k) : `in ${k === 1 ? 'einem' : spelled(k)} von vielleicht ${spelled(perhaps)} Wettkämpfen`
const named = {
  ...{ '5k': '5\u00a0km', '10k': '10\u00a0km', '15k': '15\u00a0km', '10-miles': '10\u00a0Meilen', '20k': '20\u00a0km' },
  ...{ half: 'den Halbmarathon', '30k': '30\u00a0km', marathon: 'den Marathon', '50k': '50\u00a0km', other: 'andere Distanzen' },
} as const satisfies Readonly<Record<keyof ChestSays['distances'], string>>
const over = ({ least, most }: { readonly least: number; readonly most: number }, unit: Unit): string => {
  const one = standardOf(least)
  if (one !== null && one === standardOf(most)) return `über ${named[one.id]}`
  return distance(least, unit) === distance(most, unit) ? `über ${distance(least, unit)}` : `von ${distance(least, unit)} bis ${distance(most, unit)}`
}
const before = 'die Läufe davor'
const denials = (n: number): string =>
  n === 1 ? '; von einem Lauf hast du gesagt, dass er keiner war' : `; von ${count(n)} Läufen hast du gesagt, dass sie keine waren`

const ids = ['5k', '10k', '15k', '10-miles', '20k', 'half', '30k', 'marathon', '50k', 'other'] as const satisfies readonly (keyof ChestSays['distances'])[]

export const words: CardWords<ChestSays> = {
  name: 'Mit Startnummer',
  says: {
    are: ({ gap, ...worn }, unit) =>
      worn.k === worn.perhaps && worn.k > 1
        ? `Du hast ${wore(worn)} eine Startnummer getragen, im mittleren Wettkampf ${gapTo(gap, unit, 'sonst')}.`
        : `Du hast ${wore(worn)} eine Startnummer getragen, ${gapTo(gap, unit, 'sonst')}.`,
    were: ({ gap, fromYear, toYear, ...worn }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} trugst du ${wore(worn)} eine Startnummer${worn.k === worn.perhaps ? `, ${gapTo(gap, unit, 'sonst')}` : ''}.`,
    'are-far': ({ least, most, ...worn }, unit) => `Du hast ${wore(worn)} eine Startnummer getragen, ${over({ least, most }, unit)}.`,
    'were-far': ({ least, most, fromYear, toYear, ...worn }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} trugst du ${wore(worn)} eine Startnummer${worn.k === worn.perhaps ? `, ${over({ least, most }, unit)}` : ''}.`,
    slower: ({ slower, even, n }) =>
      `${slower === 0 ? (n === 1 ? 'Der eine war nicht langsamer' : `Keiner von ${spelled(n)} war langsamer`) : slower === 1 ? (n === 1 ? 'Der eine war langsamer' : `Einer von ${spelled(n)} war langsamer`) : `${capital(spelled(slower))} von ${spelled(n)} waren langsamer`} als die Läufe davor${
        even === 0 ? '' : even === 1 ? ', und einer war auf die Sekunde gleich schnell' : `, und ${spelled(even)} waren auf die Sekunde gleich schnell`
      }.`,
    'not-compared': ({ k }) =>
      `${k === 1 ? 'Er lässt' : 'Keiner von ihnen lässt'} sich${k === 1 ? ' nicht' : ''} an den Läufen davor messen: Weniger als drei waren ungefähr so lang.`,
    gaps: ({ n, least, most, left }, unit) =>
      `${n === 1 ? 'Ein Wettkampf war' : `Von ${spelled(n)} Wettkämpfen war der langsamste ${gapTo(least, unit, before)}, der schnellste`} ${gapTo(most, unit, before)}${
        left === 0 ? '' : `; vor ${left === 1 ? 'einem' : spelled(left)} waren weniger als drei ungefähr so lang`
      }.`,
    distances: (of) => `Wettkämpfe über ${listed(ids.flatMap((id) => (of[id] > 0 ? [`${named[id]}: ${of[id] === 1 ? 'einer' : spelled(of[id])}`] : [])))}.`,
    sources: ({ marked, said, denied }) =>
      `${capital(
        listed([
          ...(marked > 0 ? [`${marked === 1 ? 'einer ist' : `${spelled(marked)} sind`} im Export als Wettkampf gekennzeichnet`] : []),
          ...(said > 0 ? [`${said === 1 ? 'einer' : spelled(said)} von dir`] : []),
        ]),
      )}${denied > 0 ? denials(denied) : ''}.`,
    open: ({ open }) =>
      open === 1
        ? 'Ein weiterer Lauf sieht nach einem Wettkampf aus: Nur du weißt es. Er ist nicht gezählt, nicht so gezeichnet und auf keinem Bild.'
        : `Weitere ${count(open)} Läufe sehen nach Wettkämpfen aus: Nur du weißt es. Sie sind nicht gezählt, nicht so gezeichnet und auf keinem Bild.`,
    lately: ({ k }) => `Die letzten 26 vollen Wochen und diese haben ${k === 0 ? 'keinen Wettkampf' : countOf(k, 'einen Wettkampf', 'Wettkämpfe')}`,
    how: ({ firstWeekday }) =>
      `${validRun} Ein Wettkampf ist, was der Export so kennzeichnet (seine Spalte „Wettbewerb“) oder was du so nennst; was du sagst, steht über dem Export. Jeder wird am mittleren deiner anderen Läufe gemessen, die in den 90 Tagen vor seinem eigenen bis auf ein Fünftel seiner Distanz so lang waren, nach dem Tempo in Bewegung; es braucht drei davon. Der Satz nennt die mittlere dieser Abweichungen. Nach einem Lauf, den niemand gekennzeichnet hat, wird gefragt, wenn er einen Namen von dir hat, eine Standarddistanz von 5\u00a0km bis 50\u00a0km, höchstens 3\u00a0% daneben, und zum schnellsten Zwanzigstel aller deiner Läufe bis auf ein Fünftel dieser Distanz gehört: Erst dein Ja macht ihn zum Wettkampf. Erzählt wird in der Gegenwart, solange die letzten 26 Wochen einen haben.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, fromDay, toDay }) =>
      `Eine Reihe für jedes Jahr ${daysBetween(fromDay, toDay)}, ein Strich für ${all === 1 ? 'den einen Lauf' : `jeden von ${count(all)} Läufen`}, so hoch, wie der Lauf lang ist. ${lit === 1 ? 'Ein Wettkampf ragt' : `${capital(spelled(lit))} Wettkämpfe ragen`} mit einer Nummer heraus.`,
    'no-run': () => 'Braucht einen ersten Lauf.',
    none: ({ denied }) =>
      `Braucht einen Lauf, der als Wettkampf gekennzeichnet ist, im Export oder von dir auf seiner eigenen Seite${denied === 0 ? '' : denials(denied)}.`,
    asked: ({ open }) =>
      `Keiner deiner Läufe ist als Wettkampf gekennzeichnet, aber ${open === 1 ? 'einer sieht so aus: War es einer' : `${spelled(open)} sehen so aus: War einer davon ein Wettkampf`}? Mit deinem Ja entsteht die Karte.`,
  },
}
