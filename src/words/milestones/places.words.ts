import type { PlacesSays } from '../../domain/milestones/places.family'
import { countryName } from '../screens/where'
import type { InEveryLanguage, Told } from './milestone-words'
import { ordinal } from './ordinal'

const first = (name: string): Told => ({ title: `First run in ${name}`, named: name, sentence: `Your first run in ${name}` })

export const words: InEveryLanguage<PlacesSays> = {
  en: {
    name: 'Countries, regions and cities',
    says: {
      country: ({ country, n }) => ({ ...first(countryName(country)), sentence: `Your first run in ${countryName(country)}, the ${ordinal(n)} country` }),
      region: ({ name }) => first(name),
      city: ({ name }) => first(name),
    },
  },
}
