import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { simulateAthlete, structureless } from '../../src/domain/simulate/athlete'
import { csvText } from '../../src/domain/simulate/export-csv'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'runmirror-'))
afterAll(() => rmSync(folder, { recursive: true }))

const someone = simulateAthlete('npm', { ...structureless, until: 20_400, weeks: 10 })
const table = join(folder, 'activities.csv')
writeFileSync(table, csvText(someone))

/** npm as a reader of the README calls it, whatever npm the tests themselves were started by. */
const npm = (...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> =>
  new Promise((resolve) => {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)))
    execFile('npm', args, { cwd: root, env }, (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }))
  })

test('through a silent npm, stdout carries the one JSON document and nothing else', { timeout: 60_000 }, async () => {
  const { code, out } = await npm('run', '--silent', 'read', '--', table, '--json')
  expect([code, JSON.parse(out).report.rows]).toEqual([0, someone.activities.length])
})

test('a refusal through a silent npm leaves stdout empty, tells why and ends with 1', { timeout: 60_000 }, async () => {
  const { code, out, err } = await npm('run', '--silent', 'read', '--', join(folder, 'nothing.zip'), '--json')
  expect([code, out, err.includes('could not be opened')]).toEqual([1, '', true])
})

test('an npm that is not silent puts its lines first, and the reader says how to keep them out', { timeout: 60_000 }, async () => {
  const { code, out, err } = await npm('run', 'read', '--', table, '--json')
  const begins = out.indexOf('{')
  expect([code, out.slice(0, begins).trim().split('\n').length, JSON.parse(out.slice(begins)).report.rows]).toEqual([0, 2, someone.activities.length])
  expect(err).toContain('npm run --silent read')
})
