import type { StreaksSays } from '../../../domain/milestones/streaks.family'
import { count } from '../screens/quantities'
import type { FamilyWords, Told } from '../../milestone-words'

const row = (n: number, units: string): Told => {
  const title = `${count(n)} ${units} op rij`
  return { title, named: title, sentence: `Voor het eerst ${title} een run` }
}

export const words: FamilyWords<StreaksSays> = {
  name: 'Dagen, weken en maanden op rij',
  says: { day: ({ n }) => row(n, 'dagen'), week: ({ n }) => row(n, 'weken'), month: ({ n }) => row(n, 'maanden') },
}
