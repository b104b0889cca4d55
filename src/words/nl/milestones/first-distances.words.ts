import type { FirstDistancesSays } from '../../../domain/milestones/first-distances.family'
import { count } from '../screens/quantities'
import type { FamilyWords, Told } from '../../milestone-words'

const names = { half: 'halve marathonafstand', marathon: 'marathonafstand' } as const
const first = (what: string, of = what): Told => ({ title: `Eerste ${what}`, named: `de eerste ${what}`, sentence: `Je eerste run van ${of} of meer` })

export const words: FamilyWords<FirstDistancesSays> = {
  name: 'Eerste keren over een afstand',
  says: {
    named: ({ over }) => first(names[over], `de ${names[over]}`),
    first: ({ n, ladder }) =>
      first(ladder === 'km' ? `${count(n)}\u00A0km` : n === 1 ? 'mijl' : `${count(n)}\u00A0mijl`, n === 1 && ladder !== 'km' ? 'een mijl' : undefined),
  },
}
