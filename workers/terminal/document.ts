import type { Report, StoredFaces } from '../../src/contract/db'
import type { Claim, Face } from '../../src/domain/cards/card'
import type { Chapter } from '../../src/domain/chapters/chapters'
import { civilFromDay } from '../../src/domain/calendar/calendar'
import type { FamilyTold, Milestone, NextMilestone } from '../../src/domain/milestones/milestone'
import { pageWords } from '../../src/words/chapters/page-words'
import { faceWords } from '../../src/words/face'
import { leftOutWords, milestoneWords, nextWords } from '../../src/words/milestones/milestones'
import type { ToldByFiles } from './activity-files'

const dayMs = 86_400_000
/** A local day, as a calendar writes it. */
const date = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)
const instant = (utcMs: number | null): string | null => (utcMs === null ? null : new Date(utcMs).toISOString().replace('.000Z', 'Z'))

/** By what the same runs are told otherwise. */
type ToldBy = Pick<StoredFaces, 'today' | 'unit' | 'firstWeekday'>

/** The report for machines: counts to the row, UTC instants, metres; a weekday as ISO 8601 numbers it. */
const reportDocument = (report: Report, { today, unit, firstWeekday }: ToldBy) => ({
  source: report.source.name,
  bytes: report.source.bytes,
  hash: report.source.hash,
  rows: report.rows.read,
  stored: report.rows.added + report.rows.corrected,
  added: report.rows.added,
  corrected: report.rows.corrected,
  known: report.rows.known,
  aside: report.rows.aside,
  asideByReason: Object.fromEntries(report.aside.map(({ reason, lines }) => [reason, lines.length])),
  asideLines: Object.fromEntries(report.aside.map(({ reason, lines }) => [reason, lines])),
  issues: report.issues,
  columns: report.columns,
  zones: report.zones,
  zoneCheck: report.zoneCheck,
  duplicates: report.duplicates,
  from: instant(report.from),
  to: instant(report.to),
  metres: report.metres,
  runMetres: report.runMetres,
  activities: report.activities,
  runs: report.runs,
  validRuns: report.validRuns,
  flaggedTwo: report.flaggedTwo,
  elapsedStoodIn: report.elapsedStoodIn,
  taken: report.taken,
  today: date(today),
  unit,
  firstWeekday,
})

/** A claim with all its evidence screen tells: `details` are the numbers behind the lines of `evidence`. */
const claimDocument = (claim: Claim, unit: 'km' | 'mi', words = faceWords(claim, unit)) => {
  return {
    id: claim.card,
    rev: claim.rev,
    kind: claim.kind,
    certainty: claim.certainty,
    sentence: words.sentence,
    value: claim.value,
    of: claim.of,
    // A count estimates nothing: it has neither interval nor p, and says so.
    part: claim.part ?? null,
    interval: claim.interval ?? null,
    p: claim.p ?? null,
    window: { from: date(claim.window.from), to: date(claim.window.to), all: claim.window.all },
    tense: claim.tense,
    coverage: claim.coverage,
    receipts: claim.receipts,
    against: words.against,
    details: claim.details,
    evidence: words.evidence,
    lately: words.tense,
    how: words.how,
  }
}

/** What the activity files came to, and each of them: best efforts in seconds, by distance. `zones` counts all activities, as `report.zones` could not before places were known. */
const tracksDocument = ({ report, zones, activities }: ToldByFiles) => ({ ...report, zones, activities })

/** A milestone with the ids of the runs behind it; both ladders are told, whatever the unit. */
const milestoneDocument = (milestone: Milestone, ids: readonly number[], unit: 'km' | 'mi') => {
  const { id, family, group, kind, ladder, value, of, previous, until, run, day, receipts, coverage, doubtful, comparison } = milestone
  const words = milestoneWords(milestone, unit)
  return {
    ...{ id, family, group, kind, ladder, title: words.title, sentence: words.sentence, value, of, run, date: date(day) },
    previous: previous === null ? null : { id: previous.id, value: previous.value, date: date(previous.day) },
    since: words.since,
    until: until === null ? null : date(until),
    coverage,
    doubtful,
    comparison: comparison === null ? null : { ...comparison, words: words.comparison },
    receipts: receipts.flatMap(([from, to]) => ids.slice(from, to)),
  }
}

const nextDocument = (next: NextMilestone, unit: 'km' | 'mi') => {
  const { id, family, group, kind, ladder, value, of, left, coverage } = next
  const words = nextWords(next, unit)
  return { id, family, group, kind, ladder, title: words.title, value, of, left, leftWords: words.left, coverage }
}

/** What is on the wall; `ids`: of the valid runs by start. */
export interface OnWall extends FamilyTold {
  readonly ids: readonly number[]
}

const emptyWall: OnWall = { milestones: [], next: [], leftOut: [], ids: [] }

/** A year with its pages, each with the ids of the runs behind it, and the ids of the milestones that were reached in it. */
const chapterDocument = ({ year, from, to, over, runs, metres, told, forming, beyond }: Chapter, milestones: readonly Milestone[], unit: 'km' | 'mi') => ({
  ...{ year, from: date(from), to: date(to), over, runs, metres },
  pages: told.map((claim) => claimDocument(claim, unit, pageWords(claim, unit))),
  forming: forming.map((face) => ({ id: face.card, rev: face.rev, missing: pageWords(face, unit).missing })),
  beyond,
  milestones: milestones.filter(({ day }) => civilFromDay(day).year === year).map(({ id }) => id),
})

/** What `--json` prints; `tracks` is null where the activity files were left alone. */
export const documentOf = (
  reports: readonly Report[],
  faces: readonly Face[],
  tracks: ToldByFiles | null,
  by: ToldBy,
  wall: OnWall = emptyWall,
  chapters: readonly Chapter[] = [],
) => {
  const { unit } = by
  const [last] = reports.slice(-1)
  return {
    report: last === undefined ? null : reportDocument(last, by),
    // Several exports in one call: each has its report, the last one is `report`.
    ...(reports.length > 1 ? { earlier: reports.slice(0, -1).map((report) => reportDocument(report, by)) } : {}),
    tracks: tracks === null ? null : tracksDocument(tracks),
    cards: faces.flatMap((face) => (face.status === 'claim' ? [claimDocument(face, unit)] : [])),
    forming: faces.flatMap((face) => (face.status === 'forming' ? [{ id: face.card, rev: face.rev, missing: faceWords(face, unit).missing }] : [])),
    milestones: wall.milestones.map((milestone) => milestoneDocument(milestone, wall.ids, unit)),
    nextMilestones: wall.next.map((next) => nextDocument(next, unit)),
    milestonesLeftOut: wall.leftOut.map((left) => ({ ...left, words: leftOutWords(left) })),
    chapters: chapters.map((chapter) => chapterDocument(chapter, wall.milestones, unit)),
  }
}
