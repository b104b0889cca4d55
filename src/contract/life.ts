/** Said by a worker to its page once it holds the lock that bears its name: from then on, the lock is free only if the worker is dead. */
export interface Lives {
  readonly lives: string
}

/** Sent by the page, and sent back as it came by a worker that has a moment between two pieces of work. */
export interface Beat {
  readonly beat: number
}
