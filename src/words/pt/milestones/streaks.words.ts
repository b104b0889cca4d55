import type { StreaksSays } from '../../../domain/milestones/streaks.family'
import { count } from '../screens/quantities'
import type { FamilyWords, Told } from '../../milestone-words'

const row = (n: number, unit: string, each: string): Told => {
  const title = `${count(n)} ${unit}`
  return { title, named: title, sentence: `Uma corrida em cada ${each} de ${title}, pela primeira vez` }
}

export const words: FamilyWords<StreaksSays> = {
  name: 'Dias, semanas e meses seguidos',
  says: {
    day: ({ n }) => row(n, 'dias seguidos', 'um'),
    week: ({ n }) => row(n, 'semanas seguidas', 'uma'),
    month: ({ n }) => row(n, 'meses seguidos', 'um'),
  },
}
