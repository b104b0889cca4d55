import { rmSync, readFileSync, writeFileSync, mkdirSync, existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseEnv } from 'node:util'
import { webhookAddress } from '../src/contract/relay'
import { sampleAthlete } from '../src/domain/simulate/sample'
import { startDeployment } from './deployment'
import type { Deployment } from './deployment'
import { startStrava } from './stand-ins/strava/strava'
import type { Controls, StravaOptions } from './stand-ins/strava/strava'
import { buildId } from './tools/build-id'
import { makeSecrets } from './tools/make-secrets'
import { root, run } from './tools/run'

/** The stand-in numbers its first registration like this: so the functions know it before they are there to be registered. */
const subscription = 120_476
const app = { clientId: '77', clientSecret: 'the-secret-of-the-stand-in' } as const
/** Of the athlete that is there unless others are given; the three newest runs are left to be uploaded. */
export const sampleRunner = 4242

export interface WorldOptions extends Partial<Omit<StravaOptions, 'clientId' | 'clientSecret'>> {
  readonly port: number
  /** Of the stand-in. The page is built for it, so a port is a build, kept from one time to the next. */
  readonly stravaPort?: number
  /** Settings of the functions beside those that make them work. */
  readonly vars?: Readonly<Record<string, string>>
}

export interface World extends Deployment {
  readonly strava: { readonly origin: string; readonly controls: Controls }
  /** What the functions were set to. */
  readonly vars: Readonly<Record<string, string>>
}

/** As `npm run secrets` makes them, others each time. */
const secretsOfOneTime = async (): Promise<Readonly<Record<string, string>>> => {
  const folder = await mkdtemp(join(tmpdir(), 'runmirror-secrets-'))
  makeSecrets(folder, 'mailto:world@runmirror.example')
  const made = parseEnv(await readFile(join(folder, '.dev.vars'), 'utf8'))
  await rm(folder, { recursive: true })
  return Object.fromEntries(Object.entries(made).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

/** The page for a Strava on that port. Who holds the port builds: nobody else is at it. */
const builtFor = async (stravaPort: number, settings: Readonly<Record<string, string>>): Promise<string> => {
  const build = join(root, '.cache/world', String(stravaPort))
  const stamp = join(build, 'made-of.json')
  const madeOf = JSON.stringify({ build: buildId(root), ...settings })
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeOf) return build
  rmSync(stamp, { force: true })
  const code = await run(process.execPath, [join(root, 'e2e/tools/build-apart.ts'), build], settings)
  if (code !== 0) throw new Error('The page of the world could not be built.')
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, madeOf)
  return build
}

/** What a person does by curl, as `functions/README.md` says. */
const register = async (origin: string, strava: string, { STRAVA_WEBHOOK_PATH, STRAVA_VERIFY_TOKEN }: Readonly<Record<string, string>>): Promise<void> => {
  const fields = {
    client_id: app.clientId,
    client_secret: app.clientSecret,
    callback_url: `${origin}${webhookAddress}/${STRAVA_WEBHOOK_PATH}`,
    verify_token: STRAVA_VERIFY_TOKEN ?? '',
  }
  const answer = await fetch(`${strava}/api/v3/push_subscriptions`, { method: 'POST', body: new URLSearchParams(fields) })
  const told: unknown = await answer.json()
  if (typeof told !== 'object' || told === null || !('id' in told) || told.id !== subscription)
    throw new Error(`The webhook could not be registered: ${JSON.stringify(told)}`)
}

/** The page and its functions in the real runtime, before a Strava that stands in: connecting, and hearing of a run, go the whole way over HTTP on this machine. */
export const startWorld = async ({ port, stravaPort = 4790, vars: more = {}, ...told }: WorldOptions): Promise<World> => {
  const now = told.now ?? Date.now
  const life = sampleAthlete(Math.floor(now() / 86_400_000))
  const strava = await startStrava({ athletes: [{ id: sampleRunner, life, later: 3 }], everyman: life, ...told, ...app, now, port: stravaPort })
  try {
    const api = { STRAVA_API: `${strava.origin}/api/v3`, STRAVA_CLIENT_ID: app.clientId }
    const build = await builtFor(stravaPort, api)
    const set = { ...api, STRAVA_OAUTH: strava.origin, STRAVA_CLIENT_SECRET: app.clientSecret, STRAVA_SUBSCRIPTION_ID: String(subscription) }
    const vars = { ...(await secretsOfOneTime()), ...set, ...more }
    const deployment = await startDeployment(build, port, vars)
    try {
      await register(deployment.origin, strava.origin, vars)
    } catch (error) {
      await deployment.stop()
      throw error
    }
    const stop = async (): Promise<void> => {
      await deployment.stop()
      await strava.stop()
    }
    return { ...deployment, strava, vars, stop }
  } catch (error) {
    await strava.stop()
    throw error
  }
}
