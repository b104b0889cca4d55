import { requireNode24 } from './node-version.ts'
import type * as World from '../world'

requireNode24()
const { parseArgs } = await import('node:util')
const { load } = await import('../fixtures/load.ts')
const { sampleRunner, startWorld } = await load<typeof World>('e2e/world.ts')

const { values: asked } = parseArgs({ options: { port: { type: 'string', default: '4174' }, strava: { type: 'string', default: '4790' } } })
const world = await startWorld({ port: Number(asked.port), stravaPort: Number(asked.strava) })
const { controls } = world.strava

let newest: number | null = null
let names = 0
const known = (happen: (activity: number) => string): string => (newest === null ? 'Nothing was uploaded yet: u does it.' : happen(newest))
const keys: Readonly<Record<string, { readonly what: string; readonly press: () => string | Promise<string> }>> = {
  u: {
    what: 'a run is uploaded (three are left)',
    press: () => {
      const id = controls.upload(sampleRunner)
      if (id === null) return 'None is left to be uploaded.'
      newest = id
      return `Uploaded: ${id}.`
    },
  },
  r: {
    what: 'it gets another name',
    press: () =>
      known((id) => {
        const name = `Along the river ${++names}`
        controls.rename(sampleRunner, id, name)
        return `${id} is called ${name}.`
      }),
  },
  d: {
    what: 'it is deleted',
    press: () =>
      known((id) => {
        controls.remove(sampleRunner, id)
        newest = null
        return `Deleted: ${id}.`
      }),
  },
  x: {
    what: 'the runner takes the permission back at Strava',
    press: () => {
      controls.deauthorise(sampleRunner)
      return 'Taken back.'
    },
  },
  s: {
    what: 'the runtime of the functions dies and begins again',
    press: async () => {
      await world.restart()
      return 'It is there again.'
    },
  },
}

const end = async (): Promise<never> => {
  await world.stop()
  process.exit()
}
console.log(`RunMirror: ${world.origin} (page and functions; connected to nothing outside this machine)
Strava's stand-in: ${world.strava.origin} (athlete ${sampleRunner}; the others of its list fail, each in its own way: e2e/stand-ins/README.md)
Connect: ${world.origin}/api/strava/start
Press, while you are connected as ${sampleRunner}:
${Object.entries(keys)
  .map(([key, { what }]) => `  ${key}  ${what}`)
  .join('\n')}
  q  ends it`)

const press = async (key: string): Promise<void> => {
  if (key === 'q' || key === String.fromCharCode(3)) return end()
  const known = Object.hasOwn(keys, key) ? keys[key] : undefined
  if (known !== undefined) console.log(await known.press())
}
process.once('SIGINT', end).once('SIGTERM', end)
// Without a terminal each letter of what is piped in is a key.
if (process.stdin.isTTY) process.stdin.setRawMode(true)
for await (const chunk of process.stdin) for (const key of String(chunk)) await press(key)
