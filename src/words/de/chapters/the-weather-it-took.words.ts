import type { WeatherItTookSays } from '../../../domain/chapters/the-weather-it-took.page'
import type { Hardship } from '../../../domain/cards/weather-of-runs'
import { some, someOf } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, degrees, longDay } from '../screens/quantities'
import { heldRuns } from './year-words'

const named = { wet: 'Regen oder Schnee', cold: 'gefühlten Frost', hot: 'gefühlte Hitze', windy: 'starken Wind' } as const satisfies Readonly<
  Record<Hardship, string>
>
/** „Deine 50 Läufe“ are all of the year's: of fewer it says so. */
const behind = ({ k, n, all }: { readonly k: number; readonly n: number; readonly all: number }): string => {
  if (n === all) return k === n ? `alle deine ${count(n)} Läufe` : `${some(k)} deiner ${count(n)} Läufe`
  return `${k === n ? 'jeder' : some(k)} von ${count(n)} deiner Läufe`
}
/** Of 12 of 50; of each of 20 it is one. */
const had = ({ k, n, all }: { readonly k: number; readonly n: number; readonly all: number }): string => (k < 2 || (k === n && n !== all) ? 'hatte' : 'hatten')
const mostOften = ({ kind, alike }: { readonly kind: Hardship; readonly alike: number }): string => (alike > 1 ? '' : `, am häufigsten ${named[kind]}`)
const hardFor = (k: number, n: number): string => (k === n ? 'bei allen davon' : `bei ${k === 0 ? 'keinem' : k === 1 ? 'einem' : count(k)}`)
const canSee = (all: number): string => (all === 1 ? '' : ', soweit zu sehen,')

export const words: CardWords<WeatherItTookSays> = {
  name: 'Das Wetter dabei',
  says: {
    over: (met) => `${met.year} ${had(met)} ${behind(met)} widriges Wetter${mostOften(met)}.`,
    running: (met) => `${met.year} ${had(met)} bisher ${behind(met)} widriges Wetter${mostOften(met)}.`,
    'over-some': ({ year, k, n, of }) => `Von ${count(n)} deiner ${count(of)} Läufe draußen im Jahr ${year} ist das Wetter bekannt: widrig ${hardFor(k, n)}.`,
    'running-some': ({ year, k, n, of }) => `Bisher ist ${year} von ${count(n)} deiner ${count(of)} Läufe draußen das Wetter bekannt: widrig ${hardFor(k, n)}.`,
    against: ({ others, indoors, unknown }) =>
      `${others === 0 ? (unknown === 0 ? 'Kein Lauf hatte nichts davon' : 'Von keinem Lauf ist bekannt, dass er nichts davon hatte') : others === 1 ? 'Ein Lauf hatte nichts davon' : `${count(others)} Läufe hatten nichts davon`}${indoors === 0 ? '' : `, und ${countOf(indoors, 'ein Lauf war', 'Läufe waren')} drinnen`}.`,
    kinds: ({ wet, cold, hot, windy, several, unknown }, unit) =>
      `${unknown === 0 ? 'Bei Regen oder Schnee' : 'Von den bekannten bei Regen oder Schnee'} ${some(wet)}, gefühlt unter ${degrees(0, unit)} ${some(cold)}, gefühlt über ${degrees(30, unit)} ${some(hot)}, bei Wind von 10\u00a0m/s oder mehr ${some(windy)}; ${several === 0 ? 'keiner hatte' : several === 1 ? 'einer hatte' : `${count(several)} hatten`} mehr als eines davon.`,
    coldest: ({ value, day, all }, unit) => `Der kälteste${canSee(all)} fühlte sich an wie ${degrees(value, unit)}, am ${longDay(day)}.`,
    hottest: ({ value, day, all }, unit) => `Der wärmste${canSee(all)} fühlte sich an wie ${degrees(value, unit)}, am ${longDay(day)}.`,
    unknown: ({ unknown }) => `Von ${countOf(unknown, 'einem Lauf', 'Läufen')} draußen ist das Wetter nicht bekannt.`,
    how: ({ n, of }, unit) =>
      `${validRun} Widrig ist Regen oder Schnee von 0,1\u00a0mm pro Stunde und mehr, gefühlt unter ${degrees(0, unit)} oder über ${degrees(30, unit)} oder Wind von 10\u00a0m/s und mehr. Bei ${count(n)} von ${count(of)} Läufen draußen ist alles drei bekannt; es braucht zehn, und drei von fünf. Unter vier von fünf sagt der Satz, von wie vielen er spricht. Von gleich häufigen Arten wird keine genannt.`,
    few: ({ left, year }) => `Es braucht ${countOf(left, 'einen Lauf', 'Läufe')} draußen mehr, als ${year} hat.`,
    cover: ({ n, of, year }) =>
      `Es braucht bekanntes Wetter für drei von fünf Läufen draußen, mindestens zehn; ${year} hat es für ${someOf(n)} von ${count(of)}.`,
    mild: ({ n, year }) => `Es braucht Regen oder Schnee, gefühlten Frost, gefühlte Hitze oder starken Wind; ${year} hat ${heldRuns(n)} ohne all das.`,
  },
}
