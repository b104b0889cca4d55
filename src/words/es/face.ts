import type { Claim } from '../../domain/cards/card'
import { facesIn } from '../face'
import type { FacePhrases } from '../face'
import { cards } from './cards'
import { count, countOf, distance, figure, longDay } from './screens/quantities'

export const certainties = {
  certain: 'Con certeza',
  'very-sure': 'Con mucha seguridad',
  'fairly-sure': 'Con bastante seguridad',
} as const satisfies Readonly<Record<Claim['certainty'], string>>

const basis = ({ coverage: { with: covered, of }, window }: Claim): string => {
  // A page of a year may look at the years before it too: whether a region is new, they say.
  const where = window.year !== undefined ? 'que mira la página' : window.all ? 'hasta hoy' : 'del periodo'
  if (covered === of) return of === 1 ? `contado a partir de la única salida ${where}` : `contado a partir de las ${countOf(of, '', 'salidas')} ${where}`
  return `contado a partir de ${count(covered)} de las ${countOf(of, '', 'salidas')} ${where}; ${count(of - covered)} no lo ${of - covered === 1 ? 'dice' : 'dicen'}`
}

/** 65: a share in whole per cent, without its sign */
export const percent = (share: number): string => figure(Math.round(share * 100))

const phrases: FacePhrases = {
  kinds: {
    count: 'Un recuento: nada está estimado',
    share: 'Una proporción, con su intervalo',
    tested: 'Puesto a prueba frente al azar',
    guess: 'Una suposición, hasta que tú lo digas',
  },
  certainty: (claim) => `${certainties[claim.certainty]}: ${basis(claim)}`,
  number: (claim, unit) => {
    if (claim.measure === 'metres') return distance(claim.value, unit)
    if (claim.kind === 'count') return claim.part ? `${count(claim.part.k)} de ${count(claim.part.n)}` : figure(claim.value)
    return `${percent(claim.value)}\u00A0%${claim.interval ? ` (${percent(claim.interval[0])}–${percent(claim.interval[1])}\u00A0%)` : ''}`
  },
  window: ({ window: { from, to, all, fullYears, year }, tense }) => {
    const dates = `del ${longDay(from)} al ${longDay(to)}`
    if (year !== undefined) return `${year}${tense === 'are' ? ', hasta ahora' : ''}, ${dates}`
    if (fullYears !== undefined) return `${countOf(fullYears, 'Un año completo', 'años completos')}, ${dates}`
    if (all) return `Desde el principio, ${dates}`
    const weeks = Math.ceil((to - from + 1) / 7)
    return `${weeks === 1 ? 'La última semana' : `Las últimas ${countOf(weeks, '', 'semanas')}`}, ${dates}`
  },
}

export const { tell, faceWords, nameOfCard } = facesIn(cards, phrases)
