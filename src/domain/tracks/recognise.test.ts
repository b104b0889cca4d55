import { expect, test } from 'vitest'
import { recognise } from './recognise'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((letter) => {
      const code = letter.charCodeAt(0)
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )

test('FIT is known by its mark behind eight bytes, gzip by its first two', () => {
  expect(recognise(Uint8Array.of(14, 32, 0, 0, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54))).toBe('fit')
  expect(recognise(Uint8Array.of(0x1f, 0x8b, 8))).toBe('gzip')
  expect(recognise(Uint8Array.of(0x1f))).toBeNull()
})

test('GPX and TCX are known by their root, whatever stands before it', () => {
  const declaration = '<?xml version="1.0"?>'
  for (const [root, kind] of [
    ['gpx', 'gpx'],
    ['TrainingCenterDatabase', 'tcx'],
  ])
    for (const before of ['', '          ', '\ufeff', '\r\n', declaration, `          ${declaration}\n`, `${declaration}<!-- é <gpz> --><?style?>\n`])
      for (const tag of [`<${root}>`, `<${root} a="b">`, `<x:${root}\n`, `<${root}/>`]) expect(recognise(utf8(before + tag))).toBe(kind)
})

test('UTF-16 is read too', () => {
  for (const little of [true, false]) expect(recognise(utf16('<?xml version="1.0"?>\n<gpx version="1.1">', little))).toBe('gpx')
})

test('a document type tells its root, so that a refusal can call the file by its kind', () => {
  expect(recognise(utf8('<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "b">]><gpx>'))).toBe('gpx')
  expect(recognise(utf8('<!DOCTYPE html><html>'))).toBeNull()
})

test('anything else is no track', () => {
  for (const text of [
    '',
    'gpx',
    '<gpxx>',
    '<GPX>',
    '<html><gpx>',
    '<svg>',
    '<!-- <gpx> -->',
    '<constructor>',
    '<__proto__>',
    '<?xml <gpx>',
    'PK\u0003\u0004',
    '{"gpx":1}',
  ])
    expect([text, recognise(utf8(text))]).toEqual([text, null])
  expect(recognise(new Uint8Array(100))).toBeNull()
})
