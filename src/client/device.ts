const dayMs = 86_400_000
/** Where roads are measured in miles: CLDR, unitPreferenceData, length-road. */
const mileRegions: ReadonlySet<string> = new Set(['US', 'GB', 'LR', 'MM'])

export const deviceZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** The device's local civil day, as a day number. */
export const localDay = (now = new Date()): number => Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / dayMs

export const unitOf = (language: string): 'km' | 'mi' => (mileRegions.has(new Intl.Locale(language).region ?? '') ? 'mi' : 'km')
export const deviceUnit = (): 'km' | 'mi' => unitOf(navigator.language)

export const build: string = __BUILD__

/** Origins that this deployment may ask for the weather; null where it asks nobody. */
export const weatherHosts: readonly string[] | null = __WEATHER__ === null ? null : [...new Set([__WEATHER__.archive, __WEATHER__.forecast])]

/** Asks the browser not to clear what is kept when space runs low. Must be called in a click or a drop; a refusal changes nothing. */
export const askToPersist = (): Promise<boolean> => (navigator.storage?.persist?.() ?? Promise.resolve(false)).catch(() => false)

/** How safely the browser keeps what is here. `promised`: it will not clear it by itself. Null where it does not say. */
export interface Safety {
  readonly promised: boolean | null
  /** Bytes this origin may use, as the browser estimates it. */
  readonly room: number | null
  /** Bytes of them that are left, as it estimates that too. */
  readonly left: number | null
}

const leastLeft = 200_000_000
/** Whether little room is left, by the browser's estimate: told, and never acted on, because browsers estimate freely. */
export const isNearlyFull = ({ room, left }: Safety): boolean => room !== null && left !== null && (left < leastLeft || left * 10 < room)

export const safety = async (): Promise<Safety> => {
  const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {}
  return {
    promised: (await navigator.storage?.persisted?.().catch(() => null)) ?? null,
    room: quota ?? null,
    left: quota === undefined || usage === undefined ? null : Math.max(0, quota - usage),
  }
}

export const mark = (name: 'drop' | 'first-faces' | 'import-end' | 'tracks-end'): void => void performance.mark(`runmirror:${name}`)

/** Resolves once what was just changed has been painted. */
export const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
