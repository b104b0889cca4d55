import { localName } from './elements'
import type { Layout, Reading } from './elements'
import type { Sample } from './recorder'

/** How a sample is written: a sticky pattern of fixed texts, with a group for each value between them. */
interface Shape {
  readonly pattern: RegExp
  /** What is said, in order: as it stands, or by the group of this number. */
  readonly said: readonly (readonly [keyof Sample, string | number])[]
}

/** A file writes its samples in one to four ways, by what a device knew; each more costs a comparison where none fits. */
const mostShapes = 16
/** A sample needs five levels. */
const deepest = 8
/** Of a sample, in characters: six times the usual; patterns have limits. */
const longest = 4096

const startTag = /<([a-z_][\w:.-]*)((?:[ \t\n\r]+[a-z_][\w:.-]*=(?:"[ !#-%'-;=-~]*"|'[ -%(-;=-~]*'))*)[ \t\n\r]*(\/?)>/iy
const attribute = /([\w:.-]+)=(["'])(.*?)\2/g
const endTag = /<\/([\w:.-]+)>/y
/** ASCII that stands for itself: no reference, nothing that may end a CDATA section. */
const plainText = /[\t\n\r -%'-;=?-\\^-~]*/y
/** What is made of nothing else can take another such value's place and leave all around it as it was. */
const isValue = /^[\d+\-.:TZ]*$/

const aValue = '([\\d+\\-.:TZ]*)'
const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)

const pastSpace = (text: string, from: number): number => {
  let at = from
  for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9;) code = text.charCodeAt(++at)
  return at
}

/** What a sticky pattern finds at a place. */
const found = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The shape of the sample that begins at `from`; null unless it is well-formed and plain: no reference, comment, CDATA section or instruction, nothing beyond ASCII. */
const shapeOf = (text: string, from: number, { point, field }: Layout): Shape | null => {
  const fixed: string[] = []
  const said: (readonly [keyof Sample, string | number])[] = []
  const open: string[] = []
  let [at, fixedFrom, isLeaf] = [from, from, false]

  /** The value, or the number of its group if another may stand there. */
  const group = (start: number, value: string): string | number => {
    if (!isValue.test(value)) return value
    fixed.push(text.slice(fixedFrom, start))
    fixedFrom = start + value.length
    return fixed.length
  }

  /** False where an attribute is given twice, or a sample begins within a sample. */
  const start = (name: string, written: string): boolean => {
    const keys = new Set<string>()
    const valuesFrom = at + 1 + name.length
    for (const { 0: whole, 1: key = '', 3: value = '', index } of written.matchAll(attribute)) {
      if (keys.has(key)) return false
      keys.add(key)
      const meaning = open.length === 0 ? field(`@${key}`, localName(name)) : null
      const text = group(valuesFrom + index + whole.length - 1 - value.length, value)
      if (meaning !== null) said.push([meaning, text])
    }
    open.push(name)
    return (localName(name) === point) === (open.length === 1)
  }

  const end = (value: string | number): void => {
    const name = localName(open.pop() ?? '')
    const meaning = open.length === 0 ? null : field(name, localName(open.at(-1) ?? ''))
    if (meaning !== null) said.push([meaning, value])
    isLeaf = false
  }

  do {
    const words = found(plainText, text, at)?.[0] ?? ''
    const wordsFrom = at
    at += words.length
    const [opening, name = '', written = '', slash] = found(startTag, text, at) ?? []
    const [closing, ended] = opening === undefined ? (found(endTag, text, at) ?? []) : []
    if (opening !== undefined) {
      if (open.length === deepest || !start(name, written)) return null
      isLeaf = true
      if (slash === '/') end('')
    } else {
      if (ended === undefined || ended !== open.at(-1)) return null
      end(isLeaf ? group(wordsFrom, words) : words)
    }
    at += (opening ?? closing ?? '').length
    if (at - from > longest) return null
  } while (open.length > 0)
  const pattern = [...fixed, text.slice(fixedFrom, at)].map(literally).join(aValue)
  return { pattern: new RegExp(pattern, 'y'), said }
}

/**
 * Reads samples that follow one another and are written plainly, each like one seen before but for its values: nearly every file repeats one text and puts other figures in.
 * Answers where the first thing begins that is no such sample, or that was one too many; saxes reads that, from its start.
 */
export const createPlainReader = (layout: Layout, { begin, say, end }: Reading): ((text: string, from: number) => number) => {
  const shapes: Shape[] = []
  const opening = `<${layout.point}`

  /** The latest shape that fits comes first next time. */
  const matchAny = (text: string, from: number): RegExpExecArray | null => {
    for (const [place, shape] of shapes.entries()) {
      const values = found(shape.pattern, text, from)
      if (values === null) continue
      if (place > 0) shapes.unshift(...shapes.splice(place, 1))
      return values
    }
    return null
  }

  const learn = (text: string, from: number): RegExpExecArray | null => {
    const shape = shapes.length < mostShapes ? shapeOf(text, from, layout) : null
    if (shape === null) return null
    shapes.unshift(shape)
    return found(shape.pattern, text, from)
  }

  const sample = (text: string, from: number): number => {
    const values = matchAny(text, from) ?? learn(text, from)
    const [shape] = shapes
    if (values === null || shape === undefined) return -1
    begin()
    for (const [field, value] of shape.said) say(field, typeof value === 'number' ? (values[value] ?? '') : value)
    return end() ? from + values[0].length : -1
  }

  return (text, from) => {
    let past = from
    while (text.startsWith(opening, past)) {
      const next = sample(text, past)
      if (next < 0) break
      past = pastSpace(text, next)
    }
    return past
  }
}
