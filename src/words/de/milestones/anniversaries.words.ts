import type { AnniversariesSays } from '../../../domain/milestones/anniversaries.family'
import { capital, spelledOf } from '../amounts'
import type { FamilyWords } from '../../milestone-words'
import { spelledOrdinal } from './ordinal'

export const words: FamilyWords<AnniversariesSays> = {
  name: 'Jahrestage des ersten Laufs',
  says: {
    // Days or months late it is no more "three years since": three years and eight months may have passed.
    since: ({ years: n, late }) =>
      late === 0
        ? {
            title: `${capital(spelledOf(n, 'ein Jahr', 'Jahre'))} seit dem ersten Lauf`,
            named: '',
            sentence: `Ein Lauf genau am Tag, ${spelledOf(n, 'ein Jahr', 'Jahre')} nach deinem ersten aufgezeichneten`,
          }
        : {
            title: `Erster Lauf nach dem ${spelledOrdinal(n, 'en')} Jahrestag`,
            named: '',
            sentence: `Dein erster Lauf nach dem ${spelledOrdinal(n, 'en')} Jahrestag deines ersten aufgezeichneten Laufs`,
          },
  },
}
