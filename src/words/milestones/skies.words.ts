import type { SkiesSays } from '../../domain/milestones/skies.family'
import type { InEveryLanguage, Told } from './milestone-words'

const first = (how: string): Told => ({ title: `First run ${how}`, named: `the first run ${how}`, sentence: `Your first run ${how}` })
/** A tenth below the line is below it, and must not be told as the line: −0.1 °C */
const felt = (celsius: number): string => `${celsius.toFixed(1).replace('-', '−')} °C`

export const words: InEveryLanguage<SkiesSays> = {
  en: {
    name: 'Firsts of weather and light',
    says: {
      frost: ({ feels }) => ({ ...first('below 0 °C'), sentence: `Your first run below 0 °C, felt as ${felt(feels)}` }),
      heat: ({ feels }) => ({ ...first('above 30 °C'), sentence: `Your first run above 30 °C, felt as ${felt(feels)}` }),
      rain: () => first('in rain'),
      snow: () => first('in snow'),
      dark: () => first('in the dark'),
      'full-moon': () => first('on a night of full moon'),
    },
  },
}
