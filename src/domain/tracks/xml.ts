import { SaxesParser } from 'saxes'
import { localName } from './elements'
import type { Layout, Reading } from './elements'
import { createPlainReader } from './plain'

/** 'stopped' by the handler; 'deep' below `deepest` levels. */
export type Ending = 'whole' | 'broken' | 'deep' | 'stopped'

/** GPX and TCX need eight levels, extensions a few more: what is deeper was made to exhaust a reader. */
const deepest = 64

/** What may precede a root: byte order mark and spaces (of Strava's exports, ten before a TCX's declaration), declaration and instructions, comments. */
const beforeRoot = /[\s\ufeff]+|<\?[^]*?\?>|<!--[^]*?-->/y
const root = /<(!doctype\s+)?([\p{L}_][\p{L}\p{N}_:.-]*)(?=[\s/>])/iuy

export interface Root {
  readonly kind: 'root' | 'doctype'
  /** Without prefix; of a document type, the root it announces. */
  readonly name: string
  readonly at: number
}

/** The first element or document type of a text; null where neither can be found. */
export const findRoot = (text: string): Root | null => {
  let at = 0
  beforeRoot.lastIndex = 0
  while (beforeRoot.test(text)) at = beforeRoot.lastIndex
  root.lastIndex = at
  const [, doctype, name] = root.exec(text) ?? []
  if (name !== undefined) return { kind: doctype === undefined ? 'root' : 'doctype', name: localName(name), at }
  return /^<!doctype/i.test(text.slice(at, at + 9)) ? { kind: 'doctype', name: '', at } : null
}

/** Longer white space between two samples is no writer's: reading it again and again would take quadratic time. */
const widestGap = 256

/** Where the white space that begins at `from` ends. */
const pastSpace = (text: string, from: number): number => {
  let at = from
  while (at - from < widestGap) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break
    at++
  }
  return at
}

/** Whether the tag that ends at `past` is the end of `name`: saxes closes every element that a wrong end tag leaves open before it complains. */
const isEndOf = (name: string, text: string, past: number): boolean => text.slice(text.lastIndexOf('</', past - 2) + 2, past - 1).trimEnd() === name

/**
 * Reads a document from its root on, with no document type and so no entities but the five predefined ones. With `shortcut`, samples written plainly go past saxes: a plain
 * element is well-formed by itself, so leaving it out between two tags changes nothing for the rest. Saxes is handed everything else, and says where it stands.
 */
export const readXml = (text: string, from: number, layout: Layout, reading: Reading, shortcut: boolean): Ending => {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  const path: string[] = ['']
  let value = ''
  let inPoint = false
  let ending: Ending = 'whole'
  /** In `text`: the end of the last tag that saxes saw, and how far apart its place and ours are. */
  let edge = from
  let skipped = from

  // Saxes knows no other way to be stopped than an exception.
  const halt = (why: Ending): never => {
    ending = why
    throw new Error(why)
  }
  const top = (): string => path.at(-1) ?? ''
  const isPoint = (name: string): boolean => name === layout.point && top() === layout.parent
  const append = (more: string): void => void (value += more)

  const begin = (name: string, attributes: Readonly<Record<string, string>>): void => {
    inPoint = true
    reading.begin()
    for (const [key, text] of Object.entries(attributes)) {
      const field = layout.field(`@${key}`, name)
      if (field !== null) reading.say(field, text)
    }
  }
  const closeInPoint = (name: string, parent: string): void => {
    const field = layout.field(name, parent)
    if (field !== null) reading.say(field, value)
  }

  parser.on('error', () => halt('broken'))
  parser.on('doctype', () => halt('broken'))
  parser.on('text', append)
  parser.on('cdata', append)
  parser.on('opentag', (tag) => {
    if (path.length > deepest) halt('deep')
    const name = localName(tag.name)
    if (isPoint(name)) begin(name, tag.attributes)
    else if (!inPoint) reading.open(name, top(), tag.attributes)
    path.push(name)
    value = ''
    edge = parser.position + skipped
  })
  parser.on('closetag', (tag) => {
    edge = parser.position + skipped
    if (!tag.isSelfClosing && !isEndOf(tag.name, text, edge)) halt('broken')
    const name = path.pop() ?? ''
    if (!inPoint) reading.close(name, top(), value)
    else if (!isPoint(name)) closeInPoint(name, top())
    else if (!reading.end()) halt('stopped')
    if (isPoint(name)) inPoint = false
    value = ''
  })

  const pastPlain = shortcut ? createPlainReader(layout, reading) : null

  const readAll = (): void => {
    let at = from
    while (at < text.length) {
      const next = shortcut ? text.indexOf(`<${layout.point}`, at + 1) : -1
      const to = next < 0 ? text.length : next
      parser.write(text.slice(at, to))
      at = to
      // Only white space since a tag: saxes is in no comment, no CDATA section, no attribute.
      if (pastPlain === null || next < 0 || top() !== layout.parent || pastSpace(text, edge) !== at) continue
      const past = pastPlain(text, at)
      if (past === at) continue
      skipped += past - at
      at = edge = past
      value = ''
    }
    parser.close()
  }

  try {
    readAll()
  } catch (error) {
    if (ending === 'whole') throw error
  }
  return ending
}
