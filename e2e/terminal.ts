import { execFile } from 'node:child_process'
import { join } from 'node:path'
import type { documentOf } from '../workers/terminal/document'

export type Printed = ReturnType<typeof documentOf>

/** What `npm run read -- … --json` prints. */
export const inTheTerminal = (...args: readonly string[]): Promise<Printed> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [join(import.meta.dirname, '../workers/terminal/main.ts'), ...args, '--json'], { maxBuffer: 1 << 26 }, (error, out) =>
      error ? reject(error) : resolve(JSON.parse(out) as Printed),
    )
  })
