/** A refusal as Strava words it. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 429 | 500 | 503
  /** Null: no body at all. */
  readonly body: unknown
}

export const fault = (status: Refusal['status'], message: string, resource: string, field: string, code: string): Refusal => ({
  status,
  body: { message, errors: [{ resource, field, code }] },
})

export const badRequest = (resource: string, field: string, code = 'invalid'): Refusal => fault(400, 'Bad Request', resource, field, code)
export const unauthorized = (resource: string, field: string, code = 'invalid'): Refusal => fault(401, 'Authorization Error', resource, field, code)
export const notFound = (resource: string): Refusal => fault(404, 'Resource Not Found', resource, '', 'not found')
export const inactive = fault(403, 'Forbidden', 'Application', 'Status', 'Inactive')
/** Both forms have been seen; in the recorded one `errors` is a string. */
export const tooMany = {
  recorded: { status: 429, body: { errors: 'Rate Limit Exceeded', status: 429, message: 'Too Many Requests' } },
  fault: fault(429, 'Rate Limit Exceeded', 'Application', 'rate limit', 'exceeded'),
} as const satisfies Readonly<Record<string, Refusal>>

/** Athletes whose id says what goes wrong for them; README.md tells each. */
export const sentinels = {
  slow: 9_000_001,
  cut: 9_000_002,
  noCors: 9_000_003,
  hiddenStart: 9_000_004,
  unticked: 9_000_005,
  refreshRefused: 9_000_006,
  refuses: 9_000_007,
  shortPages: 9_000_008,
  unauthorized: 9_000_401,
  inactive: 9_000_403,
  athleteLimit: 9_000_410,
  emptyNotFound: 9_000_404,
  tooMany: 9_000_429,
  tooManyFault: 9_000_430,
  fault: 9_000_500,
  unavailable: 9_000_503,
} as const
