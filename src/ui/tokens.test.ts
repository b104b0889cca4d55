import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const here = import.meta.dirname
const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'))
const read = Object.fromEntries(files.map((path) => [`./${path}`, readFileSync(join(here, path), 'utf8')]))
/** Fonts and skies are tables of their own. */
const tables: readonly string[] = ['./fonts.css', './sky.css', './tokens.css']
const tokens = read['./tokens.css'] ?? ''
const sheets = Object.entries(read).filter(([path]) => !tables.includes(path))

const bare = (css: string): string => css.replaceAll(/\/\*[\s\S]*?\*\//g, '')
interface Declaration {
  readonly at: string
  readonly property: string
  readonly value: string
}
const declarationsIn = (path: string, css: string): readonly Declaration[] =>
  [...bare(css).matchAll(/(?:^|[{;])\s*([\w-]+)\s*:\s*([^;{}]+)/g)].map(([, property = '', value = '']) => ({ at: path, property, value: value.trim() }))
const all = sheets.flatMap(([path, css]) => declarationsIn(path, css))
const declared = new Map(declarationsIn('./tokens.css', tokens).map(({ property, value }) => [property, value]))
const told = ({ at, property, value }: Declaration): string => `${at} ${property}: ${value}`

const breaks = {
  type: (css: readonly Declaration[]) =>
    css.filter(
      ({ property, value }) =>
        (property === 'font-size' && !/^var\(--type-[\w-]+\)$/.test(value)) ||
        // `/26px` and the like say how far lines stand apart.
        (property === 'font' && value !== 'inherit' && !/^\d{3} var\(--type-[\w-]+\)(?: ?\/ ?[\d.]+(?:px)?)? var\(--(?:serif|sans)\)$/.test(value)),
    ),
  tracking: (css: readonly Declaration[]) =>
    css.filter(({ property, value }) => property === 'letter-spacing' && value !== 'inherit' && !/^var\(--track-[\w-]+\)$/.test(value)),
  strokes: (css: readonly Declaration[]) => css.filter(({ property, value }) => property === 'stroke-width' && !/^var\(--stroke-[\w-]+\)$/.test(value)),
  motion: (css: readonly Declaration[]) =>
    css.filter(({ property, value }) => /^(?:transition|animation)(?:-|$)/.test(property) && /(?<![\w-])(?:\d*\.)?\d+m?s\b/.test(value)),
  families: (css: readonly Declaration[]) => css.filter(({ property }) => property === 'font-family'),
} as const

test.each(Object.entries(breaks))('no style sheet has measures of its own: %s', (_name, broken) => {
  expect(broken(all).map(told)).toEqual([])
})

test('a measure of its own is seen', () => {
  const planted = declarationsIn(
    'planted',
    `@layer parts { .a { font-size: 13px; font: 390 18px/1.2 var(--serif); letter-spacing: 0.1em; stroke-width: 2; transition: opacity 200ms } .b { animation-duration: .3s; font-family: Arial; font: 390 var(--type-end)/1.2 Georgia } }`,
  )
  expect(Object.values(breaks).map((broken) => broken(planted).length)).toEqual([3, 1, 1, 2, 1])
})

test('every token that is asked for is there, and every one that is there is asked for', () => {
  const text = Object.values(read).map(bare).join('')
  const asked = new Set([...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name))
  const needed = new Set([...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name))
  const own = [...declared.keys()]
  const ofSkies = ['--sky', '--ink', '--soft', '--lit', '--flat', '--top']
  const given = new Set([...own, ...ofSkies, ...all.map(({ property }) => property).filter((property) => property.startsWith('--'))])
  expect([...needed].filter((name) => !given.has(name))).toEqual([])
  // How long a move may take is agreed before anything moves.
  expect(own.filter((name) => !asked.has(name) && !name.startsWith('--motion-'))).toEqual([])
})

test('the sizes rise in the order in which they are written, and none is there twice', () => {
  const sizes = [...declared].filter(([name, value]) => name.startsWith('--type-') && /^[\d.]+px$/.test(value) && !/label|month/.test(name))
  const px = sizes.map(([, value]) => Number.parseFloat(value))
  expect(px.length).toBeGreaterThan(20)
  expect(px).toEqual([...new Set(px)].toSorted((a, b) => a - b))
})

/** What comes next has not been reached: it is set lighter than what was, in a finer cut. */
const finer = ['./wall/wall.module.css --type-claim']

test('a face is cut for the size it is set in: the optical size is that of the token beside it', () => {
  const cut = sheets.flatMap(([path, css]) =>
    [...bare(css).matchAll(/\{([^{}]*'opsz' (\d+)[^{}]*)\}/g)].flatMap(([, rule = '', optical = '']) => {
      const [, token] = /(?:font|font-size): (?:\d{3} )?var\((--type-[\w-]+)\)/.exec(rule) ?? []
      const size = declared.get(token ?? '') ?? ''
      return /^\d+px$/.test(size) ? [{ rule: `${path} ${token ?? ''}`, size: Number.parseInt(size, 10), optical: Number(optical) }] : []
    }),
  )
  expect(cut.length).toBeGreaterThan(15)
  expect(cut.filter(({ size, optical }) => size !== optical).map(({ rule }) => rule)).toEqual(finer)
})
