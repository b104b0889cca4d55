import type { PlacesSays } from '../../../domain/milestones/places.family'
import { inCountry, inPlace, toCountry } from '../prepositions'
import type { FamilyWords, Told } from '../../milestone-words'
import { spelledOrdinal } from './ordinal'

const first = (there: string, named: string): Told => ({ title: `Erster Lauf ${there}`, named, sentence: `Dein erster Lauf ${there}` })

export const words: FamilyWords<PlacesSays> = {
  name: 'Länder, Regionen und Städte',
  says: {
    country: ({ country, n }) => {
      const told = first(inCountry(country), toCountry(country))
      return { ...told, sentence: `${told.sentence}, dem ${spelledOrdinal(n, 'en')} Land` }
    },
    region: ({ name }) => first(inPlace(name), name),
    city: ({ name }) => first(inPlace(name), name),
  },
}
