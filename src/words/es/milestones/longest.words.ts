import type { LongestSays } from '../../../domain/milestones/longest.family'
import { altitude, distance, duration } from '../screens/quantities'
import type { Unit } from '../../quantities'
import type { FamilyWords } from '../../milestone-words'

const valueOf = (value: number, kind: string, unit: Unit): string =>
  kind === 'time' ? duration(value) : kind === 'climb' ? altitude(value, unit) : distance(value, unit)

export const words: FamilyWords<LongestSays> = {
  name: 'Salidas más largas',
  says: {
    distance: ({ metres }, unit) => {
      const value = distance(metres, unit)
      return { title: `La salida más larga, ${value}`, named: value, sentence: `Tu salida más larga hasta entonces, ${value}` }
    },
    time: ({ seconds }) => {
      const value = duration(seconds)
      return { title: `La más larga en tiempo, ${value}`, named: value, sentence: `Tu salida más larga en tiempo hasta entonces, ${value}` }
    },
    climb: ({ metres }, unit) => {
      const value = altitude(metres, unit)
      return { title: `El mayor desnivel, ${value}`, named: value, sentence: `Lo máximo que habías subido en una salida, ${value}` }
    },
  },
  change: (from, to, kind, unit) => `${valueOf(from, kind, unit).replace(/\s\S+$/, '')} → ${valueOf(to, kind, unit)}`,
}
