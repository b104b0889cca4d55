import type { Claim } from '../../domain/cards/card'
import { facesIn } from '../face'
import type { FacePhrases } from '../face'
import { daysBetween } from './amounts'
import { cards } from './cards'
import { count, countOf, distance, figure } from './screens/quantities'

export const certainties = { certain: 'Ganz sicher', 'very-sure': 'Sehr sicher', 'fairly-sure': 'Ziemlich sicher' } as const satisfies Readonly<
  Record<Claim['certainty'], string>
>

const basis = ({ coverage: { with: covered, of }, window }: Claim): string => {
  // A page of a year may look at the years before it too: whether a region is new, they say.
  const where = window.year !== undefined ? ', auf die sie schaut' : window.all ? ' bis heute' : ' des Zeitraums'
  if (covered === of) return of === 1 ? `gezählt aus dem einen Lauf${where.replace('die', 'den')}` : `gezählt aus allen deinen ${count(of)} Läufen${where}`
  return `gezählt aus ${covered === 1 ? 'einem' : count(covered)} deiner ${count(of)} Läufe${where}; ${of - covered === 1 ? 'einer sagt' : `${count(of - covered)} sagen`} nichts dazu`
}

const lastWeeks = (n: number): string => (n === 1 ? 'Die letzte Woche' : `Die letzten ${count(n)} Wochen`)

/** 65: a share in whole per cent, without its sign */
export const percent = (share: number): string => figure(Math.round(share * 100))

const phrases: FacePhrases = {
  kinds: {
    count: 'Gezählt: Nichts ist geschätzt',
    share: 'Ein Anteil, mit seinem Intervall',
    tested: 'Gegen den Zufall geprüft',
    guess: 'Eine Vermutung, bis du es sagst',
  },
  certainty: (claim) => `${certainties[claim.certainty]}: ${basis(claim)}`,
  number: (claim, unit) => {
    if (claim.measure === 'metres') return distance(claim.value, unit)
    if (claim.kind === 'count') return claim.part ? `${count(claim.part.k)} von ${count(claim.part.n)}` : figure(claim.value)
    return `${percent(claim.value)}\u00a0%${claim.interval ? ` (${percent(claim.interval[0])}–${percent(claim.interval[1])}\u00a0%)` : ''}`
  },
  window: ({ window: { from, to, all, fullYears, year }, tense }) =>
    year !== undefined
      ? `${year}${tense === 'are' ? ' bis jetzt' : ''}, ${daysBetween(from, to)}`
      : fullYears !== undefined
        ? `${countOf(fullYears, 'Ein volles Jahr', 'volle Jahre')}, ${daysBetween(from, to)}`
        : all
          ? `Die ganze Zeit, ${daysBetween(from, to)}`
          : `${lastWeeks(Math.ceil((to - from + 1) / 7))}, ${daysBetween(from, to)}`,
}

export const { tell, faceWords, nameOfCard } = facesIn(cards, phrases)
