import type { PullMark } from '../../src/contract/pulled'
import type { Change } from '../../src/contract/relay'
import type { Going } from './errand'
import { fetchGear, fetchStreams, lookAt, settleDoubts, workOutWhatIsHere } from './fetching'
import { halt, must } from './halt'
import { back, listBack } from './listing'

interface News {
  readonly id: string
  readonly deleted: boolean
  /** Something changed that has no name here: it may be the track. */
  readonly other: boolean
}

/** What is told of one activity, joined; the newest first. */
const newsIn = (changes: readonly Change[]): readonly News[] => {
  const byId = new Map<string, Change[]>()
  for (const change of changes.toSorted((one, other) => other.at - one.at))
    if (change.of === 'activity' && change.id !== null) byId.set(change.id, [...(byId.get(change.id) ?? []), change])
  return [...byId].map(([id, of]) => ({
    id,
    deleted: of.some(({ aspect }) => aspect === 'delete'),
    other: of.some(({ keys }) => keys.includes('other')),
  }))
}

type Trouble = { readonly end: 'misunderstood' | 'unreachable'; readonly reason: string }

/** Asks how one activity stands now. Null: all that could be known of it is kept. */
const followOne = async (going: Going, { id, deleted, other }: News, foreseen: number): Promise<Trouble | null> => {
  const looked = await lookAt(going, id, foreseen)
  if (looked === 'shape') return { end: 'misunderstood', reason: 'activity' }
  if (typeof looked === 'object') return { end: 'unreachable', reason: looked.down }
  if (looked !== 'told') return null
  if (deleted) must(await going.db.settleDoubt(id, true))
  const { streams } = must(await going.db.wantedPulled())
  if (!other && !streams.includes(id)) return null
  const came = await fetchStreams(going, id, foreseen)
  return came === 'down' ? { end: 'unreachable', reason: 'streams' } : came === 'shape' ? { end: 'misunderstood', reason: 'streams' } : null
}

/** The permission is said to be taken back: Strava alone knows. */
const askWhetherItHolds = async ({ tokens, signal }: Going): Promise<void> => {
  const stop = await tokens.probe(signal)
  if (stop !== null) halt(stop === 'unheard' ? { end: 'unreachable' } : stop)
}

/** Lists again what began since then. Where everything had been listed it has to be once more: the mark says so, and the next pull does it. */
const listSince = async (going: Going, mark: PullMark | null, whose: Pick<PullMark, 'athlete' | 'retentionDays'>, since: number): Promise<void> =>
  listBack(going, null, back(whose, mark?.reach ?? 'recent'), ({ before }) => mark === null || (before !== null && before * 1000 <= since))

/** Asks about what the relay told of. What is said to be deleted is not counted from here on, whatever can be asked. */
export const followAll = async (going: Going, changes: readonly Change[], allSince: number | null): Promise<void> => {
  const news = newsIn(changes)
  const { mark } = must(await going.db.pulledStanding())
  if (mark !== null) for (const { id } of news.filter(({ deleted }) => deleted)) must(await going.db.doubtPulled(id))
  await workOutWhatIsHere(going)
  if (changes.some(({ of }) => of === 'athlete')) await askWhetherItHolds(going)
  const whose = await going.begin(2 * news.length, mark)
  // Where nothing ever was a first hundred is listed, and the mark says whose they are.
  if (allSince !== null || mark === null) await listSince(going, mark, whose, allSince ?? 0)
  let trouble: Trouble | null = null
  for (const [n, one] of news.entries()) trouble = (await followOne(going, one, 2 * (news.length - n))) ?? trouble
  await going.keeper.end()
  await settleDoubts(going)
  await fetchGear(going, 0)
  if (trouble !== null) halt(trouble)
}
