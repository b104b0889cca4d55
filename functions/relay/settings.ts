import type { Outcome } from '../../src/domain/outcome'
import { fromBase64Url, toBase64Url } from '../bytes'

/** Settings of a deployment for its relay; each is absent unless the owner has set it. */
export interface RelayEnv {
  readonly STRAVA_CLIENT_SECRET?: string
  readonly STRAVA_WEBHOOK_PATH?: string
  readonly STRAVA_VERIFY_TOKEN?: string
  readonly STRAVA_SUBSCRIPTION_ID?: string
  readonly STRAVA_SIGNATURE?: string
  readonly STRAVA_SIGNING_SECRET?: string
  readonly RELAY_KEY?: string
  readonly VAPID_PUBLIC_KEY?: string
  readonly VAPID_PRIVATE_KEY?: string
  readonly VAPID_SUBJECT?: string
  readonly PUSH_HOSTS?: string
  readonly RELAYS?: {
    readonly idFromName: (name: string) => unknown
    readonly get: (id: never) => { readonly fetch: (request: Request) => Promise<Response> }
  }
}

export interface Vapid {
  readonly publicKey: string
  readonly privateKey: string
  readonly subject: string
}

export interface RelaySettings {
  readonly path: string
  readonly token: string
  /** Null until the webhook is registered: Strava gives the number only then, and till then no event is taken. */
  readonly subscription: string | null
  readonly signature: 'count' | 'enforce'
  readonly signingSecret: string
  /** Athletes are known by their HMAC under it, and by nothing else. */
  readonly key: string
  /** Null: the open page alone is told. */
  readonly vapid: Vapid | null
  readonly pushHosts: readonly string[]
}

export type RelaySettingTrouble =
  | 'bad-webhook-path'
  | 'bad-verify-token'
  | 'bad-subscription-id'
  | 'bad-signature'
  | 'bad-relay-key'
  | 'bad-vapid'
  | 'bad-push-hosts'
  | 'no-relay-object'

/** Of Chrome and what is built from it, Firefox, Safari, and Edge. A star stands for one label or more. */
export const knownPushHosts = ['fcm.googleapis.com', 'updates.push.services.mozilla.com', '*.push.apple.com', '*.notify.windows.com'] as const

const failed = (code: RelaySettingTrouble, detail: string): Outcome<never, RelaySettingTrouble> => ({ ok: false, code, detail })

/** A host's name, with a star for what stands before it; for a push service on this machine its whole origin. */
const isPushHost = (host: string): boolean =>
  /^(\*\.)?([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/.test(host) || /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(host)

/** https at the port that is its own, without a name or a password: what the relay calls is a push service, and never a machine inside. */
export const isPushAddress = (endpoint: string, hosts: readonly string[]): boolean => {
  const url = endpoint.length > 1024 ? null : URL.parse(endpoint)
  if (url === null || url.username !== '' || url.password !== '') return false
  if (url.protocol === 'http:') return hosts.includes(url.origin)
  if (url.protocol !== 'https:' || url.port !== '') return false
  return hosts.some((host) => (host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host))
}

const readVapid = (env: RelayEnv): Outcome<Vapid | null, RelaySettingTrouble> => {
  const settings = { VAPID_PUBLIC_KEY: env.VAPID_PUBLIC_KEY ?? '', VAPID_PRIVATE_KEY: env.VAPID_PRIVATE_KEY ?? '', VAPID_SUBJECT: env.VAPID_SUBJECT ?? '' }
  const missing = Object.entries(settings).flatMap(([name, value]) => (value === '' ? [name] : []))
  if (missing.length === 3) return { ok: true, value: null }
  if (missing.length > 0) return failed('bad-vapid', `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing: Web Push takes all three or none.`)
  const publicKey = fromBase64Url(settings.VAPID_PUBLIC_KEY)
  if (publicKey?.length !== 65 || publicKey[0] !== 4)
    return failed('bad-vapid', 'VAPID_PUBLIC_KEY is malformed: it has to be an uncompressed P-256 point of 65 bytes in base64url.')
  const privateKey = fromBase64Url(settings.VAPID_PRIVATE_KEY)
  if (privateKey?.length !== 32) return failed('bad-vapid', 'VAPID_PRIVATE_KEY is malformed: it has to be 32 bytes in base64url.')
  const subject = settings.VAPID_SUBJECT
  if (!/^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/.test(subject) && !(subject.startsWith('https://') && URL.canParse(subject)))
    return failed(
      'bad-vapid',
      'VAPID_SUBJECT is malformed: it has to be mailto: with an address, or an https address, where a push service reaches whoever runs this.',
    )
  return { ok: true, value: { publicKey: toBase64Url(publicKey), privateKey: toBase64Url(privateKey), subject } }
}

/** The settings of the relay, null where none is set, or why there is none, in a sentence for whoever runs the deployment; it names settings, and no value that is a secret. */
export const readRelaySettings = (env: RelayEnv): Outcome<RelaySettings | null, RelaySettingTrouble> => {
  const { STRAVA_WEBHOOK_PATH: path = '', STRAVA_VERIFY_TOKEN: token = '', RELAY_KEY: key = '', STRAVA_SUBSCRIPTION_ID: subscription = '' } = env
  if ([path, token, key, subscription].every((value) => value === '')) return { ok: true, value: null }
  if (!/^[\w-]{32,128}$/.test(path))
    return failed(
      'bad-webhook-path',
      'STRAVA_WEBHOOK_PATH is missing or malformed: it has to be 32 to 128 characters of A–Z, a–z, 0–9, - and _, drawn at random.',
    )
  if (!/^[\x21-\x7e]{16,128}$/.test(token))
    return failed('bad-verify-token', 'STRAVA_VERIFY_TOKEN is missing or malformed: it has to be 16 to 128 visible characters without a space.')
  if ((fromBase64Url(key)?.length ?? 0) < 32) return failed('bad-relay-key', 'RELAY_KEY is missing or malformed: it has to be 32 bytes or more in base64url.')
  if (subscription !== '' && !/^[1-9]\d{0,15}$/.test(subscription))
    return failed('bad-subscription-id', 'STRAVA_SUBSCRIPTION_ID is malformed: it has to be the number that Strava answered the registration with.')
  const signature = env.STRAVA_SIGNATURE || 'count'
  if (signature !== 'count' && signature !== 'enforce') return failed('bad-signature', 'STRAVA_SIGNATURE is malformed: it has to be "count" or "enforce".')
  const signingSecret = env.STRAVA_SIGNING_SECRET || env.STRAVA_CLIENT_SECRET || ''
  if (signature === 'enforce' && signingSecret === '')
    return failed('bad-signature', 'STRAVA_SIGNATURE is "enforce", and neither STRAVA_SIGNING_SECRET nor STRAVA_CLIENT_SECRET is set to check it with.')
  const vapid = readVapid(env)
  if (!vapid.ok) return vapid
  const pushHosts = env.PUSH_HOSTS === undefined || env.PUSH_HOSTS.trim() === '' ? knownPushHosts : env.PUSH_HOSTS.split(',').map((host) => host.trim())
  if (!pushHosts.every(isPushHost))
    return failed('bad-push-hosts', 'PUSH_HOSTS is malformed: it has to be names of hosts with a comma between, *.push.example for all that stand below one.')
  if (env.RELAYS === undefined) return failed('no-relay-object', 'RELAYS is missing: wrangler.jsonc has to bind the Durable Object AthleteRelay to it.')
  return { ok: true, value: { path, token, subscription: subscription || null, signature, signingSecret, key, vapid: vapid.value, pushHosts } }
}

/** What the page is told: whether an open page hears of a run by itself, and the key that a browser subscribes to pushes with. */
export const relayOffered = (env: RelayEnv): { readonly live: boolean; readonly push: string | null; readonly liveRefused?: string } => {
  const settings = readRelaySettings(env)
  if (!settings.ok) return { live: false, push: null, liveRefused: settings.detail ?? settings.code }
  if (settings.value === null) return { live: false, push: null }
  const { subscription, vapid } = settings.value
  if (subscription === null)
    return { live: false, push: null, liveRefused: 'STRAVA_SUBSCRIPTION_ID is missing: register the webhook, and set it to the number that Strava answers.' }
  return { live: true, push: vapid?.publicKey ?? null }
}
