import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { simulateAthlete, structureless } from '../../src/domain/simulate/athlete'
import { csvText } from '../../src/domain/simulate/export-csv'

const folder = mkdtempSync(join(tmpdir(), 'runmirror-'))
afterAll(() => rmSync(folder, { recursive: true }))

const someone = simulateAthlete('process', { ...structureless, until: 20_400, weeks: 60 })
const table = join(folder, 'activities.csv')
writeFileSync(table, csvText(someone))

const run = (...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })

test('the first call builds the reader, and stdout carries one JSON document and nothing else', { timeout: 60_000 }, async () => {
  const { code, out } = await run(table, '--json', '--zone', 'Europe/Paris')
  expect([code, JSON.parse(out).report.rows]).toEqual([0, someone.activities.length])
})

test('a refusal leaves stdout empty and the exit code is 1', { timeout: 60_000 }, async () => {
  const { code, out, err } = await run(join(folder, 'nothing.zip'))
  expect([code, out, err.includes('could not be opened')]).toEqual([1, '', true])
})
