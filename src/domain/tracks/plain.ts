import { localName } from './elements'
import type { Handler, Place } from './elements'

/** What a handler is told of a sample, in order; a number is the place of a value among those written in it. */
type Step =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly parent: string
      readonly attributes: Record<string, string>
      readonly slots: readonly (readonly [string, number])[]
    }
  | { readonly kind: 'close'; readonly name: string; readonly parent: string; readonly value: string | number }

/** How a sample is written: a sticky pattern of fixed texts, with a group for each value between them. */
interface Shape {
  readonly pattern: RegExp
  readonly steps: readonly Step[]
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
const shapeOf = (text: string, from: number, parent: string): Shape | null => {
  const fixed: string[] = []
  const steps: Step[] = []
  const open: string[] = []
  let [at, fixedFrom, isLeaf] = [from, from, false]

  const within = (): string => (open.length === 0 ? parent : localName(open.at(-1) ?? ''))

  const slot = (start: number, value: string): number => {
    fixed.push(text.slice(fixedFrom, start))
    fixedFrom = start + value.length
    return fixed.length - 1
  }

  /** False where an attribute is given twice. */
  const start = (name: string, written: string): boolean => {
    const attributes: Record<string, string> = {}
    const slots: (readonly [string, number])[] = []
    for (const { 0: whole, 1: key = '', 3: value = '', index } of written.matchAll(attribute)) {
      if (key in attributes) return false
      attributes[key] = value
      if (isValue.test(value)) slots.push([key, slot(at + 1 + name.length + index + whole.length - 1 - value.length, value)])
    }
    steps.push({ kind: 'open', name: localName(name), parent: within(), attributes, slots })
    open.push(name)
    return true
  }

  const end = (value: string | number): void => {
    const name = localName(open.pop() ?? '')
    steps.push({ kind: 'close', name, parent: within(), value })
    isLeaf = false
  }

  do {
    const words = found(plainText, text, at)?.[0] ?? ''
    const wordsFrom = at
    at += words.length
    const [opening, name = '', written = '', slash] = found(startTag, text, at) ?? []
    const [closing, ended] = opening === undefined ? (found(endTag, text, at) ?? []) : []
    if (opening !== undefined) {
      if (open.length === deepest || at - from > longest || !start(name, written)) return null
      isLeaf = true
      if (slash === '/') end('')
    } else {
      if (ended === undefined || ended !== open.at(-1)) return null
      end(isLeaf && isValue.test(words) ? slot(wordsFrom, words) : words)
    }
    at += (opening ?? closing ?? '').length
  } while (open.length > 0)
  const pattern = [...fixed, text.slice(fixedFrom, at)].map(literally).join(aValue)
  return { pattern: new RegExp(pattern, 'y'), steps }
}

/** False if the handler has enough. */
const tell = ({ steps }: Shape, values: RegExpExecArray, handler: Handler): boolean => {
  for (const step of steps) {
    if (step.kind === 'open') {
      for (const [key, slot] of step.slots) step.attributes[key] = values[slot + 1] ?? ''
      handler.open(step.name, step.parent, step.attributes)
    } else if (!handler.close(step.name, step.parent, typeof step.value === 'number' ? (values[step.value + 1] ?? '') : step.value)) return false
  }
  return true
}

/**
 * Reads samples that follow one another and are written plainly, each like one seen before but for its values: nearly every file repeats one text and puts other figures in.
 * Answers where the first thing begins that is no such sample, or that the handler refused; saxes reads that, from its start.
 */
export const createPlainReader = ({ point, parent }: Place, handler: Handler): ((text: string, from: number) => number) => {
  const shapes: Shape[] = []
  const opening = `<${point}`

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
    const shape = shapes.length < mostShapes ? shapeOf(text, from, parent) : null
    if (shape === null) return null
    shapes.unshift(shape)
    return found(shape.pattern, text, from)
  }

  const sample = (text: string, from: number): number => {
    const values = matchAny(text, from) ?? learn(text, from)
    const [shape] = shapes
    return values !== null && shape !== undefined && tell(shape, values, handler) ? from + values[0].length : -1
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
