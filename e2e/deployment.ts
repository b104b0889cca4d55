import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './tools/run.ts'

export interface Deployment {
  readonly origin: string
  /** Where Durable Objects lie as files. */
  readonly state: string
  /** The runtime dies in the middle of whatever it does, and another begins with what was written down. */
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** A process with all that it began. Dead at once: nothing in it can tidy up. */
const begin = async (folder: string, port: number): Promise<() => Promise<void>> => {
  const server = spawn(process.execPath, [join(root, 'e2e/tools/serve-apart.ts'), folder, String(port)], {
    cwd: root,
    stdio: ['pipe', 'ignore', 'inherit', 'ipc'],
    detached: true,
  })
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    server.once('message', () => resolve()).once('error', reject)
    void gone.then(() => reject(new Error(`Nothing is served on port ${port}: is it taken?`)))
  })
  // What comes first waits for the runtime to begin, longer than Strava would.
  await fetch(`http://localhost:${port}/api/build`)
  return async () => {
    if (server.pid !== undefined && server.exitCode === null && server.signalCode === null) process.kill(-server.pid, 'SIGKILL')
    await gone
  }
}

/** The functions of a build, by their own description: what they serve beside themselves lies where it was built. */
const settle = (folder: string, build: string, vars: Readonly<Record<string, string>>): void => {
  const worker = join(folder, 'worker')
  cpSync(join(build, 'runmirror'), worker, { recursive: true, filter: (path) => !path.endsWith('.dev.vars') })
  const described: { readonly assets?: object } = JSON.parse(readFileSync(join(worker, 'wrangler.json'), 'utf8'))
  writeFileSync(join(worker, 'wrangler.json'), JSON.stringify({ ...described, assets: { ...described.assets, directory: join(build, 'client') } }))
  const lines = Object.entries(vars).map(([name, value]) => `${name}='${value}'\n`)
  writeFileSync(join(worker, '.dev.vars'), lines.join(''), { mode: 0o600 })
  mkdirSync(join(folder, '.wrangler/deploy'), { recursive: true })
  writeFileSync(join(folder, '.wrangler/deploy/config.json'), JSON.stringify({ configPath: '../../worker/wrangler.json', auxiliaryWorkers: [] }))
}

/** Page and functions of a build in the real runtime, with settings and state of their own: no file of the project says what they are, and none is written. */
export const startDeployment = async (build: string, port: number, vars: Readonly<Record<string, string>>): Promise<Deployment> => {
  const folder = await mkdtemp(join(tmpdir(), 'runmirror-deployment-'))
  settle(folder, build, vars)
  let end = await begin(folder, port)
  return {
    origin: `http://localhost:${port}`,
    state: join(folder, 'state'),
    restart: async () => {
      await end()
      end = await begin(folder, port)
    },
    stop: async () => {
      await end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
