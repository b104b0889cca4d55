/**
 * The kinds of cell an export has. A kind says how a cell is read and which SQLite type keeps it; `REAL` wherever a whole number is only usual.
 * Raise `rev` when a kind begins to read the same cell differently: derived rows are then worked out anew.
 */
export const kinds = {
  id: { sql: 'INTEGER', rev: 1, reads: 'digits; beyond 2³², below 2⁵³' },
  time: { sql: 'INTEGER', rev: 1, reads: 'localised UTC date and time → UTC ms' },
  epoch: { sql: 'INTEGER', rev: 1, reads: 'UTC epoch seconds → UTC ms' },
  text: { sql: 'TEXT', rev: 1, reads: 'text, well-formed, lines end in LF' },
  type: { sql: 'TEXT', rev: 1, reads: 'the display name of the activity type, in the account’s language' },
  shown: { sql: 'REAL', rev: 1, reads: 'a number with the locale’s decimal sign; swims and rows with thousands separators' },
  number: { sql: 'REAL', rev: 1, reads: 'a number with a decimal dot; a comma after a spreadsheet' },
  code: { sql: 'INTEGER', rev: 1, reads: 'a whole number that is a code or a number of something' },
  flag: { sql: 'INTEGER', rev: 1, reads: 'true/false, TRUE/FALSE, 1.0/0.0 → 1/0' },
} as const satisfies Record<string, { readonly sql: 'INTEGER' | 'REAL' | 'TEXT'; readonly rev: number; readonly reads: string }>

export type Kind = keyof typeof kinds
export type SqlOf<K extends Kind> = (typeof kinds)[K]['sql']
