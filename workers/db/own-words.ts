import type { Answer, OwnWord } from '../../src/contract/db'
import type { Connection } from './connection'

/** Pinned ones first, the latest pin before the others; then as they were answered. */
export const ownWords = (connection: Connection): OwnWord[] =>
  connection
    .rows('select card, answer, because, said_of, answered_at, pinned_at from own_word order by pinned_at desc nulls last, answered_at, rowid')
    .map(([card, answer, because, of, answeredAt, pinnedAt]) => ({
      card: String(card),
      answer: answer === 'true' || answer === 'not-me' ? answer : null,
      because: String(because),
      of: String(of),
      answeredAt: answeredAt === null || answeredAt === undefined ? null : Number(answeredAt),
      pinnedAt: pinnedAt === null || pinnedAt === undefined ? null : Number(pinnedAt),
    }))

/** `at`: UTC ms. Text that is not well-formed is made so, as at every door. */
export const writeAnswer = (connection: Connection, card: string, answer: Answer | null, at: number): void => {
  if (answer === null) {
    connection.run('delete from own_word where card = ? and pinned_at is null', [card])
    connection.run("update own_word set answer = null, because = '', said_of = '', answered_at = null where card = ?", [card])
    return
  }
  connection.run(
    `insert into own_word (card, answer, because, said_of, answered_at) values (?, ?, ?, ?, ?)
     on conflict (card) do update set answer = excluded.answer, because = excluded.because, said_of = excluded.said_of, answered_at = excluded.answered_at`,
    [card, answer.answer, answer.because.toWellFormed().replaceAll('\0', ''), answer.of, at],
  )
}

export const writePin = (connection: Connection, card: string, pinned: boolean, at: number): void => {
  if (pinned)
    // Two pins of one millisecond, or after the clock was set back, keep their order.
    connection.run(
      `insert into own_word (card, because, said_of, pinned_at) values (?, '', '', max(?, 1 + coalesce((select max(pinned_at) from own_word), 0)))
       on conflict (card) do update set pinned_at = excluded.pinned_at`,
      [card, at],
    )
  else {
    connection.run('delete from own_word where card = ? and answer is null', [card])
    connection.run('update own_word set pinned_at = null where card = ?', [card])
  }
}
