import type { SkinSays } from '../../../domain/cards/the-weather-skin.card'
import type { Hardship } from '../../../domain/cards/weather-of-runs'
import { capital, listed, spelled, yearsBetween } from '../amounts'
import { count, countOf, degrees, figure, longDay, ofUnit } from '../screens/quantities'
import type { Unit } from '../../quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const met = (kind: Hardship, unit: Unit): string =>
  ({ wet: 'in rain or snow', cold: `felt below ${degrees(0, unit)}`, hot: `felt above ${degrees(30, unit)}`, windy: 'in high wind' })[kind]
const most = ({ k, kind, most: of }: { readonly k: number; readonly kind: Hardship; readonly most: number }, unit: Unit): string =>
  of === k ? (k === 1 ? met(kind, unit) : `all of them ${met(kind, unit)}`) : `${count(of)} of them ${met(kind, unit)}`
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
    are: ({ all, ...hard }, unit) => `You ran ${count(hard.k)} of your ${all === 1 ? '' : 'last '}${count(hard.n)} runs in hard weather, ${most(hard, unit)}.`,
    were: ({ fromYear, toYear, ...hard }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} you ran ${count(hard.k)} of ${count(hard.n)} in hard weather, ${most(hard, unit).replace(' of them', '')}.`,
    'are-some': ({ of, ...hard }, unit) =>
      `The weather of ${count(hard.n)} of your ${count(of)} runs is known: ${count(hard.k)} hard, ${most(hard, unit).replace(' of them', '')}.`,
    'were-some': ({ of, fromYear, toYear, ...hard }) =>
      `${capital(yearsBetween(fromYear, toYear))} the weather is known for ${count(hard.n)} of your ${count(of)} runs: ${count(hard.k)} ${hard.k === 1 ? 'was' : 'were'} hard.`,
    others: ({ others, median }, unit) =>
      `${others === 0 ? 'No other run met easier weather' : others === 1 ? 'The other one met none of it' : `The other ${count(others)} met none of it`}; the middle one of all felt like ${degrees(median, unit)}.`,
    kinds: ({ wet, cold, hot, windy, several }, unit) =>
      `${capital(spelled(wet))} in rain or snow, ${spelled(cold)} that ${met('cold', unit)}, ${spelled(hot)} that ${met('hot', unit)}, ${spelled(windy)} in wind of 10 m/s or more; ${several === 0 ? 'none met two of these' : `${spelled(several)} met more than one of these`}.`,
    coldest: ({ value, day }, unit) => `The coldest run of all time felt like ${degrees(value, unit)}, on ${longDay(day)}.`,
    hottest: ({ value, day }, unit) => `The hottest run of all time felt like ${degrees(value, unit)}, on ${longDay(day)}.`,
    wettest: ({ value, day }) => `The heaviest rain or snow of all time: ${ofUnit(figure(value), 'mm')} an hour, on ${longDay(day)}.`,
    windiest: ({ value, day }) => `The strongest wind of all time: ${ofUnit(figure(value), 'm/s')}, on ${longDay(day)}.`,
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
    how: ({ n, of, firstWeekday }, unit) =>
      `${validRun} Weather is hard if it felt like less than ${degrees(0, unit)} or more than ${degrees(30, unit)}, if a tenth of a millimetre of rain or snow or more fell an hour, or if the wind blew at 10 m/s or more, at the start. Only runs outdoors count for which all three are known: ${count(n)} of ${count(of)} of the last 104 weeks, this one included; it takes 40, and three in five. Below four in five the sentence says how many it speaks of. The coldest, the hottest, the heaviest rain or snow and the strongest wind are those of all time. How often the weather was hard on days without a run is not known, so nothing is said of what keeps you in. It is told in the present while the last 26 complete weeks hold one such run.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, placeless, fromDay, toDay }) =>
      `A thermometer, the warmest on top: a line for each of ${countOf(all, 'run', 'runs')} from ${longDay(fromDay)} to ${longDay(toDay)}, as long as the run is far, at the degree it felt like${placeless === 0 ? '' : `; ${spelled(placeless)} for which that is not known, or that ${placeless === 1 ? 'was' : 'were'} indoors, ${placeless === 1 ? 'lies' : 'lie'} at its foot`}. ${capital(spelled(lit))} in hard weather ${lit === 1 ? 'is' : 'are'} lit.`,
    'no-run': () => 'Needs a first run.',
    runs: ({ left, n }) =>
      `Needs ${countOf(left, 'more run', 'more runs')} outdoors in 104 weeks; there ${n === 1 ? 'is' : 'are'} ${n === 0 ? 'none' : count(n)}.`,
    cover: ({ n, of }) =>
      `Needs the weather of three in five, 40 at least: of your last ${count(of)} runs outdoors it is known for ${n === 0 ? 'none' : count(n)}.`,
    mild: ({ n }) => `None of your last ${count(n)} runs outdoors met rain or snow, frost or heat as felt, or a strong wind.`,
  },
}
