import type { StreaksSays } from '../../../domain/milestones/streaks.family'
import { count } from '../screens/quantities'
import type { FamilyWords, Told } from '../../milestone-words'

const row = (n: number, at: string, units: string): Told => {
  const title = `${count(n)} ${units} op rij`
  return { title, named: title, sentence: `Voor het eerst een run ${at} elk van ${title}` }
}

export const words: FamilyWords<StreaksSays> = {
  name: 'Dagen, weken en maanden op rij',
  says: { day: ({ n }) => row(n, 'op', 'dagen'), week: ({ n }) => row(n, 'in', 'weken'), month: ({ n }) => row(n, 'in', 'maanden') },
}
