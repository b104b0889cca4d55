import { headIn } from '../../head'
import { portraitSentence } from '../axes'
import { mirror as words } from './places'
import { longDay, runsOf } from './quantities'

export const headOf = headIn({
  none: { line: words.noRuns, under: words.noRunsNext },
  things: (whose, cards, runs) => words.line(cards, whose === 'own' ? words.runs(runsOf(runs)) : words.runsOfSample(runsOf(runs))),
  span: (first, last) => words.span(longDay(first), longDay(last)),
  turn: words.turn,
  sentence: portraitSentence,
})
