/** Something well known that is about as long, or as high: shown only where it is so within its tolerance. */
export interface Comparison {
  /** Names it in the dictionary. */
  readonly landmark: string
  readonly kind: 'length' | 'height'
  /** As its source gives it. */
  readonly metres: number
  /** The largest share by which any of its sources may differ from the milestone. */
  readonly tolerance: number
  /** Who says so. */
  readonly source: string
}

interface Landmark {
  readonly kind: Comparison['kind']
  readonly metres: number
  /** The least and the most that any source says of it. */
  readonly least: number
  readonly most: number
  readonly source: string
}

/** "About" is a twentieth, and by every source's figure: where sources quarrel by more, a landmark never fits. */
const tolerance = 0.05

/** Between the centres that GeoNames gives two cities, on a sphere of WGS84's mean radius; the ellipsoid differs by a few kilometres. */
const circle = (metres: number, ellipsoid: number): Landmark => ({
  kind: 'length',
  metres,
  least: Math.min(metres, ellipsoid),
  most: Math.max(metres, ellipsoid),
  source: 'GeoNames (CC BY 4.0), great circle',
})
const length = (metres: number, least: number, most: number, source: string): Landmark => ({ kind: 'length', metres, least, most, source })
const height = (metres: number, least: number, most: number, source: string): Landmark => ({ kind: 'height', metres, least, most, source })

/** Lengths of rivers, ways and lines, and heights above the sea; each as its source has it, between the least and the most that was found of it. */
export const landmarks = {
  'kiel-canal': length(98_600, 98_000, 98_600, 'encyclopediahub.com, Kiel Canal'),
  'hadrians-wall': length(117_500, 117_500, 119_000, 'hadrianswallcountry.co.uk'),
  'south-downs-way': length(161_000, 158_000, 163_000, 'Wikipedia, South Downs Way'),
  spartathlon: length(246_000, 245_300, 246_000, 'multidays.com, Spartathlon'),
  'paris-lyon': circle(393_240, 393_455),
  'madrid-lisbon': circle(502_313, 503_276),
  'camino-frances': length(775_000, 753_000, 790_000, 'the Pilgrim Office in Santiago, by caminogroups.ie'),
  'berlin-stockholm': circle(809_939, 811_212),
  loire: length(1_006_000, 1_006_000, 1_020_000, 'Wikipedia, Loire'),
  rhine: length(1_232_700, 1_230_000, 1_233_000, 'chr-khr.org, Length of the Rhine (2015)'),
  'berlin-moscow': circle(1_608_174, 1_613_337),
  'rome-stockholm': circle(1_976_552, 1_977_537),
  'london-moscow': circle(2_500_283, 2_508_312),
  danube: length(2_850_000, 2_780_000, 2_900_000, 'Wikipedia, Danube'),
  'te-araroa': length(3_000_000, 3_000_000, 3_030_000, 'media.newzealand.com, Te Araroa'),
  'paris-cairo': circle(3_209_414, 3_211_895),
  'appalachian-trail': length(3_538_000, 3_488_000, 3_540_000, 'the Appalachian Trail Conservancy (2023)'),
  'route-66': length(3_940_000, 3_937_000, 3_940_000, 'thelaptoptraveler.com, Route 66'),
  'pacific-crest-trail': length(4_265_000, 4_264_800, 4_286_000, 'the2woods.com, Pacific Crest Trail'),
  'dublin-boston': circle(4_810_317, 4_823_561),
  'london-new-york': circle(5_570_221, 5_585_226),
  'new-york-moscow': circle(7_510_313, 7_531_173),
  'london-beijing': circle(8_140_075, 8_161_985),
  'trans-siberian': length(9_289_000, 9_288_000, 9_313_000, 'torussia.net, Trans-Siberian Railway'),
  'pole-to-equator': length(10_001_966, 10_001_800, 10_002_000, 'worked out from WGS84'),
  'sydney-los-angeles': circle(12_073_635, 12_063_231),
  'sydney-athens': circle(15_326_328, 15_324_850),
  'new-york-sydney': circle(15_988_914, 15_988_144),
  'london-sydney': circle(16_993_572, 16_988_910),
  'pole-to-pole': length(20_003_931, 20_003_500, 20_004_000, 'worked out from WGS84'),
  equator: length(40_075_017, 40_074_000, 40_075_100, 'worked out from WGS84'),
  'eiffel-tower': height(330, 330, 330, 'infobae.com, 15 March 2022'),
  'burj-khalifa': height(828, 828, 830, 'factaknowledge.blogspot.com, Burj Khalifa'),
  'scafell-pike': height(978, 978, 978, 'Wikipedia, Scafell Pike'),
  'ben-nevis': height(1345, 1344, 1345, 'Ordnance Survey (2016)'),
  'mont-ventoux': height(1910, 1909, 1912, 'IGN, by francebleu.fr (2020)'),
  saentis: height(2502, 2501.9, 2504, 'Swiss Alpine Club'),
  zugspitze: height(2962, 2962, 2962, 'tropter.com, Zugspitze'),
  matterhorn: height(4478, 4478, 4478, 'peakbagger.com, Matterhorn'),
  'mont-blanc': height(4806, 4805.59, 4810.9, 'iloveski.org, Mont Blanc (2023)'),
  kilimanjaro: height(5895, 5888, 5895, 'savannahexplorers.net, Kilimanjaro'),
  denali: height(6190, 6168, 6194, 'amerisurv.com (2015)'),
  aconcagua: height(6961, 6959, 6962, 'Wikipedia, Aconcagua'),
  everest: height(8848.86, 8844.43, 8850, 'Nepal and China, by indiatoday.in (2020)'),
  'challenger-deep': height(10_935, 10_902, 11_034, 'Guinness World Records'),
  karman: height(100_000, 100_000, 100_000, 'the FAI, by Wikipedia'),
} as const satisfies Readonly<Record<string, Landmark>>
export type LandmarkId = keyof typeof landmarks

const all: readonly (readonly [id: string, landmark: Landmark])[] = Object.entries(landmarks)

const isAbout = (metres: number, figure: number): boolean => Math.abs(metres - figure) <= tolerance * metres

/** The nearest that is about as long or high by everybody's figure; none is better than one that is not. */
export const comparisonOf = (kind: Comparison['kind'], metres: number): Comparison | null => {
  const fitting = all.filter(([, one]) => one.kind === kind && isAbout(metres, one.least) && isAbout(metres, one.most))
  const [nearest] = fitting.toSorted(([, a], [, b]) => Math.abs(a.metres - metres) - Math.abs(b.metres - metres))
  if (nearest === undefined) return null
  const [landmark, { metres: figure, source }] = nearest
  return { landmark, kind, metres: figure, tolerance, source }
}
