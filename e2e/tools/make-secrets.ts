import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Secrets = Readonly<Record<string, string>>

const drawn = (bytes: number): string => randomBytes(bytes).toString('base64url')
const partOf = (jwk: { readonly [name: string]: unknown }, name: string): string => {
  const part = jwk[name]
  if (typeof part !== 'string') throw new Error(`The key has no part ${name}.`)
  return part
}

/** As a browser subscribes with it: the uncompressed point of P-256. */
const vapid = (subject: string): Secrets => {
  const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(partOf(jwk, 'x'), 'base64url'), Buffer.from(partOf(jwk, 'y'), 'base64url')])
  return { VAPID_PUBLIC_KEY: point.toString('base64url'), VAPID_PRIVATE_KEY: partOf(jwk, 'd'), VAPID_SUBJECT: subject }
}

const licence = (): Secrets => {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  return { LICENCE_PRIVATE_KEY: partOf(jwk, 'd'), LICENCE_PUBLIC_KEY: partOf(jwk, 'x') }
}

/** What belongs together is made together, or left as it stands. */
const groups = (subject: string | null): readonly Secrets[] => [
  { COOKIE_KEY: drawn(32) },
  { STRAVA_WEBHOOK_PATH: drawn(32) },
  { STRAVA_VERIFY_TOKEN: drawn(24) },
  { RELAY_KEY: drawn(32) },
  ...(subject === null ? [] : [vapid(subject)]),
  licence(),
]

const linesOf = (secrets: Secrets): string =>
  Object.entries(secrets)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')

const readLines = (text: string): Secrets =>
  Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const [, name, value] = /^\s*(?:export\s+)?(\w+)\s*=\s*(.*)$/.exec(line) ?? []
      return name === undefined || value === undefined ? [] : [[name, value]]
    }),
  )

const readJson = (text: string): Secrets => {
  const told: unknown = JSON.parse(text)
  if (typeof told !== 'object' || told === null || Array.isArray(told)) throw new Error('It holds no names with their values.')
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, String(value)]))
}

export interface Made {
  readonly file: string
  readonly added: readonly string[]
  readonly kept: readonly string[]
}

/** Adds what is missing. A file, and a value in it, that stands already stays to the letter. */
const complete = (file: string, read: (text: string) => Secrets, write: (present: string, secrets: Secrets) => string, subject: string | null): Made => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const present = text.trim() === '' ? {} : read(text)
  const missing = groups(subject).map((group) => {
    const names = Object.keys(group)
    const standing = names.filter((name) => (present[name] ?? '') !== '')
    if (standing.length > 0 && standing.length < names.length)
      throw new Error(
        `${file} holds ${standing.join(' and ')} of ${names.join(', ')}: these are made together. Take what is there away, or add what is missing.`,
      )
    return { names, made: standing.length === 0 ? group : {} }
  })
  const made: Secrets = Object.assign({}, ...missing.map((one) => one.made))
  const added = Object.keys(made)
  const blank = added.filter((name) => Object.hasOwn(present, name))
  if (blank.length > 0) throw new Error(`${file} names ${blank.join(' and ')} with nothing behind: take the line away, and it is made.`)
  // Nobody but its owner reads it.
  if (added.length > 0) writeFileSync(file, write(text, made), { mode: 0o600 })
  return { file, added, kept: missing.flatMap(({ names }) => names.filter((name) => Object.hasOwn(present, name))) }
}

/** For this machine, and others for the deployment. `subject`: where a push service reaches whoever runs it; without one no keys for pushes are made, since they are good for nothing alone. */
export const makeSecrets = (folder: string, subject: string | null): readonly [here: Made, there: Made] => [
  complete(join(folder, '.dev.vars'), readLines, (text, made) => `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${linesOf(made)}`, subject),
  complete(
    join(folder, 'secrets.json'),
    readJson,
    (text, made) => `${JSON.stringify({ ...(text.trim() === '' ? {} : readJson(text)), ...made }, null, 2)}\n`,
    subject,
  ),
]
