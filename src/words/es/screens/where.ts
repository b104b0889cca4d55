import type { NameTrouble } from '../../../contract/names'
import type { Ocean } from '../../../domain/journey/ocean'
import { degreesOf } from '../../../domain/places/cell'
import type { Cell } from '../../../domain/places/cell'
import type { Place } from '../../../domain/places/places'
import { whereIn } from '../../where'
import { count, countOf, ofUnit } from './quantities'

const oceans: Readonly<Record<Ocean, string>> = {
  arctic: 'del océano Ártico',
  atlantic: 'del Atlántico',
  indian: 'del océano Índico',
  pacific: 'del Pacífico',
  southern: 'del océano Antártico',
}
const sea = 'En el mar'

export const { countryName, placeLine, passageLine, shortPlace, wholePlace, averagePlace } = whereIn({
  locale: 'es',
  sea,
  unlooked: 'un lugar aún sin buscar',
  from: (kilometres, city, country) => `a ${ofUnit(count(kilometres), 'km')} de ${city}${country === null ? '' : ` (${country})`}`,
  somewhereIn: (ocean) => `En algún punto ${oceans[ocean]}`,
})

const articles: Readonly<Record<string, string>> = {
  ...Object.fromEntries('BQ CG EH GB IO'.split(' ').map((code) => [code, 'el'])),
  ...Object.fromEntries('AQ CD CF DO GF IM IN PF VA'.split(' ').map((code) => [code, 'la'])),
  ...Object.fromEntries('AE NL PS TF'.split(' ').map((code) => [code, 'los'])),
  ...Object.fromEntries('AX BS CC CK FK FO GS HM KM KY MH MP MV PN SB SC TC UM VG VI'.split(' ').map((code) => [code, 'las'])),
}
/** los Países Bajos, Japón: as a sentence names it. */
export const landOf = (code: string): string => {
  const article = articles[code]
  return article === undefined ? countryName(code) : `${article} ${countryName(code)}`
}

/** Null where no border is near. */
export const borderNote = ({ nearBorder, country }: Place): string | null =>
  country === null ? null : nearBorder.country ? where.nearCountry : nearBorder.region ? where.nearRegion : null

/** Where a run lies, on its own page and in the report. */
export const where = {
  title: 'Dónde',
  began: 'Empezó en',
  sea,
  also: 'También pasó por',
  nearCountry: 'a menos de 1\u00A0km de otro país: puede que sea ese',
  nearRegion: 'a menos de 1\u00A0km de otra región: puede que sea esa',
  alongBorder: 'nunca a más de 1\u00A0km de una frontera: puede que sea el otro lado',
  unknown: (length: string) => `Durante ${length}, el track no dice por dónde fue.`,
  none: 'Su track no guarda ningún lugar.',
  waiting: 'Aún no se ha buscado dónde está.',
} as const

const nameTroubles: Readonly<Record<NameTrouble | 'not-kept', string>> = {
  busy: 'Ahora mismo pregunta demasiada gente. Prueba otra vez dentro de un minuto.',
  'no-answer': 'No llegó respuesta. No se ha guardado nada.',
  'not-kept': 'La respuesta llegó, pero no se pudo guardar.',
}

/** The name of the place where a run began, asked of a host. */
export const placeName = {
  title: 'Se llama',
  credit: '© colaboradores de OpenStreetMap, ODbL; de alrededor de un kilómetro a la redonda',
  own: (day: string) => `el nombre que le pusiste, ${day}`,
  none: 'OpenStreetMap no tiene nombre para el lugar donde empezó.',
  says: (cell: Cell) => {
    const { latitude, longitude } = degreesOf(cell)
    return `Cómo se llama ese lugar se le puede preguntar a OpenStreetMap, a través de este sitio. Se envía un solo punto, redondeado a un kilómetro más o menos: ${latitude}, ${longitude}. Nada más de la salida, y nada de ti; la respuesta se queda guardada aquí, para todas las salidas que empiezan ahí.`
  },
  ask: 'Poner nombre a este lugar',
  asking: 'Preguntando',
  trouble: (why: NameTrouble | 'not-kept') => nameTroubles[why],
} as const

export const whereReport = {
  title: 'Lugares',
  runs: 'Salidas con lugar conocido',
  without: (n: number) =>
    `De ${countOf(n, 'una salida', 'salidas')} no se sabe el lugar: bajo techo, virtuales, sin un archivo que se pudiera leer, o en el mar.`,
  withoutNone: 'De todas las salidas se sabe el lugar.',
  waiting: (n: number) => `${n === 1 ? 'Falta una salida' : `Faltan ${countOf(n, '', 'salidas')}`} por buscar.`,
  countries: 'Países y territorios',
  regions: 'Regiones',
  runsIn: (n: number) => countOf(n, 'una salida', 'salidas'),
  /** For the terminal. */
  line: (runs: number, countries: number, regions: number) =>
    `${countOf(runs, 'una salida', 'salidas')} en ${countOf(countries, 'un país o territorio', 'países o territorios')} y ${countOf(regions, 'una región', 'regiones')}`,
} as const
