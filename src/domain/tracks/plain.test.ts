import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gpx } from './gpx'
import { tcx } from './tcx'
import type { Flaw, Track } from './track'
import { decodeXml } from './xml-track'
import type { Format } from './xml-track'

/** Both ways must answer the same; saxes alone is the oracle. */
const expectSame = (text: string, format: Format): ReturnType<typeof decodeXml> => {
  const fast = decodeXml(text, format)
  expect(fast).toEqual(decodeXml(text, format, { shortcut: false }))
  return fast
}

const spaces = fc.constantFrom('', '', ' ', '\n  ', '\r\n\t', '\n\n')
const gaps = fc.constantFrom(' ', '\n ', '\t', '  ')
const figures = fc.oneof(
  fc.double({ min: -100, max: 200, noNaN: true }).map((value) => value.toFixed(3)),
  fc.integer({ min: -1, max: 300 }).map(String),
  fc.constantFrom(
    '',
    ' 12 ',
    '1,5',
    '1e3',
    'NaN',
    '&#49;2',
    '<![CDATA[5]]>',
    '1<!-- -->2',
    '5<x/>',
    '<x>1</x>',
    '12\r\n',
    'é',
    '1]2',
    '>',
    '-',
    '1.2.3',
    '0'.repeat(20),
  ),
)
const times = fc.oneof(
  fc
    .integer({ min: 0, max: 5000 })
    .map((second) => new Date(Date.UTC(2026, 8, 12, 6, 0, second)).toISOString().replace('.000', second % 3 === 0 ? '.000' : '')),
  fc.constantFrom('2026-09-12T08:00:00+02:00', '2026-09-12T06:00:00', 'soon', ''),
)

/** An element, now and then empty in short, spaced oddly, or ended wrongly. */
const element = (names: fc.Arbitrary<string>, inside: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      names,
      inside,
      spaces,
      fc.constantFrom('', '', '', '', '', ' ', '\n'),
      fc.constantFrom('', '', '', '', ' xmlns="http://a/b"', ' a=\'1\' b="x>y"', ' a="1" a="2"', ' lat="9"'),
    )
    .map(([name, text, space, late, attributes]) =>
      text === '' && late !== '' ? `<${name}${attributes}${late}/>` : `<${name}${attributes}>${text}${space}</${name}${late}>`,
    )

const shuffled = (parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.tuple(...parts.map((part) => fc.option(part, { nil: '', freq: 5 }))), spaces, fc.boolean())
    .map(([written, space, isReversed]) => (isReversed ? written.toReversed() : written).map((part) => space + part).join('') + space)

const quoted = (name: string, value: string, mark: string): string => `${name}=${mark}${value}${mark}`
const attributeValue = fc.oneof(
  fc.double({ min: -91, max: 91, noNaN: true }).map((value) => value.toFixed(6)),
  fc.constantFrom('', ' 1 ', '&#49;', '1,5', '4>5', '120', 'x', '\n1'),
)
const gpxPoint = fc
  .tuple(
    attributeValue,
    attributeValue,
    gaps,
    fc.constantFrom('"', "'"),
    fc.boolean(),
    shuffled([
      element(fc.constant('ele'), figures),
      element(fc.constant('time'), times),
      element(
        fc.constant('extensions'),
        shuffled([
          element(
            fc.constantFrom('gpxtpx:TrackPointExtension', 'ns3:TPE', 'a.b-c'),
            shuffled([element(fc.constantFrom('gpxtpx:hr', 'hr'), figures), element(fc.constantFrom('x:cad', 'distance', 'time', 'trkpt'), figures)]),
          ),
          element(fc.constantFrom('power', 'é'), figures),
        ]),
      ),
    ]),
  )
  .map(([lat, lon, gap, mark, isSwapped, inside]) => {
    const [first, second] = isSwapped ? [quoted('lon', lon, mark), quoted('lat', lat, '"')] : [quoted('lat', lat, '"'), quoted('lon', lon, mark)]
    return inside.trim() === '' ? `<trkpt${gap}${first}${gap}${second}/>` : `<trkpt${gap}${first}${gap}${second}>${inside}</trkpt>`
  })
const between = fc.constantFrom(
  '',
  '',
  '',
  '\n',
  '   ',
  '<!-- <trkpt lat="1" lon="2"/> -->',
  '<![CDATA[<trkpt/>]]>',
  '</trkseg><trkseg>',
  '</trkseg>\r<!-- -->\r<trkseg>\r',
  '<?pi <trkpt?>',
  ' '.repeat(300),
  '<other><trkpt lat="1" lon="2"></trkpt></other>',
  '&amp;',
)

const gpxDocument = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 3, arbitrary: gpxPoint },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            '<trkpt lat="1" lon="2"><time>2026-09-12T06:00:00Z</time></trkpt>',
            '<trkpt lat="3" lon="4"><time>2026-09-12T06:00:00Z</time></trkpt>',
          ),
        },
      ),
      fc.integer({ min: 1, max: 3 }),
      between,
    ),
    { maxLength: 8 },
  )
  .map((points) => `<gpx><trk><name>é</name><trkseg>${points.map(([point, times, space]) => point.repeat(times) + space).join('')}</trkseg></trk></gpx>`)

const tcxPoint = shuffled([
  element(fc.constant('Time'), times),
  element(fc.constant('Position'), shuffled([element(fc.constant('LatitudeDegrees'), figures), element(fc.constant('LongitudeDegrees'), figures)])),
  element(fc.constantFrom('DistanceMeters', 'AltitudeMeters'), figures),
  element(fc.constantFrom('HeartRateBpm', 'Other'), element(fc.constant('Value'), figures)),
  element(
    fc.constant('Extensions'),
    element(fc.constantFrom('ns3:TPX', 'TPX'), shuffled([element(fc.constantFrom('ns3:RunCadence', 'Watts', 'Track'), figures)])),
  ),
]).map((inside) => `<Trackpoint>${inside}</Trackpoint>`)
const tcxDocument = fc
  .array(
    fc.tuple(
      tcxPoint,
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom(
        '',
        '',
        '\n',
        '</Track><Track>',
        '</Track></Lap><Lap StartTime="2026-09-12T06:00:00Z"><Track>',
        '<!-- <Trackpoint/> -->',
        '</Track></Lap></Activity><Courses><Course><Track>',
      ),
    ),
    { maxLength: 8 },
  )
  .map(
    (points) =>
      `<TrainingCenterDatabase><Activities><Activity Sport="Running"><Lap><TotalTimeSeconds>5</TotalTimeSeconds><Track>${points.map(([point, times, space]) => point.repeat(times) + space).join('')}</Track></Lap></Activity></Activities></TrainingCenterDatabase>`,
  )

test('samples of GPX that go past saxes are the samples that saxes reads, however they are written', () => {
  let samples = 0
  fc.assert(
    fc.property(gpxDocument, (text) => {
      const outcome = expectSame(text, gpx)
      if (outcome.ok) samples += outcome.value.track.length
    }),
    { numRuns: 300 },
  )
  expect(samples).toBeGreaterThan(100)
})

test('samples of TCX that go past saxes are the samples that saxes reads, however they are written', () => {
  let samples = 0
  fc.assert(
    fc.property(tcxDocument, (text) => {
      const outcome = expectSame(text, tcx)
      if (outcome.ok) samples += outcome.value.track.length
    }),
    { numRuns: 300 },
  )
  expect(samples).toBeGreaterThan(100)
})

const plainGpx = `<gpx creator="x"><trk><name>A</name><trkseg>\n${[0, 1, 2, 3].map((second) => ` <trkpt lat="48.${second}" lon="11.5">\n  <ele>50${second}</ele><time>2026-09-12T06:00:0${second}Z</time><extensions><a:hr>14${second}</a:hr></extensions></trkpt>\n`).join('')}</trkseg></trk></gpx>`
const plainTcx = `<TrainingCenterDatabase><Activities><Activity Sport="Running"><Id>x</Id><Lap StartTime="2026-09-12T06:00:00Z"><DistanceMeters>9</DistanceMeters><Track>${[0, 1, 2, 3].map((second) => `<Trackpoint><Time>2026-09-12T06:00:0${second}Z</Time><Position><LatitudeDegrees>48.${second}</LatitudeDegrees><LongitudeDegrees>11</LongitudeDegrees></Position><HeartRateBpm><Value>140</Value></HeartRateBpm></Trackpoint>\n`).join('')}</Track></Lap></Activity></Activities></TrainingCenterDatabase>`

const columns = [
  'time',
  'distance',
  'latitude',
  'longitude',
  'altitude',
  'heartRate',
  'cadence',
  'temperature',
  'power',
] as const satisfies readonly (keyof Track)[]
const expectSound = (track: Track, flaws: Readonly<Partial<Record<Flaw, number>>>): void => {
  expect(columns.map((name) => track[name].length)).toEqual(columns.map(() => track.length))
  expect([...track.restarts].every((at, k, all) => at > (all[k - 1] ?? 0) && at < track.length)).toBe(true)
  expect(Object.values(flaws).every((times) => times > 0)).toBe(true)
}

const bits = fc.constantFrom(
  ...'<>/="\'&;!?[]-- \n\t\r\0:.0159TZeé\ud800',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '&amp;',
  '&x;',
  '&#0;',
  '<trkpt',
  '</trkpt>',
  '<trkseg>',
  '</trkseg>',
  '<Trackpoint>',
  '</Track>',
  '<Lap>',
  '<x>',
  '</x>',
  '<x/>',
  ' lat="1"',
  '<!DOCTYPE a>',
)
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.constantFrom(0, 0, 1, 1, 2, 10, 80),
  put: fc.oneof(fc.constant(''), bits),
  copy: fc.constantFrom(0, 0, 0, 30, 150),
})

test('whatever is changed in a document, nothing is thrown, columns stay equal in length, and both ways read the same', () => {
  for (const [text, format] of [
    [plainGpx, gpx],
    [plainTcx, tcx],
  ] as const) {
    let read = 0
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const changed = mutations.reduce((whole, { at, drop, put, copy }) => {
          const place = Math.floor(Math.sqrt(at) * whole.length)
          return whole.slice(0, place) + put + whole.slice(place - copy, place) + whole.slice(place + drop)
        }, text)
        const outcome = expectSame(changed, format)
        if (!outcome.ok) return
        read++
        expectSound(outcome.value.track, outcome.value.flaws)
      }),
      { numRuns: 300 },
    )
    // About one in eight is read still; a handful shows that the property is about something.
    expect(read).toBeGreaterThan(5)
  }
})

test('samples written in more ways than are remembered are all read', () => {
  const optional = ['<ele>5</ele>', '<hr>140</hr>', '<cad>80</cad>', '<power>9</power>', '<atemp>9</atemp>', '<fix>3d</fix>']
  const points = Array.from({ length: 200 }, (_, k) => `<trkpt lat="48" lon="11">${optional.filter((_, bit) => (k * 7) & (1 << bit)).join('')}</trkpt>`).join(
    '',
  )
  const outcome = expectSame(`<gpx><trk><trkseg>${points}</trkseg></trk></gpx>`, gpx)
  expect(outcome.ok && outcome.value.track.length).toBe(200)
})
