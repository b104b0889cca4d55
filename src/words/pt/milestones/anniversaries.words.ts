import type { AnniversariesSays } from '../../../domain/milestones/anniversaries.family'
import { capital, spelled } from '../amounts'
import type { FamilyWords } from '../../milestone-words'
import { spelledOrdinal } from './ordinal'

const years = (n: number): string => `${spelled(n)} ${n === 1 ? 'ano' : 'anos'}`

export const words: FamilyWords<AnniversariesSays> = {
  name: 'Aniversários da primeira corrida',
  says: {
    // Days or months late it is no more "três anos desde": three years and eight months may have passed.
    since: ({ years: n, late }) =>
      late === 0
        ? {
            title: `${capital(years(n))} desde a primeira corrida`,
            named: '',
            sentence: `Uma corrida no próprio dia, ${years(n)} depois da sua primeira registrada`,
          }
        : {
            title: `Primeira corrida depois do ${spelledOrdinal(n)} aniversário`,
            named: '',
            sentence: `Sua primeira corrida depois do ${spelledOrdinal(n)} aniversário da primeira registrada`,
          },
  },
}
