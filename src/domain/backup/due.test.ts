import { expect, test } from 'vitest'
import { isBackupDue } from './due'

const day = 86_400_000
const now = 1000 * day
const ago = (days: number): number => now - days * day

test('a backup is asked for when something newer than it is here and it is more than a month old', () => {
  const due = (backedUp: number | null, fact: number | null, quiet: number | null = null): boolean =>
    isBackupDue(
      { backedUpAt: backedUp === null ? null : ago(backedUp), newestFact: fact === null ? null : ago(fact), quietAt: quiet === null ? null : ago(quiet) },
      now,
    )
  expect([due(31, 1), due(31, 30), due(400, 399)]).toEqual([true, true, true])
  // Nothing new since; a young backup; nothing here at all.
  expect([due(31, 32), due(31, 31), due(29, 1), due(30, 1), due(null, null), due(40, null)]).toEqual([false, false, false, false, false, false])
})

test('where there never was a backup it is asked for once what was brought has stood alone for a month', () => {
  const due = (fact: number): boolean => isBackupDue({ backedUpAt: null, quietAt: null, newestFact: ago(fact) }, now)
  expect([due(0), due(30), due(31)]).toEqual([false, false, true])
})

test('whoever said not now is left alone for a month', () => {
  const due = (quiet: number): boolean => isBackupDue({ backedUpAt: ago(90), newestFact: ago(1), quietAt: ago(quiet) }, now)
  expect([due(0), due(29), due(30), due(31)]).toEqual([false, false, true, true])
})
