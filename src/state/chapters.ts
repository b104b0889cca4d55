import { createMemo } from 'solid-js'
import type { Accessor } from 'solid-js'
import type { Crew } from '../client/workers'
import type { ChaptersTold, YearsTold } from '../contract/chapters'
import type { Mirror, StoreTrouble } from '../contract/db'
import type { Outcome } from '../domain/outcome'
import type { Live } from './live'
import { steady } from './steady'

export interface ChaptersState {
  /** Every year in a line; told anew as tracks, places and weather come. */
  readonly years: () => Accessor<Live<YearsTold>>
  /** The chapters of the years asked for, one or two. */
  readonly chapters: (years: Accessor<readonly number[]>) => Accessor<Live<ChaptersTold>>
}

/** Pages that say the same stay the same objects: while tracks are read a chapter is told again and again. */
const steadily = (before: ChaptersTold, now: ChaptersTold): ChaptersTold => ({
  ...now,
  chapters: now.chapters.map((chapter) => {
    const old = before.chapters.find(({ year }) => year === chapter.year)
    return old === undefined ? chapter : { ...chapter, told: steady(old.told, chapter.told) }
  }),
})

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
  chapters: (years) => {
    const told = follow(
      () => `${years().join(' ')} ${today()}`,
      () => crew.ask(({ persona }) => persona.chapters(mirror, today(), years())),
    )
    return createMemo<Live<ChaptersTold>>(
      (before) => {
        const now = told()
        return now.state === 'here' && before.state === 'here' ? { state: 'here', value: steadily(before.value, now.value) } : now
      },
      { state: 'waiting' },
    )
  },
})
