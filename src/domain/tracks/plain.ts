import { localName } from './elements'
import type { Handler, Place } from './elements'

const [tab, newline, carriage, space, quote, ampersand, apostrophe, slash] = [9, 10, 13, 32, 34, 38, 39, 47]
const [less, equals, greater, bracket, underscore] = [60, 61, 62, 93, 95]

const isSpace = (code: number): boolean => code === space || code === newline || code === carriage || code === tab
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === underscore
/** Also digits, colon, full stop, hyphen. */
const isName = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 58) || code === 45 || code === 46
/** ASCII that stands for itself, in text (beside `>`) as in quotes. */
const isPlain = (code: number): boolean => code >= space && code < 127 && code !== ampersand && code !== less && code !== bracket

const pastSpace = (text: string, from: number): number => {
  let at = from
  while (isSpace(text.charCodeAt(at))) at++
  return at
}

const pastName = (text: string, from: number): number => {
  let at = from
  if (isLetter(text.charCodeAt(at))) while (isName(text.charCodeAt(at))) at++
  return at
}

/** Where the text that begins at `from` ends, at a `<`; −1 if it isn't plain. */
const pastText = (text: string, from: number): number => {
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at)
    if (code === less) return at
    if (code === greater || !(isPlain(code) || isSpace(code))) return -1
  }
}

/** The name and value of an attribute that begins at `from`, and where its quotes end; null if it isn't plain. */
const attributeAt = (text: string, from: number): { readonly name: string; readonly value: string; readonly past: number } | null => {
  const past = pastName(text, from)
  const mark = text.charCodeAt(past + 1)
  if (past === from || text.charCodeAt(past) !== equals || (mark !== quote && mark !== apostrophe)) return null
  let at = past + 2
  while (text.charCodeAt(at) !== mark && isPlain(text.charCodeAt(at))) at++
  return text.charCodeAt(at) === mark ? { name: text.slice(from, past), value: text.slice(past + 2, at), past: at + 1 } : null
}

/** A tag as it was once written, to be known again. */
interface Tag {
  readonly local: string
  readonly opening: string
  readonly closing: string
}

/** A sample needs five. */
const deepest = 8
const none: Readonly<Record<string, string>> = {}

/**
 * Reads samples that follow one another, as long as they are written plainly: elements with plain text, attributes in quotes, white space; no entity, comment, CDATA section or
 * instruction. Answers where the first thing begins that isn't such a sample; saxes reads it then, from its start, so that what `handler` heard of half a sample it hears again.
 */
export const readPlain = (text: string, from: number, { point, parent }: Place, handler: Handler): number => {
  /** By their order in a sample: the next one is most likely written like the last. */
  const expected: Tag[] = []
  const open: Tag[] = []
  const outside = { local: parent, opening: '', closing: '' }

  const within = (depth: number): string => (depth > 0 ? open[depth - 1] : outside)?.local ?? ''

  /** From the `<` of a start tag past its `>`, −1 if it isn't plain; an empty element is opened and closed. */
  const start = (from: number, order: number): number => {
    const depth = open.length
    const guess = expected[order]
    if (guess !== undefined && text.startsWith(guess.opening, from)) {
      handler.open(guess.local, within(depth), none)
      open.push(guess)
      return from + guess.opening.length
    }
    let at = pastName(text, from + 1)
    if (at === from + 1 || depth === deepest) return -1
    const name = text.slice(from + 1, at)
    const tag = guess?.opening === `<${name}>` ? guess : { local: localName(name), opening: `<${name}>`, closing: `</${name}>` }
    expected[order] = tag
    let attributes = none
    for (let next = pastSpace(text, at); next > at && isLetter(text.charCodeAt(next)); next = pastSpace(text, at)) {
      const found = attributeAt(text, next)
      if (found === null || found.name in attributes) return -1
      attributes = { ...attributes, [found.name]: found.value }
      at = found.past
    }
    at = pastSpace(text, at)
    const isEmpty = text.charCodeAt(at) === slash
    if (text.charCodeAt(isEmpty ? at + 1 : at) !== greater) return -1
    handler.open(tag.local, within(depth), attributes)
    if (!isEmpty) open.push(tag)
    else if (!handler.close(tag.local, within(depth), '')) return -1
    return at + (isEmpty ? 2 : 1)
  }

  /** From the `<` of an end tag past its `>`, −1 if it isn't plain or if the handler has enough. */
  const end = (from: number, value: string): number => {
    const tag = open.pop()
    if (tag === undefined || !text.startsWith(tag.closing, from)) return -1
    return handler.close(tag.local, within(open.length), value) ? from + tag.closing.length : -1
  }

  /** Past a sample, −1 if it isn't plain. */
  const sample = (from: number): number => {
    let order = 0
    open.length = 0
    let at = start(from, order++)
    while (open.length > 0 && at >= 0) {
      const first = pastSpace(text, at)
      const tag = pastText(text, first)
      if (tag < 0) return -1
      at = text.charCodeAt(tag + 1) === slash ? end(tag, first === tag ? '' : text.slice(first, tag)) : start(tag, order++)
    }
    return at
  }

  const opening = `<${point}`
  let past = from
  while (text.startsWith(opening, past) && !isName(text.charCodeAt(past + opening.length))) {
    const at = sample(past)
    if (at < 0) break
    past = pastSpace(text, at)
  }
  return past
}
