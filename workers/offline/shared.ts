import { sharedKey } from '../../src/contract/addresses'
import type { Fetching } from '../../src/contract/addresses'

/** How long a page may take to ask for its files. They are the browser's own handles; nothing is copied, and nothing is left behind. */
const patience = 60_000

interface Held {
  readonly files: Promise<readonly File[]>
  readonly fetched: () => void
}
const held = new Map<string, Held>()

const filesIn = async (request: Request): Promise<readonly File[]> => {
  try {
    return [...(await request.formData()).values()].filter((part): part is File => part instanceof File)
  } catch {
    // Cut off, or too large for this device to take in one piece: the page says that no file came along.
    return []
  }
}

/** Takes what was shared, and sends the browser on to the page that will ask for it. The answer doesn't wait for the files. */
export const receive = (request: Request, event: ExtendableEvent): Response => {
  const id = crypto.randomUUID()
  const { promise: gone, resolve: fetched } = Promise.withResolvers<void>()
  held.set(id, { files: filesIn(request), fetched })
  setTimeout(fetched, patience)
  event.waitUntil(gone.then(() => held.delete(id)))
  return new Response(null, { status: 303, headers: { Location: `${new URL(request.url).pathname}?${sharedKey}=${id}` } })
}

/** Gives the files to the page that asks for them, once. A worker that was ended meanwhile has none any more, and says so. */
export const handOver = async ({ shared }: Fetching, port: MessagePort): Promise<void> => {
  const one = held.get(shared)
  port.postMessage((await one?.files) ?? [])
  one?.fetched()
}
