import type { PullMark } from '../../src/contract/pulled'
import type { Going } from './errand'
import { fetchAllStreams, fetchGear, settleDoubts, workOutWhatIsHere } from './fetching'
import { must } from './halt'
import { back, listBack } from './listing'

/** Reads of a first pull: the list, a hundred streams, some shoes. */
const firstReads = 110
/** A clock of ours and one of Strava's may stand apart, and a run takes a while before it is uploaded. */
const overlap = 86_400_000

/**
 * Lists what is newest, and everything, where that is wanted. Who has everything already, or is on the way to it, is listed the newest back to when something was asked last, and
 * the mark goes on speaking of the rest.
 */
const list = async (going: Going, reach: 'recent' | 'all', mark: PullMark | null, askedAt: number | null): Promise<void> => {
  const whose = await going.begin(firstReads, mark)
  const everything = back(whose, 'all')
  if (mark === null) await going.keep([], { ...whose, reach, before: null, listed: false })
  if (mark === null || mark.reach === 'recent')
    return reach === 'recent' ? listBack(going, null, back(whose, 'recent'), () => true) : listBack(going, null, everything, () => false)
  const goesOn = !mark.listed && mark.before !== null
  if (reach === 'all' && !goesOn) return listBack(going, null, everything, () => false)
  const isKnown = ({ before }: { readonly before: number | null }): boolean => before === null || askedAt === null || before * 1000 <= askedAt - overlap
  await listBack(going, null, () => ({ ...mark, ...whose }), isKnown)
  if (reach === 'all') await listBack(going, mark.before, everything, () => false)
}

/** Lists, and asks for the streams of what was listed, or of everything. */
export const pullAll = async (going: Going, reach: 'recent' | 'all'): Promise<void> => {
  await workOutWhatIsHere(going)
  const { mark, askedAt } = must(await going.db.pulledStanding())
  await going.begin(firstReads, mark)
  await settleDoubts(going)
  await list(going, reach, mark, askedAt)
  await settleDoubts(going)
  const { streams } = must(await going.db.wantedPulled())
  const ids = reach === 'all' ? streams : streams.filter((id) => going.listed.has(id))
  await fetchGear(going, ids.length)
  await fetchAllStreams(going, ids)
}
