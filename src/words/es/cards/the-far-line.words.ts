import type { FarSays } from '../../../domain/cards/the-far-line.card'
import { capital, lacking, luck, runs, some, spelled, there, yearsBetween, yours } from '../amounts'
import { count, distance, longDay, share as percent } from '../screens/quantities'
import { weekdayName, weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

export const words: CardWords<FarSays> = {
  name: 'Donde empieza lejos',
  says: {
    are: ({ far, k, n, longest, all }, unit) =>
      `Para ti, lejos empieza en ${distance(far, unit)}: ${count(k)} de ${yours(n, all !== 1)} ${k === 1 ? 'fue' : 'fueron'} lejos, hasta ${distance(longest, unit)}.`,
    were: ({ k, n, longest, fromYear, toYear }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))}, ${count(k)} de ${yours(n)} ${k === 1 ? 'fue' : 'fueron'} lejos; la más larga, de ${distance(longest, unit)}.`,
    others: ({ others, median }, unit) =>
      others === 0
        ? 'No hay ninguna otra salida.'
        : others === 1
          ? `La otra no fue lejos; fue de ${distance(median, unit)}.`
          : `Las otras ${count(others)} no fueron lejos; la del medio de ellas fue de ${distance(median, unit)}.`,
    longest: ({ metres, day }, unit) => `La más larga: ${distance(metres, unit)}, el ${longDay(day)}.`,
    weekday: ({ weekday, k, n, share, p }) =>
      `${count(k)} de las ${count(n)} que fueron lejos cayeron en ${weekdayName(weekday)}, como el ${percent(share)} de todas las salidas; el azar haría eso ${luck(p)}.`,
    'no-weekday': ({ weekday, k, n }) =>
      `Ningún día de la semana destaca entre ellas: ${count(k)} de ${count(n)} ${k === 1 ? 'cayó' : 'cayeron'} en ${weekdayName(weekday)}, algo que el azar puede hacer.`,
    line: ({ far, median, p90 }, unit) =>
      `La línea ahora: la salida del medio del último año es de ${distance(median, unit)} y nueve de cada diez no pasan de ${distance(p90, unit)}, así que lejos empieza en ${distance(far, unit)}.`,
    unruled: ({ unruled }) =>
      `${unruled === 1 ? 'Una de las primeras salidas queda' : `${capital(spelled(unruled))} de las primeras salidas quedan`} fuera: en el año anterior se habían corrido menos de diez.`,
    lately: ({ k, n, share }) =>
      n === 0
        ? 'En las últimas 26 semanas completas no hay ninguna salida'
        : `De ${runs(n)} de las últimas 26 semanas completas, ${some(k)} ${k > 1 ? 'fueron' : 'fue'} lejos, frente al ${percent(share)} de todo el periodo`,
    how: ({ firstWeekday }) =>
      `${validRun} Una salida va lejos si es al menos una vez y media tan larga como la salida del medio de los 365 días hasta ella, ella incluida, y tan larga como la décima parte más larga de esas salidas, o más (la mediana y el cuantil de nueve de cada diez, de tipo 7). Hacen falta diez salidas en esos 365 días, y 40 en las últimas 104 semanas, incluida la actual. El día de la semana se compara con el azar: si las salidas lejanas cayeran en los días como caen todas, la probabilidad de tantas en ese día es exacta (una cola binomial, descontadas las fases), por siete, porque podría haber salido cualquier día. Se cuenta en presente mientras en las últimas 26 semanas completas las salidas lejanas son al menos la mitad de frecuentes que en todo el periodo.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, unruled, fromDay, toDay }) =>
      `Un horizonte del ${longDay(fromDay)} al ${longDay(toDay)}, con un tallo debajo por salida, ${runs(all - unruled)}, tan alto como larga fue: lo que fue lejos para su propio año asoma por encima. De las últimas 104 semanas, ${lit === 1 ? 'está iluminada la única' : `están iluminadas las ${spelled(lit)}`} que lo ${lit === 1 ? 'hizo' : 'hicieron'}.${
        unruled === 0 ? '' : ` ${capital(spelled(unruled))} con muy pocas antes ${unruled === 1 ? 'es una marca' : 'son marcas'} debajo.`
      }`,
    'no-run': () => 'Falta una primera salida.',
    runs: ({ left, n }) => `${lacking(left, 'una salida', 'salidas')} en 104 semanas; ${there(n)}.`,
    year: ({ left }) => `${lacking(left, 'una salida', 'salidas')} para saber qué es lejos ahora: hacen falta diez en un año.`,
    alike: ({ n, far, longest }, unit) =>
      `Ninguna de ${yours(n, true)} fue lejos: eso empezaría en ${distance(far, unit)}, y la más larga fue de ${distance(longest, unit)}.`,
  },
}
