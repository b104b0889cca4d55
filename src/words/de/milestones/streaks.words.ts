import type { StreaksSays } from '../../../domain/milestones/streaks.family'
import { count } from '../screens/quantities'
import type { FamilyWords, Told } from '../../milestone-words'

const row = (n: number, many: string, ofMany: string, each: string): Told => ({
  title: `${count(n)} ${many} in Folge`,
  named: `den ${count(n)} ${ofMany} in Folge`,
  sentence: `Zum ersten Mal ${count(n)} ${many} in Folge, ${each} mit einem Lauf`,
})

export const words: FamilyWords<StreaksSays> = {
  name: 'Tage, Wochen und Monate in Folge',
  says: {
    day: ({ n }) => row(n, 'Tage', 'Tagen', 'jeder'),
    week: ({ n }) => row(n, 'Wochen', 'Wochen', 'jede'),
    month: ({ n }) => row(n, 'Monate', 'Monaten', 'jeder'),
  },
}
