import type { AnniversariesSays } from '../../../domain/milestones/anniversaries.family'
import { capital, spelled } from '../amounts'
import type { FamilyWords } from '../../milestone-words'
import { spelledOrdinal } from './ordinal'

const years = (n: number): string => `${spelled(n)} ${n === 1 ? 'an' : 'ans'}`

export const words: FamilyWords<AnniversariesSays> = {
  name: 'Anniversaires de la première sortie',
  says: {
    // Days or months late it is no more "trois ans depuis": three years and eight months may have passed.
    since: ({ years: n, late }) =>
      late === 0
        ? { title: `${capital(years(n))} depuis la première sortie`, named: '', sentence: `Une sortie le jour même, ${years(n)} après ta première enregistrée` }
        : {
            title: `Première sortie après le ${spelledOrdinal(n, 'm')} anniversaire`,
            named: '',
            sentence: `Ta première sortie après le ${spelledOrdinal(n, 'm')} anniversaire de ta première enregistrée`,
          },
  },
}
