import type { Claim } from '../../domain/cards/card'
import { facesIn } from '../face'
import type { FacePhrases } from '../face'
import { fromTo } from './amounts'
import { cards } from './cards'
import { count, countOf, distance, figure } from './screens/quantities'

export const certainties = { certain: 'Certain', 'very-sure': 'Très sûr', 'fairly-sure': 'Assez sûr' } as const satisfies Readonly<
  Record<Claim['certainty'], string>
>

const basis = ({ coverage: { with: covered, of }, window }: Claim): string => {
  // A page of a year may look at the years before it too: whether a region is new, they say.
  const where = window.year !== undefined ? 'que cette page regarde' : window.all ? 'à ce jour' : 'de la période'
  if (covered === of) return of === 1 ? `compté sur la seule sortie ${where}` : `compté sur l’ensemble de tes ${count(of)} sorties ${where}`
  return `compté sur ${count(covered)} de tes ${count(of)} sorties ${where} ; ${of - covered === 1 ? 'une ne dit rien' : `${count(of - covered)} ne disent rien`}`
}

/** 65: a share in whole per cent, without its sign */
export const percent = (share: number): string => figure(Math.round(share * 100))

const lastWeeks = (n: number): string => (n === 1 ? 'La dernière semaine' : `Les ${count(n)} dernières semaines`)

const phrases: FacePhrases = {
  kinds: {
    count: 'Un décompte : rien n’est estimé',
    share: 'Une part, avec son intervalle',
    tested: 'Mis à l’épreuve du hasard',
    guess: 'Une supposition, tant que tu n’as rien dit',
  },
  certainty: (claim) => `${certainties[claim.certainty]} : ${basis(claim)}`,
  number: (claim, unit) => {
    if (claim.measure === 'metres') return distance(claim.value, unit)
    if (claim.kind === 'count') return claim.part ? `${count(claim.part.k)} sur ${count(claim.part.n)}` : figure(claim.value)
    return `${percent(claim.value)} %${claim.interval ? ` (${percent(claim.interval[0])}–${percent(claim.interval[1])} %)` : ''}`
  },
  window: ({ window: { from, to, all, fullYears, year }, tense }) =>
    year !== undefined
      ? `${year}${tense === 'are' ? ' jusqu’ici' : ''}, ${fromTo(from, to)}`
      : fullYears !== undefined
        ? `${countOf(fullYears, 'une année pleine', 'années pleines')}, ${fromTo(from, to)}`.replace(/^une/, 'Une')
        : all
          ? `Depuis le début, ${fromTo(from, to)}`
          : `${lastWeeks(Math.ceil((to - from + 1) / 7))}, ${fromTo(from, to)}`,
}

export const { tell, faceWords, nameOfCard } = facesIn(cards, phrases)
