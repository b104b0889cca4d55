import type { Claim } from '../../domain/cards/card'
import { facesIn } from '../face'
import type { FacePhrases } from '../face'
import { cards } from './cards'
import { count, countOf, distance, figure, longDay } from './screens/quantities'

export const certainties = { certain: 'Certain', 'very-sure': 'Very sure', 'fairly-sure': 'Fairly sure' } as const satisfies Readonly<
  Record<Claim['certainty'], string>
>

const basis = ({ coverage: { with: covered, of }, window }: Claim): string => {
  // A page of a year may look at the years before it too: whether a region is new, they say.
  const where = window.year !== undefined ? 'that it looks at' : window.all ? 'to this day' : 'in the window'
  if (covered === of) return of === 1 ? `counted from the one run ${where}` : `counted from all your ${countOf(of, 'run', 'runs')} ${where}`
  return `counted from ${count(covered)} of your ${countOf(of, 'run', 'runs')} ${where}; ${count(of - covered)} ${of - covered === 1 ? 'does' : 'do'} not say`
}

/** 65: a share in whole per cent, without its sign */
export const percent = (share: number): string => figure(Math.round(share * 100))

const phrases: FacePhrases = {
  kinds: {
    count: 'A count: nothing is estimated',
    share: 'A share, with its interval',
    tested: 'Tested against luck',
    guess: 'A guess, until you say so',
  },
  certainty: (claim) => `${certainties[claim.certainty]}: ${basis(claim)}`,
  number: (claim, unit) => {
    if (claim.measure === 'metres') return distance(claim.value, unit)
    if (claim.kind === 'count') return claim.part ? `${count(claim.part.k)} of ${count(claim.part.n)}` : figure(claim.value)
    return `${percent(claim.value)}%${claim.interval ? ` (${percent(claim.interval[0])}–${percent(claim.interval[1])}%)` : ''}`
  },
  window: ({ window: { from, to, all, fullYears, year }, tense }) =>
    year !== undefined
      ? `${year}${tense === 'are' ? ' so far' : ''}, from ${longDay(from)} to ${longDay(to)}`
      : fullYears !== undefined
        ? `${countOf(fullYears, 'full year', 'full years')}, from ${longDay(from)} to ${longDay(to)}`
        : all
          ? `All time, from ${longDay(from)} to ${longDay(to)}`
          : `The last ${countOf(Math.ceil((to - from + 1) / 7), 'week', 'weeks')}, from ${longDay(from)} to ${longDay(to)}`,
}

export const { tell, faceWords, nameOfCard } = facesIn(cards, phrases)
