import { hmac, toBase64Url } from '../bytes'
import type { ConnectionAnswers, ConnectionRequest } from './connection'
import type { GateAnswer, GateQuestion } from './gate'
import type { LeaseAnswer, LeaseQuestion } from './lease-desk'
import type { Objects, StravaSettings } from './settings'

const ask = async (objects: Objects, name: string, said: object): Promise<unknown> => {
  const answer = await objects.get(objects.idFromName(name) as never).fetch(new Request('https://object/', { method: 'POST', body: JSON.stringify(said) }))
  if (!answer.ok) throw new Error('an object of the functions did not answer')
  return answer.json()
}

/** Numbers of athletes and addresses become names by an HMAC alone: a client secret is drawn at random and changes with the application. */
const named = async ({ app }: StravaSettings, words: string): Promise<string> => toBase64Url(await hmac(app.secret, words))

const dayOf = (now: number): number => Math.floor(now / 86_400_000)

/** The one of its athlete. */
export const connectionOf = async (settings: StravaSettings, athlete: number) => {
  const name = await named(settings, `connection:${athlete}`)
  return async <R extends ConnectionRequest>(said: R): Promise<ConnectionAnswers[R['kind']]> =>
    (await ask(settings.connections, name, said)) as ConnectionAnswers[R['kind']]
}

/** The one of the app, which knows a runner under another name each day. */
export const leaseFor = async (settings: StravaSettings, athlete: number, reads: number, now: number): Promise<LeaseAnswer> => {
  const runner = await named(settings, `lease:${dayOf(now)}:${athlete}`)
  return (await ask(settings.leases, 'all', { runner, reads, limits: settings.limits } satisfies LeaseQuestion)) as LeaseAnswer
}

/** Whether who comes is within so many in so many ms. Of who it is nothing stays but an HMAC, which is another one each day. */
export const passes = async (
  settings: StravaSettings,
  who: string,
  { most, per }: { readonly most: number; readonly per: number },
  now: number,
): Promise<GateAnswer> => {
  const key = await named(settings, `gate:${dayOf(now)}:${who}`)
  return (await ask(settings.gates, key.slice(0, 1), { key, most, per } satisfies GateQuestion)) as GateAnswer
}
