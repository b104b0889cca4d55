import { sealedCookie } from '../../functions/strava/session'
import { readStravaSettings } from '../../functions/strava/settings'

/** The cookie of a connected browser, as the functions seal it under these settings: nobody has to go to Strava five hundred times. */
export const cookieOf = async (vars: Readonly<Record<string, string>>, athlete: number, now: number): Promise<string> => {
  const nobody = { idFromName: (name: string) => name, get: () => ({ fetch: async () => new Response() }) }
  const settings = readStravaSettings({ ...vars, CONNECTIONS: nobody, LEASES: nobody, GATES: nobody })
  if (!settings.ok || settings.value === null) throw new Error('These settings connect nobody.')
  const session = { access: 'a', refresh: 'r', expires: now + 21_600_000, athlete, scope: ['read', 'activity:read_all'], since: now, id: `bench-${athlete}` }
  const words = await sealedCookie(settings.value, 'session', session, now)
  return words.slice(0, words.indexOf(';'))
}
