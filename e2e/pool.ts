import type { Page } from '@playwright/test'

/** Every file of the pool whose header names `path`, changed by `edit`; nothing may hold it. */
export const editFile = (page: Page, path: string, position: number, bytes: number[]): Promise<void> =>
  page.evaluate(
    async ([named, at, data]) => {
      const root = await navigator.storage.getDirectory()
      const pool = await (await root.getDirectoryHandle('.runmirror')).getDirectoryHandle('.opaque')
      for await (const handle of pool.values()) {
        const file = handle as FileSystemFileHandle
        if (!(await (await file.getFile()).slice(0, 32).text()).startsWith(`${named}\0`)) continue
        for (let attempt = 0; ; attempt++) {
          try {
            const writable = await file.createWritable({ keepExistingData: true })
            await writable.write({ type: 'write', position: at, data: new Uint8Array(data) })
            await writable.close()
            return
          } catch (error) {
            // The dead worker's handle lingers.
            if (!(error instanceof DOMException) || error.name !== 'NoModificationAllowedError' || attempt > 200) throw error
            await new Promise((resolve) => setTimeout(resolve, 25))
          }
        }
      }
      throw new Error(`There is no ${named}.`)
    },
    [path, position, bytes] as const,
  )

export const hashOf = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (named) => {
    const root = await navigator.storage.getDirectory()
    const pool = await (await root.getDirectoryHandle('.runmirror')).getDirectoryHandle('.opaque')
    for await (const handle of pool.values()) {
      const file = await (handle as FileSystemFileHandle).getFile()
      if (!(await file.slice(0, 32).text()).startsWith(`${named}\0`)) continue
      return [...new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))].join(' ')
    }
    throw new Error(`There is no ${named}.`)
  }, path)

/** Every file of the pool, as its length and its hash. */
export const contentsOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const pool = await (await root.getDirectoryHandle('.runmirror')).getDirectoryHandle('.opaque')
    const found: string[] = []
    for await (const [name, handle] of pool.entries()) {
      const bytes = await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer()
      found.push(`${name} ${bytes.byteLength} ${[...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].join(' ')}`)
    }
    return found.toSorted()
  })

/** Every file of the origin that holds this text, whatever its name. */
export const filesHolding = (page: Page, text: string): Promise<string[]> =>
  page.evaluate(async (wanted) => {
    const needle = new TextEncoder().encode(wanted)
    const holds = (bytes: Uint8Array): boolean => {
      for (let at = bytes.indexOf(needle[0] ?? 0); at >= 0; at = bytes.indexOf(needle[0] ?? 0, at + 1))
        if (needle.every((byte, i) => bytes[at + i] === byte)) return true
      return false
    }
    const found: string[] = []
    const look = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries())
        if (handle.kind === 'directory') await look(handle as FileSystemDirectoryHandle, `${path}${name}/`)
        else if (holds(new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer()))) found.push(`${path}${name}`)
    }
    await look(await navigator.storage.getDirectory(), '')
    return found
  }, text)
