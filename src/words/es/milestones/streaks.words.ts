import type { StreaksSays } from '../../../domain/milestones/streaks.family'
import { count } from '../screens/quantities'
import type { FamilyWords, Told } from '../../milestone-words'

const row = (n: number, units: string, article: string, each: string): Told => {
  const title = `${count(n)} ${units}`
  return { title, named: `${article} ${title}`, sentence: `Una salida en ${each} de ${title}, por primera vez` }
}

export const words: FamilyWords<StreaksSays> = {
  name: 'Días, semanas y meses seguidos',
  says: {
    day: ({ n }) => row(n, 'días seguidos', 'los', 'cada uno'),
    week: ({ n }) => row(n, 'semanas seguidas', 'las', 'cada una'),
    month: ({ n }) => row(n, 'meses seguidos', 'los', 'cada uno'),
  },
}
