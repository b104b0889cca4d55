import type { BrowserContext, Page } from '@playwright/test'

/** What a page has noted of itself, in milliseconds since its navigation began. */
export interface Seen {
  /** When the first element of a name had been painted: the frame after the one it came with has begun. */
  readonly painted: Readonly<Record<string, number>>
  /** When a worker had first answered, and not with a trouble, a question about the runner's own mirror. */
  readonly answered: number | null
  /** Tasks of the main thread that took more than 50 ms: the browser tells of no shorter ones. */
  readonly tasks: readonly { readonly start: number; readonly duration: number }[]
}

interface Noting {
  painted: Record<string, number>
  answered: number | null
  tasks: { readonly start: number; readonly duration: number }[]
}

/** Runs in the page before any script of its own. It watches from outside, so that a page that comes to its first card in another way is measured alike. */
const note = (names: Readonly<Record<string, string>>): void => {
  const seen: Noting = { painted: {}, answered: null, tasks: [] }
  Object.assign(globalThis, { seen })

  const left = new Map(Object.entries(names))
  const look = (): void => {
    for (const [name, selector] of left) {
      // asked within a frame, just before it is laid out anyway: it costs no layout of its own
      const there = document.querySelector(selector)
      if (there === null || !there.checkVisibility()) continue
      left.delete(name)
      requestAnimationFrame(() => (seen.painted[name] = performance.now()))
    }
    if (left.size === 0) observer.disconnect()
  }
  let due = false
  const observer = new MutationObserver(() => {
    if (due) return
    due = true
    requestAnimationFrame(() => {
      due = false
      look()
    })
  })
  if (left.size > 0) observer.observe(document, { childList: true, subtree: true, attributes: true })

  // In Comlink's words: a question has an id, a path and arguments, the first of which names the mirror; its answer has the same id.
  const send = Worker.prototype.postMessage
  Worker.prototype.postMessage = function postMessage(this: Worker, message: unknown, transfer?: unknown): void {
    const asked = message as { readonly id?: string; readonly argumentList?: readonly { readonly value?: unknown }[] } | null
    if (seen.answered === null && asked?.argumentList?.[0]?.value === 'own')
      this.addEventListener('message', ({ data }: MessageEvent<{ readonly id?: string; readonly value?: { readonly ok?: boolean } } | null>) => {
        if (data?.id === asked.id && data?.value?.ok === true) seen.answered ??= performance.now()
      })
    Reflect.apply(send, this, transfer === undefined ? [message] : [message, transfer])
  } as Worker['postMessage']

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ start: startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
}

/** From now on every page of this context notes when an element that matches one of the selectors has been painted, by its name. */
export const watchPages = (context: BrowserContext, names: Readonly<Record<string, string>> = {}): Promise<unknown> => context.addInitScript(note, names)

export const seenBy = (page: Page): Promise<Seen> => page.evaluate(() => (globalThis as unknown as { readonly seen: Seen }).seen)

/** Waits until all of that has been painted and, where it is asked for, a question answered. Asks seldom, so as not to be what is measured. */
export const seenAll = async (page: Page, names: readonly string[], { answered = false }: { readonly answered?: boolean } = {}): Promise<Seen> => {
  await page.waitForFunction(
    ([painted, question]) => {
      const { seen } = globalThis as unknown as { readonly seen: Seen }
      return painted.every((name) => seen.painted[name] !== undefined) && (!question || seen.answered !== null)
    },
    [names, answered] as const,
    { polling: 200, timeout: 60_000 },
  )
  return seenBy(page)
}
