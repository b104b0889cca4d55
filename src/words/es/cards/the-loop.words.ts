import type { LoopSays } from '../../../domain/cards/the-loop.card'
import type { Shape } from '../../../domain/routes/shape'
import { capital, lacking, listed, ofAll, partOf, partOfYours, runs, some, there, times, yearsBetween, yours } from '../amounts'
import { count, countOf, distance, longDay } from '../screens/quantities'
import { countryName } from '../screens/where'
import { weeksAsSet } from '../weekdays'
import type { CardWords } from '../../card-words'
import { validRun } from './valid-run'

const noun = { round: 'circuito', 'there-and-back': 'recorrido de ida y vuelta', 'one-way': 'recorrido' } as const satisfies Readonly<Record<Shape, string>>

/** A sentence has 18 words at most: a region whose name takes more of them than there are is left to the evidence. */
const most = 18
const named = (region: string, sentence: (there: string) => string): string => {
  const told = region === '' ? '' : sentence(` en ${region}`)
  return told === '' || told.split(/\s+/).length > most ? sentence('') : told
}

/** What a comparison of ways leaves out. */
export const leftOut = ({ without, waiting }: { readonly without: number; readonly waiting: number }): string =>
  without + waiting === 0
    ? 'Ninguna salida al aire libre queda fuera.'
    : `Fuera ${without + waiting === 1 ? 'queda' : 'quedan'}: ${listed([
        ...(without > 0 ? [`${runs(without)} sin un track que dé su recorrido`] : []),
        ...(waiting > 0 ? [`${runs(waiting)} con el track aún por leer y comparar`] : []),
      ])}.`

/** y un track está aún por leer, y 12 tracks están aún por leer */
export const tracksWait = (waiting: number): string => `${waiting === 1 ? 'hay un track' : `hay ${countOf(waiting, '', 'tracks')}`} aún por leer y comparar`

export const words: CardWords<LoopSays> = {
  name: 'La vuelta de siempre',
  says: {
    are: ({ shape, k, n, all, region }) =>
      named(region, (there) => `Un ${noun[shape]}${there} es tuyo: ${partOfYours(k, n, all !== 1)} lo ${k === 1 ? 'siguió' : 'siguieron'}.`),
    were: ({ shape, k, n, fromYear, toYear, region }) =>
      named(
        region,
        (there) => `${capital(yearsBetween(fromYear, toYear))} un ${noun[shape]}${there} fue tuyo: ${partOf(k, n)} lo ${k === 1 ? 'siguió' : 'siguieron'}.`,
      ),
    others: ({ others, ways }) =>
      others === 0
        ? 'Ninguna otra salida siguió otro recorrido.'
        : `${others === 1 ? 'La otra siguió' : `Las otras ${count(others)} siguieron`} ${ways === 1 ? 'otro recorrido' : `otros ${count(ways)} recorridos`}.`,
    began: ({ city, region, country }) => `Empieza en ${[...new Set([city, region, countryName(country)])].filter((part) => part !== '').join(', ')}.`,
    'began-unknown': () => 'Aún no se ha buscado en qué lugar empieza.',
    length: ({ metres }, unit) => `Mide ${distance(metres, unit)}, según el track de su salida del medio.`,
    since: ({ firstDay, lastDay, times: taken }) =>
      `Lo corriste por primera vez el ${longDay(firstDay)} y por última el ${longDay(lastDay)}: ${times(taken)} en total, hasta donde dicen los tracks.`,
    next: ({ second, alone }) =>
      `${second < 2 ? 'Ningún otro recorrido se repitió' : `El siguiente recorrido se corrió ${times(second)}`}; ${alone === 0 ? 'ninguno se corrió' : alone === 1 ? 'uno se corrió' : `${count(alone)} se corrieron`} solo una vez.`,
    'left-out': leftOut,
    name: ({ shape }) => `El nombre de este ${noun[shape]} se lo pones tú; nunca sale en una imagen.`,
    lately: ({ k, n }) =>
      n === 0
        ? 'En las últimas 26 semanas completas no hay ninguna salida con recorrido conocido'
        : `De ${runs(n)} de las últimas 26 semanas completas con recorrido conocido, ${some(k)} lo ${k > 1 ? 'siguieron' : 'siguió'}`,
    how: ({ n, of, firstWeekday }) =>
      `${validRun} Toma las salidas al aire libre cuyo track da un recorrido, sin las virtuales: ${count(n)} de ${count(of)} en las últimas 104 semanas, incluida la actual. Dos salidas siguieron el mismo recorrido si tres cuartas partes de los cuadrados de 100\u00A0m que tocó alguna de las dos los tocaron ambas, la más corta mide al menos nueve décimas de la más larga, y a igual proporción del recorrido distaban como mucho una décima de él, 750\u00A0m como máximo (la mediana de 33 puntos). Al revés es otro recorrido. Cada recorrido se forma en torno a la salida que menos difiere de todas las demás que lo siguieron, empezando por el más repetido. Hacen falta ocho salidas en 60 días, y los recorridos de cuatro de cada cinco. Un recorrido que acaba donde empezó es un circuito, o de ida y vuelta si regresa junto a sí mismo. Se cuenta en presente mientras en las últimas 26 semanas completas haya una salida por él: ocho en 104 son dos en 26, y la mitad de eso es una.${weeksAsSet(firstWeekday)}`,
    shows: ({ runs: all, turns, lit }) =>
      `Una espiral de ${countOf(turns, 'una vuelta', 'vueltas')} superpuestas, una por cada vez que se corrió ese recorrido, y debajo una marca por cada una de las demás de ${runs(all)}. ${lit === 1 ? 'La vuelta del periodo está iluminada' : `Las ${count(lit)} vueltas del periodo están iluminadas`}. Nada de esto está dibujado a partir del terreno.`,
    'no-run': () => 'Falta una primera salida.',
    runs: ({ left, n }) => `${lacking(left, 'una salida', 'salidas')} al aire libre en 104 semanas; ${there(n)}.`,
    cover: ({ n, of, waiting }) =>
      waiting > 0
        ? `Hacen falta los recorridos de cuatro de cada cinco de ${yours(of, true)} al aire libre: se ${n > 1 ? 'conocen' : 'conoce'} ${n === 0 ? 'ninguno' : n === 1 ? 'uno' : count(n)}, y ${tracksWait(waiting)}.`.replace(
            'se conoce ninguno',
            'no se conoce ninguno',
          )
        : `Hacen falta tracks de cuatro de cada cinco de ${yours(of, true)} al aire libre: ${n === 0 ? 'ninguno da' : n === 1 ? 'uno da' : `${count(n)} dan`} un recorrido.`,
    few: ({ left, k }) => `${lacking(left, 'una salida', 'salidas')} por un mismo recorrido: el que más seguiste lo corriste ${times(k)} en 104 semanas.`,
    young: ({ left, k }) =>
      `${lacking(left, 'un día', 'días')} entre la primera y la última ${ofAll(k)} salidas por un mismo recorrido.`.replace('de la única salidas', 'salida'),
  },
}
