import type { Claim } from '../../domain/cards/card'
import { portraitOf } from '../face'
import { mirror as words } from './places'
import { countOf, longDay } from './quantities'

interface Span {
  readonly validRuns: number
  readonly firstDay: number | null
  readonly lastDay: number | null
}

/** The head of a mirror: the portrait where there is one, and under it how much it is made of. `claims` are its cards as they stand. */
export const headOf = (mirror: 'own' | 'sample', claims: readonly Claim[], overview: Span | undefined): { readonly line: string; readonly under: string } => {
  if (overview?.validRuns === 0 && claims.length === 0) return { line: words.noRuns, under: words.noRunsNext }
  // While a first import is being stored, the cards know of more than the store does.
  const n = countOf(overview?.validRuns || (claims[0]?.figure.marks.days.length ?? 0), 'run', 'runs')
  const things = words.line(claims.length, mirror === 'own' ? words.runs(n) : words.runsOfSample(n))
  const portrait = portraitOf(claims)
  const { firstDay = null, lastDay = null } = overview ?? {}
  const under = [
    portrait === null ? '' : things,
    firstDay !== null && lastDay !== null ? words.span(longDay(firstDay), longDay(lastDay)) : '',
    claims.length > 0 ? words.turn : '',
  ]
  return { line: portrait ?? things, under: under.filter((part) => part !== '').join(' ') }
}
