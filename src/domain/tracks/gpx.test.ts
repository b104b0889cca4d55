import { expect, test } from 'vitest'
import type { Decoded, TrackTrouble } from './track'
import { createRecorder } from './recorder'
import { decodeGpx, gpx } from './gpx'
import { decodeXml } from './xml-track'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const start = Date.UTC(2026, 8, 12, 6)
const iso = (second: number): string => new Date(start + second * 1000).toISOString().replace('.000', '')
const point = (second: number, inside = ''): string =>
  `<trkpt lat="48.${second}" lon="11.5">\n <ele>500.5</ele>\n <time>${iso(second)}</time>${inside}\n</trkpt>\n`
const document = (inside: string, creator = 'StravaGPX'): string =>
  `${declaration}<gpx creator="${creator}" version="1.1" xmlns="http://www.topografix.com/GPX/1/1">\n<metadata><time>${iso(0)}</time></metadata>\n${inside}</gpx>\n`
const run = (points: string, head = '<name>Morning Run</name><type>running</type>'): string => document(`<trk>${head}<trkseg>\n${points}</trkseg></trk>`)
const three = point(0) + point(1) + point(2)

const decoded = (text: string): Decoded => {
  const outcome = decodeGpx(text)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}
const trouble = (text: string): TrackTrouble | null => {
  const outcome = decodeGpx(text)
  return outcome.ok ? null : outcome.code
}
const list = (column: Float64Array): number[] => [...column]

test('a run by Strava is read with all it says', () => {
  const extensions =
    '<extensions><power>250</power><gpxtpx:TrackPointExtension><gpxtpx:atemp>21</gpxtpx:atemp><gpxtpx:hr>140</gpxtpx:hr><gpxtpx:cad>84</gpxtpx:cad></gpxtpx:TrackPointExtension></extensions>'
  const { track, told, flaws } = decoded(run(point(0, extensions) + point(5)))
  expect(track.length).toBe(2)
  expect(list(track.time)).toEqual([start, start + 5000])
  expect(list(track.latitude)).toEqual([48.0, 48.5])
  expect(list(track.longitude)).toEqual([11.5, 11.5])
  expect(list(track.altitude)).toEqual([500.5, 500.5])
  expect(list(track.heartRate)).toEqual([140, Number.NaN])
  expect(list(track.cadence)).toEqual([84, Number.NaN])
  expect(list(track.temperature)).toEqual([21, Number.NaN])
  expect(list(track.power)).toEqual([250, Number.NaN])
  expect(list(track.distance)).toEqual([Number.NaN, Number.NaN])
  expect(track.restarts).toHaveLength(0)
  expect(told).toEqual({ start, offset: null, sport: 'Run', indoor: null, distance: null, timer: null, elapsed: null, name: 'Morning Run' })
  expect(flaws).toEqual({})
})

test('ten spaces or a byte order mark before the declaration, and no declaration at all, change nothing', () => {
  const text = run(three)
  const plain = decoded(text)
  const bare = text.slice(declaration.length)
  for (const ugly of [
    `          ${text}`,
    `\ufeff${text}`,
    `\ufeff \n${text}`,
    bare,
    `\r\n${bare}`,
    `<?xml version="1.0"?><!-- a tool --><?style x?>\n${bare}`,
  ])
    expect(decoded(ugly)).toEqual(plain)
})

test('a document type is refused before anything is read, also behind comments and whatever its case', () => {
  const bare = run(three).slice(declaration.length)
  const laughs = '<!DOCTYPE gpx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
  const outside = '<!DOCTYPE gpx SYSTEM "file:///etc/passwd">'
  for (const type of [laughs, outside, '<!doctype gpx>', '<!DOCTYPE', '<!DOCTYPE [']) {
    expect(trouble(`${declaration}${type}${bare}`)).toBe('doctype')
    expect(trouble(`  <!-- first -->\n<?pi?><!-- <gpx> -->${type}${bare}`)).toBe('doctype')
  }
})

test('a document type inside the root ends the reading there', () => {
  expect(trouble(document(`<!DOCTYPE gpx>${three}`))).toBe('bad-xml')
  expect(decoded(run(`${three}<!DOCTYPE gpx>${point(3)}`)).flaws).toEqual({ truncated: 1 })
})

test('the five predefined entities and numeric ones are read, also in a point', () => {
  const { told, track } = decoded(
    run(`<trkpt lat="4&#56;.5" lon="11"><time>${iso(0)}</time><ele>50&#x30;</ele></trkpt>${point(1)}`, '<name>A &amp; B &lt;&gt;&quot;&apos; &#233;</name>'),
  )
  expect(told.name).toBe('A & B <>"\' é')
  expect(list(track.latitude)).toEqual([48.5, 48.1])
  expect(list(track.altitude)).toEqual([500, 500.5])
})

test('an entity of its own, without a document type, is where a file breaks', () => {
  const { track, flaws } = decoded(run(`${point(0)}<trkpt lat="48" lon="11"><ele>&height;</ele></trkpt>${point(2)}`))
  expect(track.length).toBe(1)
  expect(flaws).toEqual({ truncated: 1 })
  expect(trouble(run(three, '<name>&me;</name>'))).toBe('bad-xml')
  expect(trouble(run(three, '<name>&constructor;</name>'))).toBe('bad-xml')
})

test('64 levels are read, 65 are not, wherever they are', () => {
  const nested = (levels: number): string => '<x>'.repeat(levels) + '</x>'.repeat(levels)
  expect(decoded(document(`${nested(63)}<trk><trkseg>${three}</trkseg></trk>`)).track.length).toBe(3)
  expect(trouble(document(`${nested(64)}<trk><trkseg>${three}</trkseg></trk>`))).toBe('bad-xml')
  expect(decoded(run(point(0) + point(1, nested(60)))).track.length).toBe(2)
  expect(trouble(run(point(0) + point(1, nested(61)) + point(2)))).toBe('bad-xml')
  expect(trouble(run(`${point(0)}${'<x>'.repeat(100_000)}`))).toBe('bad-xml')
})

test('very long texts, names of attributes and white space are read in one go', () => {
  const long = 'x'.repeat(300_000)
  const attributes = Array.from({ length: 2000 }, (_, k) => ` a${k}="${k}"`).join('')
  const { track, told, flaws } = decoded(
    run(`<!--${'<trkpt'.repeat(20_000)}-->${' '.repeat(100_000)}${three}<y${attributes}/>`, `<desc>${long}</desc><name>${long}</name>`),
  )
  expect(track.length).toBe(3)
  expect(told.name).toBeNull()
  expect(flaws).toEqual({ impossible: 1 })
})

test('wherever a file is cut, what came before is kept and nothing is thrown', () => {
  const text = run(point(0) + point(1, '<extensions><x:hr>140</x:hr></extensions>') + `<!-- é --><trkpt lon='11' lat='48'/>${point(3)}`)
  const whole = decoded(text).track
  const end = text.lastIndexOf('</gpx>') + 6
  const firstEnd = text.indexOf('</trkpt>') + 8
  let most = 0
  for (let cut = 0; cut < text.length; cut++) {
    const outcome = decodeGpx(text.slice(0, cut))
    expect(outcome).toEqual(decodeXml(text.slice(0, cut), gpx, { shortcut: false }))
    expect(outcome.ok).toBe(cut >= firstEnd)
    if (!outcome.ok) {
      expect(outcome.code).toBe(cut === 0 ? 'empty' : 'bad-xml')
      continue
    }
    const { track, flaws } = outcome.value
    expect(flaws.truncated).toBe(cut < end ? 1 : undefined)
    expect(track.length).toBeGreaterThanOrEqual(most)
    most = track.length
    // The third has no time: it is left out as long as others have one.
    for (const name of ['time', 'latitude', 'longitude', 'altitude', 'heartRate'] as const)
      expect(list(track[name])).toEqual(list(whole[name]).slice(0, track.length))
  }
  expect(most).toBe(3)
})

test('a sample whose end tag is another’s is not kept', () => {
  for (const end of ['</trkseg>', '</trk>', '</gpx>', '</x>', '</trkp>', '</ >', '</trkpt x>']) {
    const { track, flaws } = decoded(run(`${point(0)}<trkpt lat="1" lon="2">${end}${point(2)}`))
    expect([end, track.length, flaws]).toEqual([end, 1, { truncated: 1 }])
  }
  expect(decoded(run(`${point(0)}<trkpt lat="1" lon="2"></trkpt \n>${point(2)}`)).flaws).toEqual({ 'no-time': 1 })
})

test('what follows the root is a flaw, and what came before it is kept', () => {
  expect(decoded(`${run(three)}<!-- end -->\n`).flaws).toEqual({})
  expect(decoded(`${run(three)}\0\0\0`).flaws).toEqual({ truncated: 1 })
  expect(decoded(run(three) + run(three)).track.length).toBe(3)
})

test('nothing, words, a page and another root are told apart', () => {
  expect(trouble('')).toBe('empty')
  expect(trouble('\ufeff \n')).toBe('empty')
  expect(trouble('no XML')).toBe('bad-xml')
  expect(trouble('<html><body/></html>')).toBe('not-a-track')
  expect(trouble('<gpx')).toBe('bad-xml')
  expect(trouble('<gpx><trk><trkseg><trkpt lat="1" lon="2"></trk>')).toBe('bad-xml')
})

test('routes and waypoints alone are no activity, and neither is an empty file', () => {
  const way = `<wpt lat="48" lon="11"><time>${iso(0)}</time><name>Home</name></wpt><rte><name>Loop</name><type>running</type><rtept lat="48" lon="11"/></rte>`
  expect(trouble(document(way))).toBe('no-activity')
  expect(trouble(document(''))).toBe('no-activity')
  expect(trouble(document('<trk><trkseg/></trk>', 'someone'))).toBe('no-activity')
  expect(decoded(run('')).track.length).toBe(0)
  expect(decoded(run('')).told.name).toBe('Morning Run')
})

test('waypoints beside a track neither name it nor add to it', () => {
  const { track, told } = decoded(
    document(`<wpt lat="1" lon="2"><name>Home</name></wpt><trk><link href="x"><type>text/html</type></link><name>Mine</name><trkseg>${three}</trkseg></trk>`),
  )
  expect(track.length).toBe(3)
  expect([told.name, told.sport]).toEqual(['Mine', null])
})

test('without any time the samples are kept and counted', () => {
  const { track, told, flaws } = decoded(run('<trkpt lat="48" lon="11"><ele>500</ele></trkpt><trkpt lat="48.1" lon="11"/>'))
  expect(track.length).toBe(2)
  expect(list(track.time)).toEqual([Number.NaN, Number.NaN])
  expect(list(track.latitude)).toEqual([48, 48.1])
  expect(flaws).toEqual({ 'no-time': 2 })
  expect([told.start, told.offset]).toEqual([start, null])
})

test('times are read with Z, with an offset, with a fraction, and without a zone as UTC', () => {
  const times = (...written: string[]): Decoded => decoded(run(written.map((time) => `<trkpt lat="48" lon="11"><time>${time}</time></trkpt>`).join('')))
  expect(list(times('2026-09-12T06:00:00Z', ' 2026-09-12T06:00:01.25Z ', '2026-09-12T06:00:02', '2026-09-12T08:00:03+02:00').track.time)).toEqual(
    [0, 1250, 2000, 3000].map((ms) => start + ms),
  )
  expect(times('2026-02-30T06:00:00Z', '2026-09-12T06:00:00Z', 'yesterday', '').flaws).toEqual({ 'no-time': 3 })
})

test('an offset is told if all times carry the same one, other than Z', () => {
  const offset = (...zones: string[]): number | null =>
    decoded(run(zones.map((zone, at) => `<trkpt lat="48" lon="11"><time>2026-09-12T06:00:0${at}${zone}</time></trkpt>`).join(''))).told.offset
  expect(offset('+02:00', '+02:00')).toBe(7200)
  expect(offset('-0330')).toBe(-12_600)
  expect(offset('+02:00', '+01:00')).toBeNull()
  expect(offset('+02:00', 'Z', '+02:00')).toBeNull()
  expect(offset('+00:00', 'Z')).toBeNull()
})

test('extensions are read under any prefix and at any depth', () => {
  const bpm = (inside: string): number[] => list(decoded(run(point(0, `<extensions>${inside}</extensions>`))).track.heartRate)
  for (const prefix of ['gpxtpx:', 'ns3:', ''])
    expect(bpm(`<${prefix}TrackPointExtension><${prefix}hr>150</${prefix}hr></${prefix}TrackPointExtension>`)).toEqual([150])
  expect(bpm('<heartrate>150</heartrate>')).toEqual([150])
  const { track } = decoded(
    run(
      [0, 12.5]
        .map((metres, at) => point(at, `<extensions><gpxdata:distance>${metres}</gpxdata:distance><gpxdata:cadence>85</gpxdata:cadence></extensions>`))
        .join(''),
    ),
  )
  expect([list(track.distance), list(track.cadence)]).toEqual([
    [0, 12.5],
    [85, 85],
  ])
})

test('a prefix before every element of GPX itself changes nothing', () => {
  const text = run(three)
  const prefixed = text.replace(/<(\/?)(?=[a-z])/g, '<$1g:').replace('xmlns=', 'xmlns:g=')
  expect(decoded(prefixed)).toEqual(decoded(text))
})

test('a comma, an exponent, a word and a place off the globe are impossible, and cost a value each', () => {
  const { track, flaws } = decoded(
    run(
      `<trkpt lat="48,1" lon="11.5"><time>${iso(0)}</time></trkpt><trkpt lat="120" lon="11.5"><time>${iso(1)}</time></trkpt>` +
        `<trkpt lat="48" lon="11"><ele>1e2</ele><time>${iso(2)}</time><extensions><hr>--</hr><cad></cad></extensions></trkpt>`,
    ),
  )
  expect(track.length).toBe(3)
  expect(list(track.latitude)).toEqual([Number.NaN, Number.NaN, 48])
  expect(list(track.altitude)).toEqual([Number.NaN, Number.NaN, Number.NaN])
  expect(flaws).toEqual({ impossible: 4 })
})

test('each further segment and track is a restart', () => {
  const segment = (...seconds: number[]): string => `<trkseg>${seconds.map((second) => point(second)).join('')}</trkseg>`
  const { track, told } = decoded(
    document(
      `<trk><name>A</name><type>9</type><trkseg/>${segment(0, 1)}${segment()}${segment(8)}</trk><trk><name>B</name><type>running</type>${segment(20, 21)}</trk>`,
    ),
  )
  expect(track.length).toBe(5)
  expect([...track.restarts]).toEqual([2, 3])
  expect([told.name, told.sport]).toEqual(['A', 'Run'])
})

test('tracks that disagree about their sport have none', () => {
  expect(decoded(document(`<trk><type>running</type></trk><trk><type>cycling</type><trkseg>${three}</trkseg></trk>`)).told.sport).toBeNull()
})

test('a sport is known by Strava’s words and numbers and by those of devices, or is null', () => {
  const sport = (type: string): string | null => decoded(run(three, `<type>${type}</type>`)).told.sport
  const known: Readonly<Record<string, string>> = {
    running: 'Run',
    Run: 'Run',
    '9': 'Run',
    '1': 'Ride',
    cycling: 'Ride',
    Ride: 'Ride',
    walking: 'Walk',
    hiking: 'Hike',
    swimming: 'Swim',
    trail_running: 'TrailRun',
    treadmill_running: 'Run',
    treadmill: 'Run',
    VirtualRun: 'VirtualRun',
    open_water_swimming: 'Swim',
  }
  for (const [type, id] of Object.entries(known)) expect([type, sport(type)]).toEqual([type, id])
  for (const type of ['', '18', 'quidditch', 'constructor', '__proto__']) expect([type, sport(type)]).toEqual([type, null])
  expect(decoded(run(three, '')).told.sport).toBeNull()
  expect(decoded(run(three, '<type>treadmill_running</type>')).told.indoor).toBe(true)
})

test('a file whose heart rate Strava took out is a run like any other', () => {
  const text = document(`<trk><name>Run</name><type>9</type><trkseg>${three}</trkseg></trk>`, 'StravaGPX Consent Strip')
  expect(decoded(text).told).toMatchObject({ sport: 'Run', start })
  expect(list(decoded(text).track.heartRate)).toEqual([Number.NaN, Number.NaN, Number.NaN])
})

test('when a file was made is the start of an activity only by those who write it so', () => {
  const made = (creator: string): number | null => decoded(document(`<trk><trkseg>${three}</trkseg></trk>`, creator)).told.start
  expect(made('StravaGPX iPhone')).toBe(start)
  expect(made('Garmin Connect')).toBe(start)
  expect(made('A map editor')).toBeNull()
})

test('a name keeps no character that XML forbids, and its CDATA is text', () => {
  expect(decoded(run(three, '<name> <![CDATA[<b>Run</b> & more]]> </name>')).told.name).toBe('<b>Run</b> & more')
  expect(decoded(run(three, '<name>a\ud800b</name>')).told.name?.isWellFormed()).toBe(true)
})

test('one sample more than a track can hold, and the file is too large, plainly written or not', () => {
  const most = (limit: number): ReturnType<typeof createRecorder> => {
    const recorder = createRecorder()
    return { ...recorder, add: (sample) => recorder.count() < limit && recorder.add(sample) }
  }
  for (const text of [run(three), run(three.replaceAll('<ele>', '<!-- --><ele>'))]) {
    expect(decodeXml(text, gpx, { recorder: most(2) })).toEqual({ ok: false, code: 'too-large' })
    expect(decodeXml(text, gpx, { recorder: most(3) }).ok).toBe(true)
  }
})

test('a file of more samples than were expected keeps them all', () => {
  const { track } = decoded(run('<trkpt lat="1" lon="2"/>'.repeat(5001)))
  expect(track.length).toBe(5001)
  expect(track.latitude.every((latitude) => latitude === 1)).toBe(true)
})
