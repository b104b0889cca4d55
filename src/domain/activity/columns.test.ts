import { expect, test } from 'vitest'
import { plainTitle } from './bind'
import { fields, knownCounts, layoutOf, registry, resolved } from './columns'
import { kinds } from './kinds'
import { activityDdl, fingerprint } from './schema'

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

const documentation = (): string =>
  [
    '# Columns of an activity',
    '',
    'Written by `columns.test.ts` from `columns.ts`; every column of an export is a line there.',
    '',
    '## As exported',
    '',
    row(['#', 'name', 'English title', 'SQL', 'unit', 'since', 'reads']),
    row(['--:', '---', '---', '---', '---', '--:', '---']),
    ...registry.map(({ name, titles, sql, unit, since, kind }, position) =>
      row([String(position), name, titles.en, sql, unit, String(since), kinds[kind].reads]),
    ),
    '',
    '## Resolved',
    '',
    row(['name', 'SQL', 'unit', 'meaning']),
    row(['---', '---', '---', '---']),
    ...resolved.map(({ name, sql, unit, meaning }) => row([name, sql, unit, meaning])),
    '',
  ].join('\n')

test('columns.md says what columns.ts says', async () => {
  await expect(documentation()).toMatchFileSnapshot('./columns.md')
})

test('schema.sql is the table columns.ts makes', async () => {
  await expect(activityDdl()).toMatchFileSnapshot('./schema.sql')
})

test('an export has 103 columns, and every older count follows from one number a column', () => {
  expect([registry.length, ...knownCounts]).toEqual([103, 10, 11, 72, 77, 78, 79, 80, 83, 84, 86, 87, 92, 94, 99, 101, 103])
})

test('each known count has exactly so many columns', () => {
  expect(knownCounts.map((count) => layoutOf(count)?.length)).toEqual(knownCounts)
})

test('no two columns share a name', () => {
  expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length)
})

test('only what an export repeats is titled twice in a language', () => {
  for (const language of ['en', 'de', 'nl', 'es-419', 'fr', 'legacy'] as const) {
    const titles = registry.flatMap((column) => (column.titles[language] === undefined ? [] : [plainTitle(column.titles[language])]))
    const repeated = new Set(titles.filter((title, index) => titles.indexOf(title) !== index))
    expect([language, repeated.size]).toEqual([language, language === 'legacy' ? 0 : 5])
  }
})

test('the fingerprint is stable while nothing changes', () => {
  expect(fingerprint()).toMatch(/^[0-9a-f]{16}$/)
  expect(fingerprint()).toBe(fingerprint())
})
