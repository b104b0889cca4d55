import type { Answer, Batch, Begun, Change, Correction, CorrectionKind, Kept, Mirror, Report, Settings, SourceHead } from '../../src/contract/db'
import type { Copied, KeptTrack, WantedWays } from '../../src/contract/tracks'
import type { GivenText, TextAbout } from '../../src/contract/own-text'
import type { MilestoneWord, OwnMilestone } from '../../src/contract/wall'
import type { RitualAnswer } from '../../src/contract/rituals'
import type { Cell } from '../../src/domain/places/cell'
import { isFirstWeekday } from '../../src/domain/calendar/calendar'
import { isZone } from '../../src/domain/enrich/wall'
import type { Ways } from '../../src/domain/routes/ways'
import { planRows, remember, writePlan } from './absorb'
import { insertRaw } from './columns'
import { checkCorrection, tellAnew, writeCorrection } from './corrections'
import { placeOf } from './migrations'
import type { Open, Source } from './open'
import { writeOwnText } from './own-text'
import { writeAnswer, writePin } from './own-words'
import { forgetPlaces, writePlaceName, writePlaces } from './places'
import { locate, pair, setWalls } from './rebuild'
import { writeRitualWord } from './rituals'
import { workOutReport } from './report'
import { areSkiesBehind, forgetSkies, writeSkies } from './skies'
import { keepCopies, keepTrackFiles, writeSummaries } from './tracks'
import { Trouble } from './trouble'
import { deleteOwn, writeHidden, writeMilestonePin, writeNote, writeOwn } from './wall'
import { writeWays } from './ways'

export interface FactsEnv {
  /** UTC ms. */
  readonly now: () => number
  readonly changed: (change: Change) => void
  /** After rows of an export were taken in: what Strava's API tells of the same activities. */
  readonly tellAgain: (open: Open, ids: Iterable<number>) => void
}

/** Everything that changes the facts. */
export interface Facts {
  readonly begin: (open: Open, head: SourceHead) => Begun
  readonly keep: (mirror: Mirror, open: Open, source: number, batch: Batch) => Kept
  readonly finish: (mirror: Mirror, open: Open, source: number, complete: boolean) => Report
  readonly correct: (mirror: Mirror, open: Open, correction: Correction) => null
  readonly undo: (mirror: Mirror, open: Open, activity: number, kind: CorrectionKind) => null
  readonly answer: (mirror: Mirror, open: Open, card: string, answer: Answer | null) => null
  readonly pin: (mirror: Mirror, open: Open, card: string, pinned: boolean) => null
  readonly noteMilestone: (mirror: Mirror, open: Open, milestone: string, note: Pick<MilestoneWord, 'note' | 'of'> | null) => null
  readonly pinMilestone: (mirror: Mirror, open: Open, milestone: string, pinned: boolean) => null
  readonly hideMilestone: (mirror: Mirror, open: Open, milestone: string, hidden: boolean) => null
  readonly keepOwnMilestone: (mirror: Mirror, open: Open, own: Pick<OwnMilestone, 'activity' | 'sentence'> & { readonly id: number | null }) => number
  readonly removeOwnMilestone: (mirror: Mirror, open: Open, id: number) => null
  readonly sayOfRitual: (mirror: Mirror, open: Open, ritual: string, given: RitualAnswer | null) => null
  readonly sayOwnText: (mirror: Mirror, open: Open, about: TextAbout, given: GivenText | null) => null
  readonly keepCopies: (open: Open, copies: readonly Copied[]) => null
  readonly keepTracks: (open: Open, files: readonly KeptTrack[]) => null
  readonly keepSummaries: (open: Open, files: Parameters<typeof writeSummaries>[1]) => null
  readonly keepPlaces: (open: Open, files: Parameters<typeof writePlaces>[1]) => null
  readonly keepWays: (mirror: Mirror, open: Open, files: WantedWays['files'], ways: Ways) => null
  readonly keepPlaceName: (mirror: Mirror, open: Open, cell: Cell, name: string | null) => null
  readonly settleTracks: (mirror: Mirror, open: Open) => null
  readonly settleWeather: (mirror: Mirror, open: Open) => null
  readonly set: (mirror: Mirror, open: Open, key: keyof Settings, value: Settings[keyof Settings]) => null
}

export const createFacts = (env: FactsEnv): Facts => {
  /** Facts first, then what follows from them: a kill in between leaves rows to `catchUp`, never half of one. */
  const change = (mirror: Mirror, open: Open, facts: () => void, derive: () => void): void => {
    const { connection } = open
    connection.transaction(() => {
      facts()
      connection.run('update meta set revision = revision + 1')
    })
    const revision = open.revision()
    connection.transaction(() => {
      derive()
      connection.run('update built set revision = ?', [revision])
    })
    env.changed({ mirror, revision })
  }

  const countsOf = (open: Open, source: number): Kept => {
    const [counts] = open.connection.rows('select rows_done, added, corrected, known, aside from source where id = ?', [source])
    return { read: Number(counts?.[0]), added: Number(counts?.[1]), corrected: Number(counts?.[2]), known: Number(counts?.[3]), aside: Number(counts?.[4]) }
  }

  const reportOf = (open: Open, source: number): Report | null => {
    const json = open.connection.one('select json from report where source = ?', [source])
    return typeof json === 'string' ? JSON.parse(json) : null
  }

  const begin = (open: Open, head: SourceHead): Begun => {
    const same = [...open.sources().values()].find((source) => source.hash === head.hash)
    const report = same?.state === 'complete' ? reportOf(open, same.id) : null
    if (same && report) return { state: 'known', source: same.id, report }
    if (same) return { state: 'resumed', source: same.id, rowsDone: same.rowsDone, layout: same.layout }
    const { connection } = open
    const id = connection.number('select coalesce(max(id), 0) + 1 from source')
    connection.transaction(() =>
      connection.run("insert into source values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'reading', 0, 0, 0, 0, 0, 0, ?)", [
        id,
        head.hash,
        head.kind,
        head.name,
        head.bytes,
        JSON.stringify(head.header),
        JSON.stringify(head.layout),
        head.asOf,
        head.deviceZone,
        env.now(),
      ]),
    )
    open.lookAtSources()
    return { state: 'new', source: id, rowsDone: 0 }
  }

  const sourceOf = (open: Open, id: number): Source => {
    if (!open.sources().has(id)) throw new Trouble('unknown-source')
    return open.source(id)
  }

  const keep = (mirror: Mirror, open: Open, id: number, batch: Batch): Kept => {
    const source = sourceOf(open, id)
    // A batch may come twice: its answer was lost with the tab that gave it.
    const from = batch.lines.findIndex((line) => line > source.lastLine)
    if (from < 0) return countsOf(open, id)
    const plan = planRows(open, source, batch, from)
    const { counts } = plan
    const { connection } = open
    change(
      mirror,
      open,
      () => {
        insertRaw(connection, batch, from, (row) => placeOf(id, batch.lines[row] ?? 0), batch.numbers.id)
        connection.run(
          'update source set rows_done = rows_done + ?, last_line = ?, added = added + ?, corrected = corrected + ?, known = known + ?, aside = aside + ?, kept_at = ? where id = ?',
          [counts.read, batch.lines[batch.rows - 1] ?? 0, counts.added, counts.corrected, counts.known, counts.aside, env.now(), id],
        )
      },
      () => writePlan(open, source, batch, from, plan),
    )
    open.lookAtSources()
    remember(open, source, batch, plan)
    env.tellAgain(open, batch.numbers.id ?? [])
    return countsOf(open, id)
  }

  const finish = (mirror: Mirror, open: Open, id: number, complete: boolean): Report => {
    const before = sourceOf(open, id)
    if (before.state === 'complete') {
      const report = reportOf(open, id)
      if (report) return report
    }
    pair(open)
    locate(open)
    const keptAt = env.now()
    const report = workOutReport(open, id, complete, keptAt)
    change(
      mirror,
      open,
      () => {
        open.connection.run('insert or replace into report (source, json) values (?, ?)', [id, JSON.stringify(report)])
        open.connection.run('update source set state = ?, kept_at = ? where id = ?', [complete ? 'complete' : 'reading', keptAt, id])
      },
      () => undefined,
    )
    open.lookAtSources()
    return report
  }

  const correctBy = (mirror: Mirror, open: Open, activity: number, kind: CorrectionKind, facts: () => void): null => {
    change(mirror, open, facts, () => {
      open.forget()
      tellAnew(open, activity, kind)
    })
    pair(open)
    return null
  }
  const correct: Facts['correct'] = (mirror, open, correction) => {
    checkCorrection(open, correction)
    return correctBy(mirror, open, correction.activity, correction.kind, () => writeCorrection(open.connection, correction, env.now()))
  }
  const undo: Facts['undo'] = (mirror, open, activity, kind) =>
    correctBy(mirror, open, activity, kind, () => open.connection.run('delete from correction where activity = ? and kind = ?', [activity, kind]))

  const say = (mirror: Mirror, open: Open, facts: () => void): null => {
    change(mirror, open, facts, () => undefined)
    return null
  }
  const answer: Facts['answer'] = (mirror, open, card, given) => say(mirror, open, () => writeAnswer(open.connection, card, given, env.now()))
  const pin: Facts['pin'] = (mirror, open, card, pinned) => say(mirror, open, () => writePin(open.connection, card, pinned, env.now()))
  const sayOfRitual: Facts['sayOfRitual'] = (mirror, open, ritual, given) => say(mirror, open, () => writeRitualWord(open.connection, ritual, given, env.now()))

  const noteMilestone: Facts['noteMilestone'] = (mirror, open, milestone, note) =>
    say(mirror, open, () => writeNote(open.connection, milestone, note, env.now()))
  const pinMilestone: Facts['pinMilestone'] = (mirror, open, milestone, pinned) =>
    say(mirror, open, () => writeMilestonePin(open.connection, milestone, pinned, env.now()))
  const hideMilestone: Facts['hideMilestone'] = (mirror, open, milestone, hidden) =>
    say(mirror, open, () => writeHidden(open.connection, milestone, hidden, env.now()))
  const keepOwnMilestone: Facts['keepOwnMilestone'] = (mirror, open, own) => {
    let id = 0
    say(mirror, open, () => {
      id = writeOwn(open, own, env.now())
    })
    return id
  }
  const removeOwnMilestone: Facts['removeOwnMilestone'] = (mirror, open, id) => say(mirror, open, () => deleteOwn(open.connection, id))

  const sayOwnText: Facts['sayOwnText'] = (mirror, open, about, given) => say(mirror, open, () => writeOwnText(open, about, given, env.now()))

  const keepPlaceName: Facts['keepPlaceName'] = (mirror, open, cell, name) => say(mirror, open, () => writePlaceName(open.connection, cell, name, env.now()))

  const keepTheCopies: Facts['keepCopies'] = ({ connection }, copies) => {
    connection.transaction(() => keepCopies(connection, copies))
    return null
  }
  const keepSummaries: Facts['keepSummaries'] = ({ connection }, files) => {
    connection.transaction(() => writeSummaries(connection, files))
    return null
  }
  const keepTracks: Facts['keepTracks'] = (open, files) => {
    const { connection } = open
    connection.transaction(() => {
      keepTrackFiles(connection, files, env.now())
      forgetPlaces(connection, files)
      forgetSkies(connection, files)
    })
    open.forgetLocated()
    // After the facts: a kill in between leaves tracks to be summed up again.
    return keepSummaries(open, files)
  }
  const keepPlaces: Facts['keepPlaces'] = ({ connection }, files) => {
    connection.transaction(() => writePlaces(connection, files))
    return null
  }
  const keepWays: Facts['keepWays'] = (mirror, open, files, ways) => {
    change(
      mirror,
      open,
      () => undefined,
      () => writeWays(open.connection, files, ways),
    )
    return null
  }
  const settleTracks: Facts['settleTracks'] = (mirror, open) => {
    change(
      mirror,
      open,
      () => undefined,
      () => {
        open.forgetLocated()
        setWalls(open)
      },
    )
    return null
  }

  const settleWeather: Facts['settleWeather'] = (mirror, open) => {
    if (areSkiesBehind(open))
      change(
        mirror,
        open,
        () => undefined,
        () => writeSkies(open),
      )
    return null
  }

  const set: Facts['set'] = (mirror, open, key, value) => {
    if (key === 'homeZone' && !isZone(String(value))) throw new Error(`No time zone ${value}.`)
    if (key === 'firstWeekday' && !isFirstWeekday(Number(value))) throw new Error(`No week begins on weekday ${value}.`)
    const { connection } = open
    change(
      mirror,
      open,
      () => connection.run('insert or replace into setting (key, value) values (?, ?)', [key, String(value)]),
      () => {
        if (key !== 'homeZone') return
        open.forget()
        setWalls(open)
      },
    )
    return null
  }

  const ofTracks = { keepCopies: keepTheCopies, keepTracks, keepSummaries, keepPlaces, keepWays, keepPlaceName, settleTracks }
  const ofWall = { noteMilestone, pinMilestone, hideMilestone, keepOwnMilestone, removeOwnMilestone }
  return { begin, keep, finish, correct, undo, answer, pin, sayOfRitual, sayOwnText, ...ofWall, ...ofTracks, settleWeather, set }
}
