import type { PullMark, PulledReply } from '../../src/contract/pulled'
import { begunWithin } from '../../src/domain/strava/begun'
import { clockOf } from '../../src/domain/strava/clock-of'
import { readPage } from '../../src/domain/strava/reply'
import type { ToldActivity } from '../../src/domain/strava/reply'
import type { Going } from './errand'
import { halt, must } from './halt'
import { jsonIn } from './token-answer'

/** The last hundred come with the first page. */
const newest = 100
/** As many as Strava gives at once. */
const most = 200
/** Reads that are wanted beside the page itself: streams follow. */
const foreseen = 100

interface Listed {
  readonly ids: readonly string[]
  readonly replies: readonly PulledReply[]
  readonly isEmpty: boolean
  /** UTC seconds: whatever is not on this page, nor on one before it, began before; null where its last row tells no time. */
  readonly before: number | null
}

/** UTC seconds by which it had begun for certain. */
const begunBy = (told: ToldActivity): number | null => {
  const clock = clockOf(told)
  return clock === null ? null : begunWithin(clock).to
}

/** What can't be read is kept under its own content: there is no other name for it. */
const nameOf = async (body: string): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body))
  return `unread-${Array.from(new Uint8Array(hash).subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** Asks for one page. Throws a `Halt` where there is none. */
const listPage = async ({ ask, listed }: Going, before: number | null, page: number, foreseen: number): Promise<Listed> => {
  const size = before === null ? newest : most
  const asked = await ask(`athlete/activities?per_page=${size}${before === null ? '' : `&before=${before}`}${page === 1 ? '' : `&page=${page}`}`, foreseen)
  if (asked.kind === 'down') return halt({ end: 'unreachable', reason: asked.why })
  if (asked.kind === 'refused') return halt({ end: 'misunderstood', reason: asked.why })
  const body = jsonIn(asked.text)
  const read = readPage(body)
  if (!read.ok || !Array.isArray(body)) return halt({ end: 'misunderstood', reason: 'list' })
  const { activities, aside, isEmpty } = read.value
  const unread = new Set(aside.map(({ place }) => place))
  const ids = activities.map(({ id }) => String(id))
  const readable = ids.values()
  const replies: PulledReply[] = []
  for (const [place, entry] of body.entries()) {
    const text = JSON.stringify(entry)
    replies.push({ kind: 'summary', id: unread.has(place) ? await nameOf(text) : (readable.next().value ?? ''), body: text, at: asked.at })
  }
  for (const id of ids) listed.add(id)
  const last = activities.at(-1)
  const begun = last === undefined ? null : begunBy(last)
  return { ids, replies, isEmpty, before: begun === null ? null : begun + 1 }
}

/** What is to be kept once everything from `before` on is listed; `ended`: there is nothing older. */
type MarkAt = (before: number | null, ended: boolean) => PullMark

/** Of the last hundred nothing is left to be listed; of everything, until there is nothing older. */
export const back =
  (whose: Pick<PullMark, 'athlete' | 'retentionDays'>, reach: PullMark['reach']): MarkAt =>
  (before, ended) => ({ ...whose, reach, before, listed: reach === 'recent' || ended })

/**
 * What is here, and not on a list that goes past it on both sides, was deleted or hidden meanwhile: Strava is asked for each of them. Of what lies before the oldest row that was
 * listed nothing is known: an empty page may be a bad day of Strava's, and is no reason to doubt a whole history.
 */
const doubtMissing = async ({ db }: Going, seen: ReadonlySet<string>, from: number, to: number | null, asOf: number): Promise<void> => {
  for (const id of must(await db.pulledBetween(from, to, asOf))) if (!seen.has(id)) must(await db.doubtPulled(id))
}

/**
 * Lists from a moment on back in time, and keeps each page with how far it got, until an empty page, or until `enough` says so. A page may be short, and it begins with the last row of
 * the one before, so that of two that began in the same second neither is passed over; where a page tells nothing new the next of the same moment is asked for. What is missing on
 * it is doubted.
 */
export const listBack = async (going: Going, from: number | null, markAt: MarkAt, enough: (listed: Listed) => boolean): Promise<void> => {
  let [before, page] = [from, 1]
  const seen = new Set<string>()
  const begun = going.now()
  for (;;) {
    going.tell({ doing: 'listing', done: going.listed.size, of: null })
    const listed = await listPage(going, before, page, foreseen)
    const isNew = listed.ids.some((id) => !seen.has(id))
    for (const id of listed.ids) seen.add(id)
    const goesBack = isNew && listed.before !== null && (before === null || listed.before < before)
    if (goesBack) ({ before } = listed)
    page = goesBack ? 1 : page + 1
    await going.keep(listed.replies, markAt(before, listed.isEmpty))
    if (goesBack && before !== null) await doubtMissing(going, seen, before, from, begun)
    if (listed.isEmpty || enough(listed)) return
  }
}
