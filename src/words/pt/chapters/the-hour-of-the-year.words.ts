import type { YearHourSays } from '../../../domain/chapters/the-hour-of-the-year.page'
import type { Light } from '../../../domain/enrich/light'
import { listed, luck } from '../amounts'
import type { CardWords } from '../../card-words'
import { validRun } from '../cards/valid-run'
import { count, figure, runsOf } from '../screens/quantities'
import { began, moreRuns } from './year-words'

const of = { dawn: 'do amanhecer', day: 'da luz do dia', dusk: 'do entardecer', dark: 'da noite' } as const satisfies Record<Light, string>
const partsOf = (parts: Readonly<Record<Light, number>>, but: Light | null): string =>
  listed(
    (['dawn', 'day', 'dusk', 'dark'] as const)
      .filter((light) => light !== but)
      .map((light) => `${parts[light] === 0 ? 'nenhuma' : count(parts[light])} ${began[light]}`),
  )
const share = (k: number, n: number, all: number): string => (k === all ? `todas as ${count(n)}` : `${count(k)} de ${count(n)}`)

export const words: CardWords<YearHourSays> = {
  name: 'A hora',
  says: {
    over: ({ year, light, k, n, of: all }) => `Em ${year} você foi ${of[light]}: ${share(k, n, all)} corridas começaram ${began[light]}.`,
    running: ({ year, light, k, n, of: all }) => `Até agora em ${year} você é ${of[light]}: ${share(k, n, all)} corridas começaram ${began[light]}.`,
    others: ({ light, ...parts }) => {
      const others = parts.dawn + parts.day + parts.dusk + parts.dark - parts[light]
      return others === 0
        ? 'De nenhuma outra corrida se sabe que começou em outra luz.'
        : `${others === 1 ? 'A outra começou' : `As outras ${count(others)} começaram`}: ${partsOf(parts, light)}.`
    },
    second: ({ light, k, other, p }) =>
      `${other === 0 ? 'Nenhuma outra luz teve corrida. Se outra fosse tão provável' : `Em seguida ${other === 1 ? 'veio' : 'vieram'} ${runsOf(other)} ${began[light]}. Se as duas fossem igualmente prováveis`}, o acaso daria ${count(k)} contra ${other === 0 ? 'nenhuma' : count(other)} ${luck(p)}.`,
    sources: ({ file, city, doubtful, unknown }) =>
      `O sol é o da própria corrida em ${count(file)}, e o da cidade do fuso em ${count(city)}; ${count(doubtful)} ${doubtful === 1 ? 'começou' : 'começaram'} perto demais de um limite para decidir pela cidade, e de ${count(unknown)} não se sabe o sol.`,
    how: ({ n, of: all }) =>
      `${validRun} Perto do nascer do sol vai de 90 minutos antes a 60 depois; perto do pôr do sol, de 60 antes a 90 depois. ${count(n)} das ${count(all)} corridas do ano têm sol conhecido. É preciso ter 30 delas, uma fração cujo intervalo de 99% fique acima de 40% e acima do que só as horas entre acordar e dormir dariam, e uma segunda luz que o acaso explique em menos de 1 caso em 1.000. As corridas vêm em fases, então contam aqui como as menos independentes que possam valer: entre corredores simulados sem hora própria, no máximo um ano em cem ganha uma.`,
    few: ({ left, year }) => moreRuns(left, year),
    cover: ({ n, of: all, year }) => `Precisa do sol de quatro em cada cinco corridas, pelo menos 30; ${year} tem o de ${count(n)} de ${count(all)}.`,
    even: ({ n, year, ...parts }) => `Precisa de uma luz que se destaque; as ${count(n)} corridas de ${year} começaram assim: ${partsOf(parts, null)}.`,
    daylong: ({ k, n, chance, year }) =>
      `Precisa de mais do que o próprio dia dá: ${count(k)} de ${count(n)} corridas de ${year} começaram em uma luz que ocupa ${figure(Math.round(chance * 100))}% das horas entre acordar e dormir.`,
  },
}
