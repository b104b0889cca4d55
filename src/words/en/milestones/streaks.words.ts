import type { StreaksSays } from '../../../domain/milestones/streaks.family'
import { count } from '../screens/quantities'
import type { FamilyWords, Told } from '../../milestone-words'

const row = (n: number, unit: string): Told => {
  const title = `${count(n)} ${unit} in a row`
  return { title, named: title, sentence: `A run in each of ${title}, for the first time` }
}

export const words: FamilyWords<StreaksSays> = {
  name: 'Days, weeks and months in a row',
  says: { day: ({ n }) => row(n, 'days'), week: ({ n }) => row(n, 'weeks'), month: ({ n }) => row(n, 'months') },
}
