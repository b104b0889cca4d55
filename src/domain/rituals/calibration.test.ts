import { expect, test } from 'vitest'
import { dayFromCivil } from '../calendar/calendar'
import { finders } from './index'
import { ritualHistory, structurelessRuns } from './runner'
import type { Structureless } from './runner'

const today = dayFromCivil(2026, 11, 2)
const families: readonly (readonly [name: string, of: (seed: number) => Structureless])[] = [
  ['any hour, day and way', (seed) => ({ weeks: 60 + 25 * (seed % 8), rate: 2 + (seed % 4), stay: 0 })],
  ['phases: what was last is kept with a chance of .9', (seed) => ({ weeks: 60 + 25 * (seed % 8), rate: 2 + (seed % 4), stay: 0.9 })],
  ['shorter phases, a chance of .6', (seed) => ({ weeks: 60 + 25 * (seed % 8), rate: 2 + (seed % 4), stay: 0.6 })],
]
const runners = Number(process.env['RUNNERS'] ?? 420)
test.each(families)('%s', { timeout: 1e6 }, (name, of) => {
  const told: Record<string, number> = {}
  let any = 0
  const times: Record<string,number> = {}
  const from = performance.now()
  for (let seed = 0; seed < runners; seed++) {
    const history = ritualHistory(structurelessRuns(`${name} ${seed}`, today, of(seed)), today)
    const found = finders.flatMap(({kind,find})=>{const t=performance.now(); const r=find(history); times[kind]=(times[kind]??0)+performance.now()-t; return r})
    if (found.length>0) console.log(name, seed, JSON.stringify(of(seed)), found.map(f=>f.id+' '+f.p+' '+f.chances.length))
    if (found.length > 0) any++
    for (const { id } of found) told[id] = (told[id] ?? 0) + 1
  }
  console.log(name, any, '/', runners, JSON.stringify(told), JSON.stringify(times), performance.now() - from, 'ms')
  expect(any).toBeLessThanOrEqual(runners / 100)
})
