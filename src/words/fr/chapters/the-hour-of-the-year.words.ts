import type { YearHourSays } from '../../../domain/chapters/the-hour-of-the-year.page'
import type { Light } from '../../../domain/enrich/light'
import { did, runs, some } from '../amounts'
import type { CardWords } from '../../card-words'
import { partsOf, secondLight } from '../cards/the-hour.words'
import { validRun } from '../cards/valid-run'
import { count, figure } from '../screens/quantities'
import { began, moreRuns } from './year-words'

const were = { dawn: 'courais à l’aube', day: 'courais de jour', dusk: 'courais au crépuscule', dark: 'courais la nuit' } as const satisfies Record<
  Light,
  string
>
const are = { dawn: 'cours à l’aube', day: 'cours de jour', dusk: 'cours au crépuscule', dark: 'cours la nuit' } as const satisfies Record<Light, string>
/** k of the n with a known sun, in `of` runs */
const starts = (k: number, n: number, of: number): string =>
  k === of ? `les ${count(n)} départs, tous` : `${count(k)} ${k === 1 ? 'départ' : 'départs'} sur ${count(n)}`

export const words: CardWords<YearHourSays> = {
  name: 'L’heure',
  says: {
    over: ({ year, light, k, n, of }) => `En ${year}, tu ${were[light]} : ${starts(k, n, of)} ${began[light]}.`,
    running: ({ year, light, k, n, of }) => `Jusqu’ici en ${year}, tu ${are[light]} : ${starts(k, n, of)} ${began[light]}.`,
    others: ({ light, ...parts }) => {
      const others = parts.dawn + parts.day + parts.dusk + parts.dark - parts[light]
      if (others === 0) return 'On ne connaît aucune autre sortie qui ait commencé sous une autre lumière.'
      return `${others === 1 ? 'L’autre a commencé' : `Les ${count(others)} autres ont commencé`} : ${partsOf(parts, light)}.`
    },
    second: secondLight,
    sources: ({ file, city, doubtful, unknown }) =>
      `Le soleil est celui de la sortie même pour ${some(file)}, et celui de la ville du fuseau horaire pour ${some(city)} ; ${did(doubtful, 'a commencé', 'ont commencé')} trop près d’une limite pour qu’une ville le dise, et ${unknown === 0 ? 'aucune n’est sans soleil connu' : `pour ${some(unknown)}, aucun soleil n’est connu`}.`,
    how: ({ n, of }) =>
      `${validRun} Autour du lever va de 90 minutes avant à 60 après, autour du coucher de 60 avant à 90 après. ${count(n)} des ${count(of)} sorties de l’année ont un soleil connu. Il en faut 30, une part dont l’intervalle à 99 % se trouve au-dessus de 40 % et de ce que donneraient à elles seules les heures éveillées, et une deuxième lumière que le hasard explique dans moins de 1 cas sur 1 000. Les sorties viennent par phases, donc elles comptent ici pour le plus petit nombre d’indépendantes qu’elles peuvent valoir : parmi des vies simulées sans heure particulière, une année sur cent au plus s’en voit dire une.`,
    few: ({ left, year }) => moreRuns(left, year),
    cover: ({ n, of, year }) => `Il faut un soleil connu pour quatre sorties sur cinq, 30 au moins ; ${year} l’a pour ${some(n)} sur ${count(of)}.`,
    even: ({ n, year, ...parts }) =>
      `Il faut une lumière qui se détache ; en ${year}, ${n === 1 ? 'la seule sortie a' : `les ${count(n)} sorties ont`} commencé ainsi : ${partsOf(parts, null)}.`,
    daylong: ({ k, n, chance, year }) =>
      `Il faut plus que ce que donne la journée même : ${runs(k)} de ${year} sur ${count(n)} ${k === 1 ? 'a' : 'ont'} commencé sous une lumière qui remplit ${figure(Math.round(chance * 100))} % des heures éveillées.`,
  },
}
