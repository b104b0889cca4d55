import type { LongestSays } from '../../../domain/milestones/longest.family'
import { altitude, distance, duration } from '../screens/quantities'
import type { Unit } from '../../quantities'
import type { FamilyWords } from '../../milestone-words'

const valueOf = (value: number, kind: string, unit: Unit): string =>
  kind === 'time' ? duration(value) : kind === 'climb' ? altitude(value, unit) : distance(value, unit)

export const words: FamilyWords<LongestSays> = {
  name: 'Corridas mais longas',
  says: {
    distance: ({ metres }, unit) => {
      const value = distance(metres, unit)
      return { title: `Corrida mais longa, ${value}`, named: value, sentence: `Sua corrida mais longa até então, ${value}` }
    },
    time: ({ seconds }) => {
      const value = duration(seconds)
      return { title: `Mais tempo correndo, ${value}`, named: value, sentence: `Sua corrida mais longa em tempo até então, ${value}` }
    },
    climb: ({ metres }, unit) => {
      const value = altitude(metres, unit)
      return { title: `Maior subida, ${value}`, named: value, sentence: `Sua maior subida em uma corrida até então, ${value}` }
    },
  },
  change: (from, to, kind, unit) => `${valueOf(from, kind, unit).replace(/\s\S+$/, '')} → ${valueOf(to, kind, unit)}`,
}
