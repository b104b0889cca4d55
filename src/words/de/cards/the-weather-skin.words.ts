import type { SkinSays } from '../../../domain/cards/the-weather-skin.card'
import type { Hardship } from '../../../domain/cards/weather-of-runs'
import { capital, daysBetween, listed, someOf, spelled, yearsBetween } from '../amounts'
import { count, countOf, degrees, figure, longDay } from '../screens/quantities'
import type { Unit } from '../../quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const met = (kind: Hardship, unit: Unit): string =>
  ({ wet: 'bei Regen oder Schnee', cold: `gefühlt unter ${degrees(0, unit)}`, hot: `gefühlt über ${degrees(30, unit)}`, windy: 'bei starkem Wind' })[kind]
type Hard = { readonly k: number; readonly kind: Hardship; readonly most: number }
/** 40 davon bei Regen oder Schnee */
const most = ({ k, kind, most: of }: Hard, unit: Unit): string =>
  of === k ? (k === 1 ? met(kind, unit) : `alle ${met(kind, unit)}`) : `${of === 1 ? 'einen' : count(of)} davon ${met(kind, unit)}`
/** 40 bei Regen oder Schnee */
const mostAlone = (hard: Hard, unit: Unit): string => most(hard, unit).replace(' davon', '').replace('einen', 'einer')
const runs = (n: number): string => (n === 0 ? 'kein Lauf' : countOf(n, 'ein Lauf', 'Läufe'))
const forRuns = (n: number): string => countOf(n, 'einen Lauf', 'Läufe')
const from = (by: string, values: readonly [felt: number, rain: number, wind: number]): string[] => {
  const [felt, rain, wind] = values
  if (felt === rain && rain === wind) return felt === 0 ? [] : [`${by} für ${forRuns(felt)}`]
  const each = [
    ...(felt > 0 ? [`wie sich ${countOf(felt, 'ein Lauf anfühlte', 'Läufe anfühlten')}`] : []),
    ...(rain > 0 ? [`Regen oder Schnee von ${countOf(rain, 'einem Lauf', 'Läufen')}`] : []),
    ...(wind > 0 ? [`den Wind von ${countOf(wind, 'einem Lauf', 'Läufen')}`] : []),
  ]
  return [`${by} für: ${listed(each)}`]
}
const none = (n: number): string => (n === 0 ? 'keiner' : n === 1 ? 'einer' : spelled(n))

export const words: CardWords<SkinSays> = {
  name: 'Wind und Wetter',
  says: {
    are: ({ all, ...hard }, unit) =>
      `Du liefst ${someOf(hard.k)} deiner ${all === 1 ? '' : 'letzten '}${count(hard.n)} Läufe bei widrigem Wetter, ${most(hard, unit)}.`,
    were: ({ fromYear, toYear, ...hard }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} liefst du ${someOf(hard.k)} von ${count(hard.n)} bei widrigem Wetter, ${most(hard, unit).replace(' davon', '')}.`,
    'are-some': ({ of, ...hard }, unit) =>
      `Von ${count(hard.n)} deiner ${count(of)} Läufe ist das Wetter bekannt: ${hard.k === 1 ? 'einer' : count(hard.k)} bei widrigem, ${mostAlone(hard, unit)}.`,
    'were-some': ({ of, fromYear, toYear, ...hard }) =>
      `${capital(yearsBetween(fromYear, toYear))} ist das Wetter von ${count(hard.n)} deiner ${count(of)} Läufe bekannt: bei ${hard.k === 1 ? 'einem' : count(hard.k)} widrig.`,
    others: ({ others, median }, unit) =>
      `${others === 0 ? 'Kein anderer Lauf hatte leichteres Wetter' : others === 1 ? 'Der andere hatte nichts davon' : `Die anderen ${count(others)} hatten nichts davon`}; der mittlere von allen fühlte sich an wie ${degrees(median, unit)}.`,
    kinds: ({ wet, cold, hot, windy, several }, unit) =>
      `Bei Regen oder Schnee ${none(wet)}, ${met('cold', unit)} ${none(cold)}, ${met('hot', unit)} ${none(hot)}, bei Wind von 10\u00a0m/s oder mehr ${none(windy)}; ${several === 0 ? 'kein Lauf hatte zwei davon' : several === 1 ? 'einer hatte mehr als eines davon' : `${spelled(several)} hatten mehr als eines davon`}.`,
    coldest: ({ value, day }, unit) => `Der kälteste überhaupt fühlte sich an wie ${degrees(value, unit)}, am ${longDay(day)}.`,
    hottest: ({ value, day }, unit) => `Der heißeste überhaupt fühlte sich an wie ${degrees(value, unit)}, am ${longDay(day)}.`,
    wettest: ({ value, day }) => `Der stärkste Regen oder Schnee überhaupt: ${figure(value)}\u00a0mm pro Stunde, am ${longDay(day)}.`,
    windiest: ({ value, day }) => `Der stärkste Wind überhaupt: ${figure(value)}\u00a0m/s, am ${longDay(day)}.`,
    sources: (of) =>
      `Das Wetter ist ${listed([
        ...from('das des Exports', [of.feelsExport, of.rainExport, of.windExport]),
        ...from('das des Wetterdienstes', [of.feelsService, of.rainService, of.windService]),
        ...from('das des Geräts', [of.feelsDevice, of.rainDevice, of.windDevice]),
      ])}.`,
    left: ({ unknown, indoors }) =>
      `Außen vor: ${listed([...(unknown > 0 ? [`${runs(unknown)} ohne bekanntes Wetter`] : []), ...(indoors > 0 ? [`${runs(indoors)} drinnen`] : [])])}.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'Die letzten 26 vollen Wochen haben keinen Lauf mit bekanntem Wetter'
        : `Von ${n === 1 ? 'dem einen Lauf' : `den ${count(n)} Läufen`} der letzten 26 vollen Wochen mit bekanntem Wetter ${k < 2 ? 'hatte' : 'hatten'} ${none(k)} widriges Wetter`,
    how: ({ n, of, firstWeekday }, unit) =>
      `${validRun} Das Wetter ist widrig, wenn es sich beim Start nach weniger als ${degrees(0, unit)} oder mehr als ${degrees(30, unit)} anfühlte, wenn ein zehntel Millimeter Regen oder Schnee pro Stunde fiel oder mehr oder wenn der Wind mit 10\u00a0m/s oder mehr wehte. Es zählen nur Läufe draußen, von denen alles drei bekannt ist: ${count(n)} von ${count(of)} der letzten 104 Wochen, diese eingeschlossen; es braucht 40, und drei von fünf. Unter vier von fünf sagt der Satz, von wie vielen er spricht. Der kälteste, der heißeste, der stärkste Regen oder Schnee und der stärkste Wind sind die der ganzen Zeit. Wie oft das Wetter an Tagen ohne Lauf widrig war, ist nicht bekannt, deshalb steht hier nichts darüber, was dich abhält. Erzählt wird in der Gegenwart, solange die letzten 26 vollen Wochen einen solchen Lauf haben.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, placeless, fromDay, toDay }) =>
      `Ein Thermometer, das Wärmste oben: ein Strich für ${all === 1 ? 'den einen Lauf' : `jeden von ${count(all)} Läufen`} ${daysBetween(fromDay, toDay)}, so lang, wie der Lauf weit ist, bei dem Grad, nach dem er sich anfühlte${placeless === 0 ? '' : placeless === 1 ? '; einer, von dem man es nicht weiß oder der drinnen war, liegt an seinem Fuß' : `; ${spelled(placeless)}, von denen man es nicht weiß oder die drinnen waren, liegen an seinem Fuß`}. ${lit === 1 ? 'Einer' : capital(spelled(lit))} bei widrigem Wetter ${lit === 1 ? 'leuchtet' : 'leuchten'}.`,
    'no-run': () => 'Braucht einen ersten Lauf.',
    runs: ({ left, n }) =>
      `Braucht noch ${forRuns(left)} draußen in 104 Wochen; bisher ${n === 0 ? 'gibt es keinen' : n === 1 ? 'gibt es einen' : `sind es ${count(n)}`}.`,
    cover: ({ n, of }) =>
      `Braucht das Wetter von drei von fünf, mindestens 40: Von deinen letzten ${count(of)} Läufen draußen ist es bei ${n === 0 ? 'keinem' : n === 1 ? 'einem' : count(n)} bekannt.`,
    mild: ({ n }) => `Keiner deiner letzten ${count(n)} Läufe draußen hatte Regen oder Schnee, gefühlten Frost, gefühlte Hitze oder starken Wind.`,
  },
}
