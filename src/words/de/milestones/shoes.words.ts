import type { ShoesSays } from '../../../domain/milestones/shoes.family'
import { count } from '../screens/quantities'
import type { FamilyWords } from '../../milestone-words'

export const words: FamilyWords<ShoesSays> = {
  name: 'Schuhe',
  says: {
    first: ({ shoe }) => ({ title: `Neue Schuhe: ${shoe}`, named: shoe, sentence: `Dein erster Lauf in neuen Schuhen, ${shoe}` }),
    reached: ({ shoe, n, ladder }) => ({
      title: `${count(n)}\u00a0${ladder} in ${shoe}`,
      named: `den ${count(n)}\u00a0${ladder}`,
      sentence: `Du warst ${count(n)}\u00a0${ladder} in ${shoe} gelaufen`,
    }),
  },
}
