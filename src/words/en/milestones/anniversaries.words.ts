import type { AnniversariesSays } from '../../../domain/milestones/anniversaries.family'
import { capital, spelled } from '../amounts'
import type { FamilyWords } from '../../milestone-words'
import { spelledOrdinal } from './ordinal'

const years = (n: number): string => `${spelled(n)} ${n === 1 ? 'year' : 'years'}`

export const words: FamilyWords<AnniversariesSays> = {
  name: 'Anniversaries of the first run',
  says: {
    // Days or months late it is no more "three years since": three years and eight months may have passed.
    since: ({ years: n, late }) =>
      late === 0
        ? { title: `${capital(years(n))} since the first run`, named: '', sentence: `A run on the very day, ${years(n)} after your first recorded one` }
        : {
            title: `First run after the ${spelledOrdinal(n)} anniversary`,
            named: '',
            sentence: `Your first run after the ${spelledOrdinal(n)} anniversary of your first recorded run`,
          },
  },
}
