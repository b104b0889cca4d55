import type { Report } from '../../src/contract/db'
import type { Face } from '../../src/domain/cards/card'
import { faceWords } from '../../src/words/en/face'
import { languageName, report as words } from '../../src/words/en/screens/import'
import { bytes, count, countOf, dateOf, lines, longDistance } from '../../src/words/en/screens/quantities'
import { flawWords, formatNames, lossWords, trackReport as trackWords, tracks as reading } from '../../src/words/en/screens/tracks'
import { whereReport } from '../../src/words/en/screens/where'
import { asideWords } from '../../src/words/en/troubles'
import type { ToldByFiles } from './activity-files'

const width = 78

/** Breaks a paragraph at spaces, the later lines set in. */
const wrapped = (text: string, indent: string): string[] => {
  const out: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      out.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? out : [...out, indent + line]
}

const faceLines = (face: Face, unit: 'km' | 'mi'): string[] => {
  const told = faceWords(face, unit)
  if (face.status === 'forming') return [`  ${told.name}`, ...wrapped(told.missing ?? '', '    '), '']
  return [
    `  ${told.name}`,
    ...wrapped(told.sentence, '    '),
    ...wrapped([told.certainty, told.window, told.tense].filter((part) => part !== '').join(' · '), '    '),
    ...wrapped(told.against, '    '),
    '',
  ]
}

const zoneWords: Readonly<Record<string, string>> = {
  file: 'the track’s own',
  place: 'the start’s place',
  nearest: 'the nearest located run',
  home: 'your home zone',
  device: 'this machine’s zone',
}

const zonesLines = (zones: Readonly<Record<string, number>>): string[] => {
  const text =
    Object.entries(zones)
      .map(([source, n]) => `${count(n)} by ${zoneWords[source] ?? source}`)
      .join(', ') || words.zonesNone
  return wrapped(`${words.zones}: ${text}`, '  ')
}

/** `zones`: what the table alone can tell of clocks; once tracks were read, they tell it. */
const reportLines = (report: Report, unit: 'km' | 'mi', zones: readonly string[]): string[] => {
  const { rows, columns } = report
  const line = (label: string, text: string): string[] => wrapped(`${label}: ${text}`, '  ')
  return [
    words.title,
    ...wrapped(words.fileLine(report.source.name, bytes(report.source.bytes)), '  '),
    ...wrapped(words.sumLine(count(rows.read), count(rows.added), count(rows.corrected), count(rows.known), count(rows.aside)), '  '),
    ...report.aside.flatMap(({ reason, lines: where }) => wrapped(`${countOf(where.length, 'row', 'rows')}: ${asideWords(reason)} (${lines(where)})`, '    ')),
    ...report.issues.flatMap((issue) =>
      wrapped(`${words.issue(issue.field, countOf(issue.count, 'cell', 'cells'), lines(issue.lines, issue.count))} ${words.example(issue.cell)}`, '    '),
    ),
    ...line(words.activities, `${count(report.activities)}, ${longDistance(report.metres, unit)}`),
    ...line(words.runs, `${count(report.runs)}, ${longDistance(report.runMetres, unit)}`),
    ...line(words.validRuns, `${count(report.validRuns)} (${words.validHint})`),
    ...(report.from === null || report.to === null ? [] : line(words.range, `${dateOf(report.from)} – ${dateOf(report.to)}`)),
    ...(report.flaggedTwo > 0 ? line(words.flaggedTwo, count(report.flaggedTwo)) : []),
    ...(report.elapsedStoodIn > 0 ? line(words.elapsedStoodIn, count(report.elapsedStoodIn)) : []),
    ...line(
      words.columns,
      words.columnsLine(count(columns.total), count(columns.byName.length), count(columns.byPosition.length), count(columns.unknown.length)),
    ),
    ...wrapped(columns.language === null ? words.noLanguage : words.language(languageName(columns.language)), '    '),
    ...(columns.unknown.length > 0 ? line(`  ${words.unknown}`, columns.unknown.join(', ')) : []),
    ...zones,
    ...(report.zoneCheck === null
      ? []
      : wrapped(
          `${count(report.zoneCheck.fitting)} of ${count(report.zoneCheck.titled)} default titles (“Morning Run”) fit ${report.zoneCheck.zone}${report.zoneCheck.better === null ? '' : `; ${report.zoneCheck.better} would fit: --zone ${report.zoneCheck.better}`}.`,
          '    ',
        )),
    ...line(words.duplicates, report.duplicates.length === 0 ? words.duplicatesNone : count(report.duplicates.length)),
    ...report.duplicates.flatMap(({ id, of, why }) => wrapped(`${id}, beside ${of}: ${why === 'two-sports' ? words.twoSports : words.sameStart}`, '    ')),
    ...report.taken.flatMap(({ what, value }) => line(`${words.taken}, ${words.takenWhat[what]}`, value)),
    '',
  ]
}

const namesShown = 3

const trackLines = ({ report, zones }: ToldByFiles): string[] => {
  const { named, read, waiting, formats, losses, flaws, differ, points, places } = report
  const line = (label: string, text: string): string[] => wrapped(`${label}: ${text}`, '  ')
  if (named === 0) return []
  const kinds = (['fit', 'gpx', 'tcx'] as const).flatMap((format) =>
    formats[format] === undefined ? [] : [`${count(formats[format])} ${formatNames[format]}`],
  )
  const lossLine = ({ why, count: files, names }: (typeof losses)[number]): string => {
    const more = files - Math.min(files, namesShown)
    return `${countOf(files, 'file', 'files')}: ${lossWords(why)} (${names.slice(0, namesShown).join(', ')}${more > 0 ? `, ${trackWords.andMore(more)}` : ''})`
  }
  return [
    trackWords.title,
    ...line(trackWords.read, `${count(read)} of ${count(named)}${read > 0 ? ` (${kinds.join(', ')}), ${countOf(points, 'point', 'points')}` : ''}`),
    ...losses.flatMap((loss) => wrapped(lossLine(loss), '    ')),
    ...(waiting > 0 ? wrapped(reading.elsewhere(waiting), '    ') : []),
    ...flaws.flatMap(({ what, files, times }) => wrapped(`${trackWords.flaw(files, times)}: ${flawWords(what)}`, '    ')),
    ...(differ.distance > 0
      ? line(trackWords.differDistance, `${count(differ.distance)} of ${countOf(differ.of, 'run', 'runs')} (${trackWords.differHint})`)
      : []),
    ...(read > 0 ? zonesLines(zones) : []),
    ...(places.runs > 0 ? line(whereReport.title, whereReport.line(places.runs, places.countries.length, places.regions.length)) : []),
    ...(places.runs > 0 && places.without > 0 ? wrapped(whereReport.without(places.without), '    ') : []),
    '',
  ]
}

/** What is printed for people: the cards that passed, those still forming, and what became of every row and every activity file. */
export const pageOf = (reports: readonly Report[], faces: readonly Face[], tracks: ToldByFiles | null, unit: 'km' | 'mi'): string => {
  const claims = faces.filter((face) => face.status === 'claim')
  const forming = faces.filter((face) => face.status === 'forming')
  return [
    ...(claims.length > 0 ? ['Your mirror', '', ...claims.flatMap((face) => faceLines(face, unit))] : []),
    ...(forming.length > 0 ? ['Still forming', '', ...forming.flatMap((face) => faceLines(face, unit))] : []),
    ...reports.flatMap((report) => reportLines(report, unit, tracks !== null && tracks.report.read > 0 ? [] : zonesLines(report.zones))),
    ...(tracks === null ? [] : trackLines(tracks)),
  ].join('\n')
}
