import { transfer, wrap } from 'comlink'
import type { Decoder, KeptTrack, Summed } from '../../src/contract/tracks'
import type { Outlines, OutlinesWanted } from '../../src/domain/journey/outlines'
import type { Place } from '../../src/domain/places/places'
import type { Visited } from '../../src/domain/places/visited'
import type { PackedRoutes, Ways } from '../../src/domain/routes/ways'

/** Decoders side by side. */
export interface Pool {
  readonly size: number
  /** Null where reading the file ended its decoder, or took longer than any file may: the next file has a new one. */
  readonly decode: (bytes: Uint8Array<ArrayBuffer>) => Promise<Omit<KeptTrack, 'name'> | null>
  readonly sumUp: (stored: Uint8Array<ArrayBuffer>) => Promise<Summed | null>
  readonly placesOf: (stored: Uint8Array<ArrayBuffer>) => Promise<Visited | 'no-maps' | null>
  readonly waysOf: (routes: PackedRoutes) => Promise<Ways | null>
  readonly placeAt: (latitude: number, longitude: number) => Promise<Place | 'no-maps' | null>
  readonly outlines: (wanted: OutlinesWanted) => Promise<Outlines | 'no-maps' | null>
  readonly end: () => void
}

/** Two hundred times the largest file seen, on a slow phone. */
const patience = 60_000

/** The first answer; null where there is none in time. */
const within = async <T>(wait: number, ...answers: readonly Promise<T | null>[]): Promise<T | null> => {
  const { promise: late, resolve } = Promise.withResolvers<null>()
  const timer = setTimeout(() => resolve(null), wait)
  try {
    return await Promise.race([...answers, late])
  } finally {
    clearTimeout(timer)
  }
}

interface Hand {
  readonly decoder: Decoder
  /** Settles when the worker is no more. */
  readonly death: Promise<null>
  /** Whether it came to life at all; where it did not, no file is to blame. */
  readonly alive: Promise<true | null>
  readonly end: () => void
}

/** A pool of workers, started when they are first needed, each replaced when it dies or does not answer. */
export const createPool = (size: number, start: () => Worker, wait = patience): Pool => {
  const idle: Hand[] = []
  const all = new Set<Hand>()
  const waiting: ((hand: Hand) => void)[] = []

  const hire = (): Hand => {
    const worker = start()
    const { promise: death, resolve } = Promise.withResolvers<null>()
    worker.addEventListener('error', () => resolve(null))
    const decoder = wrap<Decoder>(worker)
    const hand: Hand = {
      decoder,
      death,
      alive: within(wait, decoder.ready(), death),
      end: () => {
        worker.terminate()
        resolve(null)
      },
    }
    all.add(hand)
    return hand
  }

  const borrow = async (): Promise<Hand> => {
    const hand = idle.pop()
    if (hand !== undefined) return hand
    if (all.size < size) return hire()
    return new Promise((resolve) => waiting.push(resolve))
  }
  const giveBack = (hand: Hand): void => {
    const next = waiting.shift()
    if (next === undefined) idle.push(hand)
    else next(hand)
  }

  const work = async <T>(task: (decoder: Decoder) => Promise<T>): Promise<T | null> => {
    const hand = await borrow()
    const alive = await hand.alive
    // A decoder never throws for what is in a file: what it throws is its own end.
    const answer =
      alive === null
        ? null
        : await within(
            wait,
            task(hand.decoder).catch(() => null),
            hand.death,
          )
    if (answer !== null) {
      giveBack(hand)
      return answer
    }
    hand.end()
    all.delete(hand)
    if (waiting.length > 0) giveBack(hire())
    if (alive === null) throw new Error('A decoder could not be started.')
    return null
  }

  return {
    size,
    decode: (bytes) => work((decoder) => decoder.decode(transfer(bytes, [bytes.buffer]))),
    sumUp: (stored) => work((decoder) => decoder.sumUp(transfer(stored, [stored.buffer]))),
    placesOf: (stored) => work((decoder) => decoder.placesOf(transfer(stored, [stored.buffer]))),
    waysOf: (routes) => work((decoder) => decoder.waysOf(transfer(routes, [routes.bytes.buffer, routes.ends.buffer]))),
    placeAt: (latitude, longitude) => work((decoder) => decoder.placeAt(latitude, longitude)),
    outlines: (wanted) => work((decoder) => decoder.outlines(wanted)),
    end: () => {
      for (const hand of all) hand.end()
      all.clear()
      idle.length = 0
    },
  }
}
