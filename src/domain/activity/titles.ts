import type { Wall } from '../enrich/wall'
import { wallOf, isZone } from '../enrich/wall'

/** How a zone stands against Strava's default titles. */
export interface ZoneFit {
  readonly zone: string
  readonly titled: number
  readonly fitting: number
  /** A zone that fits at least 90 % of them where `zone` fits less than 80 %. */
  readonly better: string | null
}

/** `tarde` and `noche` are Spanish: afternoon into evening, evening into night. */
type Part = 'morning' | 'lunch' | 'afternoon' | 'evening' | 'night' | 'tarde' | 'noche'

/**
 * Minutes of the local day a part may name: Strava's own hours (Morning from 4, Lunch from 11, Afternoon from 14, Evening from 17 or 18, Night from 21),
 * an hour or so wider at both ends because they have moved and languages part the day differently. A night runs over midnight.
 */
const spans: Readonly<Record<Part, readonly [from: number, to: number]>> = {
  morning: [180, 740],
  lunch: [600, 900],
  afternoon: [720, 1140],
  evening: [960, 1350],
  night: [1170, 1740],
  tarde: [720, 1290],
  noche: [1080, 1740],
}

/** Minutes of the day at which most such activities begin: of zones that fit alike, the one nearest to these is the likeliest. */
const usual: Readonly<Record<Part, number>> = { morning: 450, lunch: 735, afternoon: 930, evening: 1125, night: 1320, tarde: 1050, noche: 1200 }

/** Default titles by language: a sport and a part of the day, nothing else. Wordings have changed over the years; all that name one part are listed. */
// oxfmt-ignore
const languages: readonly { readonly sports: string; readonly order: 'part-sport' | 'sport-part' | 'joined'; readonly parts: Readonly<Partial<Record<Part, string>>> }[] = [
  { order: 'part-sport', sports: 'trail run|virtual run|run|virtual ride|mountain bike ride|gravel ride|e-bike ride|ride|walk|hike|swim|weight training|workout|yoga|activity',
    parts: { morning: 'morning', lunch: 'lunch', afternoon: 'afternoon', evening: 'evening', night: 'night' } },
  { order: 'sport-part', sports: 'lauf|traillauf|radfahrt|fahrt|spaziergang|wanderung|schwimmen|krafttraining|gewichtstraining|training|yoga',
    parts: { morning: 'am morgen', lunch: 'am mittag|zur mittagszeit|in der mittagspause', afternoon: 'am nachmittag', evening: 'am abend', night: 'in der nacht|bei nacht' } },
  { order: 'joined', sports: 'loop|hardloopsessie|run|rit|fietsrit|wandeling|zwemsessie|training|krachttraining|workout',
    parts: { morning: 'ochtend', lunch: 'lunch', afternoon: 'middag|namiddag', evening: 'avond', night: 'nacht' } },
  { order: 'sport-part', sports: 'course à pied|trail|vélo|sortie à vélo|sortie vélo|marche|randonnée|natation|entraînement|entraînement aux poids|musculation|yoga',
    parts: { morning: 'le matin', lunch: 'le midi|à midi', afternoon: "dans l'après-midi|l'après-midi", evening: 'le soir|en soirée|dans la soirée', night: 'de nuit|la nuit|dans la nuit' } },
  { order: 'sport-part', sports: 'carrera|vuelta ciclista|bicicleta|ciclismo|caminata|senderismo|natación|entrenamiento|entrenamiento con pesas|yoga',
    parts: { morning: 'por la mañana|de mañana|matutina|matutino', lunch: 'a mediodía|al mediodía|a la hora del almuerzo', afternoon: 'de tarde|vespertina|vespertino', evening: 'al atardecer|al anochecer', night: 'nocturna|nocturno', tarde: 'por la tarde', noche: 'por la noche|de noche' } },
  { order: 'sport-part', sports: 'corrida|pedalada|caminhada|natação|trilha|treino|musculação|ioga',
    parts: { morning: 'matinal|de manhã|pela manhã', lunch: 'na hora do almoço|ao meio-dia', afternoon: 'à tarde|da tarde|vespertina', evening: 'ao entardecer|ao anoitecer', night: 'noturna|noturno' } },
  { order: 'sport-part', sports: 'corsa|pedalata|giro in bici|camminata|nuotata|escursione|allenamento|yoga',
    parts: { morning: 'mattutina|mattutino|di mattina', lunch: "all'ora di pranzo|dell'ora di pranzo", afternoon: 'pomeridiana|pomeridiano|di pomeriggio', evening: 'serale', night: 'notturna|notturno' } },
  { order: 'joined', sports: '跑步|越野跑|骑行|騎乘|步行|散步|徒步|健行|游泳|训练|訓練',
    parts: { morning: '早晨|早上|晨间|晨間', lunch: '午间|午間|中午', afternoon: '下午|午后|午後', evening: '傍晚', night: '夜间|夜間' } },
  { order: 'joined', sports: 'のランニング|のラン|のライド|のウォーキング|のハイキング|の水泳|のワークアウト|ランニング|ラン',
    parts: { morning: '朝', lunch: '昼|ランチ', afternoon: '午後', evening: '夕方', night: '夜' } },
  { order: 'part-sport', sports: '달리기|러닝|라이딩|걷기|하이킹|수영|운동', parts: { morning: '아침|오전', lunch: '점심', afternoon: '오후', evening: '저녁', night: '야간|밤' } },
  { order: 'joined', sports: 'löpning|löptur|löprunda|lopp|cykeltur|promenad|vandring|simning|träning', parts: { morning: 'morgon', lunch: 'lunch', afternoon: 'eftermiddags', evening: 'kvälls', night: 'natt' } },
  { order: 'joined', sports: 'løb|løbetur|løpetur|løping|sykkeltur|cykeltur|gåtur|svømning|svømming|træning|trening|trimtur',
    parts: { morning: 'morgen|morgon', lunch: 'lunsj|frokost', afternoon: 'eftermiddags|ettermiddags', evening: 'aften|kvelds', night: 'natte|natt|nat' } },
  { order: 'part-sport', sports: 'bieg|przejażdżka|spacer|wędrówka|pływanie|trening',
    parts: { morning: 'poranny|poranna|poranne', afternoon: 'popołudniowy|popołudniowa|popołudniowe', evening: 'wieczorny|wieczorna|wieczorne', night: 'nocny|nocna|nocne' } },
  { order: 'part-sport', sports: 'забег|пробежка|заезд|прогулка|тренировка|заплыв',
    parts: { morning: 'утренний|утренняя', lunch: 'обеденный|обеденная', afternoon: 'дневной|дневная', evening: 'вечерний|вечерняя', night: 'ночной|ночная' } },
]

const patterns = languages.flatMap(({ order, sports, parts }) =>
  Object.entries(parts).map(([part, words]) => {
    const sport = `(?:${sports})`
    const when = `(?:${words})`
    const title = order === 'part-sport' ? `${when} ${sport}` : order === 'sport-part' ? `${sport} ${when}` : `${when}-?${sport}`
    return { part: part as Part, title: new RegExp(`^${title}$`, 'iu') }
  }),
)

const readPart = (name: string): Part | null => {
  const title = name.trim().normalize('NFC').replaceAll('’', "'")
  if (title.length > 60) return null
  return patterns.find((pattern) => pattern.title.test(title))?.part ?? null
}

/** Default titles are few and come by the thousand; what the runner wrote comes once. */
const mostParts = 4096
const partsOf = new Map<string, Part | null>()

/** The part of the day a default title names, or null for a title of the runner's own. */
export const partOf = (name: string): Part | null => {
  const known = partsOf.get(name)
  if (known !== undefined) return known
  const part = readPart(name)
  if (partsOf.size < mostParts) partsOf.set(name, part)
  return part
}

interface Titled {
  readonly start: number
  readonly part: Part
}

/** The same parts without the play: Strava's own hours. They alone can tell two neighbouring zones apart. */
const cores: typeof spans = {
  morning: [240, 660],
  lunch: [660, 840],
  afternoon: [840, 1050],
  evening: [1050, 1260],
  night: [1260, 1680],
  tarde: [840, 1230],
  noche: [1230, 1680],
}

const fits = (wall: Wall, { start, part }: Titled, parts: typeof spans): boolean => {
  const { minute } = wall.at(start)
  const [from, to] = parts[part]
  return (minute >= from && minute <= to) || (to > 1440 && minute <= to - 1440)
}

const fitting = (wall: Wall, titled: readonly Titled[], parts: typeof spans = spans): number =>
  titled.reduce((count, one) => count + (fits(wall, one, parts) ? 1 : 0), 0)

/** Mean minutes between starts and the usual hour of their titles. */
const away = (wall: Wall, titled: readonly Titled[]): number =>
  titled.reduce((sum, { start, part }) => sum + Math.abs(wall.at(start).minute - usual[part]), 0) / titled.length

/** One or more zones an offset and a way of changing it: the one most people live in first. */
// oxfmt-ignore
const representatives: readonly string[] = [
  'Pacific/Pago_Pago', 'Pacific/Honolulu', 'America/Anchorage', 'America/Los_Angeles', 'America/Phoenix', 'America/Denver', 'America/Mexico_City', 'America/Chicago', 'America/Bogota', 'America/New_York',
  'America/Havana', 'America/Caracas', 'America/Halifax', 'America/Santiago', 'America/St_Johns', 'America/Sao_Paulo', 'America/Nuuk', 'Atlantic/South_Georgia', 'Atlantic/Azores', 'Atlantic/Reykjavik',
  'Europe/London', 'Africa/Lagos', 'Europe/Paris', 'Africa/Johannesburg', 'Africa/Cairo', 'Europe/Athens', 'Asia/Jerusalem', 'Europe/Istanbul', 'Africa/Nairobi', 'Asia/Tehran', 'Asia/Dubai', 'Asia/Kabul',
  'Asia/Karachi', 'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Dhaka', 'Asia/Yangon', 'Asia/Jakarta', 'Asia/Shanghai', 'Asia/Tokyo', 'Australia/Adelaide', 'Australia/Darwin', 'Australia/Brisbane', 'Australia/Sydney',
  'Pacific/Guadalcanal', 'Pacific/Auckland', 'Pacific/Tongatapu', 'Pacific/Kiritimati',
]

/** Titles that are enough to judge a zone by, and shares below and above which it is wrong and another right. */
const enoughTitles = 20
const tooFew = 0.8
const plenty = 0.9

/**
 * Holds a zone against the default titles ("Morning Run", "Ochtendloop") of activities: `starts` in UTC ms, `names` beside them. Null without any such title
 * or for a zone `Intl` does not know. Another zone is offered only where at least 20 titles speak, fewer than 80 % fit and 90 % would.
 */
export const checkZone = (starts: Float64Array, names: readonly (string | null)[], zone: string): ZoneFit | null => {
  if (!isZone(zone)) return null
  const titled: Titled[] = []
  names.forEach((name, index) => {
    const part = name === null ? null : partOf(name)
    const start = starts[index] ?? NaN
    if (part !== null && Number.isFinite(start)) titled.push({ start, part })
  })
  if (titled.length === 0) return null
  const own = fitting(wallOf(zone), titled)
  const verdict = { zone, titled: titled.length, fitting: own }
  if (titled.length < enoughTitles || own >= tooFew * titled.length) return { ...verdict, better: null }

  // The best constant offset first: titles of a few years would try every zone's rules for nothing.
  const step = Math.max(1, Math.floor(titled.length / 500))
  const sample = titled.filter((_, index) => index % step === 0)
  const constant = (minutes: number): Wall => ({
    offset: () => minutes * 60,
    at: (utcMs) => ({ day: 0, minute: (((Math.floor(utcMs / 60_000) + minutes) % 1440) + 1440) % 1440 }),
  })
  const offsets = Array.from({ length: 105 }, (_, k) => -720 + k * 15).map((minutes) => ({ minutes, count: fitting(constant(minutes), sample) }))
  const most = Math.max(...offsets.map(({ count }) => count))
  const nearBest = offsets.filter(({ count }) => count >= most * 0.98).map(({ minutes }) => minutes)
  const last = titled[titled.length - 1]?.start ?? 0
  const ranked = representatives
    .filter(isZone)
    .map((candidate) => ({ candidate, wall: wallOf(candidate) }))
    .filter(({ wall }) => nearBest.some((minutes) => Math.abs(wall.offset(last) / 60 - minutes) <= 60))
    .map(({ candidate, wall }) => ({ candidate, count: fitting(wall, titled), inside: fitting(wall, titled, cores), away: away(wall, sample) }))
  // Titles allow hours of play, so several zones fit nearly all of them; without the play fewer do.
  const fittest = Math.max(0, ...ranked.map(({ count }) => count))
  const alike = ranked.filter(({ count }) => count >= fittest - titled.length * 0.02)
  const innermost = Math.max(0, ...alike.map(({ inside }) => inside))
  const best = alike.filter(({ inside }) => inside >= innermost - titled.length * 0.005).sort((a, b) => a.away - b.away)[0]
  return { ...verdict, better: best !== undefined && best.count >= plenty * titled.length ? best.candidate : null }
}
