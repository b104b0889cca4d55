/**
 * Every header this origin sends, declared once: the build writes `_headers` for the static files from it, and the functions answer with their own,
 * stricter set. A worker script is governed by the header on its own response, so the policy stands on every file, not on the page alone.
 */
const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => (value === '' ? name : `${name} ${value}`))
    .join('; ')

const policyFor = (hosts: readonly string[]) =>
  ({
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'worker-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': ["'self'", ...hosts].join(' '),
    'manifest-src': "'self'",
    'media-src': "'none'",
    'frame-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'solid runmirror',
  }) satisfies Readonly<Record<string, string>>

const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

/** `hosts`: the origins that the page calls beside its own, by the settings of its build. */
export const pageHeadersFor = (hosts: readonly string[]): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policy(policyFor(hosts)),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': [...unusedFeatures.map((feature) => `${feature}=()`), 'fullscreen=(self)', 'screen-wake-lock=(self)'].join(', '),
  'Cache-Control': 'no-cache',
})

/** Of a build that was set to call nobody. */
export const pageHeaders = pageHeadersFor([])

/** Added where the host is served over https: WebKit would upgrade localhost as well. */
export const httpsHeadersFor = (hosts: readonly string[]) =>
  ({
    'Content-Security-Policy': policy({ ...policyFor(hosts), 'upgrade-insecure-requests': '' }),
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  }) satisfies Readonly<Record<string, string>>

export const httpsHeaders = httpsHeadersFor([])

/** Where the pages stand that stand by themselves: no script runs there, and nothing is asked for but sheets, faces and pictures. */
export const documentPlaces = ['blog', 'help', 'method', 'privacy'] as const

const policyOfDocuments = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
} as const

export const documentHeaders: Readonly<Record<string, string>> = { 'Content-Security-Policy': policy(policyOfDocuments) }
/** The same where the host is served over https. */
export const httpsDocumentHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy({ ...policyOfDocuments, 'upgrade-insecure-requests': '' }),
}

/** Files whose name carries the hash of their content never change. */
export const hashedFileHeaders: Readonly<Record<string, string>> = { 'Cache-Control': 'public, max-age=31536000, immutable' }

export const answerHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  Vary: 'Cookie',
}

/** A name of two or three labels: `localhost` has one and 127.0.0.1 four. A rule sees the host without its port, and no scheme. */
const namedHosts = ['https://:name.:top', 'https://:sub.:name.:top']

/** A path gets every rule that matches it and equal names are joined, so a rule that speaks again of a header detaches it first. */
const rule = (path: string, headers: Readonly<Record<string, string>>, detach: readonly string[] = []): string =>
  [path, ...detach.map((name) => `  ! ${name}`), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')

/**
 * The `_headers` file of the static assets, read by `vite preview` and in production alike. Every name under `/assets` carries a hash, and one that is no
 * file is answered by the functions, whose 404 nobody keeps.
 */
export const headersFile = (hosts: readonly string[] = []): string =>
  [
    rule('/*', pageHeadersFor(hosts)),
    rule('/assets/*', hashedFileHeaders, ['Cache-Control']),
    ...namedHosts.map((host) => rule(`${host}/*`, httpsHeadersFor(hosts), ['Content-Security-Policy'])),
    ...documentPlaces.map((place) => rule(`/${place}/*`, documentHeaders, ['Content-Security-Policy'])),
    ...namedHosts.flatMap((host) => documentPlaces.map((place) => rule(`${host}/${place}/*`, httpsDocumentHeaders, ['Content-Security-Policy']))),
    '',
  ].join('\n\n')
