import type { Report, StoredFaces } from '../../src/contract/db'
import type { Claim, Face } from '../../src/domain/cards/card'
import type { Chapter } from '../../src/domain/chapters/chapters'
import { civilFromDay } from '../../src/domain/calendar/calendar'
import type { FamilyTold, Milestone, NextMilestone } from '../../src/domain/milestones/milestone'
import type { Ritual } from '../../src/domain/rituals/ritual'
import { ends } from '../../src/domain/portrait/axis'
import { portraitOf } from '../../src/domain/portrait/portrait'
import { axisWords, partsTold, portraitSentence, seasonWords } from '../../src/words/en/axes'
import { pageWords } from '../../src/words/en/chapters/page-words'
import { faceWords } from '../../src/words/en/face'
import { leftOutWords, milestoneWords, nextWords } from '../../src/words/en/milestones/milestones'
import { ritualSentence } from '../../src/words/en/screens/rituals'
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

/** A ritual with every chance of its span: those with runs were kept, and `receipts` are their runs. */
const ritualDocument = (ritual: Ritual, unit: 'km' | 'mi') => {
  const { id, habit, claim, certainty, p, kept, missed, empty, longest, alive, lately, receipts } = ritual
  return {
    id,
    kind: claim,
    certainty,
    sentence: ritualSentence(ritual, 'own', unit),
    habit,
    p,
    span: { from: date(ritual.from), to: date(ritual.to) },
    kept,
    missed,
    empty,
    longest,
    lastKept: date(ritual.lastKept),
    alive,
    lately,
    receipts,
    chances: ritual.chances.map(({ day, runs, race }) => ({ day: date(day), runs, ...(race === undefined ? {} : { race }) })),
  }
}

/** The portrait, with the ids of the runs behind each part and each earned end; `receipts` are those of the whole sentence, each once. */
const portraitDocument = (faces: readonly Face[], unit: 'km' | 'mi') => {
  const claims = faces.filter((face): face is Claim => face.status === 'claim')
  const { axes, season, parts } = portraitOf(claims, faces)
  const behind = (card: string): readonly number[] => claims.find((claim) => claim.card === card)?.receipts ?? []
  const sentence = portraitSentence(parts)
  const told = sentence === null ? [] : partsTold(parts)
  return {
    sentence,
    parts: told.map((part) => ({ ...part, receipts: behind(part.card) })),
    axes: axes.map((axis) => {
      const { stands, earns } = axisWords(axis, unit)
      const head = { id: axis.axis, ends: ends[axis.axis], card: axis.card, stands, earns }
      return axis.state === 'open'
        ? { ...head, earned: null, why: axis.why, value: null, interval: null, values: {}, receipts: [] }
        : { ...head, earned: axis.end, why: null, value: axis.value, interval: axis.interval, values: axis.values, receipts: behind(axis.card) }
    }),
    months: {
      card: season.card,
      stands: seasonWords(season, unit).stands,
      ...(season.state === 'open'
        ? { earned: null, why: season.why, share: null, amplitude: null, receipts: [] }
        : { earned: season.month, why: null, share: season.share, amplitude: season.amplitude, receipts: behind(season.card) }),
    },
    receipts: [...new Set(told.flatMap(({ card }) => behind(card)))],
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
interface OnWall extends FamilyTold {
  readonly ids: readonly number[]
}

/** All that was read of an export; `tracks` is null where the activity files were left alone. */
interface Read {
  readonly reports: readonly Report[]
  readonly faces: readonly Face[]
  readonly wall: OnWall
  readonly rituals: readonly Ritual[]
  readonly chapters: readonly Chapter[]
  readonly tracks: ToldByFiles | null
}

/** A year with its pages, each with the ids of the runs behind it, and the ids of the milestones that were reached in it. */
const chapterDocument = ({ year, from, to, over, runs, metres, told, forming, beyond }: Chapter, milestones: readonly Milestone[], unit: 'km' | 'mi') => ({
  ...{ year, from: date(from), to: date(to), over, runs, metres },
  pages: told.map((claim) => claimDocument(claim, unit, pageWords(claim, unit))),
  forming: forming.map((face) => ({ id: face.card, rev: face.rev, missing: pageWords(face, unit).missing })),
  beyond,
  milestones: milestones.filter(({ day }) => civilFromDay(day).year === year).map(({ id }) => id),
})

/** What `--json` prints. */
export const documentOf = ({ reports, faces, wall, rituals, chapters, tracks }: Read, by: ToldBy) => {
  const { unit } = by
  const [last] = reports.slice(-1)
  return {
    report: last === undefined ? null : reportDocument(last, by),
    // Several exports in one call: each has its report, the last one is `report`.
    ...(reports.length > 1 ? { earlier: reports.slice(0, -1).map((report) => reportDocument(report, by)) } : {}),
    tracks: tracks === null ? null : tracksDocument(tracks),
    portrait: portraitDocument(faces, unit),
    cards: faces.flatMap((face) => (face.status === 'claim' ? [claimDocument(face, unit)] : [])),
    forming: faces.flatMap((face) => (face.status === 'forming' ? [{ id: face.card, rev: face.rev, missing: faceWords(face, unit).missing }] : [])),
    milestones: wall.milestones.map((milestone) => milestoneDocument(milestone, wall.ids, unit)),
    nextMilestones: wall.next.map((next) => nextDocument(next, unit)),
    milestonesLeftOut: wall.leftOut.map((left) => ({ ...left, words: leftOutWords(left) })),
    rituals: rituals.map((ritual) => ritualDocument(ritual, unit)),
    chapters: chapters.map((chapter) => chapterDocument(chapter, wall.milestones, unit)),
  }
}
