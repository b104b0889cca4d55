import { expect, test } from 'vitest'
import type { InboxLetter } from '../../src/contract/inbox'
import { inboxFolder, letterName } from '../../src/contract/inbox'
import { openLetters } from './letters'

let folders = 0
/** A root of its own for each test. */
const createRoot = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(`letters-${folders++}`, { create: true })
const open = async (root: FileSystemDirectoryHandle) => {
  const letters = await openLetters(async () => root)
  if (letters === null) throw new Error('no letters can be kept here')
  return letters
}
const inboxOf = (root: FileSystemDirectoryHandle): Promise<FileSystemDirectoryHandle> => root.getDirectoryHandle(inboxFolder)
const namesIn = async (root: FileSystemDirectoryHandle): Promise<readonly string[]> => (await Array.fromAsync((await inboxOf(root)).keys())).toSorted()
const letter: InboxLetter = {
  v: 1,
  athlete: '4242',
  retentionDays: 7,
  seq: 6,
  activity: '17',
  about: 'told',
  replies: [{ kind: 'detail', id: '17', body: '{}', at: 1 }],
}

test('a letter lies under its own name, and is found as it was written', async () => {
  const root = await createRoot()
  const letters = await open(root)
  expect(await letters.put(letter)).toBe(true)
  expect([await namesIn(root), await letters.find(6, '17'), await letters.find(7, '17')]).toEqual([[letterName(6, '17')], letter, null])
})

test('a letter takes the place of one with its name', async () => {
  const root = await createRoot()
  const letters = await open(root)
  await letters.put({ ...letter, athlete: '1' })
  expect([await letters.put(letter), await letters.find(6, '17'), (await namesIn(root)).length]).toEqual([true, letter, 1])
})

test('what an ended worker left half written is removed by the next, and is a letter to nobody', async () => {
  const root = await createRoot()
  await (await open(root)).put(letter)
  const draft = await (await inboxOf(root)).getFileHandle(`${letterName(7, '18')}.part`, { create: true })
  const stream = await draft.createWritable()
  await stream.write('{"v":1,')
  await stream.close()
  expect(await (await open(root)).find(7, '18')).toBeNull()
  expect(await namesIn(root)).toEqual([letterName(6, '17')])
})

test('a letter that can’t be read is as if it were not there', async () => {
  const root = await createRoot()
  const letters = await open(root)
  const file = await (await inboxOf(root)).getFileHandle(letterName(6, '17'), { create: true })
  expect(await letters.find(6, '17')).toBeNull()
  expect([await letters.put(letter), await letters.find(6, '17')]).toEqual([true, letter])
  expect(file.name).toBe(letterName(6, '17'))
})

test('where a browser keeps no files there are no letters', async () => {
  expect(await openLetters(() => Promise.reject(new DOMException('', 'SecurityError')))).toBeNull()
})
