import type { Claim } from '../../domain/cards/card'
import { facesIn } from '../face'
import type { FacePhrases } from '../face'
import { cards } from './cards'
import { count, countOf, distance, figure, longDay } from './screens/quantities'

export const certainties = { certain: 'Helemaal zeker', 'very-sure': 'Heel zeker', 'fairly-sure': 'Vrij zeker' } as const satisfies Readonly<
  Record<Claim['certainty'], string>
>

const basis = ({ coverage: { with: covered, of }, window }: Claim): string => {
  // A page of a year may look at the years before it too: whether a region is new, they say.
  const where = window.year !== undefined ? 'waarnaar is gekeken' : window.all ? 'tot vandaag' : 'in deze periode'
  if (covered === of) return of === 1 ? `geteld over de ene run ${where}` : `geteld over al je ${count(of)} runs ${where}`
  return `geteld over ${count(covered)} van je ${count(of)} runs ${where}; ${of - covered === 1 ? 'één zegt het' : `${count(of - covered)} zeggen het`} niet`
}

/** 65: a share in whole per cent, without its sign */
export const percent = (share: number): string => figure(Math.round(share * 100))

const phrases: FacePhrases = {
  kinds: {
    count: 'Een telling: niets is geschat',
    share: 'Een aandeel, met zijn marge',
    tested: 'Getoetst aan het toeval',
    guess: 'Een vermoeden, tot jij het zegt',
  },
  certainty: (claim) => `${certainties[claim.certainty]}: ${basis(claim)}`,
  number: (claim, unit) => {
    if (claim.measure === 'metres') return distance(claim.value, unit)
    if (claim.kind === 'count') return claim.part ? `${count(claim.part.k)} van ${count(claim.part.n)}` : figure(claim.value)
    return `${percent(claim.value)}%${claim.interval ? ` (${percent(claim.interval[0])}–${percent(claim.interval[1])}%)` : ''}`
  },
  window: ({ window: { from, to, all, fullYears, year }, tense }) => {
    const days = `van ${longDay(from)} tot en met ${longDay(to)}`
    if (year !== undefined) return `${year}${tense === 'are' ? ' tot nu toe' : ''}, ${days}`
    if (fullYears !== undefined) return `${fullYears === 1 ? 'Eén vol jaar' : `${count(fullYears)} volle jaren`}, ${days}`
    return all ? `Alles tot nu toe, ${days}` : `De laatste ${countOf(Math.ceil((to - from + 1) / 7), 'week', 'weken')}, ${days}`
  },
}

export const { tell, faceWords, nameOfCard } = facesIn(cards, phrases)
