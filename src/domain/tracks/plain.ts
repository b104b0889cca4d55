import { localName } from './elements'
import type { Handler, Place } from './elements'

const [tab, newline, carriage, space, quote, ampersand, apostrophe, slash] = [9, 10, 13, 32, 34, 38, 39, 47]
const [less, equals, greater, bracket] = [60, 61, 62, 93]

const isSpace = (code: number): boolean => code === space || code === newline || code === carriage || code === tab
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
/** Also digits, colon, full stop, hyphen. */
const isName = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 58) || code === 45 || code === 46
/** ASCII that stands for itself in text and in quotes. */
const isPlain = (code: number): boolean => code >= space && code < 127 && code !== ampersand && code !== less && code !== bracket

/** A sample needs five. */
const deepest = 8
const none: Readonly<Record<string, string>> = {}

/**
 * Reads samples that follow one another, as long as they are written plainly: elements with plain text, attributes in quotes, white space; no entity, comment, CDATA section or
 * instruction. Answers where the first thing begins that isn't such a sample; saxes reads it then, from its start, so that what `handler` heard of half a sample it hears again.
 */
export const readPlain = (text: string, from: number, place: Place, handler: Handler): number => {
  let at = from
  const names: string[] = []
  const locals: string[] = [place.parent]
  const known = new Map<string, string>()

  const skipSpace = (): void => {
    while (isSpace(text.charCodeAt(at))) at++
  }

  const skipName = (): string => {
    const start = at
    if (!isLetter(text.charCodeAt(at))) return ''
    while (isName(text.charCodeAt(at))) at++
    return text.slice(start, at)
  }

  /** Null where they aren't plain; else `at` is past them. */
  const attributes = (): Readonly<Record<string, string>> | null => {
    if (!isSpace(text.charCodeAt(at))) return none
    const found: Record<string, string> = {}
    for (;;) {
      const before = at
      skipSpace()
      if (!isLetter(text.charCodeAt(at))) return found
      if (at === before) return null
      const name = skipName()
      const mark = text.charCodeAt(at + 1)
      if (text.charCodeAt(at) !== equals || (mark !== quote && mark !== apostrophe) || name in found) return null
      const start = at + 2
      at = start
      while (text.charCodeAt(at) !== mark && isPlain(text.charCodeAt(at))) at++
      if (text.charCodeAt(at) !== mark) return null
      found[name] = text.slice(start, at)
      at++
    }
  }

  const close = (value: string): boolean => {
    names.pop()
    return handler.close(locals.pop() ?? '', locals.at(-1) ?? '', value)
  }

  /** From the `<` of a start tag past its `>`. */
  const start = (): boolean => {
    at++
    const name = skipName()
    const found = attributes()
    if (name === '' || found === null || names.length === deepest) return false
    let local = known.get(name)
    if (local === undefined) known.set(name, (local = localName(name)))
    handler.open(local, locals.at(-1) ?? '', found)
    names.push(name)
    locals.push(local)
    const isEmpty = text.charCodeAt(at) === slash
    if (isEmpty) at++
    if (text.charCodeAt(at) !== greater) return false
    at++
    return !isEmpty || close('')
  }

  /** From the `<` of an end tag past its `>`. */
  const end = (value: string): boolean => {
    const name = names.at(-1) ?? ''
    if (!text.startsWith(name, at + 2) || text.charCodeAt(at + 2 + name.length) !== greater) return false
    at += 3 + name.length
    return close(value)
  }

  const sample = (): boolean => {
    if (!start()) return false
    while (names.length > 0) {
      skipSpace()
      const from = at
      for (let code = text.charCodeAt(at); code !== less; code = text.charCodeAt(++at)) if (!(isPlain(code) || isSpace(code)) || code === greater) return false
      if (!(text.charCodeAt(at + 1) === slash ? end(text.slice(from, at)) : start())) return false
    }
    return true
  }

  const opening = `<${place.point}`
  let past = from
  while (text.startsWith(opening, at) && !isName(text.charCodeAt(at + opening.length)) && sample()) {
    skipSpace()
    past = at
  }
  return past
}
