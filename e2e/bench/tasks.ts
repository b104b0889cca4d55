import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { inFreshBrowser } from './browser.ts'
import { against, median, ms, ratiosOf, spread, times } from './figures.ts'
import { importFile, openPicker } from './page.ts'
import type { Session, Table } from './session.ts'
import { traceLongest } from './trace.ts'
import { seenBy, watchPages } from './watching.ts'

const rate = 4
/** Both the target and the least that a browser tells of. */
const long = 50
/** What the page still does once the last row is stored: it asks for cards and overview anew. */
const after = 1000

/** Something of a fixed length, to see what the throttle does to a thread. */
const loop = (): number => {
  const begun = performance.now()
  let sum = 0
  for (let step = 0; step < 1e7; step++) sum = (sum + step * 7) % 1_000_003
  return sum < 0 ? NaN : performance.now() - begun
}

interface Run {
  /** Milliseconds of every task above 50 ms, the longest first. */
  readonly tasks: readonly number[]
  /** The loop on the page's thread, before the throttle and under it. */
  readonly free: number
  readonly throttled: number
}

interface Throttled {
  readonly run: Run
  readonly longest: Awaited<ReturnType<typeof traceLongest>>
}

const throttledImport = ({ url }: Session, { path }: Table, traced: boolean): Promise<Throttled> =>
  inFreshBrowser(async ({ context, page }) => {
    await watchPages(context)
    await openPicker(page, url)
    await sleep(2000)
    const cdp = await context.newCDPSession(page)
    const looped = async (on: Page): Promise<number> => {
      await on.evaluate(loop)
      return on.evaluate(loop)
    }
    const free = await looped(page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate })
    const throttled = await looped(page)
    let drop = NaN
    const happens = async (): Promise<void> => {
      drop = (await importFile(page, path)).drop
      await sleep(after)
    }
    const longest = traced ? await traceLongest(cdp, happens) : (await happens(), null)
    const { tasks } = await seenBy(page)
    const lasted = tasks.filter(({ start, duration }) => start + duration > drop).map(({ duration }) => duration)
    return { run: { tasks: lasted.toSorted((a, b) => b - a), free, throttled }, longest }
  })

const sayLongest = (runs: readonly Run[]): string => {
  const without = runs.filter(({ tasks }) => tasks.length === 0).length
  if (without === runs.length) return `none over ${long} ms in ${runs.length} runs · target ≤ ${long} ms: reached`
  // a run without one had its longest somewhere below
  const longest = runs.map(({ tasks }) => tasks[0] ?? long)
  const ratio = median(
    ratiosOf(
      longest,
      runs.map(({ throttled }) => throttled),
    ),
  )
  const counts = runs.map(({ tasks }) => tasks.length)
  return (
    `${times(ratio)} the loop (${ms(median(runs.map(({ throttled }) => throttled)))}) · ${spread(longest, ms)}` +
    `${without > 0 ? `, none over ${long} ms in ${without} of ${runs.length} runs` : ''} · ${spread(counts, String)} of them over ${long} ms` +
    ` · ${against(median(longest), long, ms)}`
  )
}

/** The longest task of the page's main thread from the drop of a table until a second after its last row, on a processor made to seem four times as slow. */
export const measureTasks = async (session: Session, sizes: readonly number[]): Promise<unknown> => {
  session.say(
    `Longest task of the page’s main thread during an import, throttled ${rate} ×; beside it a loop of ten million steps on the same thread, as throttled; then, from one more run, of what the longest was made`,
  )
  const results = []
  for (const rows of sizes) {
    const table = await session.table(rows)
    const runs: Run[] = []
    for (let run = 0; run < session.runs; run++) runs.push((await throttledImport(session, table, false)).run)
    const { longest } = await throttledImport(session, table, true)
    const slower = median(
      ratiosOf(
        runs.map(({ throttled }) => throttled),
        runs.map(({ free }) => free),
      ),
    )
    session.say(`  ${rows.toLocaleString('en')} rows: ${sayLongest(runs)} · the throttle made the loop ${times(slower)} as long`)
    if (longest !== null) {
      const parts = longest.parts.slice(0, 6).map(({ name, own }) => `${name} ${ms(own)}`)
      session.say(`    traced: ${ms(longest.duration)}, of it ${parts.join(' · ')}`)
    }
    results.push({ rows, runs, longest })
  }
  return results
}
