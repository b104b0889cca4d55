import { join, relative } from 'node:path'
import { requireNode24 } from './node-version.ts'

requireNode24()
const { makeSecrets } = await import('./make-secrets.ts')
const { root } = await import('./run.ts')
const subject = process.argv[2] ?? null

if (subject !== null && !/^(mailto:[^\s@]+@[^\s@]+\.[^\s@]+|https:\/\/\S+)$/.test(subject)) {
  console.error(`"${subject}" is no place where a push service reaches you: it has to be mailto: with an address, or an https address.`)
  process.exit(1)
}
try {
  const [here, there] = makeSecrets(join(root, 'functions'), subject)
  for (const { file, added, kept } of [here, there]) {
    console.log(`${relative(root, file)}: ${added.length === 0 ? 'nothing was missing' : `made ${added.join(', ')}`}`)
    if (kept.length > 0) console.log(`  left as they are: ${kept.join(', ')}`)
  }
  if (subject === null) console.log('No keys for pushes were made: npm run secrets -- mailto:you@your.example makes them.')
  console.log('To the deployment: npx wrangler secret bulk functions/secrets.json --config functions/wrangler.jsonc')
  console.log('Set by hand, as Strava has them: STRAVA_CLIENT_ID, STRAVA_CLIENT_SECRET, and STRAVA_SUBSCRIPTION_ID once the webhook is registered.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
