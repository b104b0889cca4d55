import type { PushEndpoint, PushWord } from '../../src/contract/relay'
import { bytesOf, fromBase64Url, joined, toBase64Url } from '../bytes'
import type { Bytes } from '../bytes'
import type { Vapid } from './settings'

/** Written here and not taken from a package: it is short, its bytes are held to the example of RFC 8291, and what is signed for a push service is used again for hours. */
const curve = { name: 'ECDH', namedCurve: 'P-256' } as const

const derived = async (secret: Bytes, salt: Bytes, info: Bytes, length: number): Promise<Bytes> => {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, length * 8))
}

const importPoint = (point: Bytes): Promise<CryptoKey> => crypto.subtle.importKey('raw', point, curve, true, [])

/** Whether anything can be encrypted for it: a point of the curve and 16 bytes. */
export const isReceiver = async ({ p256dh, auth }: PushEndpoint['keys']): Promise<boolean> => {
  const point = fromBase64Url(p256dh)
  if (point?.length !== 65 || point[0] !== 4 || fromBase64Url(auth)?.length !== 16) return false
  return importPoint(point).then(
    () => true,
    () => false,
  )
}

interface Sender {
  readonly salt: Bytes
  readonly pair: CryptoKeyPair
}

const newSender = async (): Promise<Sender> => {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  if (!('privateKey' in pair)) throw new Error('the runtime made no pair of keys')
  return { salt: crypto.getRandomValues(new Uint8Array(16)), pair }
}

/** RFC 8291: one record of aes128gcm, under a key that only this message has. */
export const encrypt = async (message: Bytes, { p256dh, auth }: PushEndpoint['keys'], sender?: Sender): Promise<Bytes> => {
  const [theirs, secret] = [fromBase64Url(p256dh), fromBase64Url(auth)]
  if (theirs === null || secret === null) throw new Error('a subscription was kept that is none')
  const { salt, pair } = sender ?? (await newSender())
  const ours = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  // Types of the web say `public`, and so does the runtime.
  const shared = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: await importPoint(theirs) }, pair.privateKey, 256))
  const ikm = await derived(shared, secret, joined(bytesOf('WebPush: info\0'), theirs, ours), 32)
  const key = await derived(ikm, salt, bytesOf('Content-Encoding: aes128gcm\0'), 16)
  const nonce = await derived(ikm, salt, bytesOf('Content-Encoding: nonce\0'), 12)
  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt'])
  // 2: the last record.
  const record = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, aes, joined(message, Uint8Array.of(2))))
  return joined(salt, Uint8Array.of(0, 0, 16, 0, ours.length), ours, record)
}

const signingKey = ({ publicKey, privateKey }: Vapid): Promise<CryptoKey> => {
  const point = fromBase64Url(publicKey) ?? new Uint8Array()
  const [x, y] = [point.slice(1, 33), point.slice(33)].map(toBase64Url)
  return crypto.subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '', d: privateKey }, { name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
  ])
}

const half = 6 * 3_600_000
const signed = new Map<string, { readonly until: number; readonly header: string }>()

/** RFC 8292, for one push service; good for twelve hours and used for six. */
export const vapidHeader = async (vapid: Vapid, origin: string, now: number): Promise<string> => {
  const name = `${origin} ${vapid.publicKey} ${vapid.subject}`
  const known = signed.get(name)
  if (known !== undefined && known.until > now && known.until <= now + half) return known.header
  const part = (value: object): string => toBase64Url(bytesOf(JSON.stringify(value)))
  const words = `${part({ typ: 'JWT', alg: 'ES256' })}.${part({ aud: origin, exp: Math.floor((now + 2 * half) / 1000), sub: vapid.subject })}`
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, await signingKey(vapid), bytesOf(words))
  const header = `vapid t=${words}.${toBase64Url(new Uint8Array(signature))}, k=${vapid.publicKey}`
  if (signed.size >= 100) signed.clear()
  signed.set(name, { until: now + half, header })
  return header
}

/** `gone`: the browser has given it up. `later`: not before so many ms, if the service says. `refused`: asking again would change nothing. */
export type PushResult = { readonly kind: 'sent' | 'gone' | 'refused' } | { readonly kind: 'later'; readonly wait: number | null }

/** A day: what is older, the page finds by itself. */
const lifetime = 86_400
const patience = 10_000

const waitIn = (header: string | null, now: number): number | null => {
  if (header === null) return null
  const wait = /^\d{1,6}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isFinite(wait) ? Math.max(0, wait) : null
}

/** Says that something came. Of several that wait at the push service it keeps the last, by their `Topic`. */
export const sendPush = async (
  { endpoint, keys }: PushEndpoint,
  word: PushWord,
  vapid: Vapid,
  now: number,
  fetching: typeof fetch = fetch,
): Promise<PushResult> => {
  const body = await encrypt(bytesOf(JSON.stringify(word)), keys)
  const headers = {
    Authorization: await vapidHeader(vapid, new URL(endpoint).origin, now),
    'Content-Encoding': 'aes128gcm',
    'Content-Type': 'application/octet-stream',
    TTL: String(lifetime),
    Topic: 'run',
    Urgency: 'normal',
  }
  try {
    // Not followed: where it would lead was never checked.
    const answer = await fetching(endpoint, { method: 'POST', body, headers, redirect: 'manual', signal: AbortSignal.timeout(patience) })
    await answer.body?.cancel()
    if (answer.ok) return { kind: 'sent' }
    if (answer.status === 404 || answer.status === 410) return { kind: 'gone' }
    return answer.status === 429 || answer.status >= 500 ? { kind: 'later', wait: waitIn(answer.headers.get('Retry-After'), now) } : { kind: 'refused' }
  } catch {
    return { kind: 'later', wait: null }
  }
}
