import type { WeatherItTookSays } from '../../../domain/chapters/the-weather-it-took.page'
import type { Hardship } from '../../../domain/cards/weather-of-runs'
import { capital, runs, some, yours } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, countOf, degrees, longDay } from '../screens/quantities'

const named = {
  wet: 'lluvia o nieve',
  cold: 'sensación de frío',
  hot: 'sensación de calor',
  windy: 'viento fuerte',
} as const satisfies Readonly<Record<Hardship, string>>
/** "Tus 50 salidas" are all of the year's: of fewer it says so. */
const behind = ({ k, n, all }: { readonly k: number; readonly n: number; readonly all: number }): string => {
  if (n === all) return `${k === n ? 'todas' : `${count(k)} de`} ${yours(n)}`
  return `${k === n ? 'cada una' : count(k)} de ${count(n)} de tus salidas`
}
const verb = ({ k, n, all }: { readonly k: number; readonly n: number; readonly all: number }): string =>
  k === 1 || (n !== all && k === n) ? 'tuvo' : 'tuvieron'
const mostOften = ({ kind, alike }: { readonly kind: Hardship; readonly alike: number }): string => (alike > 1 ? '' : `, sobre todo ${named[kind]}`)
const hardFor = (k: number, n: number): string => (k === n ? 'todas duras' : k === 0 ? 'ninguna dura' : `${count(k)} ${k === 1 ? 'dura' : 'duras'}`)
const canSee = (all: number): string => (all === 1 ? '' : ', que sepamos,')

export const words: CardWords<WeatherItTookSays> = {
  name: 'El tiempo que hizo',
  says: {
    over: (met) => `En ${met.year}, ${behind(met)} ${verb(met)} condiciones duras${mostOften(met)}.`,
    running: (met) => `En ${met.year}, hasta ahora, ${behind(met)} ${verb(met)} condiciones duras${mostOften(met)}.`,
    'over-some': ({ year, k, n, of }) => `En ${year} sabemos el tiempo de ${count(n)} de ${yours(of)} al aire libre: ${hardFor(k, n)}.`,
    'running-some': ({ year, k, n, of }) => `En ${year}, hasta ahora, sabemos el tiempo de ${count(n)} de ${yours(of)} al aire libre: ${hardFor(k, n)}.`,
    against: ({ others, indoors, unknown }) => {
      const easy =
        others === 0
          ? unknown === 0
            ? 'Ninguna salida quedó sin nada de eso'
            : 'De ninguna salida se sabe que quedara sin nada de eso'
          : `${capital(runs(others))} ${others === 1 ? 'quedó' : 'quedaron'} sin nada de eso`
      return `${easy}${indoors === 0 ? '' : `, y ${runs(indoors)} ${indoors === 1 ? 'fue' : 'fueron'} bajo techo`}.`
    },
    kinds: ({ wet, cold, hot, windy, several, unknown }, unit) =>
      `${unknown === 0 ? 'Con' : 'De las conocidas, con'} lluvia o nieve, ${some(wet)}; con sensación bajo ${degrees(0, unit)}, ${some(cold)}; con sensación de más de ${degrees(30, unit)}, ${some(hot)}; con viento de 10\u00A0m/s o más, ${some(windy)}; ${some(several)} ${several > 1 ? 'encontraron' : 'encontró'} más de una de estas cosas.`,
    coldest: ({ value, day, all }, unit) => `La más fría${canSee(all)} se sintió como ${degrees(value, unit)}, el ${longDay(day)}.`,
    hottest: ({ value, day, all }, unit) => `La más cálida${canSee(all)} se sintió como ${degrees(value, unit)}, el ${longDay(day)}.`,
    unknown: ({ unknown }) => `De ${runs(unknown)} al aire libre no se conoce el tiempo.`,
    how: ({ n, of }, unit) =>
      `${validRun} Condiciones duras son lluvia o nieve de 0,1\u00A0mm por hora o más, una sensación de menos de ${degrees(0, unit)} o de más de ${degrees(30, unit)}, o un viento de 10\u00A0m/s o más. De ${count(n)} de ${count(of)} salidas al aire libre se conocen las tres cosas; hacen falta diez, y tres de cada cinco. Por debajo de cuatro de cada cinco, la frase dice de cuántas habla. Si las más frecuentes empatan, no se nombra ninguna.`,
    few: ({ left, year }) => `A ${year} le ${left === 1 ? 'falta' : 'faltan'} ${countOf(left, 'una salida', 'salidas')} al aire libre.`,
    cover: ({ n, of, year }) =>
      `Hace falta conocer el tiempo de tres de cada cinco salidas al aire libre, diez como mínimo; en ${year} ${n === 0 ? 'no se conoce el de ninguna' : `se conoce el de ${count(n)}`} de ${count(of)}.`,
    mild: ({ n, year }) =>
      `Hace falta lluvia o nieve, sensación de frío o de calor, o viento fuerte; ${n === 0 ? 'ninguna salida' : runs(n)} de ${year} ${n === 0 ? 'encontró' : n === 1 ? 'no encontró' : 'no encontraron'} nada de eso.`,
  },
}
