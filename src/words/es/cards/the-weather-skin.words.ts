import type { SkinSays } from '../../../domain/cards/the-weather-skin.card'
import type { Hardship } from '../../../domain/cards/weather-of-runs'
import { capital, lacking, listed, runs, some, spelled, there, yearsBetween, yours } from '../amounts'
import { count, degrees, figure, longDay, ofUnit } from '../screens/quantities'
import type { Unit } from '../../quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const met = (kind: Hardship, unit: Unit): string =>
  ({
    wet: 'con lluvia o nieve',
    cold: `con sensación bajo ${degrees(0, unit)}`,
    hot: `con sensación de más de ${degrees(30, unit)}`,
    windy: 'con viento fuerte',
  })[kind]
const most = ({ k, kind, most: of }: { readonly k: number; readonly kind: Hardship; readonly most: number }, unit: Unit): string =>
  of === k ? (k === 1 ? met(kind, unit) : `todas ${met(kind, unit)}`) : `${count(of)} ${met(kind, unit)}`
const from = (by: string, values: readonly [felt: number, rain: number, wind: number]): string[] => {
  const [felt, rain, wind] = values
  if (felt === rain && rain === wind) return felt === 0 ? [] : [`${by} en ${runs(felt)}`]
  const each = [
    ...(felt > 0 ? [`la sensación de ${runs(felt)}`] : []),
    ...(rain > 0 ? [`la lluvia o nieve de ${runs(rain)}`] : []),
    ...(wind > 0 ? [`el viento de ${runs(wind)}`] : []),
  ]
  return [`${by}, en ${listed(each)}`]
}

export const words: CardWords<SkinSays> = {
  name: 'A la intemperie',
  says: {
    are: ({ all, ...hard }, unit) => `Corriste ${count(hard.k)} de ${yours(hard.n, all !== 1)} en condiciones duras, ${most(hard, unit)}.`,
    were: ({ fromYear, toYear, ...hard }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} corriste ${count(hard.k)} de ${count(hard.n)} en condiciones duras, ${most(hard, unit)}.`,
    'are-some': ({ of, ...hard }, unit) =>
      `Sabemos el tiempo de ${count(hard.n)} de ${yours(of)}: ${count(hard.k)} ${hard.k === 1 ? 'dura' : 'duras'}, ${most(hard, unit)}.`,
    'were-some': ({ of, fromYear, toYear, ...hard }) =>
      `${capital(yearsBetween(fromYear, toYear))} sabemos el tiempo de ${count(hard.n)} de ${yours(of)}: ${count(hard.k)} ${hard.k === 1 ? 'dura' : 'duras'}.`,
    others: ({ others, median }, unit) =>
      `${others === 0 ? 'No hay otra salida en condiciones más suaves' : others === 1 ? 'La otra no encontró nada de eso' : `Las otras ${count(others)} no encontraron nada de eso`}; en la del medio de todas, la sensación fue de ${degrees(median, unit)}.`,
    kinds: ({ wet, cold, hot, windy, several }, unit) =>
      `Con lluvia o nieve, ${spelled(wet)}; ${met('cold', unit)}, ${spelled(cold)}; ${met('hot', unit)}, ${spelled(hot)}; con viento de 10\u00A0m/s o más, ${spelled(windy)}; ${several === 0 ? 'ninguna encontró dos de estas cosas' : `${spelled(several)} ${several === 1 ? 'encontró' : 'encontraron'} más de una de estas cosas`}.`,
    coldest: ({ value, day }, unit) => `La más fría de todos los años se sintió como ${degrees(value, unit)}, el ${longDay(day)}.`,
    hottest: ({ value, day }, unit) => `La más calurosa de todos los años se sintió como ${degrees(value, unit)}, el ${longDay(day)}.`,
    wettest: ({ value, day }) => `La lluvia o nieve más intensa de todos los años: ${ofUnit(figure(value), 'mm')} por hora, el ${longDay(day)}.`,
    windiest: ({ value, day }) => `El viento más fuerte de todos los años: ${ofUnit(figure(value), 'm/s')}, el ${longDay(day)}.`,
    sources: (of) =>
      `El tiempo que hizo es ${listed([
        ...from('el de la exportación', [of.feelsExport, of.rainExport, of.windExport]),
        ...from('el del servicio meteorológico', [of.feelsService, of.rainService, of.windService]),
        ...from('el del dispositivo', [of.feelsDevice, of.rainDevice, of.windDevice]),
      ])}.`,
    left: ({ unknown, indoors }) =>
      `Fuera ${unknown + indoors === 1 ? 'queda' : 'quedan'}: ${listed([...(unknown > 0 ? [`${runs(unknown)} sin tiempo conocido`] : []), ...(indoors > 0 ? [`${runs(indoors)} bajo techo`] : [])])}.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'En las últimas 26 semanas completas no hay ninguna salida con tiempo conocido'
        : `De ${runs(n)} de las últimas 26 semanas completas con tiempo conocido, ${spelled(k)} ${k > 1 ? 'fueron' : 'fue'} en condiciones duras`,
    how: ({ n, of, firstWeekday }, unit) =>
      `${validRun} Las condiciones son duras si la sensación era de menos de ${degrees(0, unit)} o de más de ${degrees(30, unit)}, si caía una décima de milímetro de lluvia o nieve por hora, o más, o si el viento soplaba a 10\u00A0m/s o más, al empezar. Solo cuentan las salidas al aire libre de las que se conocen las tres cosas: ${count(n)} de ${count(of)} de las últimas 104 semanas, incluida la actual; hacen falta 40, y tres de cada cinco. Por debajo de cuatro de cada cinco, la frase dice de cuántas habla. La más fría, la más calurosa, la lluvia o nieve más intensa y el viento más fuerte son los de todos los años. No se sabe con qué frecuencia hubo condiciones duras los días sin salida, así que nada se dice de lo que te deja en casa. Se cuenta en presente mientras en las últimas 26 semanas completas haya una salida así.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, placeless, fromDay, toDay }) =>
      `Un termómetro, con lo más cálido arriba: una línea por salida, ${runs(all)} del ${longDay(fromDay)} al ${longDay(toDay)}, tan larga como lo fue la salida, en el grado que se sintió${placeless === 0 ? '' : `; ${spelled(placeless)} de las que no se sabe, o que fueron bajo techo, ${placeless === 1 ? 'está' : 'están'} al pie`}. ${capital(spelled(lit))} en condiciones duras ${lit === 1 ? 'está iluminada' : 'están iluminadas'}.`,
    'no-run': () => 'Falta una primera salida.',
    runs: ({ left, n }) => `${lacking(left, 'una salida', 'salidas')} al aire libre en 104 semanas; ${there(n)}.`,
    cover: ({ n, of }) =>
      `Hace falta el tiempo de tres de cada cinco, 40 como mínimo: de ${yours(of, true)} al aire libre ${n === 0 ? 'no se conoce el de ninguna' : `se conoce el de ${some(n)}`}.`,
    mild: ({ n }) => `Ninguna de ${yours(n, true)} al aire libre encontró lluvia o nieve, sensación de frío o de calor, ni viento fuerte.`,
  },
}
