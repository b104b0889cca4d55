import fc from 'fast-check'
import { CompactEncrypt, EncryptJWT } from 'jose'
import { expect, test } from 'vitest'
import type { Bytes } from '../bytes'
import { toBase64Url } from '../bytes'
import { seal, unseal } from './seal'

const keyOf = (byte: number): Bytes => new Uint8Array(32).fill(byte)
const [key, before, other] = [keyOf(1), keyOf(2), keyOf(3)]
const now = 1_800_000_000_000
const claims = { refresh: 'a refresh token', athlete: 4242 }
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

test('what was sealed is opened for its purpose until it runs out, and shows nothing outside', async () => {
  const sealed = await seal([key], 'session', claims, now, 600)
  expect(await unseal([key], 'session', sealed, now + 599_000)).toMatchObject(claims)
  expect(await unseal([key], 'session', sealed, now + 601_000)).toBeNull()
  for (const purpose of ['pending', 'state'] as const) expect(await unseal([key], purpose, sealed, now)).toBeNull()
  expect(
    sealed
      .split('.')
      .map((part) => atob(part.replaceAll('-', '+').replaceAll('_', '/')))
      .join(),
  ).not.toContain('refresh')
})

test('a new key seals, the one before still opens, and one before that no more', async () => {
  const old = await seal([before], 'session', claims, now, 600)
  expect(await unseal([key, before], 'session', old, now)).toMatchObject(claims)
  expect(await unseal([key], 'session', old, now)).toBeNull()
  expect(await unseal([before], 'session', await seal([key, before], 'session', claims, now, 600), now)).toBeNull()
})

test('two seals of the same are not the same', async () => {
  expect(await seal([key], 'state', claims, now, 600)).not.toBe(await seal([key], 'state', claims, now, 600))
})

test('of a thousand mutations, cuts, mixtures and strangers none is opened', async () => {
  const [one, two] = [await seal([key], 'session', claims, now, 600), await seal([key], 'session', { ...claims, athlete: 1 }, now, 600)]
  const place = fc.integer({ min: 0, max: one.length - 1 })
  const parts = [one, two].map((sealed) => sealed.split('.'))
  const forged = fc.oneof(
    fc.tuple(place, fc.constantFrom(...signs, '.', '=', '%', ' ', '\u0000')).map(([at, sign]) => one.slice(0, at) + sign + one.slice(at + 1)),
    // The last sign of each part carries bits that say nothing.
    fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(...signs)).map(([at, sign]) =>
      one
        .split('.')
        .map((part, index) => (index === at && part !== '' ? part.slice(0, -1) + sign : part))
        .join('.'),
    ),
    place.map((end) => one.slice(0, end)),
    fc.tuple(place, place).map(([a, b]) => one.slice(0, Math.min(a, b)) + one.slice(Math.max(a, b) + 1)),
    fc.tuple(place, fc.string({ minLength: 1, maxLength: 4 })).map(([at, more]) => one.slice(0, at) + more + one.slice(at)),
    fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 5, maxLength: 5 }).map((which) => which.map((from, at) => parts[from]?.[at] ?? '').join('.')),
    fc.string(),
    fc.array(fc.string(), { minLength: 5, maxLength: 5 }).map((words) => words.join('.')),
  )
  let tried = 0
  for (const sealed of fc.sample(
    forged.filter((sealed) => sealed !== one && sealed !== two),
    { numRuns: 1000, seed: 7 },
  )) {
    tried++
    expect([sealed, await unseal([key], 'session', sealed, now)]).toEqual([sealed, null])
  }
  expect(tried).toBe(1000)
})

test('another algorithm, another key under the same name, no end and no purpose are refused', async () => {
  const { kid = '' } = JSON.parse(atob((await seal([key], 'session', claims, now, 600)).split('.')[0] ?? '')) as { kid?: string }
  const header = { alg: 'dir', enc: 'A256GCM', kid } as const
  const made = (more: (jwt: EncryptJWT) => EncryptJWT, under: Bytes = key): Promise<string> =>
    more(new EncryptJWT(claims).setProtectedHeader(header).setIssuedAt(now / 1000)).encrypt(under)
  const whole = (jwt: EncryptJWT): EncryptJWT => jwt.setAudience('session').setExpirationTime(now / 1000 + 600)
  expect(await unseal([key], 'session', await made(whole), now)).toMatchObject(claims)
  expect(await unseal([key], 'session', await made(whole, other), now)).toBeNull()
  expect(await unseal([key], 'session', await made((jwt) => jwt.setAudience('session')), now)).toBeNull()
  expect(await unseal([key], 'session', await made((jwt) => jwt.setExpirationTime(now / 1000 + 600)), now)).toBeNull()
  const words = new TextEncoder().encode(JSON.stringify({ ...claims, aud: 'session', iat: now / 1000, exp: now / 1000 + 600 }))
  const wrapped = await new CompactEncrypt(words).setProtectedHeader({ alg: 'A256GCMKW', enc: 'A256GCM', kid }).encrypt(key)
  expect(await unseal([key], 'session', wrapped, now)).toBeNull()
  const unsealed = ['{"alg":"none"}', '', '', JSON.stringify(claims), ''].map((part) => toBase64Url(new TextEncoder().encode(part))).join('.')
  expect(await unseal([key], 'session', unsealed, now)).toBeNull()
})
