import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { withoutByPlaywright } from './tools/chromium'

test('the tests’ Chromium goes without all that Playwright switches off, though our own list takes the place of its', () => {
  const require = createRequire(createRequire(import.meta.url).resolve('@playwright/test'))
  const source = readFileSync(join(dirname(require.resolve('playwright-core')), 'lib/coreBundle.js'), 'utf8')
  const list = /disabledFeatures = \[([^\]]*)\]/.exec(source)?.[1] ?? ''
  expect(Array.from(list.matchAll(/^\s*"(\w+)"/gm), ([, name]) => name)).toEqual(withoutByPlaywright)
})
