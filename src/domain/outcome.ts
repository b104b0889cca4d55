/** An expected failure is a value with a code; an exception is a bug. Sentences for the codes live in `words/`. */
export type Outcome<T, Code extends string> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: Code; readonly detail?: string }

export const done = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const failed = <Code extends string>(code: Code, detail?: string): { readonly ok: false; readonly code: Code; readonly detail?: string } =>
  detail === undefined ? { ok: false, code } : { ok: false, code, detail }
