/** The little of the Durable Objects’ API that is used here. */
export interface Sql {
  readonly exec: (query: string, ...bindings: readonly (string | number | null)[]) => { readonly toArray: () => readonly Readonly<Record<string, unknown>>[] }
}

export interface LiveSocket {
  readonly send: (words: string) => void
  readonly close: (code?: number, reason?: string) => void
}

export interface ObjectState {
  readonly storage: {
    readonly sql: Sql
    readonly setAlarm: (at: number) => Promise<void>
    readonly deleteAlarm: () => Promise<void>
    readonly deleteAll: () => Promise<void>
  }
  readonly waitUntil: (work: Promise<unknown>) => void
  readonly acceptWebSocket: (socket: LiveSocket, tags: readonly string[]) => void
  readonly getWebSockets: (tag?: string) => readonly LiveSocket[]
  readonly getTags: (socket: LiveSocket) => readonly string[]
  readonly setWebSocketAutoResponse: (pair: unknown) => void
}

declare const WebSocketPair: new () => { readonly 0: LiveSocket; readonly 1: LiveSocket }
declare const WebSocketRequestResponsePair: new (request: string, response: string) => object

export const createSockets = (): { readonly theirs: LiveSocket; readonly ours: LiveSocket } => {
  const pair = new WebSocketPair()
  return { theirs: pair[0], ours: pair[1] }
}

/** Answered by the runtime itself: an object that sleeps is not woken to say that it is there. */
export const pingPong = (): object => new WebSocketRequestResponsePair('ping', 'pong')

/** `webSocket` is what the runtime adds to the standard. */
export const upgraded = (webSocket: unknown): Response => {
  const init: ResponseInit & { readonly webSocket: unknown } = { status: 101, webSocket }
  return new Response(null, init)
}

/** Null where the answer is none to an upgrade. */
export const socketOf = (answer: Response): unknown => ('webSocket' in answer ? (answer.webSocket ?? null) : null)
