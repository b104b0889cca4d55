import type { Connection } from './connection'

/** What a track says of the zone its run began in. */
interface Clue {
  /** Seconds east of UTC, by the file's own clock. */
  readonly offset: number | null
  /** That holds at the start's place. */
  readonly zone: string | null
}

export interface Located {
  readonly clues: ReadonlyMap<number, Clue>
  /** The located run nearest in time to an instant, UTC ms; of two as near the earlier. Null where no run is located. */
  readonly nearest: (start: number) => { readonly zone: string; readonly apart: number } | null
}

export const locatedOf = (connection: Connection): Located => {
  if (connection.number('select tracks from meta') === 0) return { clues: new Map(), nearest: () => null }
  const clues = new Map<number, Clue>()
  const starts: number[] = []
  const zones: string[] = []
  const rows = connection.rows(
    `select activity.id, activity.start, track_file.offset, track_file.zone from track_file join activity on activity.file = track_file.name
       where track_file.offset is not null or track_file.zone is not null order by activity.start, activity.id`,
  )
  for (const [id, start, offset, zone] of rows) {
    clues.set(Number(id), { offset: typeof offset === 'number' ? offset : null, zone: typeof zone === 'string' ? zone : null })
    if (typeof zone !== 'string') continue
    starts.push(Number(start))
    zones.push(zone)
  }
  return {
    clues,
    nearest: (start) => {
      let [low, high] = [0, starts.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((starts[middle] ?? 0) < start) low = middle + 1
        else high = middle
      }
      const apart = (place: number): number => Math.abs((starts[place] ?? Infinity) - start)
      const place = apart(low - 1) <= apart(low) ? low - 1 : low
      const zone = zones[place]
      return zone === undefined ? null : { zone, apart: apart(place) }
    },
  }
}
