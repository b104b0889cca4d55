import { execFileSync } from 'node:child_process'
import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readRelaySettings } from '../functions/relay/settings'
import { readStravaSettings } from '../functions/strava/settings'
import { makeSecrets } from './tools/make-secrets'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'runmirror-secrets-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const subject = 'mailto:owner@runmirror.example'
const [here, there] = ['.dev.vars', 'secrets.json'] as const
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8')
const secrets = (): Readonly<Record<string, string>> => JSON.parse(textOf(there)) as Record<string, string>
const objects = { idFromName: (name: string) => name, get: () => ({ fetch: async () => new Response() }) }

test('what is made is what the functions take, other for this machine than for the deployment, and for its owner alone', () => {
  makeSecrets(folder, subject)
  const made = secrets()
  expect(readRelaySettings({ ...made, STRAVA_SUBSCRIPTION_ID: '1', RELAYS: objects })).toMatchObject({ ok: true, value: { vapid: { subject } } })
  const strava = { STRAVA_CLIENT_ID: '77', STRAVA_CLIENT_SECRET: 's', CONNECTIONS: objects, LEASES: objects, GATES: objects }
  expect(readStravaSettings({ ...made, ...strava })).toMatchObject({ ok: true })
  expect(readStravaSettings(strava)).toMatchObject({ ok: false })
  const lines = textOf(here).trim().split('\n')
  expect(lines.map((line) => line.split('=')[0])).toEqual(Object.keys(made))
  const random = Object.entries(made).filter(([name]) => name !== 'VAPID_SUBJECT')
  expect(random.filter(([, value]) => textOf(here).includes(value))).toEqual([])
  for (const name of [here, there]) expect(statSync(join(folder, name)).mode & 0o077).toBe(0)
})

test('the two keys of a licence belong together', () => {
  makeSecrets(folder, null)
  const { LICENCE_PRIVATE_KEY: d = '', LICENCE_PUBLIC_KEY: x = '' } = secrets()
  const jwk = { kty: 'OKP', crv: 'Ed25519', x }
  const signed = sign(null, Buffer.from('a licence'), createPrivateKey({ key: { ...jwk, d }, format: 'jwk' }))
  expect(verify(null, Buffer.from('a licence'), createPublicKey({ key: jwk, format: 'jwk' }), signed)).toBe(true)
})

test('nothing that stands is written over: what is missing is added, and half a pair is refused', () => {
  writeFileSync(join(folder, here), '# mine\nCOOKIE_KEY=my-own\nSTRAVA_CLIENT_ID=77')
  writeFileSync(join(folder, there), '{ "RELAY_KEY": "my-own", "STRAVA_CLIENT_SECRET": "s" }')
  makeSecrets(folder, null)
  expect(textOf(here)).toMatch(/^# mine\nCOOKIE_KEY=my-own\nSTRAVA_CLIENT_ID=77\nSTRAVA_WEBHOOK_PATH=/)
  expect(secrets()).toMatchObject({ RELAY_KEY: 'my-own', STRAVA_CLIENT_SECRET: 's' })
  expect(Object.keys(secrets())).not.toContain('VAPID_PUBLIC_KEY')
  const before = [textOf(here), textOf(there)]
  expect(makeSecrets(folder, null).map(({ added }) => added)).toEqual([[], []])
  expect([textOf(here), textOf(there)]).toEqual(before)
  makeSecrets(folder, subject)
  expect(secrets()).toMatchObject({ RELAY_KEY: 'my-own', VAPID_SUBJECT: subject })
  writeFileSync(join(folder, here), 'VAPID_PUBLIC_KEY=mine\n')
  expect(() => makeSecrets(folder, subject)).toThrow(/VAPID_PUBLIC_KEY of VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, VAPID_SUBJECT/)
  writeFileSync(join(folder, here), 'COOKIE_KEY=\n')
  expect(() => makeSecrets(folder, null)).toThrow(/COOKIE_KEY/)
  expect(textOf(here)).toBe('COOKIE_KEY=\n')
})

test('git keeps none of the two', () => {
  const root = join(import.meta.dirname, '..')
  const ignored = execFileSync('git', ['check-ignore', `functions/${here}`, `functions/${there}`], { cwd: root, encoding: 'utf8' })
  expect(ignored.trim().split('\n')).toEqual([`functions/${here}`, `functions/${there}`])
})
