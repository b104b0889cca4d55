import type { Accessor } from 'solid-js'
import type { Crew } from '../client/workers'
import type { ChaptersTold, YearsTold } from '../contract/chapters'
import type { Mirror, StoreTrouble } from '../contract/db'
import type { Outcome } from '../domain/outcome'
import type { Live } from './live'

export interface ChaptersState {
  /** Every year in a line; told anew as tracks, places and weather come. */
  readonly years: () => Accessor<Live<YearsTold>>
  /** The chapters of the years asked for, one or two. */
  readonly chapters: (years: Accessor<readonly number[]>) => Accessor<Live<ChaptersTold>>
}

/** `follow` asks again whenever facts, tracks or weather are others. */
export const createChapters = (
  crew: Crew,
  mirror: Mirror,
  today: Accessor<number>,
  follow: <T>(key: () => string, ask: () => Promise<Outcome<T, StoreTrouble>>) => Accessor<Live<T>>,
): ChaptersState => ({
  years: () =>
    follow(
      () => `${mirror} ${today()}`,
      () => crew.ask(({ persona }) => persona.years(mirror, today())),
    ),
  chapters: (years) =>
    follow(
      () => `${years().join(' ')} ${today()}`,
      () => crew.ask(({ persona }) => persona.chapters(mirror, today(), years())),
    ),
})
