import { firstWords } from './speak'

/** The words of the first screens in the language of this device. */
export const spoken = firstWords()
