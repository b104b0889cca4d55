import { plainFileName, readDroppedPath, tellsHash } from '../../src/domain/activity/dropped'
import type { FileLoss } from '../../src/contract/tracks'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import { contentOf } from './content'
import { looksZip, openedAs } from './files'
import { membersOf } from './unzip'

type Bytes = Uint8Array<ArrayBuffer>

/** Where activity files can be had by the names under which a table lists them. */
export interface Shelf {
  /** Whether what is not here is nowhere: a whole export, not some files of one. */
  readonly whole: boolean
  readonly has: (name: string) => boolean
  /** Files read in the order of this number need the fewest trips to where they lie. */
  readonly placeOf: (name: string) => number
  /**
   * `unreadable-file`: the file it lies in was moved or its medium taken away; the same may be asked again when it is back. `elsewhere`: what seemed to be it is another file of
   * the same name.
   */
  readonly open: (name: string) => Promise<Outcome<Bytes, FileLoss | 'unreadable-file' | 'elsewhere'>>
}

export const emptyShelf: Shelf = { whole: false, has: () => false, placeOf: () => 0, open: async () => failed('missing') }

/** A file as it was brought: by itself, or inside a ZIP by its path there. */
export interface Brought {
  readonly name: string
  readonly open: () => Promise<Outcome<Bytes, FileLoss | 'unreadable-file'>>
}

export const broughtFile = (file: File): Brought => ({
  name: file.name,
  open: async () => {
    try {
      return done(new Uint8Array(await file.arrayBuffer()))
    } catch {
      return failed('unreadable-file')
    }
  },
})

export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** An export's activity files, by the name under which its table lists them: whatever folder the export was packed in. */
const listedAs = (path: string): string | null => /(?:^|\/)(activities\/[^/]+)$/.exec(path)?.[1] ?? null

/** How a table may list a loose file: by its name, or packed where a system has unpacked it by itself, or the other way round. */
const looseNames: readonly ((name: string) => string)[] = [
  (name) => `activities/${name}`,
  (name) => `activities/${/\.gz$/i.test(name) ? name.slice(0, -'.gz'.length) : `${name}.gz`}`,
]
export const loosePaths = (name: string): readonly string[] => looseNames.map((listed) => listed(baseName(name)))

/** Files that were once dropped without an export are known by their content: several may have one name. Only those whose name is asked for are read. */
const shelveDropped = (files: readonly Brought[]): Shelf => {
  const byName = Map.groupBy(files, ({ name }) => plainFileName(baseName(name)))
  const hashes = new Map<Brought, Promise<string | null>>()
  const hashOf = async (file: Brought): Promise<string | null> => {
    const bytes = await file.open()
    const content = bytes.ok ? await contentOf(bytes.value) : bytes
    return content.ok ? content.value.hash : null
  }
  const candidates = (path: string): readonly Brought[] => byName.get(readDroppedPath(path)?.name ?? '') ?? []
  return {
    whole: false,
    has: (path) => candidates(path).length > 0,
    placeOf: () => 0,
    open: async (path) => {
      const wanted = readDroppedPath(path)?.hash ?? ''
      for (const file of candidates(path)) {
        const asked = hashes.get(file) ?? hashOf(file)
        hashes.set(file, asked)
        const hash = await asked
        if (hash !== null && tellsHash(wanted, hash)) return file.open()
      }
      return failed('elsewhere')
    },
  }
}

const shelveListed = (files: readonly Brought[], whole: boolean, listed: (name: string) => string | null): Shelf => {
  const byName = new Map(files.map((file, place) => [listed(file.name), { file, place }]))
  return {
    whole,
    has: (name) => byName.has(name),
    placeOf: (name) => byName.get(name)?.place ?? 0,
    open: async (name) => byName.get(name)?.file.open() ?? failed('missing'),
  }
}

/** No ZIP holds more. */
const mostMembers = 2 ** 32

/** Several shelves as one: the first that has a file gives it. */
const together = (shelves: readonly Shelf[]): Shelf => ({
  whole: shelves.some(({ whole }) => whole),
  has: (name) => shelves.some((shelf) => shelf.has(name)),
  placeOf: (name) => {
    const shelf = shelves.findIndex((one) => one.has(name))
    return shelf * mostMembers + (shelves[shelf]?.placeOf(name) ?? 0)
  },
  open: async (name) => {
    let opened: Awaited<ReturnType<Shelf['open']>> = failed('missing')
    for (const shelf of shelves) {
      if (!shelf.has(name)) continue
      opened = await shelf.open(name)
      if (opened.ok || opened.code !== 'elsewhere') return opened
    }
    return opened
  },
})

/** What was brought as activity files: the members of ZIPs, and files beside a table or without one. */
export const shelve = async (files: readonly File[]): Promise<Shelf> => {
  const shelves: Shelf[] = []
  const loose: Brought[] = []
  const all: Brought[] = []
  for (const file of files) {
    // An unpacked export holds thousands of files, whose beginnings need not be looked at to know that they are no ZIP.
    const zip = (files.length === 1 || looksZip(file)) && (await openedAs(file)) === 'zip' ? await membersOf(file) : null
    if (zip?.ok === true) {
      // A table that somebody packed by itself is no whole export: of its runs' files nothing is known yet.
      const isWhole = zip.value.isExport && zip.value.members.some(({ name }) => listedAs(name) !== null)
      shelves.push(shelveListed(zip.value.members, isWhole, listedAs))
      all.push(...zip.value.members)
    } else loose.push(broughtFile(file))
  }
  // An unpacked export's, whatever folder they came from.
  for (const listed of looseNames) shelves.push(shelveListed(loose, false, listed))
  return together([...shelves, shelveDropped([...all, ...loose])])
}
