import { requireNode24 } from './node-version.ts'

requireNode24()
const { buildIfStale } = await import('./build.ts')
const { run } = await import('./run.ts')
const port = process.env['PORT'] ?? '4173'
await buildIfStale()
console.log(`RunMirror: http://localhost:${port}  (page and functions; nothing you drop on it leaves this machine)`)
process.exit(await run('vite', ['preview', '--port', port, '--strictPort', '--logLevel', 'warn']))
