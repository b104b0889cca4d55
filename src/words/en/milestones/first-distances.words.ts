import type { FirstDistancesSays } from '../../../domain/milestones/first-distances.family'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

const names = { half: 'half marathon distance', marathon: 'marathon distance' } as const
const first = (what: string) => ({ title: `First ${what}`, named: `the first ${what}`, sentence: `Your first run of ${what} or more` })

export const words: FamilyWords<FirstDistancesSays> = {
  name: 'Firsts of a distance',
  says: { named: ({ over }) => first(names[over]), first: ({ n, ladder }) => first(`${count(n)} ${ladder === 'km' ? 'km' : 'miles'}`) },
}
