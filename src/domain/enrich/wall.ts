/** Where a run's IANA zone came from, best first. `file` and `place` wait for tracks and coordinates. */
export type ZoneSource = 'file' | 'place' | 'nearest' | 'home' | 'device'
