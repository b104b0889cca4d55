import { expect, test } from 'vitest'
import type { Place } from '../../../domain/places/places'
import { borderNote, passageLine, placeLine } from './where'

const place = (differs: Partial<Place>): Place => ({
  country: 'NL',
  sovereign: 'NL',
  region: { code: 'NL-NH', name: 'North Holland' },
  inside: true,
  nearBorder: { country: false, region: false },
  city: { name: 'Amsterdam', country: 'NL', kilometres: 1.2 },
  ...differs,
})

test('a place is told from the city outwards, nothing twice, and a city far off or abroad as such', () => {
  expect(placeLine(place({}))).toBe('Amsterdam, North Holland, Netherlands')
  expect(placeLine(place({ city: { name: 'Goirle', country: 'NL', kilometres: 12.9 } }))).toBe('13 km from Goirle, North Holland, Netherlands')
  const monaco = { country: 'MC', sovereign: 'MC', region: { code: 'MC-X01~', name: 'Monaco' }, city: { name: 'Monaco', country: 'MC', kilometres: 1 } }
  expect(placeLine(place(monaco))).toBe('Monaco')
  expect(placeLine(place({ country: 'VA', sovereign: 'VA', region: null, city: { name: 'Rome', country: 'IT', kilometres: 4.9 } }))).toBe(
    '5 km from Rome (Italy), Vatican City',
  )
  expect(placeLine(place({ country: 'RE', sovereign: 'FR', region: { code: 'FR-974', name: 'Réunion' }, city: null }))).toBe('Réunion (France)')
  expect(placeLine(place({ country: null, sovereign: null, region: null, city: { name: 'Ponta Delgada', country: 'PT', kilometres: 1317 } }))).toBe(
    'At sea, 1,317 km from Ponta Delgada (Portugal)',
  )
})

test('near a border the doubt is said, of countries before regions', () => {
  expect(borderNote(place({}))).toBeNull()
  expect(borderNote(place({ nearBorder: { country: true, region: true } }))).toContain('another country')
  expect(borderNote(place({ nearBorder: { country: false, region: true } }))).toContain('another region')
})

test('what is passed through is told by its region and country', () => {
  const passage = { country: 'BE', sovereign: 'BE', region: { code: 'BE-VAN', name: 'Antwerp' }, start: false, metres: 900, nearBorderOnly: false }
  expect(passageLine(passage)).toBe('Antwerp, Belgium')
  expect(passageLine({ ...passage, region: null })).toBe('Belgium')
})
