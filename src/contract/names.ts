import type { Cell } from '../domain/places/cell'

/** Asked by POST, with a `NameQuestion` and nothing else; there only where the deployment names a host that knows places. */
export const nameAddress = '/api/place-name'

export type NameQuestion = Cell

/** `name`: null where the host has none for it. */
export interface NameAnswer {
  readonly name: string | null
}

/** `busy`: too many ask at once, later it may be answered. `no-answer`: the host or the network did not answer as it should. */
export type NameTrouble = 'busy' | 'no-answer'
