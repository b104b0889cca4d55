import type { Crew } from '../client/workers'
import type { Mirror } from '../contract/db'
import type { TakeoutPart } from '../contract/takeout'
import { csvOf, jsonOf } from '../domain/takeout'
import type { Piece } from '../domain/takeout'
import { spoken } from '../words/spoken'

const { columnTitle } = spoken.you

export type TakeoutForm = 'json' | 'csv'

const parts = [
  'settings',
  'sources',
  'rows',
  'reports',
  'corrections',
  'words',
  'milestoneWords',
  'ownMilestones',
  'ritualWords',
  'chapterNotes',
  'wayNames',
  'ownPlaces',
  'activities',
  'tracks',
  'places',
  'placeNames',
  'weather',
  'cards',
] as const satisfies readonly TakeoutPart[]

class NoAnswer extends Error {}

async function* piecesOf(crew: Crew, mirror: Mirror, part: TakeoutPart): AsyncGenerator<Piece> {
  for (let after: number | null = -1; after !== null;) {
    const from: number = after
    const piece = await crew.ask(({ db }) => db.takeout(mirror, part, from))
    if (!piece.ok) throw new NoAnswer(piece.code)
    yield piece.value
    after = piece.value.next
  }
}

/** The text goes into a blob piece by piece, so that it never stands in memory as one string. */
const blobOf = async (text: AsyncIterable<string>, type: string): Promise<Blob> => {
  const blobs: Blob[] = []
  for await (const piece of text) blobs.push(new Blob([piece]))
  return new Blob(blobs, { type })
}

/** Fixed names: of the runner nothing stands in them. Null where the store could not answer to the end: half an export is none. */
export const takeAlong = async (crew: Crew, mirror: Mirror, form: TakeoutForm, build: string): Promise<File | null> => {
  try {
    if (form === 'csv') {
      const blob = await blobOf(csvOf(piecesOf(crew, mirror, 'activities'), columnTitle), 'text/csv')
      return new File([blob], 'runmirror-activities.csv', { type: 'text/csv' })
    }
    const head = { format: 'runmirror', version: 1, build, mirror, madeAt: new Date().toISOString() }
    const tables = parts.map((name) => ({ name, pieces: piecesOf(crew, mirror, name) }))
    return new File([await blobOf(jsonOf(head, tables), 'application/json')], 'runmirror-everything.json', { type: 'application/json' })
  } catch {
    return null
  }
}
