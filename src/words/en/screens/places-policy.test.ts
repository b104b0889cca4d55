import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { placesPolicy } from './places-policy.ts'

test('the policy on disputed land is at most sixty words', () => {
  expect(placesPolicy.says.join(' ').split(/\s+/).length).toBeLessThanOrEqual(60)
})

test('every source whose licence asks for a line has one', () => {
  const { files }: { readonly files: readonly { readonly licence: string; readonly attribution: string }[] } = JSON.parse(
    readFileSync('public/places/provenance.json', 'utf8'),
  )
  const credits = placesPolicy.credits.join(' ')
  expect(files.filter(({ licence }) => licence.startsWith('CC BY'))).toHaveLength(1)
  for (const { attribution } of files)
    expect(credits).toContain(attribution.includes('GeoNames') ? 'GeoNames, CC BY 4.0, packed and rounded.' : 'made with Natural Earth.')
})
