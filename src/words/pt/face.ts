import type { Claim } from '../../domain/cards/card'
import { facesIn } from '../face'
import type { FacePhrases } from '../face'
import { cards } from './cards'
import { count, distance, figure, longDay } from './screens/quantities'

export const certainties = { certain: 'Certo', 'very-sure': 'Muito seguro', 'fairly-sure': 'Bastante seguro' } as const satisfies Readonly<
  Record<Claim['certainty'], string>
>

const basis = ({ coverage: { with: covered, of }, window }: Claim): string => {
  // A page of a year may look at the years before it too: whether a region is new, they say.
  const where = window.year !== undefined ? 'que a página olha' : window.all ? 'até hoje' : 'do período'
  if (covered === of) return of === 1 ? `contado a partir da única corrida ${where}` : `contado a partir de todas as suas ${count(of)} corridas ${where}`
  return `contado a partir de ${count(covered)} das suas ${count(of)} corridas ${where}; ${of - covered === 1 ? 'uma não diz' : `${count(of - covered)} não dizem`}`
}

/** 65: a share in whole per cent, without its sign */
export const percent = (share: number): string => figure(Math.round(share * 100))

const phrases: FacePhrases = {
  kinds: {
    count: 'Uma contagem: nada é estimado',
    share: 'Uma fração, com seu intervalo',
    tested: 'Testado contra o acaso',
    guess: 'Um palpite, até você dizer',
  },
  certainty: (claim) => `${certainties[claim.certainty]}: ${basis(claim)}`,
  number: (claim, unit) => {
    if (claim.measure === 'metres') return distance(claim.value, unit)
    if (claim.kind === 'count') return claim.part ? `${count(claim.part.k)} de ${count(claim.part.n)}` : figure(claim.value)
    return `${percent(claim.value)}%${claim.interval ? ` (${percent(claim.interval[0])}–${percent(claim.interval[1])}%)` : ''}`
  },
  window: ({ window: { from, to, all, fullYears, year }, tense }) => {
    const span = `de ${longDay(from)} a ${longDay(to)}`
    if (year !== undefined) return `${year}${tense === 'are' ? ' até agora' : ''}, ${span}`
    if (fullYears !== undefined) return `${fullYears === 1 ? 'Um ano completo' : `${count(fullYears)} anos completos`}, ${span}`
    if (all) return `Todo o histórico, ${span}`
    const weeks = Math.ceil((to - from + 1) / 7)
    return `${weeks === 1 ? 'A última semana' : `As últimas ${count(weeks)} semanas`}, ${span}`
  },
}

export const { tell, faceWords, nameOfCard } = facesIn(cards, phrases)
