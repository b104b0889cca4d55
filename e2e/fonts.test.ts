import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cut, kept, parts } from './tools/fonts'

test.for(parts)('the face that is kept for %s is what is cut of its package', async (part) => {
  const file = readFileSync(join(kept, `newsreader-${part}.woff2`))
  expect(file.equals(await cut(part))).toBe(true)
})
