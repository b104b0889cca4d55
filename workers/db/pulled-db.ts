import type { PulledDb } from '../../src/contract/pulled'
import type { Answer, Write } from './asking'
import { takeLetters } from './inbox'
import type { Letterbox } from './letterbox'
import type { Pulled } from './pulled'
import { pulledBetween, pulledBodies, wantedPulled } from './pulled-asked'

/** What is done with Strava's API, in the runner's own mirror. */
export const createPulledDb = (pulled: Pulled, env: { readonly letterbox: Letterbox; readonly now: () => number }, answer: Answer, write: Write): PulledDb => ({
  keepPulled: (replies, mark) => write('own', true, (open) => pulled.keep(open, replies, mark)),
  pulledStanding: () => answer('own', pulled.standing),
  wantedPulled: () => answer('own', wantedPulled),
  pulledBetween: (from, to, asOf) => answer('own', (open) => pulledBetween(open, from, to, asOf)),
  pulledBodies: (id) => answer('own', (open) => pulledBodies(open, id)),
  keepPulledTracks: (tracks) => write('own', false, (open) => pulled.keepTracks(open, tracks)),
  doubtPulled: (id) => write('own', true, (open) => pulled.doubt(open, id)),
  settleDoubt: (id, there) => write('own', true, (open) => pulled.settle(open, id, there)),
  forgetPulled: () =>
    write('own', true, async (open) => {
      await env.letterbox.clear()
      return pulled.forget(open)
    }),
  emptyInbox: () => write('own', true, (open) => takeLetters(env.letterbox, open, pulled, env.now)),
})
