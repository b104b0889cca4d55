import { expect, test } from 'vitest'
import type { Batch, Db, Kept } from '../../src/contract/db'
import { createPacker } from '../batch/pack'
import { createWriter } from './writer'

const batch = (): Batch => createPacker().take()
const kept: Kept = { read: 1, added: 1, corrected: 0, known: 0, aside: 0 }
const ignore = (): void => undefined

test('batches are written one at a time, in order', async () => {
  let writing = 0
  let most = 0
  const keep: Db['keep'] = async () => {
    most = Math.max(most, ++writing)
    await Promise.resolve()
    writing--
    return { ok: true, value: kept }
  }
  const writer = createWriter({ keep }, 'own', Promise.resolve(1), ignore)
  for (let n = 0; n < 5; n++) writer.send(batch())
  await writer.drained()
  expect([most, writer.waiting(), writer.dropped()]).toEqual([1, 0, 0])
})

test('stopped, it lets the batch being written finish and drops the rest', async () => {
  const answer = Promise.withResolvers<Awaited<ReturnType<Db['keep']>>>()
  let written = 0
  const asked = Promise.withResolvers<void>()
  const keep: Db['keep'] = () => {
    asked.resolve()
    return answer.promise
  }
  const writer = createWriter({ keep }, 'own', Promise.resolve(1), () => void written++)
  for (let n = 0; n < 3; n++) writer.send(batch())
  await asked.promise
  writer.stop()
  answer.resolve({ ok: true, value: kept })
  await writer.drained()
  expect([written, writer.dropped()]).toEqual([1, 2])
})

test('a store that breaks is thrown to whoever waits, and nobody waits for ever', async () => {
  const writer = createWriter({ keep: () => Promise.reject(new Error('gone')) }, 'own', Promise.resolve(1), ignore)
  for (let n = 0; n < 3; n++) writer.send(batch())
  await expect(writer.room(1)).rejects.toThrow('gone')
  await expect(writer.drained()).rejects.toThrow('gone')
})

test('without a source to belong to, every batch is dropped', async () => {
  let asked = 0
  const keep: Db['keep'] = async () => {
    asked++
    return { ok: true, value: kept }
  }
  const writer = createWriter({ keep }, 'own', Promise.resolve(null), ignore)
  for (let n = 0; n < 3; n++) writer.send(batch())
  await writer.drained()
  expect([asked, writer.dropped(), writer.waiting()]).toEqual([0, 3, 0])
})
