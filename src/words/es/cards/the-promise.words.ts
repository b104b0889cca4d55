import type { PromiseSays } from '../../../domain/cards/the-promise.card'
import { between, capital, lacking, runs, some, spelled, yearsBetween } from '../amounts'
import { count, countOf, distance, figure, longDay, share as percent, tenths } from '../screens/quantities'
import { weeksRun } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const weeks = (all: number, n: number): string => `tus ${all === 1 ? 'primeras' : 'últimas'} ${count(n)}`
const had = (k: number): string => (k === 1 ? 'tuvo' : 'tuvieron')

export const words: CardWords<PromiseSays> = {
  name: 'La promesa',
  says: {
    are: ({ k, n, all, median }) => {
      if (median < 1)
        return `De ${weeks(all, n)} semanas, ${count(k)} ${had(k)} alguna salida y ${count(n - k)} ${n - k === 1 ? 'pasó' : 'pasaron'} sin ninguna.`
      if (k < n) return `Tu semana habitual tiene ${between(median, 'salida', 'salidas')}, y ${count(k)} de ${weeks(all, n)} ${had(k)} al menos una.`
      return `Cada una de ${weeks(all, n)} semanas tuvo alguna salida${median > 1 ? `, y la habitual tiene ${between(median, '', '').trim()}` : ''}.`
    },
    were: ({ k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))} saliste a correr en ${spelled(k)} de las ${count(n)} semanas hasta ahora.`,
    empty: ({ empty, longest, n }) => {
      if (empty === 0) return `Ni una de las ${count(n)} semanas pasó sin salidas.`
      if (empty === 1) return 'La otra semana no tuvo ninguna salida.'
      return `Las otras ${count(empty)} semanas no tuvieron ninguna salida, ${longest === 1 ? 'nunca dos seguidas' : longest === empty ? 'todas ellas seguidas' : `como mucho ${count(longest)} seguidas`}.`
    },
    quarters: ({ low, median, high, most }) =>
      `Salidas por semana, contando las semanas vacías: ${figure(median)} en el medio; la mitad central de las semanas tiene ${low === high ? figure(low) : `de ${figure(low)} a ${figure(high)}`}; la más llena, ${count(most)}.`,
    spread: ({ ratio, low, high }) =>
      ratio === 0
        ? 'Todas tus semanas con salidas tienen tantos días de salida como les daría su tendencia.'
        : `Los días de salida de tus semanas con salidas distan entre sí ${tenths(ratio)} veces lo que daría el azar (de ${tenths(low)} a ${tenths(high)}), descontada su tendencia.`,
    again: ({ k, n, byLuck }) =>
      `De ${countOf(n, 'un día de salida que siguió', 'días de salida que siguieron')} a una semana con salidas, ${some(k, 'm')} ${k > 1 ? 'cayeron' : 'cayó'} en un día de la semana que también tuvo salida en la anterior; el azar daría ${count(Math.round(byLuck))}.`,
    near: ({ k, n, metres }, unit) =>
      k === n
        ? `Las ${runs(n)} se apartan una quinta parte como mucho de la del medio, de ${distance(metres, unit)}.`.replace(
            'Las una salida se apartan',
            'La única salida se aparta',
          )
        : `${capital(some(k))} de ${runs(n)} ${k > 1 ? 'se apartan' : 'se aparta'} una quinta parte como mucho de la del medio, de ${distance(metres, unit)}.`,
    lately: ({ k, weeks: of, share }) =>
      `${capital(some(k))} de las últimas ${count(of)} semanas completas ${k > 1 ? 'tuvieron' : 'tuvo'} alguna salida, frente al ${percent(share)} de todo el periodo`,
    how: ({ n, all, firstWeekday }) =>
      `${validRun} ${weeksRun(firstWeekday)}, y la actual se deja fuera. Las semanas con alguna salida se dividen entre ${
        all === 1
          ? `las ${count(n)} semanas completas desde la primera salida, la suya incluida`
          : `las últimas ${count(n)} semanas completas, con salidas o sin ellas`
      }. El medio y los cuartos cuentan salidas, no días, e incluyen las semanas vacías (cuantiles de tipo 7). Para el azar, cada día de una semana con salidas es igual de probable: cuánto distan las semanas es la media de los cuadrados de sus días de salida en torno a su tendencia, entre la varianza que les da el azar, al 95\u00A0%; los días de una semana se comparan con los de la anterior, barajados; ambas cosas necesitan 26 semanas así. Se cuenta en presente mientras las últimas 26 semanas completas tienen alguna salida al menos la mitad de veces que todo el periodo. Hacen falta 26 semanas completas desde la primera salida.`,
    shows: ({ runs: all, lit, empty, fromDay, toDay }) =>
      `Una fila por año del ${longDay(fromDay)} al ${longDay(toDay)}, una marca por salida, ${runs(all)}, tan alta como larga fue. ${capital(
        spelled(lit),
      )} de ellas ${lit > 1 ? 'están' : 'está'} en las semanas de las que habla la frase; ${empty === 0 ? 'ninguna de esas semanas está vacía' : `${spelled(empty)} de esas semanas ${empty === 1 ? 'queda hueca' : 'quedan huecas'}`}.`,
    'no-run': () => 'Falta una primera salida.',
    weeks: ({ weeks: left }) => `${lacking(left, 'una semana', 'semanas')}.`,
    'window-empty': ({ n }) => `Hace falta una salida en las últimas ${count(n)} semanas completas; no hay ninguna.`,
  },
}
