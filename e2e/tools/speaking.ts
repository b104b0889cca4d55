import { speak, speakMore } from '../../src/words/speak'

/** Unit tests read what is told in English. */
await speak('en')
await speakMore()
