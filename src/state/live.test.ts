import { createRoot, createSignal } from 'solid-js'
import { expect, test } from 'vitest'
import { done, failed } from '../domain/outcome'
import type { Outcome } from '../domain/outcome'
import type { StoreTrouble } from '../contract/db'
import { createLive } from './live'

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}

/** A store that answers when told to. */
const world = () => {
  const waiting: ((answer: Outcome<string, StoreTrouble>) => void)[] = []
  const ask = (): Promise<Outcome<string, StoreTrouble>> => new Promise((resolve) => waiting.push(resolve))
  return { waiting, ask, answer: (value: string) => waiting.shift()?.(done(value)) }
}

test('an answer stands until the next one is here', async () => {
  const { ask, answer } = world()
  const { live, setRevision } = createRoot(() => {
    const [revision, setRevision] = createSignal(1)
    return { live: createLive(() => ({ key: 'overview', ask }), revision), setRevision }
  })
  await settle()
  answer('one')
  await settle()
  setRevision(2)
  await settle()
  expect(live()).toEqual({ state: 'here', value: 'one' })
})

test('changes that come while it is asked are asked about once', async () => {
  const { ask, answer, waiting } = world()
  const { setRevision } = createRoot(() => {
    const [revision, setRevision] = createSignal(1)
    createLive(() => ({ key: 'overview', ask }), revision)
    return { setRevision }
  })
  for (const revision of [2, 3, 4]) setRevision(revision)
  await settle()
  answer('one')
  await settle()
  expect(waiting.length).toBe(1)
})

test('an answer to the question before is not shown', async () => {
  const { ask, answer } = world()
  const { live, setKey } = createRoot(() => {
    const [key, setKey] = createSignal('run 1')
    return { live: createLive(() => ({ key: key(), ask }), key), setKey }
  })
  await settle()
  setKey('run 2')
  answer('one')
  await settle()
  expect(live()).toEqual({ state: 'waiting' })
})

test('a trouble is an answer too', async () => {
  const live = createRoot(() =>
    createLive(
      () => ({ key: 'overview', ask: async () => failed('damaged') }),
      () => 0,
    ),
  )
  await settle()
  expect(live()).toEqual({ state: 'trouble', code: 'damaged' })
})

test('when nobody can be asked, that is said', async () => {
  const live = createRoot(() =>
    createLive(
      () => ({ key: 'overview', ask: () => Promise.reject(new Error('gone')) }),
      () => 0,
    ),
  )
  await settle()
  expect(live()).toEqual({ state: 'trouble', code: 'workers-gone' })
})
