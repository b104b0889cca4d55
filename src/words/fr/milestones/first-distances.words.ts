import type { FirstDistancesSays } from '../../../domain/milestones/first-distances.family'
import { count } from '../screens/quantities'
import type { FamilyWords, Told } from '../../milestone-words'

const named = { half: 'semi-marathon', marathon: 'marathon' } as const
const first = (over: string): Told => ({
  title: `La distance du ${over}, première fois`,
  named: `la première fois sur la distance du ${over}`,
  sentence: `Ta première sortie sur la distance du ${over}, ou plus`,
})

export const words: FamilyWords<FirstDistancesSays> = {
  name: 'Premières fois d’une distance',
  says: {
    named: ({ over }) => first(named[over]),
    first: ({ n, ladder }) => {
      const far = ladder === 'km' ? `${count(n)} km` : `${count(n)} ${n === 1 ? 'mile' : 'miles'}`
      return {
        title: n === 1 ? `Premier ${ladder === 'km' ? 'kilomètre' : 'mile'}` : `Premiers ${far}`,
        named: n === 1 ? `le premier ${ladder === 'km' ? 'kilomètre' : 'mile'}` : `les premiers ${far}`,
        sentence: `Ta première sortie de ${far} ou plus`,
      }
    },
  },
}
