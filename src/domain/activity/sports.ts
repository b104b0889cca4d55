/** Strava's ids of sports (`SportType` of its API), with the English display name where it is not the id with spaces. */
// oxfmt-ignore
const ids = [
  'AlpineSki', 'BackcountrySki', 'Badminton', 'Basketball', 'Canoeing', 'Cricket', 'Crossfit', 'Dance', 'EBikeRide', 'Elliptical', 'EMountainBikeRide', 'Golf',
  'GravelRide', 'Handcycle', 'HighIntensityIntervalTraining', 'Hike', 'IceSkate', 'InlineSkate', 'Kayaking', 'Kitesurf', 'MountainBikeRide', 'NordicSki', 'Padel',
  'Pickleball', 'Pilates', 'Racquetball', 'Ride', 'RockClimbing', 'RollerSki', 'Rowing', 'Run', 'Sail', 'Skateboard', 'Snowboard', 'Snowshoe', 'Soccer', 'Squash',
  'StairStepper', 'StandUpPaddling', 'Surfing', 'Swim', 'TableTennis', 'Tennis', 'TrailRun', 'Velomobile', 'VirtualRide', 'VirtualRow', 'VirtualRun', 'Volleyball',
  'Walk', 'WeightTraining', 'Wheelchair', 'Windsurf', 'Workout', 'Yoga',
] as const

export type Sport = (typeof ids)[number]

/**
 * Display names by header language: those seen in exports (design notes: de, nl, es-419, fr, pt-BR, zh-CN; a public importer's test: ja) and others whose meaning leaves no choice.
 * The export writes the display name of `type`; a name that is missing here leaves the sport unknown and the activity kept.
 */
// oxfmt-ignore
const names: Readonly<Record<string, Readonly<Record<string, Sport>>>> = {
  en: {
    'Canoe': 'Canoeing', 'Kayak': 'Kayaking', 'Surf': 'Surfing', 'Rock Climb': 'RockClimbing', 'Football (Soccer)': 'Soccer', 'Football': 'Soccer', 'Stair-Stepper': 'StairStepper',
    'HIIT': 'HighIntensityIntervalTraining', 'Virtual Rowing': 'VirtualRow', 'Row': 'Rowing', 'Treadmill': 'Run', 'Treadmill Run': 'Run', 'Indoor Run': 'Run', 'Stand-Up Paddle': 'StandUpPaddling',
  },
  de: {
    'Lauf': 'Run', 'Traillauf': 'TrailRun', 'Trailrun': 'TrailRun', 'Virtueller Lauf': 'VirtualRun', 'Radfahrt': 'Ride', 'Virtuelle Radfahrt': 'VirtualRide', 'E-Bike-Fahrt': 'EBikeRide',
    'Mountainbike-Fahrt': 'MountainBikeRide', 'Schwimmen': 'Swim', 'Wandern': 'Hike', 'Wanderung': 'Hike', 'Spaziergang': 'Walk', 'Gewichtstraining': 'WeightTraining',
    'Krafttraining': 'WeightTraining', 'Training': 'Workout', 'Rudern': 'Rowing', 'Segeln': 'Sail', 'Windsurfen': 'Windsurf', 'Kitesurfen': 'Kitesurf', 'Skilanglauf': 'NordicSki',
    'Ski Alpin': 'AlpineSki', 'Eislaufen': 'IceSkate', 'Inlineskaten': 'InlineSkate', 'Klettern': 'RockClimbing', 'Schneeschuhwandern': 'Snowshoe', 'Fußball': 'Soccer', 'Tischtennis': 'TableTennis',
  },
  nl: {
    'Hardloopsessie': 'Run', 'Hardlopen': 'Run', 'Trailrun': 'TrailRun', 'Virtuele hardloopsessie': 'VirtualRun', 'Fietsrit': 'Ride', 'Virtuele fietsrit': 'VirtualRide', 'E-bikerit': 'EBikeRide',
    'Zwemmen': 'Swim', 'Wandeling': 'Walk', 'Krachttraining': 'WeightTraining', 'Training': 'Workout', 'Kayakken': 'Kayaking', 'Kajakken': 'Kayaking', 'Kanoën': 'Canoeing', 'Kitesurfen': 'Kitesurf',
    'Windsurfen': 'Windsurf', 'Zeilen': 'Sail', 'Roeien': 'Rowing', 'Schaatsen': 'IceSkate', 'Inlineskaten': 'InlineSkate', 'Langlaufen': 'NordicSki', 'Voetbal': 'Soccer', 'Tafeltennis': 'TableTennis',
  },
  'es-419': {
    'Carrera': 'Run', 'Carrera de montaña': 'TrailRun', 'Carrera virtual': 'VirtualRun', 'Vuelta ciclista': 'Ride', 'Vuelta ciclista virtual': 'VirtualRide', 'Caminata': 'Walk', 'Senderismo': 'Hike',
    'Natación': 'Swim', 'Entrenamiento': 'Workout', 'Entrenamiento con pesas': 'WeightTraining', 'Remo': 'Rowing', 'Vela': 'Sail', 'Patinaje sobre hielo': 'IceSkate', 'Esquí alpino': 'AlpineSki',
    'Esquí de fondo': 'NordicSki', 'Fútbol': 'Soccer', 'Escalada': 'RockClimbing',
  },
  fr: {
    'Course à pied': 'Run', 'Trail': 'TrailRun', 'Course à pied virtuelle': 'VirtualRun', 'Vélo': 'Ride', 'Sortie à vélo': 'Ride', 'Vélo virtuel': 'VirtualRide', 'Marche': 'Walk', 'Randonnée': 'Hike',
    'Natation': 'Swim', 'Entraînement': 'Workout', 'Entraînement aux poids': 'WeightTraining', 'Aviron': 'Rowing', 'Voile': 'Sail', 'Planche à voile': 'Windsurf', 'Ski alpin': 'AlpineSki',
    'Ski de fond': 'NordicSki', 'Patin à glace': 'IceSkate', 'Escalade': 'RockClimbing', 'Raquettes': 'Snowshoe', 'Tennis de table': 'TableTennis',
  },
  'pt-BR': {
    'Corrida': 'Run', 'Corrida em trilha': 'TrailRun', 'Corrida virtual': 'VirtualRun', 'Pedalada': 'Ride', 'Pedalada virtual': 'VirtualRide', 'Caminhada': 'Walk', 'Natação': 'Swim',
    'Treino': 'Workout', 'Musculação': 'WeightTraining', 'Remo': 'Rowing', 'Futebol': 'Soccer', 'Ioga': 'Yoga',
  },
  ja: { 'ランニング': 'Run' },
  'zh-CN': { '跑步': 'Run', '越野跑': 'TrailRun', '虚拟跑步': 'VirtualRun', '骑行': 'Ride', '虚拟骑行': 'VirtualRide', '步行': 'Walk', '徒步': 'Hike', '游泳': 'Swim', '划船': 'Rowing', '瑜伽': 'Yoga' },
}

const known: ReadonlySet<string> = new Set(ids)
export const isSport = (sport: string): sport is Sport => known.has(sport)
/** Every sport Strava knows, by its id. */
export const sports: readonly Sport[] = ids

/** Part of the fingerprint: a new name reads old rows anew. */
export const sportNames = { ids, names }

const runs: ReadonlySet<string> = new Set<Sport>(['Run', 'TrailRun', 'VirtualRun'])
const inMetres: ReadonlySet<string> = new Set<Sport>(['Swim', 'Rowing', 'VirtualRow'])
const inNauticalMiles: ReadonlySet<string> = new Set<Sport>(['Sail', 'Windsurf'])
const indoors: ReadonlySet<string> = new Set<Sport>(['VirtualRun', 'VirtualRide', 'VirtualRow', 'Elliptical', 'StairStepper'])
const outdoors: ReadonlySet<string> = new Set<Sport>(['TrailRun', 'Hike', 'MountainBikeRide', 'GravelRide', 'EMountainBikeRide'])

export const isRunSport = (sport: string | null): boolean => sport !== null && runs.has(sport)

/** Metres in one unit of the first Distance: swims and rows are shown in metres, sails in nautical miles, everything else in kilometres. */
export const metresPerShown = (sport: string | null): number => (sport === null ? 1000 : inMetres.has(sport) ? 1 : inNauticalMiles.has(sport) ? 1852 : 1000)

/** Case, spaces and hyphens don't matter: `Trail Run`, `TrailRun`. */
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '')

const tables = new Map(
  Object.entries(names).map(([language, table]) => {
    const folded = new Map(Object.entries(table).map(([name, sport]) => [fold(name), sport]))
    return [language, folded] as const
  }),
)
const english = new Map<string, Sport>([...ids.map((id) => [fold(id), id] as const), ...(tables.get('en') ?? [])])

/** Strava's id for a display name: by the header's language, else in English (untranslated cells are English); null if neither knows it. */
export const sportOf = (shown: string, language: string | null): Sport | null => {
  const key = fold(shown)
  return (language === null ? undefined : tables.get(language)?.get(key)) ?? english.get(key) ?? null
}

/** Any language's reading of a display name, for headers in a language nobody knows: only to leave rides and walks out of a proposal. */
export const sportInAnyLanguage = (shown: string): Sport | null => {
  const key = fold(shown)
  for (const table of tables.values()) {
    const sport = table.get(key)
    if (sport !== undefined) return sport
  }
  return english.get(key) ?? null
}

/** 1 or 0 where the sport or its name settles it, else null: the export has no column for it. */
export const indoorOf = (sport: string | null, shown: string | null): 0 | 1 | null => {
  if (sport === null) return null
  if (indoors.has(sport) || (shown !== null && /treadmill|indoor/i.test(shown))) return 1
  return outdoors.has(sport) ? 0 : null
}
