import type { FileLoss, KeptTrack } from '../../src/contract/tracks'
import { decoderRev } from '../../src/domain/tracks/revs'

/** What is kept of a file that gave no track; the store knows it by its name. */
export const nothing = (outcome: FileLoss, bytes = 0, hash: string | null = null): Omit<KeptTrack, 'name'> => ({
  hash,
  bytes,
  rev: decoderRev,
  outcome,
  format: null,
  points: 0,
  sizes: null,
  flaws: {},
  told: null,
  first: null,
  data: null,
  summary: null,
  route: null,
})
