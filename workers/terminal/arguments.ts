import { parseArgs } from 'node:util'
import type { Answers, DateOrder } from '../../src/domain/activity/layout'
import type { FirstWeekday } from '../../src/domain/calendar/calendar'
import { isZone } from '../../src/domain/enrich/wall'
import { done, failed } from '../../src/domain/outcome'
import type { Outcome } from '../../src/domain/outcome'

export const usage = `npm run read -- <export.zip | activities.csv | folder> …
  --zone Europe/Paris    where you live; without it this machine's zone is taken, and the report says so
  --run-type <word>      which activity type means running, in a language nobody taught RunMirror
  --dates dmy|mdy|ymd    the order of all-digit dates, where two would fit
  --unit km|mi           how distances are told (km)
  --week monday          the day on which weeks begin: monday, sunday or saturday (monday)
  --no-tracks            leaves the activity files (FIT, GPX, TCX) unread: faster, and starts have no place
  --json                 report, cards, what is still forming and the milestones, as one JSON document
  --sql "select …"       asks the tables activity, wall, duplicate, raw_row, track_file, summary and effort; tab-separated, or with
                         --json an object a line
stdout carries only what was asked for.`

export interface Asked {
  readonly paths: readonly string[]
  readonly zone: string | null
  readonly answers: Answers
  readonly unit: 'km' | 'mi'
  readonly firstWeekday: FirstWeekday
  /** Whether the activity files are read too. */
  readonly tracks: boolean
  readonly json: boolean
  readonly sql: string | null
  readonly help: boolean
}

const orders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd']
const weeks: ReadonlyMap<string, FirstWeekday> = new Map([
  ['monday', 1],
  ['sunday', 7],
  ['saturday', 6],
])

/** Reads the command line; the detail of a refusal is the sentence. */
export const readArguments = (args: readonly string[]): Outcome<Asked, 'arguments'> => {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    return failed('arguments', error instanceof Error ? error.message : String(error))
  }
  const { values, positionals } = parsed
  const dates = orders.find((order) => order === values.dates)
  if (values.dates !== undefined && dates === undefined) return failed('arguments', `--dates is dmy, mdy or ymd, not ${values.dates}.`)
  if (values.unit !== 'km' && values.unit !== 'mi') return failed('arguments', `--unit is km or mi, not ${values.unit}.`)
  const firstWeekday = weeks.get(values.week)
  if (firstWeekday === undefined) return failed('arguments', `--week is monday, sunday or saturday, not ${values.week}.`)
  if (values.zone !== undefined && !isZone(values.zone))
    return failed('arguments', `${values.zone} is no time zone. Write it as Europe/Paris or America/New_York.`)
  if (positionals.length === 0 && !values.help) return failed('arguments', `Name the export to read.\n\n${usage}`)
  const runType = values['run-type']
  return done({
    paths: positionals,
    zone: values.zone ?? null,
    answers: { ...(dates === undefined ? {} : { dates }), ...(runType === undefined ? {} : { runType }) },
    unit: values.unit,
    firstWeekday,
    tracks: !values['no-tracks'],
    json: values.json,
    sql: values.sql ?? null,
    help: values.help,
  })
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      zone: { type: 'string' },
      'run-type': { type: 'string' },
      dates: { type: 'string' },
      unit: { type: 'string', default: 'km' },
      week: { type: 'string', default: 'monday' },
      'no-tracks': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      sql: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
