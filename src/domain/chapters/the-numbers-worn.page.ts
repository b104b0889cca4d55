import type { History } from '../cards/card'
import { sayings } from '../cards/card'
import { guessedRaces, isRace } from '../cards/races'
import { certaintyOfCount } from '../truth/certainty'
import { definePage, firstDayOf, idsOf, litIn, marksOnce, oncePerHistory, placesOf } from './page'

type Worn = { readonly year: number; readonly k: number; readonly least: number; readonly most: number }

export interface NumbersSays {
  readonly over: Worn
  readonly running: Worn
  /** The same where fewer than four in five of what is a race or looks like one are marked. */
  readonly 'over-least': { readonly year: number; readonly k: number }
  readonly 'running-least': { readonly year: number; readonly k: number }
  readonly race: { readonly day: number; readonly metres: number }
  readonly more: { readonly more: number }
  readonly against: { readonly others: number; readonly open: number }
  readonly open: { readonly open: number }
  readonly how: Record<never, never>
  readonly none: { readonly year: number; readonly open: number }
}

const id = 'the-numbers-worn'
const say = sayings<NumbersSays>(id)

const named = 6

type Needed = 'distance' | 'indoor' | 'isRace' | 'located' | 'moving' | 'name' | 'raceSaid'
/** Runs that nobody has called a race and that look like one: nothing rests on them but how sure the count is. */
const guessesOf = oncePerHistory(({ runs }: History<Needed>) => guessedRaces(runs))

/** How often was a number worn? */
export const page = definePage({
  id,
  place: 11,
  rev: 2,
  kind: 'count',
  needs: ['distance', 'indoor', 'isRace', 'located', 'moving', 'name', 'raceSaid'],
  tell: (span) => {
    const { history, runs, ordered, year, from, to, over } = span
    const places = placesOf(span)
    const races = [...places].filter((place) => isRace(runs, place))
    const k = races.length
    const open = guessesOf(history).filter((place) => (runs.day[place] ?? NaN) >= from && (runs.day[place] ?? NaN) <= to).length
    if (k === 0) return { missing: say('none', { year, open }) }
    const counted = certaintyOfCount(k, k + open)
    const metres = races.map((place) => runs.distance[place] ?? NaN)
    return {
      certainty: counted ?? 'fairly-sure',
      say:
        counted === null
          ? say(over ? 'over-least' : 'running-least', { year, k })
          : say(over ? 'over' : 'running', { year, k, least: Math.min(...metres), most: Math.max(...metres) }),
      value: k,
      of: k === 1 ? 'race' : 'races',
      coverage: { with: places.length - open, of: places.length },
      receipts: idsOf(span, races),
      against: say('against', { others: places.length - k - open, open }),
      evidence: [
        ...races.slice(0, named).map((place) => say('race', { day: runs.day[place] ?? NaN, metres: runs.distance[place] ?? NaN })),
        ...(k > named ? [say('more', { more: k - named })] : []),
        ...(open > 0 ? [say('open', { open })] : []),
      ],
      how: say('how', {}),
      details: { races: k, unanswered: open, shortest: Math.min(...metres), longest: Math.max(...metres) },
      figure: { kind: 'bibs', fromDay: firstDayOf(span), toDay: history.today, marks: marksOnce(ordered, runs.distance, 1, litIn(span, races)) },
    }
  },
})
