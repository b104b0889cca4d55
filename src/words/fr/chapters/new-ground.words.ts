import type { NewGroundSays } from '../../../domain/chapters/new-ground.page'
import { did, spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDay } from '../screens/quantities'
import { countryName } from '../screens/where'
import { noRun, runs, waitingRuns } from './year-words'

const entered = (verb: readonly [one: string, many: string], regions: number, countries: number): string =>
  `${spelled(regions, 'f')} ${regions === 1 ? 'région' : 'régions'} ${regions === 1 ? `${verb[0]} nouvelle` : `${verb[1]} nouvelles`} pour toi${countries === 0 ? '' : `, et ${spelled(countries)} pays`}`

export const words: CardWords<NewGroundSays> = {
  name: 'Terres nouvelles',
  says: {
    over: ({ year, regions, countries }) => `En ${year}, ${entered(['était', 'étaient'], regions, countries)}.`,
    running: ({ year, regions, countries }) => `Jusqu’ici en ${year}, ${entered(['est', 'sont'], regions, countries)}.`,
    region: ({ name, country, day, start, near }) =>
      `${[...new Set([name, countryName(country)])].filter((part) => part !== '').join(', ')} : ${start === 1 ? 'première fois' : 'premier passage'} le ${longDay(day)}${near === 1 ? ', jamais à plus de 1 km d’une frontière' : ''}.`,
    more: ({ more }) => (more === 1 ? 'Et une autre.' : `Et ${spelled(more, 'f')} autres.`),
    against: ({ runs: n, others }) =>
      `${others === 0 ? 'Aucune autre sortie avec un lieu n’est entrée' : others === 1 ? 'L’autre sortie avec un lieu n’est pas entrée' : `Les ${count(others)} autres sorties avec un lieu ne sont pas entrées`} en terre nouvelle ; ${runs(n)}, oui.`,
    began: ({ year }) => `Aucune sortie avec un lieu n’est plus ancienne que ${year} : chez toi aussi, c’était alors nouveau.`,
    how: ({ n, of }) =>
      `${validRun} Une sortie est entrée dans une région si elle y a commencé, ou y a fait au moins 500 m ; la région est nouvelle si aucune sortie d’avant n’y était entrée. Un pays sans régions sur la carte géographique en est une. On regarde toutes les sorties jusqu’à la fin de l’année : ${did(n, 'a un lieu', 'ont un lieu')} sur ${count(of)}. Il en faut quatre sur cinq, car une sortie sans lieu y était peut-être avant. Les sorties virtuelles sont laissées de côté.`,
    none: ({ year }) => noRun(year),
    cover: ({ n, of, waiting, year }) =>
      `Il faut un lieu pour quatre sorties sur cinq jusqu’à la fin de ${year} ; sur ${count(of)}, ${did(n, 'en a un', 'en ont un')}.${waitingRuns(waiting)}`,
    'nothing-new': ({ n, year }) =>
      `Il faut une région nouvelle ; ${n === 0 ? `aucune sortie de ${year} avec un lieu n’y est entrée` : n === 1 ? `la seule sortie de ${year} avec un lieu n’est entrée dans aucune` : `les ${count(n)} sorties de ${year} avec un lieu ne sont entrées dans aucune`}.`,
  },
}
