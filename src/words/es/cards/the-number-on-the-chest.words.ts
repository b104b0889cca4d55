import type { ChestSays } from '../../../domain/cards/the-number-on-the-chest.card'
import { standardOf } from '../../../domain/cards/races'
import { alone, capital, listed, runs, spelled, times, yearsBetween } from '../amounts'
import { countOf, distance, duration, longDay } from '../screens/quantities'
import type { Unit } from '../../quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

/** 46 s/km, 1:06 min/mi */
const apart = (seconds: number, unit: Unit): string => {
  const own = Math.round(Math.abs(seconds) * (unit === 'km' ? 1 : 1.609344))
  return `${own < 60 ? `${own}\u00A0s` : `${duration(own)}\u00A0min`}/${unit}`
}
/** Of a race: 46 s/km más rápida de lo habitual */
const gapTo = (seconds: number, unit: Unit, than: { readonly faster: string; readonly even: string }): string =>
  Math.round(seconds) === 0 ? `igual de rápida ${than.even}` : `${apart(seconds, unit)} más ${seconds > 0 ? 'rápida' : 'lenta'} ${than.faster}`
/** Of the runner, whose gender nobody knows: corriendo 46 s/km más rápido de lo habitual */
const running = (seconds: number, unit: Unit): string =>
  Math.round(seconds) === 0 ? 'corriendo tan rápido como siempre' : `corriendo ${apart(seconds, unit)} más ${seconds > 0 ? 'rápido' : 'lento'} de lo habitual`
const usual = { faster: 'de lo habitual', even: 'que de costumbre' }
const before = { faster: 'que las salidas anteriores', even: 'que las salidas anteriores' }
const wore = ({ k, perhaps }: { readonly k: number; readonly perhaps: number }): string =>
  k === perhaps ? times(k) : `en ${spelled(k)} de quizá ${spelled(perhaps)} carreras`
const named = {
  ...{ '5k': '5\u00A0km', '10k': '10\u00A0km', '15k': '15\u00A0km', '10-miles': '10\u00a0millas', '20k': '20\u00A0km' },
  ...{ half: 'la media', '30k': '30\u00A0km', marathon: 'el maratón', '50k': '50\u00A0km', other: 'otras distancias' },
} as const satisfies Readonly<Record<keyof ChestSays['distances'], string>>
const over = ({ least, most }: { readonly least: number; readonly most: number }, unit: Unit): string => {
  const one = standardOf(least)
  if (one !== null && one === standardOf(most)) return `en ${named[one.id]}`
  return distance(least, unit) === distance(most, unit) ? `en ${distance(least, unit)}` : `de ${distance(least, unit)} a ${distance(most, unit)}`
}
/** de una salida dijiste que no lo era; of some that are none */
const denies = (denied: number): string => `de ${runs(denied)} dijiste que no lo ${denied === 1 ? 'era' : 'eran'}`

const ids = ['5k', '10k', '15k', '10-miles', '20k', 'half', '30k', 'marathon', '50k', 'other'] as const satisfies readonly (keyof ChestSays['distances'])[]

export const words: CardWords<ChestSays> = {
  name: 'El dorsal',
  says: {
    are: ({ gap, ...worn }, unit) =>
      worn.k === worn.perhaps && worn.k > 1
        ? `Te has puesto dorsal ${wore(worn)}; la carrera del medio, ${gapTo(gap, unit, usual)}.`
        : `Te has puesto dorsal ${wore(worn)}, ${running(gap, unit)}.`,
    were: ({ gap, fromYear, toYear, ...worn }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} te pusiste dorsal ${wore(worn)}${worn.k === worn.perhaps ? `, ${running(gap, unit)}` : ''}.`,
    'are-far': ({ least, most, ...worn }, unit) => `Te has puesto dorsal ${wore(worn)}, ${over({ least, most }, unit)}.`,
    'were-far': ({ least, most, fromYear, toYear, ...worn }, unit) =>
      `${capital(yearsBetween(fromYear, toYear))} te pusiste dorsal ${wore(worn)}${worn.k === worn.perhaps ? `, ${over({ least, most }, unit)}` : ''}.`,
    slower: ({ slower, even, n }) =>
      `${slower === 0 ? `Ni una de ${spelled(n)} fue más lenta` : `${capital(spelled(slower))} de ${spelled(n)} ${slower === 1 ? 'fue más lenta' : 'fueron más lentas'}`} que las salidas anteriores${
        even === 0 ? '' : `, y ${spelled(even)} ${even === 1 ? 'fue igual de rápida' : 'fueron igual de rápidas'} al segundo`
      }.`,
    'not-compared': ({ k }) =>
      `${k === 1 ? 'No se puede' : 'Ninguna se puede'} comparar con las salidas anteriores: menos de tres eran más o menos igual de largas.`,
    gaps: ({ n, least, most, left }, unit) =>
      `${n === 1 ? 'Una carrera fue' : `De ${spelled(n)} carreras, la más lenta fue ${gapTo(least, unit, before)}; la más rápida,`} ${gapTo(most, unit, before)}${
        left === 0 ? '' : `; antes de ${spelled(left)} hubo menos de tres más o menos igual de largas`
      }.`,
    distances: (of) => `Carreras: ${listed(ids.flatMap((id) => (of[id] > 0 ? [`${spelled(of[id])} en ${named[id]}`] : [])))}.`,
    sources: ({ marked, said, denied }) =>
      `${capital(
        listed([
          ...(marked > 0 ? [`${spelled(marked)} ${marked === 1 ? 'está marcada' : 'están marcadas'} como carrera en la exportación`] : []),
          ...(said > 0 ? [`${spelled(said)} por ti`] : []),
        ]),
      )}${denied > 0 ? `; ${denies(denied)}` : ''}.`,
    open: ({ open }) =>
      open === 1
        ? 'Una salida más parece una carrera: solo tú puedes decirlo. No se cuenta, no se dibuja como tal y no sale en ninguna imagen.'
        : `Otras ${runs(open)} parecen carreras: solo tú puedes decirlo. No se cuentan, no se dibujan como tales y no salen en ninguna imagen.`,
    lately: ({ k }) =>
      `En las últimas 26 semanas completas y en la actual ${k === 0 ? 'no hay ninguna carrera' : `hay ${countOf(k, 'una carrera', 'carreras')}`}`,
    how: ({ firstWeekday }) =>
      `${validRun} Una carrera es lo que la exportación marca como tal (su columna «Competencia»), o lo que tú dices que lo fue; lo que dices vale más que la exportación. Cada una se compara con la del medio de tus otras salidas de los 90 días anteriores cuya distancia difiere de la suya una quinta parte como mucho, por el ritmo en movimiento; hacen falta tres. La frase cuenta la del medio de esas diferencias. Por una salida que nadie marcó se pregunta si tiene un nombre tuyo, una distancia estándar de 5\u00A0km a 50\u00A0km, con un 3\u00A0% de diferencia como mucho, y está en la vigésima parte más rápida de todas tus salidas que difieren de esa distancia una quinta parte como mucho: solo tu sí la convierte en carrera. Se cuenta en presente mientras en las últimas 26 semanas haya una.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, fromDay, toDay }) =>
      `Una fila por año del ${longDay(fromDay)} al ${longDay(toDay)}, una marca por salida, ${runs(all)}, tan alta como larga fue. ${lit === 1 ? 'Una carrera sobresale' : `${capital(spelled(lit))} carreras sobresalen`} con un dorsal.`,
    'no-run': () => 'Falta una primera salida.',
    none: ({ denied }) =>
      `Hace falta una salida marcada como carrera, en la exportación o por ti en su propia página${denied === 0 ? '' : `; ${denies(denied)}`}.`,
    asked: ({ open }) =>
      `Ninguna de tus salidas está marcada como carrera, pero ${open === 1 ? 'una lo parece: ¿lo fue?' : `${alone(open)} lo parecen: ¿lo fue alguna?`} Con tu sí se forma la tarjeta.`,
  },
}
