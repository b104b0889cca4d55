import type { FirstDistancesSays } from '../../../domain/milestones/first-distances.family'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

const names = { half: 'meia maratona', marathon: 'maratona' } as const

export const words: FamilyWords<FirstDistancesSays> = {
  name: 'Primeiras vezes em uma distância',
  says: {
    named: ({ over }) => ({
      title: `Primeira vez na distância da ${names[over]}`,
      named: `da primeira vez na distância da ${names[over]}`,
      sentence: `Sua primeira corrida na distância da ${names[over]}, ou mais`,
    }),
    first: ({ n, ladder }) => {
      const what = ladder === 'km' ? `${count(n)} km` : n === 1 ? 'uma milha' : `${count(n)} milhas`
      return { title: `Primeira corrida de ${what}`, named: `da primeira de ${what}`, sentence: `Sua primeira corrida de ${what} ou mais` }
    },
  },
}
