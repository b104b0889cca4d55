import type { FirstDistancesSays } from '../../../domain/milestones/first-distances.family'
import { count } from '../screens/quantities'
import type { FamilyWords, Told } from '../../milestone-words'

const named = { half: 'semi-marathon', marathon: 'marathon' } as const
const first = (what: string, over: string): Told => ({
  title: `Première ${what}`,
  named: `la première ${what}`,
  sentence: `Ta première sortie ${over} ou plus`,
})

export const words: FamilyWords<FirstDistancesSays> = {
  name: 'Premières fois d’une distance',
  says: {
    named: ({ over }) => first(`distance de ${named[over]}`, `de la distance du ${named[over]}`),
    first: ({ n, ladder }) => {
      const far = ladder === 'km' ? `${count(n)} km` : `${count(n)} ${n === 1 ? 'mile' : 'miles'}`
      return { title: `Premiers ${far}`, named: `les premiers ${far}`, sentence: `Ta première sortie de ${far} ou plus` }
    },
  },
}
