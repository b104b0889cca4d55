import type { Journey } from '../domain/journey/journey'

/** Where the runs lie, at a revision of the facts. */
export interface JourneyTold extends Journey {
  readonly revision: number
}
