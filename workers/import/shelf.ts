import type { FileLoss } from '../../src/contract/tracks'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'
import { openedAs } from './files'
import { shelveZip } from './unzip'

/** Where activity files can be had by the names under which a table lists them. */
export interface Shelf {
  /** Whether what is not here is nowhere: a whole export, not some files of one. */
  readonly whole: boolean
  readonly has: (name: string) => boolean
  /** The same in the order in which they lie there: read otherwise, each would cost a trip of its own. */
  readonly inOrder: (names: readonly string[]) => readonly string[]
  /** `unreadable-file`: the file it lies in was moved or its medium taken away; the same may be asked again when it is back. */
  readonly open: (name: string) => Promise<Outcome<Uint8Array<ArrayBuffer>, FileLoss | 'unreadable-file'>>
}

export const emptyShelf: Shelf = { whole: false, has: () => false, inOrder: (names) => names, open: async () => failed('missing') }

/** The activity files among loose ones: an unpacked export's, whatever folder they came from. */
const shelveFiles = (files: readonly File[]): Shelf => {
  const byName = new Map(files.map((file) => [`activities/${file.name}`, file]))
  return {
    whole: false,
    has: (name) => byName.has(name),
    inOrder: (names) => names,
    open: async (name) => {
      const file = byName.get(name)
      if (file === undefined) return failed('missing')
      try {
        return done(new Uint8Array(await file.arrayBuffer()))
      } catch {
        return failed('unreadable-file')
      }
    },
  }
}

/** What was brought as activity files: a ZIP's members, or files beside a table. */
export const shelve = async (files: readonly File[]): Promise<Shelf> => {
  for (const file of files) {
    if ((await openedAs(file)) !== 'zip') continue
    const zip = await shelveZip(file)
    if (zip.ok) return zip.value
  }
  return shelveFiles(files)
}
