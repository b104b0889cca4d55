import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isDocument, isOwnAddress } from './addresses'

/** First parts of the routes, as they stand in the router. */
const routed = [...readFileSync(join(import.meta.dirname, '../ui/App.tsx'), 'utf8').matchAll(/<Route path="\/([^/"]*)/g)].map(([, part]) => part ?? '')

test('every place the router knows opens without a network, whatever follows it', () => {
  expect(routed).toContain('run')
  expect(routed.filter((part) => !isOwnAddress(`/${part}`))).toEqual([])
  expect(routed.filter((part) => part !== '' && !isOwnAddress(`/${part}/17`))).toEqual([])
})

test.for([
  '/support',
  '/support/thanks',
  '/blog',
  '/blog/run',
  '/privacy',
  '/method',
  '/api',
  '/api/run',
  '/assets/run',
  '/runs',
  '/run.csv',
  '/import/export.zip',
  '//run',
  '',
])('"%s" belongs to someone else', (path) => {
  expect(isOwnAddress(path)).toBe(false)
})

test.for(['/blog', '/blog/', '/blog/the-utc-trap/', '/help/export/', '/method/', '/privacy'])('"%s" is a page that stands by itself', (path) => {
  expect(isDocument(path)).toBe(true)
})

test.for(['/', '/blog/feed.xml', '/blogs', '/sitemap.xml', '/you', '/api/blog', '/support', '', '//blog'])('"%s" is none', (path) => {
  expect(isDocument(path)).toBe(false)
})
