import { expose, transfer } from 'comlink'
import type { Decoder } from '../../src/contract/tracks'
import { decodeFile, sumUp } from './decode'

const decoder: Decoder = {
  ready: async () => true,
  decode: async (bytes) => {
    const worked = await decodeFile(bytes)
    return transfer(worked, worked.data === null ? [] : [worked.data.buffer])
  },
  sumUp: async (stored) => sumUp(stored),
}
expose(decoder)
