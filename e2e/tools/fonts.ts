import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import subsetFont from 'subset-font'
import { root } from './run.ts'

/** The package of the face, and where what we use of it is kept. */
const from = join(root, 'node_modules/@fontsource-variable/newsreader')
export const kept = join(root, 'src/ui/fonts')

/** Of a face that goes from hairline to black and from footnote to poster, the part that is used here: three fifths of what a phone would fetch and unpack before its first sentence. */
const axes = { wght: { min: 300, max: 400, default: 400 }, opsz: { min: 17, max: 72, default: 18 } }
export const parts = ['latin', 'latin-ext'] as const

/** Every character of a part, as its `unicode-range` in `fonts.css` says it. */
const charactersOf = (part: (typeof parts)[number]): string => {
  const css = readFileSync(join(root, 'src/ui/fonts.css'), 'utf8')
  const face = css.split('@font-face').find((rule) => rule.includes(`newsreader-${part}.woff2`))
  const ranges = [...(face ?? '').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)]
  if (ranges.length === 0) throw new Error(`fonts.css says no characters of ${part}.`)
  return ranges
    .flatMap(([, first = '', last = first]) => {
      const begin = Number.parseInt(first, 16)
      return Array.from({ length: Number.parseInt(last, 16) - begin + 1 }, (_, at) => String.fromCodePoint(begin + at))
    })
    .join('')
}

/** The bytes of a part as they are to be kept: of the same package always the same. */
export const cut = (part: (typeof parts)[number]): Promise<Buffer> =>
  subsetFont(readFileSync(join(from, `files/newsreader-${part}-opsz-normal.woff2`)), charactersOf(part), { targetFormat: 'woff2', variationAxes: axes })

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const part of parts) writeFileSync(join(kept, `newsreader-${part}.woff2`), await cut(part))
  copyFileSync(join(from, 'LICENSE'), join(kept, 'LICENSE'))
}
