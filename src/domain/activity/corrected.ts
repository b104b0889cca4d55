import type { Values } from './activity'
import { at } from './columns'
import { whyInvalid } from './resolve'
import { indoorOf, isRunSport } from './sports'

/** What the runner says of one activity in place of what its sources say; absent is not said. */
export interface Corrected {
  /** Strava's id of a sport. */
  readonly sport?: string
  readonly indoor?: boolean
  /** Metres. */
  readonly distance?: number
  readonly race?: boolean
}

// oxfmt-ignore
const i = {
  typeShown: at('typeShown'), flagged: at('flagged'), sport: at('sport'), isRun: at('isRun'), indoor: at('indoor'), distance: at('distance'), distanceFrom: at('distanceFrom'),
  moving: at('moving'), isRace: at('isRace'), raceSaid: at('raceSaid'), valid: at('valid'), invalid: at('invalid'),
}

const number = (cell: number | string | null | undefined): number | null => (typeof cell === 'number' ? cell : null)
const text = (cell: number | string | null | undefined): string | null => (typeof cell === 'string' ? cell : null)

/** The runner's word over resolved values: last, because a shown distance was read in the unit of the sport that the export names. */
export const correctValues = (values: Values, { sport, indoor, distance, race }: Corrected): Values => {
  const told = values.slice()
  if (sport !== undefined) {
    told[i.sport] = sport
    told[i.isRun] = isRunSport(sport) ? 1 : 0
    told[i.indoor] = indoorOf(sport, text(told[i.typeShown]))
  }
  if (indoor !== undefined) told[i.indoor] = indoor ? 1 : 0
  if (distance !== undefined) {
    told[i.distance] = distance
    told[i.distanceFrom] = 'runner'
  }
  if (race !== undefined) told[i.isRace] = told[i.raceSaid] = race ? 1 : 0
  const invalid = whyInvalid(told[i.isRun] === 1, number(told[i.flagged]), number(told[i.moving]), number(told[i.distance]))
  told[i.valid] = invalid === null ? 1 : 0
  told[i.invalid] = invalid
  return told
}
