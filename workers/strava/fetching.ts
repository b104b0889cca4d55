import type { PulledReply } from '../../src/contract/pulled'
import { readActivity, readGear } from '../../src/domain/strava/reply'
import { readStreams, streamNames } from '../../src/domain/strava/streams'
import type { Asked } from './asking'
import type { Going } from './errand'
import { halt, must } from './halt'
import { jsonIn } from './token-answer'

/** So many in a row that can't be had are no fault of theirs. */
const mostInRow = 3

/** What is here and only has to be worked out; nothing is asked for it. */
export const workOutWhatIsHere = async ({ db, keeper, signal }: Going): Promise<void> => {
  const { tracks } = must(await db.wantedPulled())
  for (const id of tracks) {
    if (signal.aborted) halt({ end: 'stopped' })
    await keeper.workOut(id)
  }
}

/** `gone`: Strava answered that there is no such activity, and then its copy went. `not-told`: Strava would not, or could not, tell now. */
export type Looked = 'told' | 'gone' | 'not-told' | { readonly down: string } | 'shape'

/** Asks how an activity stands now, and keeps it. */
export const lookAt = async ({ ask, db, keep, refused }: Going, id: string, foreseen: number): Promise<Looked> => {
  const asked = await ask(`activities/${id}`, foreseen)
  if (asked.kind === 'down') return { down: asked.why }
  if (asked.kind === 'refused') {
    if (asked.why !== 'not-found') {
      refused.add(id)
      return 'not-told'
    }
    must(await db.settleDoubt(id, false))
    return 'gone'
  }
  if (!readActivity(jsonIn(asked.text)).ok) return 'shape'
  await keep([{ kind: 'detail', id, body: asked.text, at: asked.at }])
  return 'told'
}

/** Told to be deleted, and perhaps not: until Strava is heard they are not counted, and what it would not tell stays in doubt. */
export const settleDoubts = async (going: Going): Promise<void> => {
  const { doubted } = must(await going.db.wantedPulled())
  for (const [n, id] of doubted.entries()) {
    const looked = await lookAt(going, id, doubted.length - n)
    if (looked === 'told') must(await going.db.settleDoubt(id, true))
    else if (looked !== 'gone') going.refused.add(id)
  }
}

/** The reply to keep; why there is none otherwise. */
const streamsIn = (id: string, asked: Asked, at: number): PulledReply | 'refused' | 'down' | 'shape' => {
  if (asked.kind === 'down') return 'down'
  if (asked.kind === 'refused') return asked.why === 'not-found' ? { kind: 'streams', id, body: null, at } : 'refused'
  return readStreams(jsonIn(asked.text)).ok ? { kind: 'streams', id, body: asked.text, at: asked.at } : 'shape'
}

/** Asks for the streams of one activity and works its track out; Strava has none of what was entered by hand. */
export const fetchStreams = async (
  { ask, keeper, now, tracks, refused }: Going,
  id: string,
  foreseen: number,
): Promise<'kept' | 'refused' | 'down' | 'shape'> => {
  const asked = await ask(`activities/${id}/streams?keys=${streamNames.join(',')}&key_by_type=true`, foreseen)
  const reply = streamsIn(id, asked, now())
  if (typeof reply === 'string') {
    refused.add(id)
    return reply
  }
  await keeper.add(reply)
  if (reply.body !== null) tracks.add(id)
  return 'kept'
}

/** One that can't be had costs that one; where it goes on like that, it is not they. */
export const fetchAllStreams = async (going: Going, ids: readonly string[]): Promise<void> => {
  let inRow = 0
  for (const [n, id] of ids.entries()) {
    going.tell({ doing: 'streams', done: n, of: ids.length })
    const came = await fetchStreams(going, id, ids.length - n)
    inRow = came === 'down' || came === 'shape' ? inRow + 1 : 0
    if (inRow === mostInRow) halt(came === 'down' ? { end: 'unreachable' } : { end: 'misunderstood', reason: 'streams' })
  }
  going.tell({ doing: 'streams', done: ids.length, of: ids.length })
}

/** What shoes and bikes are called: a list tells their numbers alone. */
export const fetchGear = async ({ ask, db, keep, refusedGear }: Going, foreseen: number): Promise<void> => {
  const wanted = must(await db.wantedPulled()).gear.filter((id) => !refusedGear.has(id))
  const came: PulledReply[] = []
  try {
    for (const [n, id] of wanted.entries()) {
      const asked = await ask(`gear/${id}`, wanted.length - n + foreseen)
      if (asked.kind === 'told' && readGear(jsonIn(asked.text)).ok) came.push({ kind: 'gear', id, body: asked.text, at: asked.at })
      // A run does without the name of its shoes.
      else if (asked.kind !== 'down') refusedGear.add(id)
    }
  } finally {
    // One name tells all runs of those shoes anew: all names at once cost as much.
    if (came.length > 0) await keep(came)
  }
}
