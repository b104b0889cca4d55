/** Which first-level region a unit of Natural Earth belongs to, and what that region is called. */
export interface Unit {
  /** Natural Earth's own key, one a unit. */
  readonly key: string
  readonly iso: string
  /** ISO 3166-1, or `-1` where Natural Earth draws what ISO has no entry for. */
  readonly country: string
  readonly admin: string
  readonly name: string
  readonly english: string
  readonly region: string
  readonly part: string
  readonly polygons: readonly Polygon[]
}

export type Ring = readonly (readonly [number, number])[]
export type Polygon = readonly Ring[]

export interface Named {
  readonly code: string
  readonly name: string
}

/** Units smaller than what their country calls a region: the name that Natural Earth gives the larger one, its ISO 3166-2 code, its name in English. */
const larger = `
FR: Auvergne-Rhône-Alpes ARA, Bourgogne-Franche-Comté BFC, Bretagne BRE Brittany, Centre-Val de Loire CVL, Corse 20R Corsica, Grand Est GES, Hauts-de-France HDF,
 Normandie NOR Normandy, Nouvelle-Aquitaine NAQ, Occitanie OCC, Pays de la Loire PDL, Provence-Alpes-Côte-d'Azur PAC Provence-Alpes-Côte d'Azur, Île-de-France IDF,
 Guadeloupe 971, Martinique 972, Guyane française 973 French Guiana, Réunion 974, Mayotte 976
ES: Andalucía AN Andalusia, Aragón AR Aragon, Asturias AS, Canary Is. CN Canary Islands, Cantabria CB, Castilla y León CL Castile and León,
 Castilla-La Mancha CM Castilla–La Mancha, Cataluña CT Catalonia, Ceuta CE, Extremadura EX, Foral de Navarra NC Navarre, Galicia GA, Islas Baleares IB Balearic Islands,
 La Rioja RI, Madrid MD, Melilla ML, Murcia MC, País Vasco PV Basque Country, Valenciana VC Valencian Community
IT: Abruzzo 65, Apulia 75, Basilicata 77, Calabria 78, Campania 72, Emilia-Romagna 45, Friuli-Venezia Giulia 36, Lazio 62, Liguria 42, Lombardia 25 Lombardy, Marche 57,
 Molise 67, Piemonte 21 Piedmont, Sardegna 88 Sardinia, Sicily 82, Toscana 52 Tuscany, Trentino-Alto Adige 32 Trentino-South Tyrol, Umbria 55, Valle d'Aosta 23 Aosta Valley,
 Veneto 34
GB: England ENG, Northern Ireland NIR, Scotland SCT, Wales WLS
`

const regionsOf = new Map(
  larger
    .trim()
    .split(/\n(?! )/)
    .flatMap((line) => {
      const country = line.slice(0, 2)
      return line
        .slice(4)
        .split(',')
        .map((one): [string, Named] => {
          const [, name = '', code = '', english = ''] = /^(.*?) ([A-Z]{2,3}|\d\d[\dR]?)(?: (.*))?$/.exec(one.trim()) ?? []
          return [`${country} ${name}`, { code: `${country}-${code}`, name: english === '' ? name : english }]
        })
    }),
)

/**
 * Codes that Natural Earth gives twice or to the wrong unit, by its own key, after ISO 3166-2; the Serb Republic's parts have none there, and neither has Macau.
 * The West Bank and Gaza are made of sixteen governorates in ISO, and of two units here.
 */
const recoded: Readonly<Record<string, string>> = {
  'AUS-2659': 'AU-NSW',
  'BIH-3153': 'BA-BIH',
  'COL-1399': 'CO-DC',
  'GAZ+00?': 'PS-X02~',
  'GRL-2742': 'GL-X01~',
  'HRV-1604': 'HR-11',
  'IRN-5490': 'IR-32',
  'KAZ-3207': 'KZ-ALM',
  'LAO-3283': 'LA-VT',
  'MAC+00?': 'MO-X01~',
  'MDV-5234': 'MV-MLE',
  'MOZ-5854': 'MZ-MPM',
  'PER-587': 'PE-LMA',
  'SDN-5857': 'SD-DE',
  'SLB-3507': 'SB-WE',
  'WEB+00?': 'PS-X01~',
  ...Object.fromEntries([4801, 4802, 4803, 4804, 4805, 4806, 4807, 4808].map((number) => [`BIH-${number}`, 'BA-SRP'])),
}

/** Names of regions made of several units, of those whose English name in Natural Earth is another place's, and of those whose name there says whose they are. */
const renamed: Readonly<Record<string, string>> = {
  'AU-NSW': 'New South Wales',
  'BA-BIH': 'Federation of Bosnia and Herzegovina',
  'BA-SRP': 'Republika Srpska',
  'BR-DF': 'Federal District',
  'DE-HB': 'Bremen',
  'DK-84': 'Capital Region of Denmark',
  'IE-D': 'Dublin',
  'KI-X02~': 'Line Islands',
  'MG-A': 'Toamasina',
  'MG-D': 'Antsiranana',
  'MG-F': 'Fianarantsoa',
  'MG-M': 'Mahajanga',
  'MG-T': 'Antananarivo',
  'MG-U': 'Toliara',
  'MX-DIF': 'Mexico City',
  'PH-MNL': 'Metro Manila',
  'RU-ALT': 'Altai Krai',
  'RU-MOS': 'Moscow Oblast',
  'RU-MOW': 'Moscow',
  'RU-YEV': 'Jewish Autonomous Oblast',
  'UA-43': 'Crimea',
  'US-DC': 'District of Columbia',
  'US-WA': 'Washington',
  'XK-X20~': 'Pristina',
}

const codeOf = (unit: Unit): string => recoded[unit.key] ?? (/^[A-Z]{2}-[A-Z0-9]{1,3}~?$/.test(unit.iso) ? unit.iso : unit.key)

const spread = (polygons: readonly Polygon[]): number =>
  Math.max(
    ...polygons.map(([ring = []]) => {
      const xs = ring.map(([x]) => x)
      const ys = ring.map(([, y]) => y)
      return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys))
    }),
  )

/** A unit's English name, or its own where the English one is the country's or stands for another region too. */
const nameOf = (unit: Unit, others: readonly Unit[], code: string): string => {
  const taken = others.some((one) => one.country === unit.country && one.english === unit.english && codeOf(one) !== code)
  return unit.english === '' || unit.english === unit.admin || taken ? unit.name : unit.english
}

/** Null for a unit that has no name at all: rocks, and slivers of water. */
export const namer = (units: readonly Unit[]): ((unit: Unit) => Named | null) => {
  const parts = Map.groupBy(units, codeOf)
  return (unit) => {
    const part = regionsOf.get(`${unit.country} ${unit.country === 'GB' ? unit.part : unit.region}`)
    if (part !== undefined) return part
    if (unit.country === 'FR' || unit.country === 'ES' || unit.country === 'IT' || unit.country === 'GB') throw new Error(`No region for ${unit.key}`)
    const code = codeOf(unit)
    const [first = unit] = (parts.get(code) ?? []).toSorted((a, b) => spread(b.polygons) - spread(a.polygons))
    const name = renamed[code] ?? nameOf(first, units, code)
    return name === '' ? null : { code, name }
  }
}
