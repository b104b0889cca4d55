import { languages } from './languages'
import type { FirstWords, MoreWords } from './languages'
import type { Language } from './language-for'

let first: FirstWords | undefined
let more: MoreWords | undefined
let language: Language = 'en'

/** Chooses the language of everything that is told: before any module that imports `spoken` is fetched, and once. */
export const speak = async (chosen: Language): Promise<void> => {
  language = chosen
  first = await languages[chosen].first()
}

/** In which everything is told. */
export const languageSpoken = (): Language => language

/** Fetches the words of the other screens, before any module that imports `more` is fetched. */
export const speakMore = async (): Promise<void> => {
  more ??= await languages[language].more()
}

const missing = (): never => {
  throw new Error('The words have not been fetched yet.')
}
export const firstWords = (): FirstWords => first ?? missing()
export const moreWords = (): MoreWords => more ?? missing()
