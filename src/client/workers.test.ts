import { expect, test } from 'vitest'
import { createCrew } from './workers'

/** A worker that answers nothing, and dies when told to. */
class Silent extends EventTarget {
  ended = false
  postMessage(): void {}
  terminate(): void {
    this.ended = true
  }
}

const world = () => {
  const started: Silent[] = []
  let now = 0
  const told: string[] = []
  const crew = createCrew({
    start: () => {
      const worker = new Silent()
      started.push(worker)
      return worker as unknown as Worker
    },
    now: () => now,
  })
  crew.onDeath((then) => told.push(then))
  return { crew, started, told, die: (nth: number) => started[nth]?.dispatchEvent(new Event('error')), pass: (ms: number) => (now += ms) }
}

test('a question to a worker that dies is refused instead of waiting for ever', async () => {
  const { crew, die } = world()
  const asked = crew.ask(() => new Promise(() => {}))
  die(0)
  await expect(asked).rejects.toThrow('A worker stopped.')
})

test('when one worker dies all three are started again, because their ports died with it', () => {
  const { started, told, die } = world()
  die(2)
  expect([started.length, started.slice(0, 3).every(({ ended }) => ended), told]).toEqual([6, true, ['again']])
})

test('a question after a death goes to the new workers', async () => {
  const { crew, die } = world()
  die(0)
  expect(await crew.ask(async () => 'here')).toBe('here')
})

test('a worker that keeps dying is given up, so that nothing loops', () => {
  const { started, told, die } = world()
  for (const nth of [0, 3, 6]) die(nth)
  expect([started.length, told]).toEqual([9, ['again', 'again', 'given-up']])
})

test('deaths far apart are each forgiven', () => {
  const { told, die, pass } = world()
  for (const nth of [0, 3, 6, 9]) {
    die(nth)
    pass(120_000)
  }
  expect(told).toEqual(['again', 'again', 'again', 'again'])
})

test('the last word of a worker already replaced changes nothing', () => {
  const { started, told, die } = world()
  die(0)
  die(1)
  expect([started.length, told]).toEqual([6, ['again']])
})
