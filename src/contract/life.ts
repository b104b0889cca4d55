/** Said by a worker to its page once it holds the lock that bears its name: from then on, the lock is free only if the worker is dead. */
export interface Lives {
  readonly lives: string
}

/** Sent by the page, and sent back as it came by a worker that has a moment between two pieces of work. */
export interface Beat {
  readonly beat: number
}

/** Said instead by a worker whose page is of another build: it does nothing at all. */
export interface Foreign {
  readonly foreign: string
}

/** A worker's name also says of which build the page is that starts it. */
export const nameFor = (build: string, part: string, unique: string): string => `runmirror-${part}-${unique}@${build}`
export const buildIn = (name: string): string | null => name.split('@')[1] ?? null
