import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellLimit, capText, cleanText } from './text'
import { tagsOf } from './tags'

test.each([
  ['Morning #run', null, '#run'],
  ['#Run #RUN', 'and #Läufe', '#run #läufe'],
  ['#a#b', null, '#a #b'],
  ['🏃#morning (#club)', null, '#morning #club'],
  ['#雪の朝', '＃全角', '#雪の朝 #全角'],
  ['#10k #1st', null, '#10k #1st'],
])('%s, %s has the tags %s', (name, description, tags) => {
  expect(tagsOf(name, description)).toBe(tags)
})

test.each([['Run #1'], ['#2024'], ['https://a.example/x#part'], ['see www.example.org/#top'], ['a#b'], ['&#39;x'], ['C# and F#'], ['##'], ['']])(
  '%s has none',
  (name) => {
    expect(tagsOf(name, null)).toBeNull()
  },
)

test('text is cleaned of what no store and no XML holds, and of nothing else', () => {
  expect(cleanText('a\0b\u000bc\u001fd\uffffe\ud800f\tg\nh\r\ni🙂')).toBe('abcde\ufffdf\tg\nh\r\ni🙂')
})

test('clean text is well-formed and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text)
      expect([clean.isWellFormed(), cleanText(clean)]).toEqual([true, clean])
    }),
  )
})

test('a cap never cuts a character in half', () => {
  expect(capText(`${'x'.repeat(cellLimit - 1)}🙂`)).toBe('x'.repeat(cellLimit - 1))
})
