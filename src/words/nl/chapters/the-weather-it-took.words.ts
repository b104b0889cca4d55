import type { WeatherItTookSays } from '../../../domain/chapters/the-weather-it-took.page'
import type { Hardship } from '../../../domain/cards/weather-of-runs'
import { by } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, degrees, longDay } from '../screens/quantities'
import { runs } from './year-words'

const named = { wet: 'regen of sneeuw', cold: 'gevoelsmatige vorst', hot: 'gevoelsmatige hitte', windy: 'harde wind' } as const satisfies Readonly<
  Record<Hardship, string>
>
const some = (n: number): string => (n === 0 ? 'geen' : count(n))
/** "Je 50 runs" are all of the year's: of fewer it says so. */
const behind = ({ k, n, all }: { readonly k: number; readonly n: number; readonly all: number }): string => {
  if (n === all) return k === n ? `al je ${count(n)} runs` : `${count(k)} van je ${count(n)} runs`
  return k === n ? `elk van ${count(n)} van je runs` : `${count(k)} van ${count(n)} van je runs`
}
const mostOften = ({ kind, alike }: { readonly kind: Hardship; readonly alike: number }): string => (alike > 1 ? '' : `, het vaakst ${named[kind]}`)
const hardFor = (k: number, n: number): string => `${k === n ? 'alle' : count(k)} zwaar`
const canSee = (all: number): string => (all === 1 ? '' : ', voor zover we zien,')

export const words: CardWords<WeatherItTookSays> = {
  name: 'Het weer onderweg',
  says: {
    over: (met) => `In ${met.year} ${by(met.k, 'trof', 'troffen')} ${behind(met)} zwaar weer${mostOften(met)}.`,
    running: (met) => `In ${met.year} ${by(met.k, 'trof', 'troffen')} tot nu toe ${behind(met)} zwaar weer${mostOften(met)}.`,
    'over-some': ({ year, k, n, of }) => `In ${year} is het weer bekend van ${count(n)} van je ${count(of)} runs buiten: ${hardFor(k, n)}.`,
    'running-some': ({ year, k, n, of }) => `In ${year} is tot nu toe het weer bekend van ${count(n)} van je ${count(of)} runs buiten: ${hardFor(k, n)}.`,
    against: ({ others, indoors, unknown }) =>
      `${others === 0 ? (unknown === 0 ? 'Geen run had er niets van' : 'Van geen run is bekend dat hij er niets van had') : others === 1 ? 'Eén run had er niets van' : `${count(others)} runs hadden er niets van`}${indoors === 0 ? '' : `, en ${countOf(indoors, 'run was', 'runs waren')} binnen`}.`,
    kinds: ({ wet, cold, hot, windy, several, unknown }, unit) =>
      `${unknown === 0 ? 'In' : 'Van de bekende in'} regen of sneeuw ${some(wet)}, gevoelsmatig onder ${degrees(0, unit)} ${some(cold)}, gevoelsmatig boven ${degrees(30, unit)} ${some(hot)}, in wind van 10\u00A0m/s of meer ${some(windy)}; ${several === 0 ? 'geen had er meer dan één van' : `${count(several)} ${by(several, 'had', 'hadden')} er meer dan één van`}.`,
    coldest: ({ value, day, all }, unit) => `De koudste${canSee(all)} voelde als ${degrees(value, unit)}, op ${longDay(day)}.`,
    hottest: ({ value, day, all }, unit) => `De warmste${canSee(all)} voelde als ${degrees(value, unit)}, op ${longDay(day)}.`,
    unknown: ({ unknown }) => `Van ${runs(unknown)} buiten is het weer niet bekend.`,
    how: ({ n, of }, unit) =>
      `${validRun} Zwaar is regen of sneeuw van 0,1\u00A0mm per uur en meer, gevoelsmatig onder ${degrees(0, unit)} of boven ${degrees(30, unit)}, of wind van 10\u00A0m/s en meer. Van ${count(n)} van ${count(of)} runs buiten zijn alle drie bekend; nodig zijn er tien, en drie op de vijf. Onder vier op de vijf zegt de zin over hoeveel ze spreekt. Van soorten die even vaak voorkwamen, wordt er geen genoemd.`,
    few: ({ left, year }) => `Hiervoor ${left === 1 ? 'is één run' : `zijn ${count(left)} runs`} buiten meer nodig dan ${year} heeft.`,
    cover: ({ n, of, year }) =>
      `Hiervoor moet het weer bekend zijn van drie op de vijf runs buiten, minstens tien; in ${year} is dat zo bij ${some(n)} van ${count(of)}.`,
    mild: ({ n, year }) =>
      `Hiervoor is regen of sneeuw, gevoelsmatige vorst of hitte, of harde wind nodig; ${runs(n)} van ${year} ${by(n, 'had', 'hadden')} er niets van.`,
  },
}
