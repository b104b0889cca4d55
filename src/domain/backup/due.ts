const month = 30 * 86_400_000

/** All UTC ms. */
export interface Kept {
  /** When the newest backup was saved. */
  readonly backedUpAt: number | null
  /** When the runner last asked not to be reminded. */
  readonly quietAt: number | null
  /** When something was last brought or said. */
  readonly newestFact: number | null
}

/** Whether a reminder is kind: something is in no backup, the newest backup is more than a month old or what was brought has stood alone so long, and nobody said "not now" within a month. */
export const isBackupDue = ({ backedUpAt, quietAt, newestFact }: Kept, now: number): boolean => {
  if (newestFact === null || (quietAt !== null && now - quietAt < month)) return false
  return backedUpAt === null ? now - newestFact > month : newestFact > backedUpAt && now - backedUpAt > month
}
