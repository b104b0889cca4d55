import type { StreaksSays } from '../../../domain/milestones/streaks.family'
import { count } from '../screens/quantities'
import type { FamilyWords, Told } from '../../milestone-words'

const row = (n: number, units: string, each: string): Told => {
  const title = `${count(n)} ${units} de suite`
  return { title, named: `les ${title}`, sentence: `Pour la première fois, une sortie par ${each}, ${title}` }
}

export const words: FamilyWords<StreaksSays> = {
  name: 'Jours, semaines et mois de suite',
  says: {
    day: ({ n }) => row(n, 'jours', 'jour'),
    week: ({ n }) => row(n, 'semaines', 'semaine'),
    month: ({ n }) => row(n, 'mois', 'mois'),
  },
}
