import type { NameTrouble } from '../../../contract/names'
import type { Ocean } from '../../../domain/journey/ocean'
import { degreesOf } from '../../../domain/places/cell'
import type { Cell } from '../../../domain/places/cell'
import type { Place } from '../../../domain/places/places'
import { whereIn } from '../../where'
import { count, countOf, ofUnit, runsOf } from './quantities'

const oceans: Readonly<Record<Ocean, string>> = {
  arctic: 'no Oceano Ártico',
  atlantic: 'no Atlântico',
  indian: 'no Oceano Índico',
  pacific: 'no Pacífico',
  southern: 'no Oceano Antártico',
}
const sea = 'No mar'

export const { countryName, placeLine, passageLine, shortPlace, wholePlace, averagePlace } = whereIn({
  locale: 'pt-BR',
  sea,
  unlooked: 'um lugar ainda não localizado',
  from: (kilometres, city, country) => `a ${ofUnit(count(kilometres), 'km')} de ${city}${country === null ? '' : ` (${country})`}`,
  somewhereIn: (ocean) => `Em algum lugar ${oceans[ocean]}`,
})

/** Null where no border is near. */
export const borderNote = ({ nearBorder, country }: Place): string | null =>
  country === null ? null : nearBorder.country ? where.nearCountry : nearBorder.region ? where.nearRegion : null

/** Where a run lies, on its own page and in the report. */
export const where = {
  title: 'Onde',
  began: 'Começou em',
  sea,
  also: 'Também por',
  nearCountry: 'a menos de 1 km de outro país: pode ser esse',
  nearRegion: 'a menos de 1 km de outra região: pode ser essa',
  alongBorder: 'nunca a mais de 1 km de uma fronteira: pode ser do outro lado',
  unknown: (length: string) => `Em ${length} dela o trajeto não diz por onde foi.`,
  none: 'O trajeto dela não tem lugar.',
  waiting: 'O lugar dela ainda não foi localizado.',
} as const

const nameTroubles: Readonly<Record<NameTrouble | 'not-kept', string>> = {
  busy: 'Há muita gente perguntando agora. Tente de novo em um minuto.',
  'no-answer': 'Não veio resposta. Nada foi guardado.',
  'not-kept': 'A resposta veio, e não pôde ser guardada.',
}

/** The name of the place where a run began, asked of a host. */
export const placeName = {
  title: 'Chama-se',
  credit: '© colaboradores do OpenStreetMap, ODbL; de cerca de um quilômetro ao redor',
  own: (day: string) => `o nome que você deu, ${day}`,
  none: 'O OpenStreetMap não tem nome para onde ela começou.',
  says: (cell: Cell) => {
    const { latitude, longitude } = degreesOf(cell)
    return `Dá para perguntar ao OpenStreetMap, por meio deste site, como se chama ali. O que se envia é um ponto, arredondado a cerca de um quilômetro: ${latitude}, ${longitude}. Nada mais da corrida, e nada de você; a resposta fica guardada aqui para sempre, para toda corrida que começa ali.`
  },
  ask: 'Dar nome a este lugar',
  asking: 'Perguntando',
  trouble: (why: NameTrouble | 'not-kept') => nameTroubles[why],
} as const

export const whereReport = {
  title: 'Lugares',
  runs: 'Corridas com lugar',
  without: (n: number) =>
    `${n === 1 ? 'Uma corrida não tem' : `${count(n)} corridas não têm`} lugar: em lugar fechado, virtual, sem arquivo que desse para ler, ou no mar.`,
  withoutNone: 'Toda corrida tem lugar.',
  waiting: (n: number) => `Falta localizar ${n === 1 ? 'uma corrida' : `${count(n)} corridas`}.`,
  countries: 'Países e territórios',
  regions: 'Regiões',
  runsIn: (n: number) => runsOf(n),
  /** For the terminal. */
  line: (runs: number, countries: number, regions: number) =>
    `${runsOf(runs)} em ${countOf(countries, 'um país ou território', 'países ou territórios')} e ${countOf(regions, 'uma região', 'regiões')}`,
} as const
