import type { Change } from '../../src/contract/relay'

/** What has to be done about one activity: all that was told of it, in one. */
export interface Errand {
  readonly activity: string
  /** Numbers of the first and the last change that are in it. */
  readonly first: number
  readonly last: number
  /** Its last word was that it was deleted, or that it may be seen no more. */
  readonly gone: boolean
  /** It came in. */
  readonly created: boolean
}

/** In the order of their last words. */
export const errandsOf = (changes: readonly Change[]): readonly Errand[] => {
  const errands = new Map<string, Errand>()
  for (const { id, aspect, seq } of changes.toSorted((a, b) => a.seq - b.seq)) {
    if (id === null) continue
    const before = errands.get(id)
    const created = aspect === 'create' || (aspect !== 'delete' && before?.created === true)
    // Put in anew, so that it stands where its last word does.
    errands.delete(id)
    errands.set(id, { activity: id, first: before?.first ?? seq, last: seq, gone: aspect === 'delete', created })
  }
  return [...errands.values()]
}

/** What came in is read with its streams; of what was changed they are here, or the page asks for them. */
export const readsFor = (errands: readonly Errand[]): number => errands.reduce((sum, { gone, created }) => sum + (gone ? 0 : created ? 2 : 1), 0)

/** Whether the runner may have taken the permission back. */
export const isAboutPermission = (changes: readonly Change[]): boolean => changes.some((change) => change.of === 'athlete')
