import type { LongestSays } from '../../../domain/milestones/longest.family'
import { altitude, distance, duration } from '../screens/quantities'
import type { Unit } from '../../quantities'
import type { FamilyWords } from '../../milestone-words'

const valueOf = (value: number, kind: string, unit: Unit): string =>
  kind === 'time' ? duration(value) : kind === 'climb' ? altitude(value, unit) : distance(value, unit)

export const words: FamilyWords<LongestSays> = {
  name: 'Längste Läufe',
  says: {
    distance: ({ metres }, unit) => {
      const value = distance(metres, unit)
      return { title: `Längster Lauf, ${value}`, named: `den ${value}`, sentence: `Dein bis dahin längster Lauf, ${value}` }
    },
    time: ({ seconds }) => {
      const value = duration(seconds)
      return { title: `Längste Zeit, ${value}`, named: `den ${value}`, sentence: `Dein bis dahin längster Lauf nach Zeit, ${value}` }
    },
    climb: ({ metres }, unit) => {
      const value = altitude(metres, unit)
      return { title: `Am meisten bergauf, ${value}`, named: `den ${value}`, sentence: `So viel bergauf wie bis dahin in keinem Lauf, ${value}` }
    },
  },
  change: (from, to, kind, unit) => `${valueOf(from, kind, unit).replace(/[ \u00a0]\S+$/, '')} → ${valueOf(to, kind, unit)}`,
}
