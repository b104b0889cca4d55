import { expose } from 'comlink'
import { expect, onTestFinished, test } from 'vitest'
import type { Decoder } from '../../src/contract/tracks'
import { nothing } from '../tracks/nothing'
import { createPool } from './pool'

type Behaviour = Partial<Decoder>

/** Workers that behave as listed, one after another; the last for all that follow. */
const world = (behaviours: readonly (Behaviour | 'never-starts')[], size: number, wait = 2000) => {
  let started = 0
  let ended = 0
  const start = (): Worker => {
    const behaviour = behaviours[Math.min(started, behaviours.length - 1)] ?? {}
    started++
    const { port1, port2 } = new MessageChannel()
    onTestFinished(() => port1.close())
    const failing = new EventTarget()
    if (behaviour === 'never-starts') queueMicrotask(() => failing.dispatchEvent(new Event('error')))
    else expose({ ready: async () => true, decode: async (bytes: Uint8Array) => ({ ...nothing('empty'), bytes: bytes.length }), ...behaviour }, port2)
    return {
      postMessage: (message: unknown, moved: Transferable[]) => port1.postMessage(message, moved),
      start: () => port1.start(),
      addEventListener: (type: string, listener: EventListener) => (type === 'error' ? failing : port1).addEventListener(type, listener),
      removeEventListener: (type: string, listener: EventListener) => port1.removeEventListener(type, listener),
      terminate: () => {
        ended++
        port1.close()
      },
    } as unknown as Worker
  }
  const pool = createPool(size, start, wait)
  return { pool, started: () => started, ended: () => ended }
}
const bytes = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(length)
const never = (): Promise<never> => new Promise(() => undefined)

test('as many decoders as there is work for, and never more than the pool holds', async () => {
  const { pool, started, ended } = world([{}], 3)
  expect(await pool.decode(bytes(5))).toMatchObject({ bytes: 5 })
  expect(started()).toBe(1)
  const many = await Promise.all(Array.from({ length: 20 }, (_, i) => pool.decode(bytes(i))))
  expect(many.map((worked) => worked?.bytes)).toEqual(Array.from({ length: 20 }, (_, i) => i))
  expect(started()).toBe(3)
  pool.end()
  expect(ended()).toBe(3)
})

test('a file on which its decoder ends costs that file: those behind it are read by another', async () => {
  const { pool, started } = world([{ decode: () => Promise.reject(new RangeError('out of memory')) }, {}], 1)
  const read = await Promise.all([pool.decode(bytes(1)), pool.decode(bytes(2)), pool.decode(bytes(3))])
  expect(read.map((worked) => worked?.bytes)).toEqual([undefined, 2, 3])
  expect(started()).toBe(2)
})

test('a decoder that does not come back is ended and replaced', async () => {
  const { pool, ended } = world([{ decode: never }, {}], 1, 60)
  const read = await Promise.all([pool.decode(bytes(1)), pool.decode(bytes(2))])
  expect(read.map((worked) => worked?.bytes)).toEqual([undefined, 2])
  expect(ended()).toBe(1)
})

test('where no decoder comes to life, no file is blamed', async () => {
  const { pool } = world(['never-starts'], 2)
  await expect(pool.decode(bytes(1))).rejects.toThrow('could not be started')
})
