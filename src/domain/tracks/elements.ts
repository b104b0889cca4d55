import type { Sample } from './recorder'

/** Where a format keeps its samples, and what of them it reads. Names come without their prefix: writers disagree about prefixes, and some never declare them. */
export interface Layout {
  /** The element of a sample, and the only one it is looked for in. */
  readonly point: string
  readonly parent: string
  /** What an element within a sample, or an attribute (`@lat`) of the sample itself, says; null for nothing of ours. */
  readonly field: (name: string, parent: string) => keyof Sample | null
}

/** What is made of a document as it is read. */
export interface Reading {
  /** Elements outside samples; `value` is the text since the last tag. */
  readonly open: (name: string, parent: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string, parent: string, value: string) => void
  /** A sample begins, with nothing said; what was said of one that didn't end is forgotten. */
  readonly begin: () => void
  readonly say: (field: keyof Sample, value: string) => void
  /** False to stop reading. */
  readonly end: () => boolean
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
