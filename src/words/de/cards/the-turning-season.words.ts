import type { SeasonSays } from '../../../domain/cards/the-turning-season.card'
import { capital, daysBetween, listed, luck, nameOfMonth, spelled, yearsBetween } from '../amounts'
import { count, countOf, distance, figure } from '../screens/quantities'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const years = (n: number): string => countOf(n, 'ein volles Jahr', 'volle Jahre')
/** Your, of which: deine 4 vollen Jahre */
const yours = (n: number): string => (n === 1 ? 'Dein eines volles Jahr neigt' : `Deine ${count(n)} vollen Jahre neigen`)
const percent = (share: number): string => `${figure(Math.round(share * 100))}\u00a0%`
const around = (month: number): string => `um den ${nameOfMonth(month)} herum`

export const words: CardWords<SeasonSays> = {
  name: 'Im Lauf des Jahres',
  says: {
    are: ({ month, other, high, low }, unit) =>
      `Deine Zeit ist der ${nameOfMonth(month)}: Deine mittlere Woche hat dann ${distance(high, unit)}, ${around(other)} ${distance(low, unit)}.`,
    were: ({ month, other, high, low, fromYear, toYear }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} war deine Zeit der ${nameOfMonth(month)}: ${distance(high, unit)} pro Woche, ${around(other)} ${distance(low, unit)}.`,
    against: ({ month, k, n, names, silent }) =>
      [
        k === 0
          ? `Keines der ${spelled(n)} Jahre neigt vom ${nameOfMonth(month)} weg.`
          : `${k === 1 ? 'Eines' : capital(spelled(k))} der ${spelled(n)} Jahre ${k === 1 ? 'neigt' : 'neigen'} zur anderen Seite: ${listed(names.split(', '))}.`,
        ...(silent === '' ? [] : [`Außen vor, weil ohne Lauf: ${listed(silent.split(', '))}.`]),
      ].join(' '),
    luck: ({ p, n }) => `Wäre jedes der ${spelled(n)} Jahre um zufällig viele Wochen gedreht, stimmten sie so gut ${luck(p)} überein.`,
    sway: ({ amplitude, month }) =>
      `Der Ausschlag über das Jahr, als Welle: ${figure(amplitude)}\u00a0% einer durchschnittlichen Woche nach oben ${around(month)} und ebenso viel nach unten ein halbes Jahr entfernt.`,
    level: ({ amplitude, month }) =>
      `Bleibt darin, was du von Jahr zu Jahr mehr oder weniger läufst, sind es ${figure(amplitude)}\u00a0%, und der Gipfel liegt im ${nameOfMonth(month)}.`,
    'silences-aside': ({ weeks }) =>
      `${weeks === 1 ? 'Eine stille Woche ist' : `${count(weeks)} stille Wochen sind`} beiseitegelegt: Eine Verletzung ist keine Jahreszeit.`,
    'silences-counted': ({ weeks }) => `${weeks === 1 ? 'Eine stille Woche zählt' : `${count(weeks)} stille Wochen zählen`} als Wochen ohne Lauf.`,
    lately: ({ share, k, weeks }) =>
      `Die letzten zwei vollen Jahre schlagen ${share <= 0 ? 'nicht dorthin aus' : `zu ${percent(share)} so weit dorthin aus wie alle`}, und von den letzten ${count(weeks)} vollen Wochen ${k < 2 ? 'hatte' : 'hatten'} ${k === 0 ? 'keine' : k === 1 ? 'eine' : count(k)} einen Lauf`,
    how: ({ n, fromYear, toYear, least }) =>
      `${validRun} Jahre sind die der ISO 8601, Wochen gehen von Montag bis Sonntag; ein Jahr ist voll, wenn der erste Lauf in seine erste Woche oder davor fiel und es vor dieser Woche endete: ${years(n)} ${yearsBetween(fromYear, toYear)}. Die Distanz jeder Woche wird durch das Mittel ihres Jahres geteilt und an ihren Winkel im Jahr gesetzt; das Mittel von allem ist ein Vektor, der dorthin zeigt, wo das Jahr am vollsten ist. Am Zufall gemessen wird er, indem die Wochen jedes Jahres um zufällig viele gedreht werden, 2.000-mal, immer dieselben. All das geschieht zweimal, einmal mit dem Anstieg oder Abfall von Jahr zu Jahr aus jedem Jahr herausgenommen, damit immer mehr zu laufen keine Jahreszeit ist: Erzählt wird die größere Wahrscheinlichkeit, und sie muss unter 1 zu 100 liegen; beide Male muss er bis auf ein Achteljahr in dieselbe Richtung zeigen und die Welle ${figure(least)}\u00a0% hoch sein. Kein Jahr zählt mehr als das mittlere. Wo es stille Zeiten gibt, geschieht es mit ihren Wochen und ohne sie, das klarere von beiden wird erzählt, und seine Wahrscheinlichkeit zählt doppelt. Die mittleren Wochen sind Mediane über die dreizehn Wochen um die vollste und die dreizehn ein halbes Jahr entfernt. Erzählt wird in der Gegenwart, solange die letzten zwei vollen Jahre halb so weit dorthin ausschlagen und die letzten 26 vollen Wochen halb so oft einen Lauf haben wie alle.`,
    shows: ({ runs, lit, month, fromDay, toDay }) =>
      `Ein Ring aus zwölf Monaten, der Januar oben: ein Strich für ${runs === 1 ? 'den einen Lauf' : `jeden von ${count(runs)} Läufen`} ${daysBetween(fromDay, toDay)}, so lang, wie der Lauf weit ist, die von denselben Tagen aller Jahre einer außerhalb des anderen. ${lit === 1 ? 'Einer' : capital(spelled(lit))} aus den Wochen ${around(month)} ${lit === 1 ? 'leuchtet' : 'leuchten'}.`,
    'no-run': () => 'Braucht einen ersten Lauf.',
    years: ({ left, n }) =>
      `Braucht noch ${countOf(left, 'ein volles Jahr', 'volle Jahre')} mit Läufen; bisher ${n === 0 ? 'gibt es keines' : n === 1 ? 'gibt es eines' : `sind es ${spelled(n)}`}.`,
    hint: ({ month, p, n }) => `${yours(n)} zum ${nameOfMonth(month)}, aber der Zufall brächte das ${luck(p)}: Es braucht weniger als 1 zu 100.`,
    slight: ({ month, amplitude, n, least }) =>
      `${yours(n)} zum ${nameOfMonth(month)}, um ${figure(amplitude)}\u00a0% einer durchschnittlichen Woche: Es braucht ${figure(least)}\u00a0% und eine vollere mittlere Woche als ein halbes Jahr entfernt.`,
    none: ({ n }) => `Keine Zeit des Jahres sticht ${n === 1 ? 'in deinem einen vollen Jahr' : `in deinen ${count(n)} vollen Jahren`} heraus.`,
  },
}
