import type { HourSays } from '../../../domain/cards/the-hour.card'
import type { Light } from '../../../domain/enrich/light'
import { capital, lacking, listed, luck, partOf, partOfYours, runs, some, spelled, there, yearsBetween, yours } from '../amounts'
import { count, longDay, share as percent } from '../screens/quantities'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

export const hourOfOnes = { dawn: 'el amanecer', day: 'correr de día', dusk: 'el atardecer', dark: 'la noche' } as const satisfies Record<Light, string>
export const began = { dawn: 'en torno al amanecer', day: 'en pleno día', dusk: 'en torno al atardecer', dark: 'a oscuras' } as const satisfies Record<
  Light,
  string
>
const lights = ['dawn', 'day', 'dusk', 'dark'] as const

/** 214 en torno al amanecer, 60 en pleno día y ninguna a oscuras */
export const partsOf = (parts: Readonly<Record<Light, number>>, but: Light | null): string =>
  listed(lights.filter((light) => light !== but).map((light) => `${some(parts[light])} ${began[light]}`))

export const second = ({ light, k, other, p }: { readonly light: Light; readonly k: number; readonly other: number; readonly p: number }): string =>
  other === 0
    ? `Con otra luz no hubo salidas. Si una fuera igual de probable, el azar daría ${count(k)} frente a ninguna ${luck(p)}.`
    : `Después ${other === 1 ? 'viene' : 'vienen'} ${runs(other)} ${began[light]}. Si ambas luces fueran igual de probables, el azar daría ${count(k)} frente a ${count(other)} ${luck(p)}.`

export const words: CardWords<HourSays> = {
  name: 'La hora',
  says: {
    are: ({ light, k, n, all }) => `Lo tuyo es ${hourOfOnes[light]}: ${partOfYours(k, n, all !== 1)} ${k === 1 ? 'empezó' : 'empezaron'} ${began[light]}.`,
    were: ({ light, k, n, fromYear, toYear }) =>
      `${capital(yearsBetween(fromYear, toYear))} lo tuyo fue ${hourOfOnes[light]}: ${partOf(k, n)} ${k === 1 ? 'empezó' : 'empezaron'} ${began[light]}.`,
    others: ({ light, ...parts }) => {
      const others = parts.dawn + parts.day + parts.dusk + parts.dark - parts[light]
      if (others === 0) return 'Ninguna otra salida empezó con otra luz.'
      return `${others === 1 ? 'La otra empezó' : `Las otras ${count(others)} empezaron`}: ${partsOf(parts, light)}.`
    },
    second,
    phases: ({ n, effective }) =>
      Math.floor(effective) >= n
        ? `La hora de una salida no sigue a la de la anterior: las ${count(n)} cuentan como ${count(n)}.`
        : `Las horas vienen por fases: en el intervalo, estas ${count(n)} salidas pesan como ${count(Math.max(1, Math.floor(effective)))} que no las tuvieran.`,
    sources: ({ file, city, doubtful, unknown }) => {
      const known = listed([
        ...(file > 0 ? [`viene de la exportación, o se calculó para el lugar donde empezó, en ${runs(file)}`] : []),
        ...(city > 0 ? [`se calculó para la ciudad de referencia de la zona horaria en ${runs(city)}`] : []),
      ])
      const left = listed([
        ...(doubtful > 0 ? [`${runs(doubtful)} demasiado cerca de un límite para eso`] : []),
        ...(unknown > 0 ? [`${runs(unknown)} sin sol conocido`] : []),
      ])
      return `El sol ${known}${left === '' ? '' : `; fuera ${doubtful + unknown === 1 ? 'queda' : 'quedan'}: ${left}`}.`
    },
    lately: ({ k, n, light }) =>
      n === 0
        ? 'En las últimas 26 semanas completas no hay ninguna salida con sol conocido'
        : `De ${runs(n)} de las últimas 26 semanas completas, ${some(k)} ${k > 1 ? 'empezaron' : 'empezó'} ${began[light]}`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} El amanecer va de 90 minutos antes de salir el sol a 60 después; el atardecer, de 60 minutos antes de ponerse a 90 después; entre ambos es de día, y el resto es oscuridad; donde amanecer y atardecer se tocan, decide el más cercano de los dos. La salida y la puesta del sol son las de la exportación; donde no las tiene, o donde el lugar de inicio muestra que fallan por más de 20 minutos, se calculan para ese lugar; sin lugar, son las de la ciudad de referencia de la zona horaria de la salida, y entonces queda fuera un inicio a 45 minutos o menos de un límite. El periodo son las últimas 104 semanas, incluida la actual: ${count(n)} de sus ${count(of)} salidas tienen un sol conocido; hacen falta 30, y cuatro de cada cinco. El intervalo es el de Wilson, al 95\u00A0%, sobre tantas salidas como valen: n(1 − r)/(1 + r), con r la correlación de la hora de cada salida con la de la siguiente. Su extremo inferior debe quedar por encima del 40\u00A0%; el del 99\u00A0%, por encima de la parte de las horas entre las seis de la mañana y las nueve de la noche que tiene esa luz; y el azar entre la primera y la segunda, por debajo de 1 de cada 100 (una prueba binomial exacta, en ambos sentidos, descontadas las fases). Se cuenta en presente mientras en las últimas 26 semanas completas se mantiene la mitad de ese 40\u00A0%.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, lit, light, fromDay, toDay }) =>
      `Un reloj de sol con el mediodía arriba y enero en el centro: una línea por salida, ${runs(all)} del ${longDay(fromDay)} al ${longDay(toDay)}, a la hora en que empezó y tan larga como duró. ${capital(spelled(lit))} que ${lit === 1 ? 'empezó' : 'empezaron'} ${began[light]} ${lit === 1 ? 'está iluminada' : 'están iluminadas'}.`,
    'no-run': () => 'Falta una primera salida.',
    runs: ({ left, n }) => `${lacking(left, 'una salida', 'salidas')} en 104 semanas; ${there(n)}.`,
    cover: ({ n, of }) =>
      `Hace falta saber dónde estaba el sol: se sabe en ${some(n)} de ${yours(of, true)}, y hacen falta cuatro de cada cinco, 30 como mínimo.`,
    even: ({ n, ...parts }) => `Ninguna hora destaca entre ${yours(n, true)}: ${partsOf(parts, null)}.`,
    daylong: ({ k, n, chance }) =>
      `${count(k)} de ${yours(n, true)} ${k === 1 ? 'empezó' : 'empezaron'} en pleno día, y el ${percent(chance)} de las horas de vigilia es de día: para ser una costumbre hace falta más.`,
  },
}
