import type { AnniversariesSays } from '../../../domain/milestones/anniversaries.family'
import { capital, spelled } from '../amounts'
import type { FamilyWords } from '../../milestone-words'
import { spelledOrdinal } from './ordinal'

const years = (n: number): string => `${spelled(n)} jaar`

export const words: FamilyWords<AnniversariesSays> = {
  name: 'Verjaardagen van de eerste run',
  says: {
    // Days or months late it is no more "three years since": three years and eight months may have passed.
    since: ({ years: n, late }) =>
      late === 0
        ? { title: `${capital(years(n))} sinds de eerste run`, named: '', sentence: `Een run op de dag zelf, ${years(n)} na je eerste vastgelegde` }
        : {
            title: `Eerste run na de ${spelledOrdinal(n)} verjaardag`,
            named: '',
            sentence: `Je eerste run na de ${spelledOrdinal(n)} verjaardag van je eerste vastgelegde run`,
          },
  },
}
