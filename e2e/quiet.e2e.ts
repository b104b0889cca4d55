import { expect, test, watch } from './test'

/** What a page might do, and the complaint that every browser test would fail with. */
const misdeeds = [
  ['a warning', () => console.warn('planted'), 'console warning: planted'],
  ['a worker of another script', () => void new Worker(Object.assign(document.createElement('a'), { href: '/nowhere.js' }).href), 'TrustedScriptURL'],
  ['an exception that nobody catches', () => void setTimeout(() => Reflect.apply(Reflect.get(globalThis, 'planted'), null, [])), 'uncaught: TypeError'],
  [
    'a request to another host',
    () => void fetch('https://elsewhere.example/').catch(() => undefined),
    'policy breached: connect-src by https://elsewhere.example/',
  ],
  ['a picture from another host', () => void Object.assign(new Image(), { src: 'https://elsewhere.example/pixel.gif' }), 'policy breached: img-src'],
  ['a way out by address', () => location.assign('https://elsewhere.example/?run=1'), 'left the origin: GET https://elsewhere.example/?run=1'],
] as const

for (const [what, misdeed, complaint] of misdeeds) {
  test(`${what} does not go unnoticed`, async ({ browser, baseURL }) => {
    const context = await browser.newContext()
    const complaints = await watch(context, new URL(baseURL ?? '').origin)
    const page = await context.newPage()
    await page.goto(`${baseURL}/build.json`)
    expect(complaints).toEqual([])
    await page.evaluate(misdeed).catch(() => undefined)
    await expect.poll(() => complaints.join('\n')).toContain(complaint)
    await context.close()
  })
}
