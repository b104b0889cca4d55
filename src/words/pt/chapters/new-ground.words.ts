import type { NewGroundSays } from '../../../domain/chapters/new-ground.page'
import { spelled } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, longDay } from '../screens/quantities'
import { countryName } from '../screens/where'
import { noRun, runs, waitingRuns } from './year-words'

const entered = (verb: readonly [one: string, many: string], regions: number, countries: number): string =>
  `${spelled(regions, 'f')} ${regions === 1 ? `região ${verb[0]} nova` : `regiões ${verb[1]} novas`} para você${countries === 0 ? '' : `, e ${spelled(countries)} ${countries === 1 ? 'país' : 'países'}`}`

export const words: CardWords<NewGroundSays> = {
  name: 'Chão novo',
  says: {
    over: ({ year, regions, countries }) => `Em ${year} ${entered(['foi', 'foram'], regions, countries)}.`,
    running: ({ year, regions, countries }) => `Até agora em ${year} ${entered(['é', 'são'], regions, countries)}.`,
    region: ({ name, country, day, start, near }) =>
      `${[...new Set([name, countryName(country)])].filter((part) => part !== '').join(', ')}: ${start === 1 ? 'primeira vez em' : 'de passagem pela primeira vez em'} ${longDay(day)}${near === 1 ? ', nunca a mais de 1 km de uma fronteira' : ''}.`,
    more: ({ more }) => `E mais ${spelled(more, 'f')}.`,
    against: ({ runs: n, others }) =>
      `${others === 0 ? 'Nenhuma outra corrida com lugar entrou' : others === 1 ? 'A outra corrida com lugar não entrou' : `As outras ${count(others)} corridas com lugar não entraram`} em nada novo; ${runs(n)} ${n > 1 ? 'entraram' : 'entrou'}.`,
    began: ({ year }) => `Nenhuma corrida com lugar é mais antiga que ${year}: o que é casa também era novo na época.`,
    how: ({ n, of }) =>
      `${validRun} Entra em uma região a corrida que começou nela, ou percorreu nela ao menos 500 m; ela é nova se nenhuma corrida anterior tinha entrado. Um país sem regiões no mapa é uma. Contam todas as corridas até o fim do ano: ${count(n)} de ${count(of)} têm lugar. É preciso que sejam quatro em cada cinco, pois uma sem lugar pode ter estado ali antes. As corridas virtuais ficam de fora.`,
    none: ({ year }) => noRun(year),
    cover: ({ n, of, waiting, year }) =>
      `Precisa do lugar de quatro em cada cinco corridas até o fim de ${year}; ${n === 0 ? 'nenhuma' : count(n)} de ${count(of)} ${n > 1 ? 'têm' : 'tem'}.${waitingRuns(waiting)}`,
    'nothing-new': ({ n, year }) =>
      `Precisa de uma região nova; ${n === 0 ? 'nenhuma corrida' : n === 1 ? 'a única corrida' : `as ${count(n)} corridas`} de ${year} com lugar não ${n > 1 ? 'entraram' : 'entrou'} em nenhuma.`.replace(
        'nenhuma corrida de',
        'não há corrida de',
      ),
  },
}
