import type { LineSays } from '../../../domain/cards/first-line.card'
import { capital, days, lacking, monthAndYear, ofAll, runs } from '../amounts'
import { count, distance, duration, longDay } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

export const words: CardWords<LineSays> = {
  name: 'La primera línea',
  says: {
    are: ({ first, firstDay, latest, runsOn }, unit) =>
      `Tu primera línea fue de ${distance(first, unit)} en ${monthAndYear(firstDay)}; ${runs(runsOn)} después, la última es de ${distance(latest, unit)}.`,
    were: ({ first, firstDay, latest, latestDay }, unit) =>
      `Tu primera línea fue de ${distance(first, unit)} en ${monthAndYear(firstDay)}; la última, de ${distance(latest, unit)} en ${monthAndYear(latestDay)}.`,
    usual: ({ first, latest, firstRuns, latestRuns }, unit) =>
      `Ambas líneas son salidas sueltas: la del medio ${ofAll(firstRuns)} del primer año fue de ${distance(first, unit)}; la ${ofAll(latestRuns)} del último, de ${distance(latest, unit)}.`,
    pair: ({ earlierDay, earlierMetres, earlierSeconds, laterDay, laterMetres, laterSeconds }, unit) =>
      `Las más parecidas en distancia, una del primer año y otra del último: ${distance(earlierMetres, unit)} en ${duration(earlierSeconds)} el ${longDay(earlierDay)} y ${distance(laterMetres, unit)} en ${duration(laterSeconds)} el ${longDay(laterDay)}.`,
    'no-pair': () => 'Ninguna salida del último año queda a una décima parte o menos de la distancia de una del primero.',
    before: ({ firstDay }) => `Lo que corriste antes del ${longDay(firstDay)} no está aquí: es la primera línea grabada, quizá no la primera que corriste.`,
    lately: ({ since, k, weeks }) =>
      `La última salida ${since === 0 ? 'ha sido hoy' : `fue hace ${days(since)}`}; en las últimas ${count(weeks)} semanas completas ${k === 0 ? 'no hay ninguna' : `hay ${runs(k)}`}`,
    how: ({ firstWeekday }) =>
      `${validRun} La primera línea es la primera salida de todas las grabadas; la última, la más reciente. El primer año son los 365 días a partir de la primera salida; el último, los 365 días hasta la más reciente. De cada uno se toma una salida y se ponen juntas las dos más parecidas en distancia, con una diferencia de una décima parte de la anterior como mucho; entre varias igual de parecidas, la más temprana de las primeras y la más tardía de las últimas. La salida del medio es la mediana. Hace falta un año entre la primera salida y la última. Se cuenta en pasado cuando han transcurrido 26 semanas completas sin ninguna salida.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, fromDay, toDay }) =>
      `${capital(runs(all))} del ${longDay(fromDay)} al ${longDay(toDay)}, escritas una tras otra como palabras, cada una tan larga como lo fue la salida, un párrafo por año. La primera y la última están iluminadas.`,
    'no-run': () => 'Falta una primera salida.',
    year: ({ left }) => `${lacking(left, 'un día', 'días')}, y una salida después: un año entre la primera línea y la última.`,
    'year-over': () => 'Falta una salida: un año entre la primera línea y la última.',
  },
}
