import type { AnniversariesSays } from '../../domain/milestones/anniversaries.family'
import { capital, spelled } from '../amounts'
import type { InEveryLanguage } from './milestone-words'

const years = (n: number): string => `${spelled(n)} ${n === 1 ? 'year' : 'years'}`

export const words: InEveryLanguage<AnniversariesSays> = {
  en: {
    name: 'Anniversaries of the first run',
    says: {
      since: ({ years: n, late }) => ({
        title: `${capital(years(n))} since the first run`,
        named: '',
        sentence: late === 0 ? `A run on the very day, ${years(n)} after your first recorded one` : `${capital(years(n))} since your first recorded run`,
      }),
    },
  },
}
