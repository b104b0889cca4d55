export const oceans = ['arctic', 'atlantic', 'indian', 'pacific', 'southern'] as const
export type Ocean = (typeof oceans)[number]

/** Latitude, and the longitude of a line there; straight in between. */
type Bound = readonly (readonly [latitude: number, longitude: number])[]

/**
 * Lines between the oceans. They run over land wherever there is land between two of them, so that a few degrees this way or that name no shore wrongly; over water they
 * are the meridians of Cape Horn, Cape Agulhas and Tasmania's South East Cape, as the International Hydrographic Organization has them (S-23, 1953).
 */
const americas: Bound = [
  [-60, -67.27],
  [-55.5, -67.27],
  [-50, -72],
  [-20, -67],
  [0, -72],
  [7, -77.3],
  [9, -80],
  [10.5, -84.3],
  [13, -86],
  [15, -89],
  [17, -94.6],
  [20, -100],
  [35, -105],
  [66.56, -115],
]
const africaWest: Bound = [
  [-60, 20.02],
  [-34.8, 20.02],
  [-25, 20],
  [0, 17],
  [10, 5],
  [15, -5],
  [35.5, -5.6],
  [38, -4.5],
  [42, -2],
  [44, 1.5],
  [48, 4],
  [51.5, 7],
  [56, 9.3],
  [59.5, 9],
  [66.56, 14.5],
]
const africaEast: Bound = [
  [-60, 20.02],
  [-34.8, 20.02],
  [-30, 27],
  [-15, 36],
  [0, 39],
  [10.4, 44],
  [12.6, 43.35],
  [15, 47],
  [22, 56],
  [25.6, 58.5],
]
const asia: Bound = [
  [-60, 146.92],
  [-42, 146.92],
  [-38, 143.8],
  [-30, 138],
  [-15, 134],
  [-11, 131],
  [-9.3, 125.5],
  [-8.5, 118],
  [-7.3, 110],
  [-6, 105.8],
  [-3, 103.5],
  [3, 101.6],
  [8, 99.6],
  [15, 98.8],
  [22, 98],
  [25.6, 98],
  [30, 110],
  [40, 115],
  [50, 130],
  [66.56, 170],
]

const lineAt = (bound: Bound, latitude: number): number => {
  const next = bound.findIndex(([north]) => north >= latitude)
  const [south, north] = [bound[Math.max(0, next - 1)], bound[next]]
  if (south === undefined || north === undefined) return bound.at(-1)?.[1] ?? 0
  const share = north[0] === south[0] ? 0 : (latitude - south[0]) / (north[0] - south[0])
  return south[1] + share * (north[1] - south[1])
}

/** Seas that are no ocean's own, by the box around them: west, south, east, north. */
const inland: readonly (readonly [number, number, number, number])[] = [
  // The Mediterranean and the Black Sea but for the Bay of Biscay, Hudson Bay, the Baltic, the Caspian, the Red Sea, the Persian Gulf.
  [-5.6, 30, 42, 42.5],
  [0, 42.5, 42, 47.5],
  [-96, 50, -77, 66.56],
  [9.5, 53, 31, 66.56],
  [46, 36, 55, 48],
  [32, 12.6, 44, 30],
  [47, 23.5, 56.4, 31],
]

/** The ocean at a point that is known to lie at sea; null where a sea of its own name is, or may be. Rough: made to name the middle of an ocean, not a coast. */
export const oceanAt = (latitude: number, longitude: number): Ocean | null => {
  if (latitude >= 66.56) return 'arctic'
  if (latitude <= -60) return 'southern'
  if (inland.some(([west, south, east, north]) => longitude >= west && longitude <= east && latitude >= south && latitude <= north)) return null
  if (longitude > lineAt(americas, latitude) && longitude < lineAt(africaWest, latitude)) return 'atlantic'
  if (latitude <= 25.6 && longitude > lineAt(africaEast, latitude) && longitude < lineAt(asia, latitude)) return 'indian'
  return longitude > lineAt(asia, latitude) || longitude < lineAt(americas, latitude) ? 'pacific' : null
}
