import type { WeatherItTookSays } from '../../../domain/chapters/the-weather-it-took.page'
import type { Hardship } from '../../../domain/cards/weather-of-runs'
import type { CardWords } from '../../card-words'
import { capital } from '../amounts'
import { validRun } from '../cards/valid-run'
import { count, countOf, degrees, longDay } from '../screens/quantities'
import { runs } from './year-words'

const named = { wet: 'rain or snow', cold: 'frost as felt', hot: 'heat as felt', windy: 'a strong wind' } as const satisfies Readonly<Record<Hardship, string>>
const some = (n: number): string => (n === 0 ? 'none' : count(n))
/** "Your 50 runs" are all of the year's: of fewer it says so. */
const behind = ({ k, n, all }: { readonly k: number; readonly n: number; readonly all: number }): string => {
  if (n === all) return `${k === n ? 'all' : `${count(k)} of`} your ${count(n)} runs`
  return `${k === n ? 'each' : count(k)} of ${count(n)} of your runs`
}
const mostOften = ({ kind, alike }: { readonly kind: Hardship; readonly alike: number }): string => (alike > 1 ? '' : `, most often ${named[kind]}`)
const hardFor = (k: number, n: number): string => (k === n ? 'all of them' : count(k))
const canSee = (all: number): string => (all === 1 ? '' : ' that we can see')

export const words: CardWords<WeatherItTookSays> = {
  name: 'The weather it took',
  says: {
    over: (met) => `Hard weather met ${behind(met)} in ${met.year}${mostOften(met)}.`,
    running: (met) => `Hard weather met ${behind(met)} so far in ${met.year}${mostOften(met)}.`,
    'over-some': ({ year, k, n, of }) => `The weather of ${count(n)} of your ${count(of)} runs outdoors in ${year} is known: hard for ${hardFor(k, n)}.`,
    'running-some': ({ year, k, n, of }) =>
      `So far in ${year} the weather of ${count(n)} of your ${count(of)} runs outdoors is known: hard for ${hardFor(k, n)}.`,
    against: ({ others, indoors, unknown }) =>
      `${others === 0 ? (unknown === 0 ? 'No run had none of it' : 'No run is known to have had none of it') : others === 1 ? 'One run had none of it' : `${count(others)} runs had none of it`}${indoors === 0 ? '' : `, and ${countOf(indoors, 'run was', 'runs were')} indoors`}.`,
    kinds: ({ wet, cold, hot, windy, several, unknown }, unit) =>
      `${unknown === 0 ? '' : 'Of those known, '}${unknown === 0 ? capital(some(wet)) : some(wet)} in rain or snow, ${some(cold)} that felt below ${degrees(0, unit)}, ${some(hot)} that felt above ${degrees(30, unit)}, ${some(windy)} in a wind of 10 m/s or more; ${several === 0 ? 'none met more than one' : `${count(several)} met more than one`} of these.`,
    coldest: ({ value, day, all }, unit) => `The coldest${canSee(all)} felt like ${degrees(value, unit)}, on ${longDay(day)}.`,
    hottest: ({ value, day, all }, unit) => `The warmest${canSee(all)} felt like ${degrees(value, unit)}, on ${longDay(day)}.`,
    unknown: ({ unknown }) => `The weather of ${runs(unknown)} outdoors is not known.`,
    how: ({ n, of }, unit) =>
      `${validRun} Weather is hard with rain or snow of 0.1 mm an hour or more, below ${degrees(0, unit)} or above ${degrees(30, unit)} as it felt, or in a wind of 10 m/s or more. All three are known for ${count(n)} of ${count(of)} runs outdoors; it needs ten, and three in five. Below four in five the sentence says how many it speaks of. Where several kinds were met as often, none is named.`,
    few: ({ left, year }) => `It takes ${countOf(left, 'run', 'runs')} more outdoors than ${year} holds.`,
    cover: ({ n, of, year }) => `It takes known weather for three in five runs outdoors, ten at least; ${year} has it for ${some(n)} of ${count(of)}.`,
    mild: ({ n, year }) => `It takes rain or snow, frost or heat as felt, or a strong wind; ${runs(n)} of ${year} met none.`,
  },
}
