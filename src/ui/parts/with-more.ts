import { speakMore } from '../../words/speak'
import { neverCame } from './never-came'

/** A part of the app, or its words, could not be fetched, or broke as it began. */
export class NotFetched extends Error {}

/** Fetches a screen whose words are fetched with it: they have to be there before its modules are. Rejects with `NotFetched`; one that came and broke is reported as well. */
export const withMore = async <T>(fetch: () => Promise<T>): Promise<T> => {
  try {
    await speakMore()
    return await fetch()
  } catch (cause) {
    if (!neverCame(cause)) reportError(cause)
    throw new NotFetched('A screen could not be fetched.', { cause })
  }
}
