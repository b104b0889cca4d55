import type { SkinSays } from '../../../domain/cards/the-weather-skin.card'
import type { Hardship } from '../../../domain/cards/weather-of-runs'
import { capital, listed, spelled, yearsBetween } from '../amounts'
import { count, countOf, degrees, figure, longDay } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const met = { wet: 'in rain or snow', cold: 'felt below 0 °C', hot: 'felt above 30 °C', windy: 'in high wind' } as const satisfies Record<Hardship, string>
const most = ({ k, kind, most: of }: { readonly k: number; readonly kind: Hardship; readonly most: number }): string =>
  of === k ? (k === 1 ? met[kind] : `all of them ${met[kind]}`) : `${count(of)} of them ${met[kind]}`
const runs = (n: number): string => (n === 0 ? 'no run' : countOf(n, 'run', 'runs'))
const from = (by: string, values: readonly [felt: number, rain: number, wind: number]): string[] => {
  const [felt, rain, wind] = values
  if (felt === rain && rain === wind) return felt === 0 ? [] : [`${by} for ${runs(felt)}`]
  const each = [
    ...(felt > 0 ? [`how ${runs(felt)} felt`] : []),
    ...(rain > 0 ? [`the rain or snow of ${runs(rain)}`] : []),
    ...(wind > 0 ? [`the wind of ${runs(wind)}`] : []),
  ]
  return [`${by} for ${listed(each)}`]
}

export const words: CardWords<SkinSays> = {
  name: 'The Weather Skin',
  says: {
    are: ({ all, ...hard }) => `You ran ${count(hard.k)} of your ${all === 1 ? '' : 'last '}${count(hard.n)} runs in hard weather, ${most(hard)}.`,
    were: ({ fromYear, toYear, ...hard }) =>
      `${capital(yearsBetween(fromYear, toYear))} you ran ${count(hard.k)} of ${count(hard.n)} in hard weather, ${most(hard).replace(' of them', '')}.`,
    'are-some': ({ of, ...hard }) =>
      `The weather of ${count(hard.n)} of your ${count(of)} runs is known: ${count(hard.k)} hard, ${most(hard).replace(' of them', '')}.`,
    'were-some': ({ of, fromYear, toYear, ...hard }) =>
      `${capital(yearsBetween(fromYear, toYear))} your weather is known for ${count(hard.n)} of ${count(of)} runs: ${count(hard.k)} ${hard.k === 1 ? 'was' : 'were'} hard.`,
    others: ({ others, median }) =>
      `${others === 0 ? 'No other run met easier weather' : others === 1 ? 'The other one met none of it' : `The other ${count(others)} met none of it`}; the middle one of all felt like ${degrees(median)}.`,
    kinds: ({ wet, cold, hot, windy, several }) =>
      `In rain or snow ${spelled(wet)}, felt below 0 °C ${spelled(cold)}, felt above 30 °C ${spelled(hot)}, in wind of 10 m/s or more ${spelled(windy)}; ${several === 0 ? 'no run met two of these' : `${spelled(several)} met more than one of these`}.`,
    coldest: ({ value, day }) => `The coldest of all time felt like ${degrees(value)}, on ${longDay(day)}.`,
    hottest: ({ value, day }) => `The hottest of all time felt like ${degrees(value)}, on ${longDay(day)}.`,
    wettest: ({ value, day }) => `The heaviest rain or snow of all time: ${figure(value)} mm an hour, on ${longDay(day)}.`,
    windiest: ({ value, day }) => `The strongest wind of all time: ${figure(value)} m/s, on ${longDay(day)}.`,
    sources: (of) =>
      `The weather is ${listed([
        ...from('the export’s own', [of.feelsExport, of.rainExport, of.windExport]),
        ...from('the weather service’s', [of.feelsService, of.rainService, of.windService]),
        ...from('the device’s', [of.feelsDevice, of.rainDevice, of.windDevice]),
      ])}.`,
    left: ({ unknown, indoors }) =>
      `Left out: ${listed([...(unknown > 0 ? [`${runs(unknown)} whose weather is not known`] : []), ...(indoors > 0 ? [`${runs(indoors)} indoors`] : [])])}.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'The last 26 complete weeks hold no run whose weather is known'
        : `Of the ${runs(n)} of the last 26 complete weeks whose weather is known ${k === 0 ? 'none' : spelled(k)} met hard weather`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} Weather is hard if it felt like less than 0 °C or more than 30 °C, if a tenth of a millimetre of rain or snow fell an hour, or more, or if the wind blew at 10 m/s or more, at the start. Only runs outdoors count of which all three are known: ${count(n)} of ${count(of)} of the last 104 weeks, this one included; it takes 40, and three in five. Below four in five the sentence says of how many it speaks. The coldest, the hottest, the heaviest rain or snow and the strongest wind are those of all time. How often the weather was hard on days without a run is not known, so nothing is said of what keeps you in. It is told in the present while the last 26 complete weeks hold one such run.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, placeless, fromDay, toDay }) =>
      `A thermometer, the warmest on top: a line for each of ${countOf(all, 'run', 'runs')} from ${longDay(fromDay)} to ${longDay(toDay)}, as long as the run is far, at the degree it felt like${placeless === 0 ? '' : `; ${spelled(placeless)} of which that is not known, or that were indoors, ${placeless === 1 ? 'lies' : 'lie'} at its foot`}. ${capital(spelled(lit))} in hard weather ${lit === 1 ? 'is' : 'are'} lit.`,
    'no-run': () => 'Needs a first run.',
    runs: ({ left, n }) =>
      `Needs ${countOf(left, 'more run', 'more runs')} outdoors in 104 weeks; there ${n === 1 ? 'is' : 'are'} ${n === 0 ? 'none' : count(n)}.`,
    cover: ({ n, of }) =>
      `Needs the weather of three in five, 40 at least: of your last ${count(of)} runs outdoors it is known for ${n === 0 ? 'none' : count(n)}.`,
    mild: ({ n }) => `None of your last ${count(n)} runs outdoors met rain or snow, frost or heat as felt, or a strong wind.`,
  },
}
