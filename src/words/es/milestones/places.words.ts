import type { PlacesSays } from '../../../domain/milestones/places.family'
import { landOf } from '../screens/where'
import type { FamilyWords, Told } from '../../milestone-words'
import { nth } from './ordinal'

const first = (name: string): Told => ({ title: `Primera salida en ${name}`, named: name, sentence: `Tu primera salida en ${name}` })

export const words: FamilyWords<PlacesSays> = {
  name: 'Países, regiones y ciudades',
  says: {
    country: ({ country, n }) => {
      const told = first(landOf(country))
      return { ...told, sentence: `${told.sentence}, tu ${nth(n, 'país')}` }
    },
    region: ({ name }) => first(name),
    city: ({ name }) => first(name),
  },
}
