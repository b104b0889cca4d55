import type { Always, History, RunField } from '../cards/card'

/** What reads a history: a card, or anything else that names its columns. */
interface Reader {
  readonly id: string
  readonly needs: readonly RunField[]
}

/** What readers made of a history, by their ids. */
export interface Remembered<T> {
  readonly history: History<RunField>
  readonly told: ReadonlyMap<string, T>
}

const always = ['id', 'start', 'day'] as const satisfies readonly Always[]

/** Bit by bit, an absent number being like another: what was worked out of one column can be no other of the next. */
export const holdsTheSame = (a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean => {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let place = 0; place < a.length; place++) if (!Object.is(a[place], b[place])) return false
  return true
}

/**
 * Of two histories: who would read the same in both, and so say the same. An edited name leaves all but those that read names as they were; one run more or less is
 * in every column. Each column is compared once, whoever asks.
 */
export const compareHistories = (before: History<RunField>, now: History<RunField>): ((reader: Pick<Reader, 'needs'>) => boolean) => {
  const alike =
    before.today === now.today &&
    before.unit === now.unit &&
    before.firstWeekday === now.firstWeekday &&
    before.runs.length === now.runs.length &&
    holdsTheSame(before.otherDays, now.otherDays)
  const known = new Map<RunField, boolean>()
  const isAlike = (field: RunField): boolean => {
    const found = known.get(field)
    if (found !== undefined) return found
    const [old, fresh] = [before.runs[field], now.runs[field]]
    // A column that one of them was not asked for can't be compared.
    const same = old !== undefined && fresh !== undefined && holdsTheSame(old, fresh)
    known.set(field, same)
    return same
  }
  return ({ needs }) => alike && always.every(isAlike) && needs.every(isAlike)
}

/** What readers make of a history. One that would read what it read before has told it: it is not asked again. */
export const tellChanged = <R extends Reader, T>(
  history: History<RunField>,
  readers: readonly R[],
  tell: (reader: R) => T,
  before: Remembered<T> | null,
): Remembered<T> => {
  const readsTheSame = before === null ? () => false : compareHistories(before.history, history)
  const again = (reader: R): T => {
    const told = before?.told.get(reader.id)
    return told !== undefined && readsTheSame(reader) ? told : tell(reader)
  }
  return { history, told: new Map(readers.map((reader) => [reader.id, again(reader)])) }
}
