import { EncryptJWT, jwtDecrypt } from 'jose'
import { fromBase64Url, toBase64Url } from '../bytes'
import type { Bytes } from '../bytes'

/** What a sealed value is for: it stands inside, so that a cookie of one kind is never taken for one of another. */
export type Purpose = 'session' | 'pending' | 'state'

/** A browser keeps no more in a cookie. */
const largest = 4096

/** Which of the keys it was, told by the key itself: nobody has to number them. */
const nameOf = async (key: Bytes): Promise<string> => toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', key)).slice(0, 6))

/** The last sign of a part in base64url may hold bits that say nothing: with others in their place it would be another word for the same bytes. */
const isCanonical = (part: string): boolean => {
  const bytes = fromBase64Url(part)
  return bytes !== null && toBase64Url(bytes) === part
}

/** As a JWE under the first key, for so many seconds. */
export const seal = async (
  keys: readonly Bytes[],
  purpose: Purpose,
  claims: Readonly<Record<string, unknown>>,
  now: number,
  seconds: number,
): Promise<string> => {
  const [key] = keys
  if (key === undefined) throw new Error('there is no key to seal with')
  return new EncryptJWT({ ...claims })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: await nameOf(key) })
    .setAudience(purpose)
    .setIssuedAt(Math.floor(now / 1000))
    .setExpirationTime(Math.floor(now / 1000) + seconds)
    .encrypt(key)
}

/** What was sealed for this purpose under one of the keys and has not run out; null for whatever else. */
export const unseal = async (keys: readonly Bytes[], purpose: Purpose, sealed: string, now: number): Promise<Readonly<Record<string, unknown>> | null> => {
  const parts = sealed.split('.')
  if (sealed.length > largest || parts.length !== 5 || parts[1] !== '' || !parts.every(isCanonical)) return null
  const keyNamed = async (kid: string | undefined): Promise<Bytes> => {
    for (const key of keys) if ((await nameOf(key)) === kid) return key
    throw new Error('sealed under no key of this deployment')
  }
  try {
    const { payload } = await jwtDecrypt(sealed, async ({ kid }) => keyNamed(kid), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      audience: purpose,
      requiredClaims: ['iat', 'exp'],
      currentDate: new Date(now),
    })
    return payload
  } catch {
    return null
  }
}
