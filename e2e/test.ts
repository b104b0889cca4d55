import { test as base, type BrowserContext } from '@playwright/test'

export { expect } from '@playwright/test'
import { glance } from '../src/contract/tracks'
import { exportDay } from './fixtures/exports'

interface Violation {
  readonly directive: string
  readonly blocked: string
}

/**
 * Collects, from now on, everything that a page of this context must never do: a warning or an error on the console (its workers' too), an exception nobody caught,
 * a breach of the content security policy, a request that leaves the origin. For contexts that a test opens by itself; `page` and `context` are watched already.
 */
export const watch = async (context: BrowserContext, origin: string): Promise<readonly string[]> => {
  const complaints: string[] = []
  const leaves = (address: string): boolean => !/^(data|blob|about):/.test(address) && new URL(address).origin !== origin
  context.on('console', (message) => {
    // For a bare file, which names no icon, the browser asks by itself.
    if (message.location().url === `${origin}/favicon.ico`) return
    if (['warning', 'error', 'assert'].includes(message.type())) complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (failure) => void complaints.push(`uncaught: ${failure.error().stack ?? failure.error().message}`))
  context.on('request', (request) => {
    if (leaves(request.url())) complaints.push(`left the origin: ${request.method()} ${request.url()}`)
  })
  context.on('page', (page) => {
    page.on('websocket', (socket) => void complaints.push(`opened a socket: ${socket.url()}`))
    page.on('crash', () => void complaints.push('the page crashed'))
  })
  await context.exposeBinding(
    'tellViolation',
    (_source, { directive, blocked }: Violation) => void complaints.push(`policy breached: ${directive} by ${blocked}`),
  )
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const tell = (globalThis as unknown as { readonly tellViolation: (violation: Violation) => void }).tellViolation
      tell({ directive: event.effectiveDirective, blocked: event.blockedURI })
    })
  })
  return complaints
}

/** From the next load on, clocks of the context go `by` ms ahead of what they are now. */
export const moveClocks = (context: BrowserContext, by: number): Promise<unknown> =>
  context.addInitScript((by) => {
    const Before = Date
    globalThis.Date = class extends Before {
      constructor(...given: readonly []) {
        if (given.length === 0) super(Before.now() + by)
        else super(...given)
      }
      static override now(): number {
        return Before.now() + by
      }
    } as DateConstructor
  }, by)

/** Sets a context's calendar to noon of the day on which every fixture was asked for; its clocks run on from there. A test of today's day would tell other cards next week. */
export const onExportDay = (context: BrowserContext): Promise<unknown> => moveClocks(context, exportDay * 86_400_000 + 43_200_000 - Date.now())

/**
 * The sample's two thousand tracks are left unread: a test of something else would wait for them, and see cards come and go as they are read. They are read in
 * `sample.e2e.ts`.
 */
export const withoutTracksOfSample = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript((glance) => {
    const real = globalThis.setTimeout
    Object.assign(globalThis, { setTimeout: (then: () => void, after?: number, ...rest: []) => (after === glance ? 0 : real(then, after, ...rest)) })
  }, glance)

/** Complaints that a test expects, because it provokes them: `quiet.allow(/storage/)`. */
interface Quiet {
  readonly allow: (expected: RegExp) => void
}

export const test = base.extend<{ quiet: Quiet; sampleTracks: boolean }>({
  sampleTracks: [false, { option: true }],
  quiet: [
    async ({ context, baseURL, sampleTracks }, use) => {
      const allowed: RegExp[] = []
      await onExportDay(context)
      if (!sampleTracks) await withoutTracksOfSample(context)
      const complaints = await watch(context, new URL(baseURL ?? '').origin)
      await use({ allow: (expected) => void allowed.push(expected) })
      // A page that starts a worker as its test ends leaves a script half answered, which is no failure of the test.
      await context.unrouteAll({ behavior: 'ignoreErrors' })
      const unexpected = complaints.filter((complaint) => !allowed.some((expected) => expected.test(complaint)))
      if (unexpected.length > 0) throw new Error(`The page must stay quiet and at home:\n${unexpected.join('\n')}`)
    },
    { auto: true },
  ],
})
