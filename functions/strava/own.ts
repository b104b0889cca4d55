import { askedByPage } from '../../src/contract/strava'

/**
 * Whether a page of ours asks. Its header is none that another site could add without being refused first, since nothing here allows another origin; a browser says beside it where the
 * question comes from, and of one that changes something it always says so.
 */
export const isAskedByPage = (request: Request): boolean => {
  if (request.headers.get(askedByPage) !== '1') return false
  const site = request.headers.get('Sec-Fetch-Site')
  if (site !== null && site !== 'same-origin') return false
  const origin = request.headers.get('Origin')
  return origin === null ? request.method === 'GET' : origin === new URL(request.url).origin
}
