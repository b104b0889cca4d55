import type { Page } from '@playwright/test'

/** Names of the files, drawers and caches of this origin that hold these words. Asked on a page that has nothing open itself. */
export const heldIn = (page: Page, words: string): Promise<readonly string[]> =>
  page.evaluate(async (words) => {
    const found: string[] = []
    const holds = async (blob: Blob): Promise<boolean> => new TextDecoder('latin1').decode(await blob.arrayBuffer()).includes(words)
    const look = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const handle of folder.values())
        if (handle.kind === 'directory') await look(handle as FileSystemDirectoryHandle, `${path}/${handle.name}`)
        else if (await holds(await (handle as FileSystemFileHandle).getFile())) found.push(`${path}/${handle.name}`)
    }
    await look(await navigator.storage.getDirectory(), '')
    for (const [name, kept] of Object.entries({ ...localStorage, ...sessionStorage })) if (String(kept).includes(words)) found.push(name)
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        if (await holds(await ((await cache.match(request)) ?? new Response()).blob())) found.push(`${name} ${request.url}`)
    }
    return found
  }, words)

/** Before anything else in a worker: its clock goes ahead of what it is. What is put into a page does not reach its workers. */
export const aheadBy = (ms: number): string =>
  `{const Before=Date;globalThis.Date=class extends Before{constructor(...given){given.length===0?super(Before.now()+${ms}):super(...given)}static now(){return Before.now()+${ms}}}};`
