import type { RitualSays } from '../../../domain/cards/the-ritual-day.card'
import { capital, lacking, listed, luck, runs, some, spelled, yearsBetween } from '../amounts'
import { count, countOf, figure, longDay } from '../screens/quantities'
import { weekSpan, weekdayName, weekdayNames, weeksRun } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const digits = (weekdays: number): number[] => [...String(weekdays)].map(Number)
const isMany = (weekdays: number): boolean => digits(weekdays).length > 1
/** el domingo · el martes y el domingo · todos los días menos el viernes */
const named = (weekdays: number): string => {
  const own = digits(weekdays)
  const left = weekdayNames.filter((_, at) => !own.includes(at + 1)).map((name) => `el ${name}`)
  if (own.length === 7) return 'todos los días'
  return own.length > 3 ? `todos los días menos ${listed(left)}` : listed(own.map((one) => `el ${weekdayName(one)}`))
}
/** el que más se cumple es el martes · los que más se cumplen son el lunes y el martes · todos se cumplen por igual */
const mostKept = (weekdays: number): string => {
  if (digits(weekdays).length === 7) return 'todos se cumplen por igual'
  if (!isMany(weekdays)) return `el que más se cumple es ${named(weekdays)}`
  return `los que más se cumplen son ${named(weekdays).replace('todos los días', 'todos')}`
}
/** On a card there is room for three. */
const front = (weekdays: number): string => {
  const own = digits(weekdays)
  if (own.length > 3) return `${capital(spelled(own.length, 'm'))} días`
  return own.length === 1 ? `El ${weekdayName(own[0] ?? 0)}` : capital(listed(own.map(weekdayName)))
}
/** 98 de las 104 semanas en que corriste, las 104 semanas en que corriste */
const inWeeks = (k: number, n: number): string =>
  `${k === n ? '' : `${count(k)} de `}${n === 1 ? 'la única semana' : `las ${count(n)} semanas`} en que corriste`
/** Where a sentence has no more room. */
const inTheWeeks = (k: number, n: number): string =>
  `${k === n ? '' : `${count(k)} de `}tus ${countOf(n, 'semana', 'semanas')}`.replace('tus semana', 'tu única semana')
/** en domingo · en martes y domingo · en cualquier día menos el viernes */
const onThem = (weekdays: number): string => {
  const own = digits(weekdays)
  return own.length > 3 ? named(weekdays).replace('todos los días', 'en cualquier día') : `en ${listed(own.map(weekdayName))}`
}
const perWeekOf = (perWeek: number): string => (perWeek < 1.05 ? 'un día de salida' : `${figure(Math.round(perWeek * 10) / 10)} días de salida`)

export const words: CardWords<RitualSays> = {
  name: 'El día ritual',
  says: {
    are: ({ weekdays, k, n }) => `${front(weekdays)} ${isMany(weekdays) ? 'son tuyos: cada uno' : 'es tuyo:'} cumplido en ${inWeeks(k, n)}.`,
    were: ({ weekdays, k, n, fromYear, toYear }) =>
      isMany(weekdays)
        ? `${front(weekdays)} fueron tuyos ${yearsBetween(fromYear, toYear)}: cada uno en ${inTheWeeks(k, n)}.`
        : `${front(weekdays)} fue tuyo ${yearsBetween(fromYear, toYear)}: cumplido en ${inWeeks(k, n)}.`,
    without: ({ weekdays, others, empty }) => {
      if (others + empty === 0) return `Ni una semana del periodo pasó sin ${isMany(weekdays) ? 'ellos' : 'él'}.`
      const not = isMany(weekdays) ? 'pero no en cada uno de ellos' : `pero no el ${weekdayName(weekdays)}`
      const without =
        others === 0
          ? `Ninguna semana con salidas pasó sin ${isMany(weekdays) ? 'ellos' : 'él'}`
          : `${others === 1 ? 'En la otra semana' : `En las otras ${count(others)} semanas`} corriste, ${not}`
      return `${without}; ${empty === 0 ? 'ninguna semana del periodo pasó sin salidas' : `${countOf(empty, 'una semana', 'semanas')} no ${empty === 1 ? 'tuvo' : 'tuvieron'} ninguna salida`}.`
    },
    luck: ({ p, perWeek, n }) => `Con ${perWeekOf(perWeek)} por semana, el azar cumpliría así algún día de la semana, en ${count(n)} semanas, ${luck(p)}.`,
    next: ({ weekday, k, n }) => `Después viene el ${weekdayName(weekday)}, en ${count(k)} de ${count(n)}.`,
    phases: ({ n, effective }) => `Tus días vienen por fases: frente al azar, estas ${count(n)} semanas pesan como ${count(effective)} sin fases.`,
    lately: ({ k, weeks, weekdays }) => `${capital(named(weekdays))}: en ${some(k)} de las últimas ${count(weeks)} semanas completas`,
    how: ({ n, window, firstWeekday }) =>
      `${validRun} ${weeksRun(firstWeekday)}. De las últimas ${count(window)} semanas completas, sin la primera de todas ni la actual, ${count(n)} tuvieron alguna salida. El día cumplido en más de ellas se compara con el azar: si una semana con r días de salida los pusiera en cualquiera de los siete, a cada día le tocaría r de cada siete veces; la probabilidad de tantas semanas es exacta (una cola de Poisson binomial), por siete, porque podría haber salido cualquier día. Si los días de una semana se parecen a los de la anterior, las semanas se reducen antes a lo que valen. Hacen falta 12 semanas con alguna salida, el día en el 60\u00A0% de ellas, y el azar por debajo de 1 de cada 100; días iguales se nombran juntos. Se cuenta en presente mientras las últimas 26 semanas completas, con salidas o sin ellas, mantienen la mitad de ese 60\u00A0%.`,
    shows: ({ runs: all, lit, weekdays, fromDay, toDay, firstWeekday }) =>
      `Siete cuerdas, ${weekSpan(firstWeekday)}, y por cada una bajan las semanas del ${longDay(fromDay)} al ${longDay(toDay)}: una línea por salida, ${runs(all)}, tan ancha como larga fue. ${capital(spelled(lit))} ${onThem(weekdays)} ${lit === 1 ? 'está iluminada' : 'están iluminadas'}.`,
    'no-run': () => 'Falta una primera salida.',
    weeks: ({ left, n }) =>
      `${lacking(left, 'una semana', 'semanas')} con alguna salida; por ahora ${n === 0 ? 'no cuenta ninguna de las completas' : n === 1 ? 'cuenta 1 de las completas' : `cuentan ${count(n)} de las completas`}.`,
    none: ({ weekdays, k, n }) =>
      `Ningún día de la semana destaca: ${mostKept(weekdays)}, en ${count(k)} de ${count(n)} semanas, y hacen falta seis de cada diez.`,
    often: ({ weekdays, k, n, perWeek }) =>
      `${capital(named(weekdays))}: en ${count(k)} de ${count(n)} semanas, pero con ${perWeekOf(perWeek)} por semana el azar puede hacer eso.`,
  },
}
