import { moreWords } from './speak'

/** The words of the other screens in the language of this device. */
export const more = moreWords()
