import { join } from 'node:path'
import { cloudflare } from '@cloudflare/vite-plugin'
import { preview } from 'vite'

/**
 * Serves a build with settings and state of its own: `node e2e/tools/serve-apart.ts <folder> <port>`. In the folder lie `.wrangler/deploy/config.json`, which says where
 * the functions are, and beside these their `.dev.vars`. It ends with whoever began it.
 */
const [folder, port] = process.argv.slice(2)
if (folder === undefined || port === undefined) throw new Error('A folder and a port are missing.')

process.env['CLOUDFLARE_CF_FETCH_ENABLED'] ??= 'false'
process.stdin.resume().once('end', () => process.exit())
await preview({
  root: folder,
  configFile: false,
  logLevel: 'warn',
  plugins: [cloudflare({ persistState: { path: join(folder, 'state') }, inspectorPort: false })],
  preview: { port: Number(port), strictPort: true },
})
process.send?.('ready')
