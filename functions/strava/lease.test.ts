import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lease, nothingLeased } from './lease'

const limits = { window: 100, day: 1000 }
const at = (time: string): number => Date.parse(`2026-05-04T${time}Z`)

test('a first pull takes what is idle and leaves twenty reads for the runner who comes after', () => {
  const first = lease(nothingLeased, 'a', 101, at('10:01:00'), limits)
  expect([first.reads, first.until]).toEqual([50, at('10:15:00')])
  const more = lease(first.leased, 'a', 51, at('10:02:00'), limits)
  expect([more.reads, more.next]).toEqual([0, at('10:15:00')])
  const second = lease(more.leased, 'b', 101, at('10:03:00'), limits)
  expect(second.reads).toBe(20)
  const third = lease(second.leased, 'c', 1, at('10:14:59'), limits)
  expect([third.reads, third.next]).toEqual([0, at('10:15:00')])
  expect(lease(third.leased, 'a', 51, at('10:15:00'), limits).reads).toBe(50)
})

test('one runner has a third of a day and no more, and the next slot is midnight UTC', () => {
  let leased = nothingLeased
  let given = 0
  for (let quarter = 0; quarter < 96; quarter++) {
    const answer = lease(leased, 'a', 101, at('00:00:00') + quarter * 900_000, limits)
    leased = answer.leased
    given += answer.reads
  }
  expect(given).toBe(233)
  expect(lease(leased, 'a', 1, at('23:59:59'), limits).next).toBe(Date.parse('2026-05-05T00:00:00Z'))
  expect(lease(leased, 'b', 20, at('23:59:59'), limits).reads).toBe(20)
  expect(lease(leased, 'a', 1, Date.parse('2026-05-05T00:00:00Z'), limits).reads).toBe(1)
})

test('a clock that steps back over a quarter hands nothing out twice', () => {
  const spent = lease(nothingLeased, 'a', 20, at('10:15:01'), limits)
  expect(lease({ ...spent.leased, by: { a: { inWindow: 70, inDay: 70 } } }, 'b', 20, at('10:14:59'), limits)).toMatchObject({ reads: 0, next: at('10:30:00') })
})

test('whoever asks for whatever, whenever, never is more than 70 % of a window or a day handed out, nor a third of that day to one runner', () => {
  const asks = fc.array(
    fc.record({
      runner: fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor'),
      asked: fc.oneof(fc.integer({ min: -5, max: 500 }), fc.double({ noNaN: true, min: 0, max: 200 })),
      pause: fc.oneof(fc.integer({ min: 0, max: 600_000 }), fc.integer({ min: 0, max: 30_000_000 })),
    }),
    { minLength: 1, maxLength: 120 },
  )
  const given = fc.record({ window: fc.integer({ min: 1, max: 400 }), more: fc.integer({ min: 0, max: 3000 }) })
  fc.assert(
    fc.property(asks, given, (all, { window, more }) => {
      const quota = { window, day: window + more }
      let [leased, now] = [nothingLeased, at('23:00:00')]
      const sums = new Map<string, number>()
      const add = (key: string, reads: number): number => sums.set(key, (sums.get(key) ?? 0) + reads).get(key) ?? 0
      for (const { runner, asked, pause } of all) {
        now += pause
        const answer = lease(leased, runner, asked, now, quota)
        leased = answer.leased
        expect(answer.reads).toBeLessThanOrEqual(Math.max(0, asked))
        expect(add(`window ${Math.floor(now / 900_000)}`, answer.reads)).toBeLessThanOrEqual(Math.floor(window * 0.7))
        expect(add(`day ${Math.floor(now / 86_400_000)}`, answer.reads)).toBeLessThanOrEqual(Math.floor(quota.day * 0.7))
        expect(add(`${runner} ${Math.floor(now / 86_400_000)}`, answer.reads)).toBeLessThanOrEqual(Math.floor(Math.floor(quota.day * 0.7) / 3))
        if (answer.reads === 0 && asked >= 1) expect(answer.next).toBeGreaterThan(now)
        else expect(answer.next).toBeNull()
      }
    }),
    { numRuns: 500, seed: 7 },
  )
})
