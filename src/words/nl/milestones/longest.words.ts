import type { LongestSays } from '../../../domain/milestones/longest.family'
import { altitude, distance, duration } from '../screens/quantities'
import type { Unit } from '../../quantities'
import type { FamilyWords } from '../../milestone-words'

const valueOf = (value: number, kind: string, unit: Unit): string =>
  kind === 'time' ? duration(value) : kind === 'climb' ? altitude(value, unit) : distance(value, unit)

export const words: FamilyWords<LongestSays> = {
  name: 'Langste runs',
  says: {
    distance: ({ metres }, unit) => {
      const value = distance(metres, unit)
      return { title: `Langste run, ${value}`, named: value, sentence: `Je langste run tot dan toe, ${value}` }
    },
    time: ({ seconds }) => {
      const value = duration(seconds)
      return { title: `Langste tijd, ${value}`, named: value, sentence: `Je langste run in tijd tot dan toe, ${value}` }
    },
    climb: ({ metres }, unit) => {
      const value = altitude(metres, unit)
      return { title: `Meeste stijging, ${value}`, named: value, sentence: `Zoveel had je nog nooit in één run geklommen, ${value}` }
    },
  },
  change: (from, to, kind, unit) => `${valueOf(from, kind, unit).replace(/\s\S+$/, '')} → ${valueOf(to, kind, unit)}`,
}
