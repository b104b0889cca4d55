import type { AnniversariesSays } from '../../../domain/milestones/anniversaries.family'
import { capital, spelled } from '../amounts'
import type { FamilyWords } from '../../milestone-words'
import { nth } from './ordinal'

const years = (n: number): string => `${spelled(n, 'm')} ${n === 1 ? 'año' : 'años'}`

export const words: FamilyWords<AnniversariesSays> = {
  name: 'Aniversarios de la primera salida',
  says: {
    // Days or months late it is no more "three years since": three years and eight months may have passed.
    since: ({ years: n, late }) =>
      late === 0
        ? { title: `${capital(years(n))} desde la primera salida`, named: '', sentence: `Una salida el mismo día, ${years(n)} después de tu primera grabada` }
        : {
            title: `Primera salida tras el ${nth(n, 'aniversario')}`,
            named: '',
            sentence: `Tu primera salida tras el ${nth(n, 'aniversario')} de tu primera grabada`,
          },
  },
}
