import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { counts, figures } from '../../../src/content/figures.ts'
import type { Figure } from '../../../src/content/figures.ts'

/** One line of a `.counted.txt`, as a test wrote it: `3 of 1000 told a side: one after the other`. */
interface Counted {
  readonly wrong: number
  readonly of: number
  readonly told: string
  readonly family: string
}

const readCounted = (root: string, file: string): readonly Counted[] =>
  readFileSync(join(root, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [, wrong, of, told = '', family = ''] = /^(\d+) of (\d+) told ([^:]+): (.+)$/.exec(line) ?? []
      if (wrong === undefined) throw new Error(`${file} holds a line that counts nothing: ${line}`)
      return { wrong: Number(wrong), of: Number(of), told, family }
    })

const number = new Intl.NumberFormat('en-GB')

const countLine = ({ wrong, of, family }: Counted): string => `<li>${wrong === 0 ? 'none' : number.format(wrong)} of ${number.format(of)}: ${family}</li>`

/** What the pages may name between `{{` and `}}`: each number as the line of the sources says it that is meant, so that a page cannot tell an old one. */
export const figureValues = (root: string): Readonly<Record<string, string>> => {
  const sources = new Map<string, string>()
  const source = (file: string): string => {
    const known = sources.get(file) ?? readFileSync(join(root, file), 'utf8')
    sources.set(file, known)
    return known
  }
  const values = Object.entries<Figure>(figures).map(([name, { file, line, say }]) => {
    const found = line.exec(source(file))
    if (found === null) throw new Error(`The figure "${name}" of the pages is no longer where it stood: ${file} has no ${String(line)}.`)
    return [name, say === undefined ? (found[1] ?? '') : say(...found.slice(1))]
  })
  const lists = Object.entries(counts).map(([name, { file, told }]) => {
    const lines = readCounted(root, file).filter((one) => told === undefined || one.told === told)
    if (lines.length === 0) throw new Error(`${file} counts nobody who was told ${told ?? 'anything'}.`)
    return [name, `<ul>\n${lines.map(countLine).join('\n')}\n</ul>`]
  })
  return Object.fromEntries([...values, ...lists])
}
