export const relayOutcomes = [
  'handshake',
  'kept',
  'repeated',
  'gap',
  'unwanted',
  'ignored',
  'no-relay',
  'wrong-path',
  'wrong-token',
  'wrong-subscription',
  'wrong-signature',
  'too-large',
  'malformed',
  'wrong-time',
  'not-stored',
  'done',
  'refused',
] as const
export type RelayOutcome = (typeof relayOutcomes)[number]

/** Whether `X-Strava-Signature` came with an event and fits: nobody documents it, so how often it does is to be seen before it is enforced. */
export type SignatureState = 'fits' | 'does-not-fit' | 'none'

/** All that is ever written down of a request: no address, no number of a runner, no word that came from outside. */
export interface Line<Fn extends string, Said extends string> {
  readonly ts: number
  readonly fn: Fn
  readonly status: number
  readonly ms: number
  readonly outcome: Said
  readonly build: string
}

export interface LogLine extends Line<'webhook' | 'live' | 'devices' | 'events' | 'ack', RelayOutcome> {
  readonly signature?: SignatureState
}

// oxlint-disable-next-line no-console -- the platform's own log is the one place where a deployment sees how its functions fare
export const writeLine = (line: Line<string, string>): void => console.log(JSON.stringify(line))
