import type { LongestSays } from '../../../domain/milestones/longest.family'
import { altitude, distance, duration } from '../screens/quantities'
import type { Unit } from '../../quantities'
import type { FamilyWords } from '../../milestone-words'

const valueOf = (value: number, kind: string, unit: Unit): string =>
  kind === 'time' ? duration(value) : kind === 'climb' ? altitude(value, unit) : distance(value, unit)

export const words: FamilyWords<LongestSays> = {
  name: 'Les plus longues sorties',
  says: {
    distance: ({ metres }, unit) => {
      const value = distance(metres, unit)
      return { title: `La plus longue, ${value}`, named: value, sentence: `Ta plus longue sortie jusque-là, ${value}` }
    },
    time: ({ seconds }) => {
      const value = duration(seconds)
      return { title: `Le plus long temps, ${value}`, named: value, sentence: `Ta plus longue sortie en temps jusque-là, ${value}` }
    },
    climb: ({ metres }, unit) => {
      const value = altitude(metres, unit)
      return { title: `Le plus de dénivelé, ${value}`, named: value, sentence: `Le plus que tu avais grimpé en une sortie, ${value}` }
    },
  },
  change: (from, to, kind, unit) => `${valueOf(from, kind, unit).replace(/\s[a-z]+$/, '')} → ${valueOf(to, kind, unit)}`,
}
