import { speakMore } from '../../words/speak'

/** Fetches a screen whose words are fetched with it: they have to be there before its modules are. */
export const withMore = async <T>(fetch: () => Promise<T>): Promise<T> => {
  await speakMore()
  return fetch()
}
