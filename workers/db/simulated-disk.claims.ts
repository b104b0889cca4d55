import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import init from '@sqlite.org/sqlite-wasm'
import { Connection } from './connection'
import { settle } from './sqlite'
import type { Store } from './sqlite'

/** What was done to a disk, in order. */
export type Step =
  | { readonly did: 'create' | 'sync' | 'delete'; readonly file: string }
  | { readonly did: 'truncate'; readonly file: string; readonly size: number }
  | { readonly did: 'write'; readonly file: string; readonly at: number; readonly bytes: Uint8Array<ArrayBuffer> }

interface Content {
  bytes: Uint8Array<ArrayBuffer>
  size: number
}

const resize = (content: Content, size: number): void => {
  if (size > content.bytes.length) {
    const grown = new Uint8Array(Math.max(size, content.bytes.length * 2))
    grown.set(content.bytes.subarray(0, content.size))
    content.bytes = grown
  }
  if (size < content.size) content.bytes.fill(0, size, content.size)
  content.size = size
}

const write = (content: Content, at: number, bytes: Uint8Array): void => {
  resize(content, Math.max(content.size, at + bytes.length))
  content.bytes.set(bytes, at)
}

const copyOf = ({ bytes, size }: Content): Content => ({ bytes: bytes.slice(0, size), size })

export class Disk {
  readonly files: Map<string, Content>
  readonly steps: Step[] = []

  constructor(files: ReadonlyMap<string, Content> = new Map()) {
    this.files = new Map([...files].map(([name, content]) => [name, copyOf(content)]))
  }

  take(step: Step): void {
    this.steps.push(step)
    applyTo(this.files, step)
  }
}

const applyTo = (files: Map<string, Content>, step: Step): void => {
  if (step.did === 'delete') return void files.delete(step.file)
  if (step.did === 'sync') return
  const content = files.get(step.file) ?? { bytes: new Uint8Array(0), size: 0 }
  files.set(step.file, content)
  if (step.did === 'truncate') resize(content, step.size)
  if (step.did === 'write') write(content, step.at, step.bytes)
}

/** How a death leaves what no sync had brought to the disk: all of it; all but the second half of the last write; or any of it, as when the power goes. */
export type Death = 'killed' | 'torn' | 'power'

/** The disk as each death finds it, after as many steps as asked, ascending. */
export function* deathsOf(
  before: Disk,
  steps: readonly Step[],
  points: readonly { readonly after: number; readonly death: Death }[],
  random: () => number,
): Generator<{ readonly after: number; readonly death: Death; readonly disk: Disk }> {
  const durable = new Disk(before.files).files
  let pending: Step[] = []
  let at = 0
  for (const { after, death } of points) {
    for (; at < after; at++) {
      const step = steps[at]
      if (step === undefined) continue
      if (step.did === 'write' || step.did === 'truncate') {
        pending.push(step)
        continue
      }
      // A name comes and goes at once; what a file holds is on the disk with its sync.
      const mine = pending.filter(({ file }) => file === step.file)
      pending = pending.filter(({ file }) => file !== step.file)
      if (step.did === 'sync') for (const one of mine) applyTo(durable, one)
      else applyTo(durable, step)
    }
    const disk = new Disk(durable)
    pending.forEach((step, nth) => {
      if (death === 'power' && random() < 0.5) return
      const halved = step.did === 'write' && ((death === 'torn' && nth === pending.length - 1) || (death === 'power' && random() < 0.2))
      applyTo(disk.files, halved ? { ...step, bytes: step.bytes.slice(0, step.bytes.length >> 1) } : step)
    })
    yield { after, death, disk }
  }
}

let current = new Disk()
let loaded: Promise<Sqlite3Static> | null = null
const vfsName = 'simulated-disk'

const load = async (): Promise<Sqlite3Static> => {
  const sqlite = await init()
  const { capi, wasm } = sqlite
  const opened = new Map<number, string>()
  const named = (pFile: unknown): string => opened.get(Number(pFile)) ?? ''
  const contentOf = (pFile: unknown): Content => {
    const content = current.files.get(named(pFile))
    if (content === undefined) throw new Error(`No file ${named(pFile)}.`)
    return content
  }
  const io = new capi.sqlite3_io_methods()
  // The declarations leave out the names under which a struct's fields are set.
  Object.assign(io, { $iVersion: 1 })
  const fine = 0
  const ioMethods = {
    xCheckReservedLock: (_file: number, out: number): typeof fine => {
      wasm.poke32(out, 0)
      return fine
    },
    xClose: (file: number): typeof fine => {
      opened.delete(Number(file))
      return fine
    },
    xDeviceCharacteristics: (): typeof fine => fine,
    xFileControl: () => capi.SQLITE_NOTFOUND,
    xFileSize: (file: number, out: number): typeof fine => {
      wasm.poke64(out, BigInt(contentOf(file).size))
      return fine
    },
    xLock: (): typeof fine => fine,
    xUnlock: (): typeof fine => fine,
    xRead: (file: number, into: number, length: number, from: number): typeof fine | typeof capi.SQLITE_IOERR_SHORT_READ => {
      const { bytes, size } = contentOf(file)
      const at = Number(from)
      const part = bytes.subarray(at, Math.min(size, at + length))
      const heap = wasm.heap8u()
      heap.set(part, Number(into))
      if (part.length === length) return fine
      heap.fill(0, Number(into) + part.length, Number(into) + length)
      return capi.SQLITE_IOERR_SHORT_READ
    },
    xSync: (file: number): typeof fine => {
      current.take({ did: 'sync', file: named(file) })
      return fine
    },
    xTruncate: (file: number, size: number): typeof fine => {
      current.take({ did: 'truncate', file: named(file), size: Number(size) })
      return fine
    },
    xWrite: (file: number, from: number, length: number, at: number): typeof fine => {
      current.take({ did: 'write', file: named(file), at: Number(at), bytes: new Uint8Array(wasm.heap8u().slice(Number(from), Number(from) + length)) })
      return fine
    },
  }
  const vfs = new capi.sqlite3_vfs()
  const info: { readonly sizeof: number } = Reflect.get(capi.sqlite3_file, 'structInfo')
  Object.assign(vfs, { $iVersion: 1, $szOsFile: info.sizeof, $mxPathname: 512, $zName: wasm.allocCString(vfsName, false) })
  const textAt = (pointer: number): string => wasm.cstrToJs(pointer) ?? ''
  const vfsMethods = {
    xAccess: (_vfs: number, name: number, _flags: number, out: number): typeof fine => {
      wasm.poke32(out, current.files.has(textAt(name)) ? 1 : 0)
      return fine
    },
    xCurrentTime: (_vfs: number, out: number): typeof fine => {
      wasm.poke(out, 2_440_587.5, 'double')
      return fine
    },
    xDelete: (_vfs: number, name: number): typeof fine => {
      current.take({ did: 'delete', file: textAt(name) })
      return fine
    },
    xFullPathname: (_vfs: number, name: number, room: number, out: number) => (Number(wasm.cstrncpy(out, name, room)) < room ? fine : capi.SQLITE_CANTOPEN),
    xGetLastError: (): typeof fine => fine,
    xOpen: (_vfs: number, name: number, file: number, flags: number, outFlags: number): typeof fine | typeof capi.SQLITE_CANTOPEN => {
      const path = textAt(name)
      if (!current.files.has(path)) {
        if ((flags & capi.SQLITE_OPEN_CREATE) === 0) return capi.SQLITE_CANTOPEN
        current.take({ did: 'create', file: path })
      }
      opened.set(Number(file), path)
      const own = new capi.sqlite3_file(file)
      Object.assign(own, { $pMethods: io.pointer })
      own.dispose()
      wasm.poke32(outFlags, flags)
      return fine
    },
    xRandomness: (_vfs: number, length: number, out: number): typeof fine => {
      wasm.heap8u().fill(7, Number(out), Number(out) + length)
      return fine
    },
    xSleep: (): typeof fine => fine,
  }
  sqlite.vfs.installVfs({ io: { struct: io, methods: ioMethods }, vfs: { struct: vfs, methods: vfsMethods, name: vfsName } })
  return sqlite
}

/** A store on a disk that keeps account of every step. One at a time. */
export const openDisk = async (disk: Disk): Promise<Store> => {
  loaded ??= load()
  const sqlite = await loaded
  current = disk
  return {
    storage: 'opfs',
    reason: null,
    has: (file) => disk.files.has(file),
    open: (file) => settle(new Connection(sqlite, new sqlite.oo1.DB(file, 'c', vfsName))),
    address: (file) => `file:${file}?vfs=${vfsName}`,
    unlink: (file) => {
      for (const name of [file, `${file}-journal`]) if (disk.files.has(name)) disk.take({ did: 'delete', file: name })
    },
    bytes: async () => null,
    intact: async () => true,
    room: async () => true,
    reserve: async () => undefined,
    shut: () => undefined,
  }
}
