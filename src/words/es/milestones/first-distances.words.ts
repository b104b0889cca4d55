import type { FirstDistancesSays } from '../../../domain/milestones/first-distances.family'
import { count } from '../screens/quantities'
import type { FamilyWords, Told } from '../../milestone-words'

const names = { half: 'la distancia de media maratón', marathon: 'la distancia de maratón' } as const
const first = (what: string): Told => ({ title: `Por primera vez, ${what}`, named: `la primera de ${what}`, sentence: `Tu primera salida de ${what} o más` })

export const words: FamilyWords<FirstDistancesSays> = {
  name: 'Primeras veces de una distancia',
  says: {
    named: ({ over }) => first(names[over]),
    first: ({ n, ladder }) => first(`${count(n)}\u00A0${ladder === 'km' ? 'km' : n === 1 ? 'milla' : 'millas'}`),
  },
}
