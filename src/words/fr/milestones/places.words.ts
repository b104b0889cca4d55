import type { PlacesSays } from '../../../domain/milestones/places.family'
import { at } from '../amounts'
import { inCountry } from '../screens/where'
import type { FamilyWords, Told } from '../../milestone-words'
import { ordinal } from './ordinal'

const first = (there: string): Told => ({ title: `Première sortie ${there}`, named: `la première sortie ${there}`, sentence: `Ta première sortie ${there}` })

export const words: FamilyWords<PlacesSays> = {
  name: 'Pays, régions et villes',
  says: {
    country: ({ country, n }) => {
      const told = first(inCountry(country))
      return { ...told, sentence: `${told.sentence}, ton ${n === 1 ? 'premier' : ordinal(n, 'm')} pays` }
    },
    region: ({ name }) => first(`dans la région ${name}`),
    city: ({ name }) => first(at(name)),
  },
}
