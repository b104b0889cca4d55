import { expect, test } from 'vitest'
import { droppedFiles } from './files'

interface Folder {
  readonly [name: string]: Folder | 'file'
}

/** A folder as a browser hands it over: its entries a few at a time, the last answer empty. */
const folderOf = (name: string, inside: Folder): FileSystemDirectoryEntry => {
  const entries = Object.entries(inside).map(([child, what]) => (what === 'file' ? fileOf(child) : folderOf(child, what)))
  return {
    name,
    isDirectory: true,
    isFile: false,
    createReader: () => {
      let at = 0
      return { readEntries: (tell: (found: unknown[]) => void) => tell(entries.slice(at, (at += 2))) }
    },
  } as unknown as FileSystemDirectoryEntry
}
const fileOf = (name: string): FileSystemFileEntry =>
  ({ name, isDirectory: false, isFile: true, file: (tell: (file: File) => void) => tell(new File(['x'], name)) }) as unknown as FileSystemFileEntry

const transferOf = (...entries: readonly (FileSystemFileEntry | FileSystemDirectoryEntry)[]): DataTransfer =>
  ({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: entries.map(({ name }) => new File(['x'], name)) }) as unknown as DataTransfer

test('of an unpacked export its tables and its activity files come along, and none of its pictures', async () => {
  const found = await droppedFiles(
    transferOf(
      folderOf('export_1', {
        'activities.csv': 'file',
        'profile.jpg': 'file',
        'shoes.csv': 'file',
        activities: { '1.fit.gz': 'file', '2.GPX': 'file', '3.tcx.gz': 'file', '4.bin.gz': 'file', 'core.bin.gz': 'file', 'notes.txt': 'file' },
        media: { 'a.jpg': 'file', 'b.mp4': 'file' },
      }),
    ),
  )
  expect(found.map(({ name }) => name)).toEqual(['activities.csv', 'shoes.csv', '1.fit.gz', '2.GPX', '3.tcx.gz', '4.bin.gz'])
})

test('files dropped beside a folder come as they are', async () => {
  const found = await droppedFiles(transferOf(fileOf('a.jpg'), folderOf('runs', { '1.fit': 'file' })))
  expect(found.map(({ name }) => name)).toEqual(['a.jpg', '1.fit'])
})
