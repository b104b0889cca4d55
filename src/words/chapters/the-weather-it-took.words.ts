import type { WeatherItTookSays } from '../../domain/chapters/the-weather-it-took.page'
import type { Hardship } from '../../domain/cards/weather-of-runs'
import type { InEveryLanguage } from '../cards/card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, degrees, longDay } from '../screens/quantities'
import { runs } from './year-words'

const named = { wet: 'rain', cold: 'frost', hot: 'heat', windy: 'a strong wind' } as const satisfies Readonly<Record<Hardship, string>>
const some = (n: number): string => (n === 0 ? 'none' : count(n))

export const words: InEveryLanguage<WeatherItTookSays> = {
  en: {
    name: 'The weather it took',
    says: {
      over: ({ year, k, n, kind }) => `Hard weather met ${k === n ? 'all' : `${count(k)} of`} your ${count(n)} runs in ${year}, most often ${named[kind]}.`,
      running: ({ year, k, n, kind }) =>
        `Hard weather has met ${k === n ? 'all' : `${count(k)} of`} your ${count(n)} runs so far in ${year}, most often ${named[kind]}.`,
      against: ({ others, indoors }) =>
        `${others === 0 ? 'No run had none of it' : others === 1 ? 'One run had none of it' : `${count(others)} runs had none of it`}${indoors === 0 ? '' : `, and ${countOf(indoors, 'run was', 'runs were')} indoors`}.`,
      kinds: ({ wet, cold, hot, windy, several }) =>
        `In rain ${some(wet)}, below 0 °C ${some(cold)}, above 30 °C ${some(hot)}, in a wind of 10 m/s or more ${some(windy)}; ${several === 0 ? 'none met more than one' : `${count(several)} met more than one`} of these.`,
      coldest: ({ value, day }) => `The coldest felt like ${degrees(value)}, on ${longDay(day)}.`,
      hottest: ({ value, day }) => `The warmest felt like ${degrees(value)}, on ${longDay(day)}.`,
      unknown: ({ unknown }) => `Of ${runs(unknown)} outdoors the weather is not known.`,
      how: ({ n, of }) =>
        `${validRun} Hard is rain of 0.1 mm an hour and more, below 0 °C or above 30 °C as it felt, or a wind of 10 m/s and more. Of ${count(n)} of ${count(of)} runs outdoors all three are known; it needs ten, and three in five. Of kinds met as often the first in that order is named.`,
      few: ({ left, year }) => `It takes ${countOf(left, 'run', 'runs')} more outdoors than ${year} holds.`,
      cover: ({ n, of, year }) => `It takes a known weather for three in five runs outdoors, ten at least; ${year} has it for ${some(n)} of ${count(of)}.`,
      mild: ({ n, year }) => `It takes rain, frost, heat or a strong wind; ${runs(n)} of ${year} met none.`,
    },
  },
}
