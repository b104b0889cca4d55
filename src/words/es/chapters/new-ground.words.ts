import type { NewGroundSays } from '../../../domain/chapters/new-ground.page'
import { runs, some, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDay } from '../screens/quantities'
import { countryName } from '../screens/where'
import { inYear, noRun, soFar, waitingRuns } from './year-words'

const entered = (regions: number, countries: number): string =>
  `${spelled(regions)} ${regions === 1 ? 'región nueva' : 'regiones nuevas'} para ti${countries === 0 ? '' : `, y ${spelled(countries, 'm')} ${countries === 1 ? 'país' : 'países'}`}`

export const words: CardWords<NewGroundSays> = {
  name: 'Terreno nuevo',
  says: {
    over: ({ year, regions, countries }) => `${inYear(year)} hubo ${entered(regions, countries)}.`,
    running: ({ year, regions, countries }) => `${soFar(year)} hay ${entered(regions, countries)}.`,
    region: ({ name, country, day, start, near }) =>
      `${[...new Set([name, countryName(country)])].filter((part) => part !== '').join(', ')}: por primera vez${start === 1 ? '' : ', de paso,'} el ${longDay(day)}${near === 1 ? ', nunca a más de 1\u00A0km de una frontera' : ''}.`,
    more: ({ more }) => `Y ${spelled(more)} más.`,
    against: ({ runs: n, others }) =>
      `${others === 0 ? 'Ninguna otra salida con lugar conocido entró' : others === 1 ? 'La otra salida con lugar conocido no entró' : `Las otras ${count(others)} salidas con lugar conocido no entraron`} en nada nuevo; ${runs(n)}, sí.`,
    began: ({ year }) => `Ninguna salida con lugar conocido es anterior a ${year}: lo que es casa también era nuevo entonces.`,
    how: ({ n, of }) =>
      `${validRun} En una región entró la salida que empezó en ella, o que recorrió al menos 500\u00A0m en ella; es nueva si no había entrado ninguna salida anterior. Un país sin regiones en el mapa cuenta como una región. Se miran todas las salidas hasta el final del año: de ${count(n)} de ${count(of)} se sabe el lugar. Hacen falta cuatro de cada cinco, porque una de las demás pudo estar allí antes. Las salidas virtuales quedan fuera.`,
    none: ({ year }) => noRun(year),
    cover: ({ n, of, waiting, year }) =>
      `Hace falta saber el lugar de cuatro de cada cinco salidas hasta el final de ${year}; ${n === 0 ? 'no se sabe el de ninguna' : `se sabe el de ${some(n)}`} de ${count(of)}.${waitingRuns(waiting)}`,
    'nothing-new': ({ n, year }) =>
      `Hace falta una región nueva; ${n === 0 ? 'ninguna salida' : n === 1 ? 'la única salida' : `las ${count(n)} salidas`} de ${year} con lugar conocido ${n === 0 ? 'entró en ninguna' : n === 1 ? 'no entró en ninguna' : 'no entraron en ninguna'}.`,
  },
}
