import type { YearHourSays } from '../../../domain/chapters/the-hour-of-the-year.page'
import { partOf, runs } from '../amounts'
import type { CardWords } from '../../card-words'
import { began, hourOfOnes, partsOf, second } from '../cards/the-hour.words'
import { validRun } from '../cards/valid-run'
import { count, share as percent } from '../screens/quantities'
import { inYear, moreRuns, soFar } from './year-words'

const allOf = (k: number, n: number, of: number): string => (k === of ? partOf(n, n) : `${count(k)} de ${runs(n)}`)

export const words: CardWords<YearHourSays> = {
  name: 'La hora',
  says: {
    over: ({ year, light, k, n, of }) => `${inYear(year)} lo tuyo fue ${hourOfOnes[light]}: ${allOf(k, n, of)} empezaron ${began[light]}.`,
    running: ({ year, light, k, n, of }) => `${soFar(year)} lo tuyo es ${hourOfOnes[light]}: ${allOf(k, n, of)} empezaron ${began[light]}.`,
    others: ({ light, ...parts }) => {
      const others = parts.dawn + parts.day + parts.dusk + parts.dark - parts[light]
      if (others === 0) return 'De ninguna otra salida se sabe que empezara con otra luz.'
      return `${others === 1 ? 'La otra empezó' : `Las otras ${count(others)} empezaron`}: ${partsOf(parts, light)}.`
    },
    second,
    sources: ({ file, city, doubtful, unknown }) =>
      `El sol es el de la propia salida en ${count(file)}, y el de la ciudad de la zona horaria en ${count(city)}; ${count(doubtful)} ${doubtful === 1 ? 'empezó' : 'empezaron'} demasiado cerca de un límite para decirlo por una ciudad, y de ${count(unknown)} no se conoce el sol.`,
    how: ({ n, of }) =>
      `${validRun} En torno al amanecer es de 90 minutos antes de salir el sol a 60 después; en torno al atardecer, de 60 antes de ponerse a 90 después. ${count(n)} de las ${count(of)} salidas del año tienen un sol conocido. Hacen falta 30 de ellas, una proporción cuyo intervalo del 99\u00A0% quede por encima del 40\u00A0% y de lo que darían por sí solas las horas de vigilia, y una segunda luz que el azar explique en menos de 1 caso de cada 1000. Las salidas vienen por fases, así que aquí cuentan como el menor número de independientes que puedan valer: de vidas simuladas sin una hora propia, como mucho a un año de cada cien se le atribuye una.`,
    few: ({ left, year }) => moreRuns(left, year),
    cover: ({ n, of, year }) => `Hace falta un sol conocido en cuatro de cada cinco salidas, 30 como mínimo; ${year} lo tiene en ${count(n)} de ${count(of)}.`,
    even: ({ n, year, ...parts }) => `Hace falta una luz que destaque; las ${count(n)} salidas de ${year} empezaron ${partsOf(parts, null)}.`,
    daylong: ({ k, n, chance, year }) =>
      `Hace falta más de lo que da el propio día: ${count(k)} de ${runs(n)} de ${year} ${k === 1 ? 'empezó' : 'empezaron'} con una luz que llena el ${percent(chance)} de las horas de vigilia.`,
  },
}
