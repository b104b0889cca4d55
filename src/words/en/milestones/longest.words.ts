import type { LongestSays } from '../../../domain/milestones/longest.family'
import { altitude, distance, duration } from '../screens/quantities'
import type { Unit } from '../../quantities'
import type { FamilyWords } from '../../milestone-words'

const valueOf = (value: number, kind: string, unit: Unit): string =>
  kind === 'time' ? duration(value) : kind === 'climb' ? altitude(value, unit) : distance(value, unit)

export const words: FamilyWords<LongestSays> = {
  name: 'Longest runs',
  says: {
    distance: ({ metres }, unit) => {
      const value = distance(metres, unit)
      return { title: `Longest run, ${value}`, named: value, sentence: `Your longest run until then, ${value}` }
    },
    time: ({ seconds }) => {
      const value = duration(seconds)
      return { title: `Longest time, ${value}`, named: value, sentence: `Your longest run by time until then, ${value}` }
    },
    climb: ({ metres }, unit) => {
      const value = altitude(metres, unit)
      return { title: `Most climb, ${value}`, named: value, sentence: `The most you had climbed in a run, ${value}` }
    },
  },
  change: (from, to, kind, unit) => `${valueOf(from, kind, unit).replace(/ \S+$/, '')} → ${valueOf(to, kind, unit)}`,
}
