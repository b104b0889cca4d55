const text = new TextEncoder()

export type Bytes = Uint8Array<ArrayBuffer>

export const bytesOf = (words: string): Bytes => new Uint8Array(text.encode(words))

export const joined = (...parts: readonly Uint8Array[]): Bytes => {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** Null for what is no base64url; padding is allowed, since some browsers and tools write it. */
export const fromBase64Url = (words: string): Bytes | null => {
  const bare = words.replace(/={1,2}$/, '')
  if (!/^[\w-]*$/.test(bare) || bare.length % 4 === 1) return null
  const raw = atob(bare.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(raw, (sign) => sign.charCodeAt(0))
}

export const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Digests of both are compared, each byte of them, so that neither the length nor the first difference shows in the time it takes. */
export const isSame = async (one: string, other: string): Promise<boolean> => {
  const [a, b] = await Promise.all([one, other].map(async (words) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(words)))))
  return a !== undefined && b !== undefined && a.reduce((different, byte, at) => different | (byte ^ (b[at] ?? 0)), 0) === 0
}

/** Two are in use, to name an athlete and to check a signature: a few places are enough. */
const keys = new Map<string, Promise<CryptoKey>>()

const hmacKey = (secret: string): Promise<CryptoKey> => {
  const known = keys.get(secret)
  if (known !== undefined) return known
  if (keys.size >= 4) keys.clear()
  const made = crypto.subtle.importKey('raw', bytesOf(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  keys.set(secret, made)
  return made
}

export const hmac = async (secret: string, words: string): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.sign('HMAC', await hmacKey(secret), bytesOf(words)))
