import type { NameAnswer } from '../src/contract/names'
import { degreesOf } from '../src/domain/places/cell'
import type { Cell } from '../src/domain/places/cell'

const patience = 10_000

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** From the quarter to the town; of each group the first that is told. Names of address parts after Nominatim's own documentation of `addressdetails`. */
const parts = [
  ['neighbourhood', 'quarter', 'suburb', 'hamlet', 'isolated_dwelling', 'city_district', 'borough'],
  ['village', 'town', 'city', 'municipality', 'county'],
] as const

const longest = 120

/** Null for what is no answer of Nominatim's. */
export const readAnswer = (told: unknown): NameAnswer | null => {
  if (!isRecord(told)) return null
  if ('error' in told) return told['error'] === 'Unable to geocode' ? { name: null } : null
  const { address } = told
  if (!isRecord(address)) return null
  const names = parts.flatMap((group) => group.map((part) => address[part]).find((name) => typeof name === 'string' && name !== '') ?? [])
  const name = [...new Set(names)].join(', ').slice(0, longest)
  return { name: name === '' ? null : name }
}

/**
 * One question to the host. Of the runner nothing goes along but the rounded point: no address, no cookie, no agent of theirs. Who asks is the deployment, and says so,
 * as the policy of OpenStreetMap's own host wants it.
 */
export const askNominatim = async (host: string, origin: string, cell: Cell, fetching: typeof fetch = fetch): Promise<NameAnswer | null> => {
  const { latitude, longitude } = degreesOf(cell)
  const query = new URLSearchParams({ format: 'jsonv2', lat: latitude, lon: longitude, zoom: '14', addressdetails: '1', 'accept-language': 'en' })
  try {
    const answer = await fetching(`${host.replace(/\/+$/, '')}/reverse?${query.toString()}`, {
      headers: { Accept: 'application/json', Referer: `${origin}/`, 'User-Agent': `RunMirror (${origin})` },
      signal: AbortSignal.timeout(patience),
    })
    return answer.ok ? readAnswer(await answer.json()) : null
  } catch {
    return null
  }
}
