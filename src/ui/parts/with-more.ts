import { speakMore } from '../../words/speak'

/** A part of the app, or its words, could not be fetched. */
export class NotFetched extends Error {}

/** Fetches a screen whose words are fetched with it: they have to be there before its modules are. Rejects with `NotFetched`. */
export const withMore = async <T>(fetch: () => Promise<T>): Promise<T> => {
  try {
    await speakMore()
    return await fetch()
  } catch (cause) {
    throw new NotFetched('A screen could not be fetched.', { cause })
  }
}
