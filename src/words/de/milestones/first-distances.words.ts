import type { FirstDistancesSays } from '../../../domain/milestones/first-distances.family'
import { count } from '../screens/quantities'
import type { FamilyWords, Told } from '../../milestone-words'

const names = { half: 'Halbmarathondistanz', marathon: 'Marathondistanz' } as const
const first = (title: string, named: string, what: string): Told => ({ title, named, sentence: `Dein erster Lauf über ${what} oder mehr` })

export const words: FamilyWords<FirstDistancesSays> = {
  name: 'Zum ersten Mal so weit',
  says: {
    named: ({ over }) => first(`Erste ${names[over]}`, `der ersten ${names[over]}`, `die ${names[over]}`),
    first: ({ n, ladder }) => {
      const far = ladder === 'km' ? `${count(n)}\u00a0km` : n === 1 ? 'eine Meile' : `${count(n)} Meilen`
      return ladder === 'mi' && n === 1 ? first('Erste Meile', 'der ersten Meile', far) : first(`Erste ${far}`, `den ersten ${far}`, far)
    },
  },
}
