import { openAsBlob } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'

/** A file named on the command line, read by range as a browser does: nothing is loaded before it is asked for. */
const openFile = async (path: string): Promise<File> => new File([await openAsBlob(path)], basename(path))

/** Files as they would be dropped; of a folder, those directly in it. */
export const openFiles = async (paths: readonly string[]): Promise<Outcome<readonly File[], 'no-such-file'>> => {
  const files: File[] = []
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) {
        const entries = await readdir(path, { withFileTypes: true })
        for (const entry of entries) if (entry.isFile()) files.push(await openFile(join(path, entry.name)))
      } else files.push(await openFile(path))
    } catch (error) {
      return failed('no-such-file', `${path} could not be opened: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return done(files)
}
