import type { Claim, Face } from '../../domain/cards/card'
import { portraitOf } from '../../domain/portrait/portrait'
import type { Portrait } from '../../domain/portrait/portrait'
import { portraitSentence } from '../axes'
import { mirror as words } from './places'
import { countOf, longDay } from './quantities'

interface Span {
  readonly validRuns: number
  readonly firstDay: number | null
  readonly lastDay: number | null
}

export interface Head {
  readonly line: string
  readonly under: string
  /** Null until a card has formed. */
  readonly portrait: Portrait | null
}

/** The head of a mirror: the portrait where there is one, and under it how much it is made of. `claims` are its cards as they stand, `faces` all of them. */
export const headOf = (mirror: 'own' | 'sample', claims: readonly Claim[], faces: readonly Face[], overview: Span | undefined): Head => {
  if (overview?.validRuns === 0 && claims.length === 0) return { line: words.noRuns, under: words.noRunsNext, portrait: null }
  // While a first import is being stored, the cards know of more than the store does.
  const n = countOf(overview?.validRuns || (claims[0]?.figure.marks.days.length ?? 0), 'run', 'runs')
  const things = words.line(claims.length, mirror === 'own' ? words.runs(n) : words.runsOfSample(n))
  const portrait = claims.length === 0 ? null : portraitOf(claims, faces)
  const sentence = portrait === null ? null : portraitSentence(portrait.parts)
  const { firstDay = null, lastDay = null } = overview ?? {}
  const under = [
    sentence === null ? '' : things,
    firstDay !== null && lastDay !== null ? words.span(longDay(firstDay), longDay(lastDay)) : '',
    claims.length > 0 ? words.turn : '',
  ]
  return { line: sentence ?? things, under: under.filter((part) => part !== '').join(' '), portrait }
}
