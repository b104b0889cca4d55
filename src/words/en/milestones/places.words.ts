import type { PlacesSays } from '../../../domain/milestones/places.family'
import { countryName } from '../screens/where'
import type { FamilyWords, Told } from '../../milestone-words'
import { ordinal } from './ordinal'

const first = (name: string): Told => ({ title: `First run in ${name}`, named: name, sentence: `Your first run in ${name}` })

/** Countries that are islands, states, kingdoms or lands by name. */
const withArticle: ReadonlySet<string> = new Set('AE AX BQ BS CC CD CF CG CK DO FK FO GB GM IM IO KM KY MH MP MV NL PH SB SC TC UM US VG VI'.split(' '))
/** In the Netherlands, in Japan. */
const landOf = (code: string): string => `${withArticle.has(code) ? 'the ' : ''}${countryName(code)}`

export const words: FamilyWords<PlacesSays> = {
  name: 'Countries, regions and cities',
  says: {
    country: ({ country, n }) => {
      const told = first(landOf(country))
      return { ...told, sentence: `${told.sentence}, the ${n === 1 ? 'first' : ordinal(n)} country` }
    },
    region: ({ name }) => first(name),
    city: ({ name }) => first(name),
  },
}
