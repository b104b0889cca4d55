import type { WallWords } from '../../src/contract/db'
import { idOfOwn, longestNote } from '../../src/contract/wall'
import type { MilestoneWord, OwnMilestone } from '../../src/contract/wall'
import type { Cell, Connection } from './connection'
import type { Open } from './open'
import { counted } from './queries'
import { Trouble } from './trouble'

const numberOrNull = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null)
/** As at every door. */
const mended = (text: string): string => text.toWellFormed().replaceAll('\0', '')

/** What the runner says of milestones, and their own ones in the order in which they were made. */
export const wallWords = ({ connection }: Open): WallWords => ({
  words: connection
    .rows('select milestone, note, said_of, noted_at, pinned_at, hidden_at from milestone_word order by rowid')
    .map(([milestone, note, of, notedAt, pinnedAt, hiddenAt]): MilestoneWord => ({
      milestone: String(milestone),
      note: String(note),
      of: String(of),
      notedAt: numberOrNull(notedAt),
      pinnedAt: numberOrNull(pinnedAt),
      hiddenAt: numberOrNull(hiddenAt),
    })),
  own: connection
    .rows(
      `select own_milestone.id, own_milestone.activity, sentence, made_at, activity.start, wall.day from own_milestone
         left join activity on activity.id = own_milestone.activity and ${counted} left join wall on wall.activity = activity.id order by own_milestone.id`,
    )
    .map(([id, activity, sentence, madeAt, start, day]) => ({
      id: Number(id),
      activity: Number(activity),
      sentence: String(sentence),
      madeAt: Number(madeAt),
      start: numberOrNull(start),
      day: numberOrNull(day),
    })),
})

/** Nothing is kept of a milestone of which nothing is said. */
const tidy = (connection: Connection, milestone: string): void =>
  connection.run('delete from milestone_word where milestone = ? and noted_at is null and pinned_at is null and hidden_at is null', [milestone])

/** `at`: UTC ms. An empty note is none. */
export const writeNote = (connection: Connection, milestone: string, given: Pick<MilestoneWord, 'note' | 'of'> | null, at: number): void => {
  const note = mended(given?.note ?? '')
  if (note.length > longestNote) throw new Trouble('bad-correction')
  connection.run(
    `insert into milestone_word (milestone, note, said_of, noted_at) values (?, ?, ?, ?)
       on conflict (milestone) do update set note = excluded.note, said_of = excluded.said_of, noted_at = excluded.noted_at`,
    [milestone, note, note === '' ? '' : mended(given?.of ?? ''), note === '' ? null : at],
  )
  tidy(connection, milestone)
}

const writeMark = (connection: Connection, milestone: string, column: 'pinned_at' | 'hidden_at', at: number | null): void => {
  connection.run(
    `insert into milestone_word (milestone, note, said_of, ${column}) values (?1, '', '', ?2) on conflict (milestone) do update set ${column} = ?2`,
    [milestone, at],
  )
  tidy(connection, milestone)
}
export const writeMilestonePin = (connection: Connection, milestone: string, pinned: boolean, at: number): void =>
  writeMark(connection, milestone, 'pinned_at', pinned ? Math.max(at, 1 + connection.number('select coalesce(max(pinned_at), 0) from milestone_word')) : null)
export const writeHidden = (connection: Connection, milestone: string, hidden: boolean, at: number): void =>
  writeMark(connection, milestone, 'hidden_at', hidden ? at : null)

/** Throws `Trouble` where there is no such run, or nothing is said of it. An id is never given twice: a word of one that is gone would fall to the other. */
export const writeOwn = (open: Open, own: Pick<OwnMilestone, 'activity' | 'sentence'> & { readonly id: number | null }, at: number): number => {
  const { connection } = open
  const sentence = mended(own.sentence).trim()
  if (sentence === '' || sentence.length > longestNote || !open.known().has(own.activity)) throw new Trouble('bad-correction')
  const last = connection.number('select own_milestones from meta')
  const id = own.id ?? last + 1
  if (!Number.isSafeInteger(id) || id < 1 || id > last + 1) throw new Trouble('bad-correction')
  connection.run(
    `insert into own_milestone (id, activity, sentence, made_at) values (?, ?, ?, ?)
       on conflict (id) do update set activity = excluded.activity, sentence = excluded.sentence`,
    [id, own.activity, sentence, at],
  )
  connection.run('update meta set own_milestones = max(own_milestones, ?)', [id])
  return id
}

export const deleteOwn = (connection: Connection, id: number): void => {
  connection.run('delete from own_milestone where id = ?', [id])
  connection.run('delete from milestone_word where milestone = ?', [idOfOwn(id)])
}
