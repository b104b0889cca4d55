/** What a format makes of its elements; names come without their prefix, since writers disagree about prefixes and some never declare them. */
export interface Handler {
  readonly open: (name: string, parent: string, attributes: Readonly<Record<string, string>>) => void
  /** `value` is the text since the last tag. False to stop reading. */
  readonly close: (name: string, parent: string, value: string) => boolean
}

/** The element of a sample, and the only one it is looked for in. */
export interface Place {
  readonly point: string
  readonly parent: string
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
