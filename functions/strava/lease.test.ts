import { expect, test } from 'vitest'
import { lease, nothingLeased } from './lease'

const limits = { window: 100, day: 1000 }
const at = (time: string): number => Date.parse(`2026-05-04T${time}Z`)

test('A first pull takes what is idle and leaves twenty reads for who comes after', () => {
  const first = lease(nothingLeased, 'a', 101, at('10:01:00'), limits)
  expect(first.reads).toBe(50)
  const more = lease(first.leased, 'a', 51, at('10:02:00'), limits)
  expect([more.reads, more.next]).toEqual([0, at('10:15:00')])
  const second = lease(more.leased, 'b', 101, at('10:03:00'), limits)
  expect(second.reads).toBe(20)
  const third = lease(second.leased, 'c', 1, at('10:14:59'), limits)
  expect([third.reads, third.next]).toEqual([0, at('10:15:00')])
  expect(lease(third.leased, 'a', 51, at('10:15:00'), limits).reads).toBe(50)
})

test('A day hands out 70 % of its reads, and the next slot is midnight UTC', () => {
  let leased = nothingLeased
  let given = 0
  for (let quarter = 0; quarter < 96; quarter += 1) {
    for (const runner of ['a', 'b']) {
      const answer = lease(leased, runner, 101, at('00:00:00') + quarter * 900_000, limits)
      leased = answer.leased
      given += answer.reads
    }
  }
  expect(given).toBe(700)
  expect(lease(leased, 'c', 1, at('23:59:59'), limits).next).toBe(Date.parse('2026-05-05T00:00:00Z'))
  expect(lease(leased, 'c', 1, Date.parse('2026-05-05T00:00:00Z'), limits).reads).toBe(1)
})
