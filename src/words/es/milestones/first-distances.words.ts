import type { FirstDistancesSays } from '../../../domain/milestones/first-distances.family'
import { count } from '../screens/quantities'
import type { FamilyWords, Told } from '../../milestone-words'

const names = { half: 'media maratón', marathon: 'maratón' } as const
const first = (what: string, title = what): Told => ({
  title: `Por primera vez, ${title}`,
  named: `la primera de ${what}`,
  sentence: `Tu primera salida de ${what} o más`,
})
/** It is as far as one, and need not have been one. */
const asFarAs = (race: string): Told => ({
  ...first(`distancia de ${race}`, `la distancia de ${race}`),
  sentence: `Tu primera salida con la distancia de ${race} o más`,
})

export const words: FamilyWords<FirstDistancesSays> = {
  name: 'Primeras veces de una distancia',
  says: {
    named: ({ over }) => asFarAs(names[over]),
    first: ({ n, ladder }) => first(`${count(n)}\u00A0${ladder === 'km' ? 'km' : n === 1 ? 'milla' : 'millas'}`),
  },
}
