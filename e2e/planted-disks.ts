import type { Page } from '@playwright/test'
import type { WithHandles } from './planted'

/** To be planted: a device whose power may go. Only what was flushed is on it; the rest dies with the worker. */
export const losesUnflushed = (): void => {
  const { prototype } = (globalThis as WithHandles).FileSystemSyncAccessHandle
  const { read, write, truncate, getSize, flush, close } = prototype
  type Handle = typeof prototype
  interface Cache {
    bytes: Uint8Array
    size: number
    /** What a flush has to do. */
    todo: (() => void)[]
  }
  const caches = new WeakMap<Handle, Cache>()
  const cacheOf = (handle: Handle): Cache => {
    const known = caches.get(handle)
    if (known) return known
    const size = getSize.call(handle)
    const cache: Cache = { bytes: new Uint8Array(size), size, todo: [] }
    read.call(handle, cache.bytes, { at: 0 })
    caches.set(handle, cache)
    return cache
  }
  const resize = (cache: Cache, size: number): void => {
    if (size > cache.bytes.length) {
      const grown = new Uint8Array(size * 2)
      grown.set(cache.bytes.subarray(0, cache.size))
      cache.bytes = grown
    }
    if (size < cache.size) cache.bytes.fill(0, size, cache.size)
    cache.size = size
  }
  const bytesOf = (view: ArrayBufferView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  prototype.read = function (into, { at } = { at: 0 }) {
    const { bytes, size } = cacheOf(this)
    const part = bytes.subarray(at, Math.min(size, at + into.byteLength))
    bytesOf(into).set(part)
    return part.length
  }
  prototype.write = function (data, { at } = { at: 0 }) {
    const cache = cacheOf(this)
    const copy = bytesOf(data).slice()
    resize(cache, Math.max(cache.size, at + copy.length))
    cache.bytes.set(copy, at)
    cache.todo.push(() => write.call(this, copy, { at }))
    return copy.length
  }
  prototype.truncate = function (size) {
    resize(cacheOf(this), size)
    cacheOf(this).todo.push(() => truncate.call(this, size))
  }
  prototype.getSize = function () {
    return cacheOf(this).size
  }
  prototype.flush = function () {
    for (const act of cacheOf(this).todo.splice(0)) act()
    flush.call(this)
  }
  prototype.close = function () {
    for (const act of cacheOf(this).todo.splice(0)) act()
    close.call(this)
  }
}

/** To be planted: the worker stops for ever before the write to the facts that was asked for, in the middle of whatever it is doing. */
export const stopsBeforeWrite = (): void => {
  const channel = new BroadcastChannel('planted-stop')
  const { prototype } = (globalThis as WithHandles).FileSystemSyncAccessHandle
  const { read, write } = prototype
  let count = 0
  let last = Infinity
  channel.addEventListener('message', ({ data }: MessageEvent<number>) => {
    last = data
    channel.postMessage({ count })
  })
  // A file of the pool begins with its name.
  const wanted = [...'/main.db\0'].map((letter) => letter.charCodeAt(0))
  const name = new Uint8Array(wanted.length)
  prototype.write = function (data, options) {
    read.call(this, name, { at: 0 })
    if (wanted.every((byte, at) => name[at] === byte) && ++count > last) {
      channel.postMessage('stopped')
      for (;;);
    }
    return write.call(this, data, options)
  }
}

type Hearing = typeof globalThis & { readonly stop: Promise<void> }

/** Asks the planted worker of a page to stop before the write after the n-th; answers how many there have been. */
export const stopAfter = (page: Page, writes: number): Promise<number> =>
  page.evaluate(async (n) => {
    const channel = new BroadcastChannel('planted-stop')
    const { promise: count, resolve: counted } = Promise.withResolvers<number>()
    const { promise: stop, resolve: stopNow } = Promise.withResolvers<void>()
    channel.addEventListener('message', ({ data }: MessageEvent<'stopped' | { readonly count: number }>) =>
      data === 'stopped' ? stopNow() : counted(data.count),
    )
    Object.assign(globalThis, { stop })
    // A worker that is still being loaded does not hear.
    const asking = setInterval(() => channel.postMessage(n), 50)
    channel.postMessage(n)
    const before = await count
    clearInterval(asking)
    return before
  }, writes)

export const writesSoFar = (page: Page): Promise<number> => stopAfter(page, Infinity)

export const stopped = (page: Page): Promise<void> => page.evaluate(() => (globalThis as Hearing).stop)
