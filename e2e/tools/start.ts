import { requireNode24 } from './node-version.ts'

requireNode24()
const { preview } = await import('vite')
const { buildIfStale } = await import('./build.ts')
const { root } = await import('./run.ts')
const port = Number(process.env['PORT'] ?? '4173')
await buildIfStale()
try {
  await preview({ root, logLevel: 'warn', preview: { port, strictPort: true } })
  console.log(`RunMirror: http://localhost:${port} (page and functions; nothing you drop on it leaves this machine)`)
} catch (error) {
  console.error(`Port ${port} could not be had: PORT=… npm start takes another.`, error)
  process.exit(1)
}
