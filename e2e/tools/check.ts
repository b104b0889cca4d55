import { requireNode24 } from './node-version.ts'

requireNode24()
const { run } = await import('./run.ts')

const checks = [
  ['types and layers', 'tsc', ['--build']],
  ['lint', 'oxlint', ['--deny-warnings', '--report-unused-disable-directives']],
  ['format', 'oxfmt', ['--check']],
  ['dead code', 'knip', ['--treat-config-hints-as-errors']],
] as const

const failed: string[] = []
for (const [name, command, args] of checks) {
  console.log(`— ${name}: ${[command, ...args].join(' ')}`)
  if ((await run(command, args)) !== 0) failed.push(name)
}
console.log(failed.length === 0 ? 'All clean.' : `Not clean: ${failed.join(', ')}.`)
process.exit(failed.length === 0 ? 0 : 1)
