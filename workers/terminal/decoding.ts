import type { Pool } from '../import/pool'
import { decodeFile, sumUp } from '../tracks/decode'

/** Decoding in this very thread: a file after the other. */
export const decodingHere: Pool = { size: 1, decode: decodeFile, sumUp: async (stored) => sumUp(stored), end: () => undefined }
