import type { BrowserContext } from '@playwright/test'
import { withoutServiceWorker } from './service-worker'

/** Known to workers alone, and so to no type of the page's. */
interface AccessHandle {
  read(this: AccessHandle, into: ArrayBufferView, options?: { readonly at: number }): number
  write(this: AccessHandle, data: ArrayBufferView, options?: { readonly at: number }): number
  truncate(this: AccessHandle, size: number): void
  getSize(this: AccessHandle): number
  flush(this: AccessHandle): void
  close(this: AccessHandle): void
}
export type WithHandles = typeof globalThis & { readonly FileSystemSyncAccessHandle: { readonly prototype: AccessHandle } }

/** Runs `before` in the database's worker ahead of its own script, and puts `[from, to]` of its text differently. Headers stay as they are served. */
export const plant = async (context: BrowserContext, before: () => void, ...changed: readonly (readonly [from: RegExp, to: string])[]): Promise<void> => {
  await withoutServiceWorker(context)
  await context.route('**/assets/*.js', async (route) => {
    const response = await route.fetch({ maxRetries: 3 })
    const text = await response.text()
    if (!text.includes('opfs-sahpool') || !text.includes('runmirror-db')) return route.fulfill({ response, body: text })
    let body = text
    for (const [from, to] of changed) {
      if (!from.test(body)) throw new Error(`The worker has nothing like ${from}.`)
      body = body.replaceAll(from, to)
    }
    return route.fulfill({ response, body: `(${before.toString()})();\n${body}` })
  })
}
