import { isActivityFileName } from '../domain/activity/dropped'

const isWanted = (name: string): boolean => /\.(csv|zip)$/i.test(name) || isActivityFileName(name)

const entriesOf = (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader()
  const more = async (sofar: FileSystemEntry[]): Promise<FileSystemEntry[]> => {
    const next = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    return next.length === 0 ? sofar : more([...sofar, ...next])
  }
  return more([])
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject))

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

/** Of a folder only the tables and the activity files matter: an unpacked export holds thousands of pictures. */
const wantedIn = async (folder: FileSystemDirectoryEntry): Promise<File[]> => {
  const entries = await entriesOf(folder)
  const own = entries.filter(isFile).filter(({ name }) => isWanted(name))
  const inside = await Promise.all(entries.filter(isFolder).map(wantedIn))
  return [...(await Promise.all(own.map(fileOf))), ...inside.flat()]
}

/** What was dropped. Reads the transfer at once, because it is empty after the event. */
export const droppedFiles = (transfer: DataTransfer): Promise<File[]> => {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry())
  const plain = [...transfer.files]
  const folders = entries.filter((entry) => entry !== null).filter(isFolder)
  if (folders.length === 0) return Promise.resolve(plain)
  // A folder stands among the files as well, as one that can't be read.
  const names = new Set(folders.map(({ name }) => name))
  return Promise.all(folders.map(wantedIn)).then((found) => [...plain.filter(({ name }) => !names.has(name)), ...found.flat()])
}

/** The browser reads the bytes after the click has returned. */
const stillBeingRead = 60_000

/** Hands bytes to the browser's downloads, under this name. */
export const saveFile = (name: string, bytes: Blob): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(bytes)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), stillBeingRead)
}
