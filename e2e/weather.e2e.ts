import type { BrowserContext, Locator, Page } from '@playwright/test'
import { hostsOf } from '../functions/settings'
import { createSmallService } from '../src/domain/weather/small-service'
import { violations } from './accessible'
import { makeExport } from './fixtures/exports'
import { withoutServiceWorker } from './service-worker'
import { expect, test } from './test'
import { servedSettings } from './tools/build'

const hosts = hostsOf(servedSettings())
const asked = /^left the origin: POST https:\/\/(archive-)?api\.open-meteo\.com\/v1\/(archive|forecast)$/

/** Twenty minutes due north from Dam Square, past the river, where nobody is named. */
const track = (start: number): string => {
  const point = (second: number): string =>
    `<trkpt lat="${(52.3731 + second * 0.000027).toFixed(6)}" lon="4.8926"><time>${new Date(start + second * 1000).toISOString()}</time></trkpt>`
  return `<gpx><trk><type>running</type><trkseg>${Array.from({ length: 241 }, (_, at) => point(at * 5)).join('')}</trkseg></trk></gpx>`
}
// Long closed by whatever clock: workers go by the machine's own, the page by that of the fixtures.
const starts = [Date.UTC(2024, 5, 1, 6, 17), Date.UTC(2024, 5, 14, 6, 17), Date.UTC(2024, 6, 2, 6, 17)]
const written = (start: number): string => {
  const [day = '', time = ''] = new Date(start).toISOString().split('T')
  return `"${day.slice(5, 7) === '06' ? 'Jun' : 'Jul'} ${Number(day.slice(8))}, 2024, ${Number(time.slice(0, 2))}:${time.slice(3, 8)} AM"`
}
const csv = [
  'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Relative Effort,Commute,Activity Gear,Filename',
  ...starts.map((start, at) => `${at + 1},${written(start)},Secret shortcut,Run,,1200,3.60,,false,,activities/${at + 1}.gpx`),
  '9,"Jun 3, 2024, 6:00:00 AM",By hand,Run,,1800,5.40,,false,,',
].join('\n')
const members = Object.fromEntries(starts.map((start, at) => [`activities/${at + 1}.gpx`, track(start)]))

interface Heard {
  readonly address: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/** The service in small in place of the real one, which nothing here can reach. */
const standIn = async (context: BrowserContext, service = createSmallService()): Promise<Heard[]> => {
  const heard: Heard[] = []
  await context.route(/^https:/, async (route) => {
    const request = route.request()
    const url = new URL(request.url())
    if (!hosts.includes(url.origin)) return route.abort()
    const body = request.postData() ?? ''
    heard.push({ address: `${request.method()} ${request.url()}`, body, headers: await request.allHeaders() })
    const { status, json } = service.ask(url.pathname, body, Date.now())
    return route.fulfill({ status, json, headers: { 'Access-Control-Allow-Origin': '*' } })
  })
  return heard
}

const bring = async (page: Page): Promise<void> => {
  await page.goto('/import')
  const buffer = Buffer.from(await makeExport({ csv, members }))
  await page.getByLabel(/choose the file|bring another file/i).setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer })
  await expect(page.locator('[data-tracks="done"]')).toBeVisible({ timeout: 30_000 })
}
const weather = (page: Page): Locator => page.getByRole('region', { name: 'Weather' })

test('the weather is asked for once the runner says so, in squares and months, and every value says where it is from', async ({ page, context, quiet }) => {
  quiet.allow(asked)
  await withoutServiceWorker(context)
  const heard = await standIn(context)
  await bring(page)

  await page.goto('/run/1')
  await expect(weather(page).getByText('No source says what the weather was like.')).toBeVisible()
  await expect(weather(page).getByText('worked out for where it began')).toBeVisible()

  await page.goto('/report')
  await expect(weather(page).getByText('archive-api.open-meteo.com and api.open-meteo.com')).toBeVisible()
  await expect(weather(page).getByText('never the day, the run, or who you are')).toBeVisible()
  await expect(weather(page).getByText('Your runs would take 2 squares in a month. One run tells no place to ask for.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  expect(heard).toEqual([])

  await weather(page).getByRole('button', { name: 'Ask for the weather' }).click()
  await expect(weather(page).getByText('What could be asked for is here.')).toBeVisible({ timeout: 30_000 })
  await expect(weather(page).getByText('3 by Open-Meteo').first()).toBeVisible()
  await expect(weather(page).getByRole('link', { name: 'Weather data by Open-Meteo.com' })).toHaveAttribute('href', 'https://open-meteo.com/')
  expect(await violations(page)).toEqual([])

  // All that was sent: the middle of a square, whole months or the last days, and what is wanted of them.
  const forms = heard.map(({ body }) => new URLSearchParams(body))
  expect(heard.map(({ address }) => address)).toEqual(['POST https://archive-api.open-meteo.com/v1/archive'])
  for (const form of forms)
    expect([new Set(form.get('latitude')?.split(',')), new Set(form.get('longitude')?.split(','))]).toEqual([new Set(['52.35']), new Set(['4.85'])])
  const months = forms.flatMap((form) => (form.get('start_date')?.split(',') ?? []).map((from, at) => `${from} ${form.get('end_date')?.split(',')[at]}`))
  expect(months.toSorted()).toEqual(['2024-06-01 2024-06-30', '2024-07-01 2024-07-31'])
  for (const { body, headers } of heard) {
    expect(body).not.toMatch(/52\.37|4\.89|Secret|:17|export_1/)
    expect([headers['cookie'], headers['referer'], headers['content-type']]).toEqual([undefined, undefined, 'application/x-www-form-urlencoded'])
  }

  await page.goto('/run/1')
  await expect(weather(page).getByText('by Open-Meteo, for a 10 km square').first()).toBeVisible()
  await expect(weather(page).getByRole('link', { name: 'Weather data by Open-Meteo.com' })).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.goto('/you')
  await expect(weather(page).getByText('What could be asked for is here.')).toBeVisible()
  expect(heard.length).toBe(1)
})

test('a quota that is used up is told with the time at which it goes on, and a no is heard at once and over a reload', async ({ page, context, quiet }) => {
  quiet.allow(asked)
  quiet.allow(/status of 429/)
  await withoutServiceWorker(context)
  const heard = await standIn(context, createSmallService({ limits: { minute: 600, hour: 5000, day: 0 } }))
  await bring(page)
  await page.goto('/you')
  await weather(page).getByRole('button', { name: 'Ask for the weather' }).click()
  await expect(weather(page).getByText('Daily API request limit exceeded. Please try again tomorrow.')).toBeVisible({ timeout: 30_000 })
  await expect(weather(page).getByText(/It goes on by itself at .*, or when RunMirror is opened after that/)).toBeVisible()
  expect(await violations(page)).toEqual([])
  await weather(page).getByRole('button', { name: 'Turn it off' }).click()
  await expect(weather(page).getByRole('button', { name: 'Ask for the weather' })).toBeVisible()
  const before = heard.length
  await page.reload()
  await expect(weather(page).getByRole('button', { name: 'Ask for the weather' })).toBeVisible()
  await page.goto('/report')
  await expect(weather(page).getByText('Runs outside')).toBeVisible()
  await expect(weather(page).getByRole('button', { name: 'Ask for the weather' })).toBeHidden()
  expect(heard.length).toBe(before)
})

test('without a network it waits and says so, goes on by itself, and is not offered in the sample', async ({ page, context, quiet }) => {
  quiet.allow(asked)
  await withoutServiceWorker(context)
  const heard = await standIn(context)
  await bring(page)
  await page.goto('/you')
  await expect(weather(page).getByText('2 squares in a month')).toBeVisible()
  // A worker whose script is still to come would not come any more.
  await expect.poll(() => page.workers().length).toBe(3)
  await context.setOffline(true)
  await weather(page).getByRole('button', { name: 'Ask for the weather' }).click()
  await expect(weather(page).getByText('There is no network.')).toBeVisible()
  expect(heard).toEqual([])
  await context.setOffline(false)
  await expect(weather(page).getByText('What could be asked for is here.')).toBeVisible({ timeout: 30_000 })
  expect(heard.length).toBe(1)
  await page.goto('/sample/you')
  await expect(page.getByRole('region', { name: 'Take it along' })).toBeVisible()
  await expect(weather(page)).toBeHidden()
})
