import type { CDPSession } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
  readonly args?: { readonly name?: string; readonly data?: { readonly functionName?: string; readonly type?: string; readonly url?: string } }
}

/** Parts of a task by their own time, milliseconds, the largest first. */
export interface LongestTask {
  readonly duration: number
  readonly parts: readonly { readonly name: string; readonly own: number }[]
}

const told = ({ name, args }: TraceEvent): string => {
  const what = args?.data?.functionName ?? args?.data?.type ?? ''
  return what === '' ? name : `${name} ${what}`
}

/** Own time of every event: what it took less what the events within it took. */
const partsOf = (events: readonly TraceEvent[]): LongestTask['parts'] => {
  const own = new Map<string, number>()
  const open: { readonly event: TraceEvent; left: number }[] = []
  const close = (): void => {
    const closed = open.pop()
    if (closed !== undefined) own.set(told(closed.event), (own.get(told(closed.event)) ?? 0) + closed.left)
  }
  const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur
  for (const event of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    for (let top = open.at(-1); top !== undefined && endOf(top.event) <= event.ts; top = open.at(-1)) close()
    const within = open.at(-1)
    if (within !== undefined) within.left -= event.dur ?? 0
    open.push({ event, left: event.dur ?? 0 })
  }
  while (open.length > 0) close()
  return [...own].map(([name, time]) => ({ name, own: time / 1000 })).toSorted((a, b) => b.own - a.own)
}

/** The longest task of the main thread that ran longest: that of the page which was traced. */
const longestOf = (events: readonly TraceEvent[]): LongestTask | null => {
  const mains = new Set(events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`))
  const whole = events.filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid} ${tid}`))
  const task = whole.filter(({ name }) => name === 'RunTask').toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0))[0]
  if (task === undefined) return null
  const end = task.ts + (task.dur ?? 0)
  const within = whole.filter(({ pid, tid, ts, dur = 0 }) => pid === task.pid && tid === task.tid && ts >= task.ts && ts + dur <= end)
  return { duration: (task.dur ?? 0) / 1000, parts: partsOf(within) }
}

/** Traces the page while something happens, and says of what the longest task of its main thread was made. */
export const traceLongest = async (cdp: CDPSession, happens: () => Promise<unknown>): Promise<LongestTask | null> => {
  await cdp.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing'], excludedCategories: ['*'] },
    transferMode: 'ReturnAsStream',
  })
  await happens()
  const { promise, resolve } = Promise.withResolvers<string | undefined>()
  cdp.once('Tracing.tracingComplete', ({ stream }) => resolve(stream))
  await cdp.send('Tracing.end')
  const handle = await promise
  if (handle === undefined) return null
  const parts: Buffer[] = []
  for (let eof = false; !eof;) {
    const chunk = await cdp.send('IO.read', { handle })
    parts.push(Buffer.from(chunk.data, chunk.base64Encoded === true ? 'base64' : 'utf8'))
    eof = chunk.eof
  }
  await cdp.send('IO.close', { handle })
  const { traceEvents } = JSON.parse(Buffer.concat(parts).toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] }
  return longestOf(traceEvents)
}
