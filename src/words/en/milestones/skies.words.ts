import type { SkiesSays } from '../../../domain/milestones/skies.family'
import type { FamilyWords, Told } from '../../milestone-words'

const first = (how: string): Told => ({ title: `First run ${how}`, named: `the first run ${how}`, sentence: `Your first run ${how}` })
/** A tenth below the line is below it, and must not be told as the line: −0.1 °C */
const felt = (celsius: number): string => `${celsius.toFixed(1).replace('-', '−')} °C`
/** It goes by the felt temperature, and says so: the air may have been on the other side of the line. */
const firstFelt = (line: string, feels: number): Told => {
  const told = first(`that felt ${line}`)
  return { ...told, sentence: `${told.sentence}, like ${felt(feels)}` }
}

export const words: FamilyWords<SkiesSays> = {
  name: 'Firsts of weather and light',
  says: {
    frost: ({ feels }) => firstFelt('below 0 °C', feels),
    heat: ({ feels }) => firstFelt('above 30 °C', feels),
    rain: () => first('in rain'),
    snow: () => first('in snow'),
    dark: () => first('in the dark'),
    'full-moon': () => first('on a night of full moon'),
  },
}
