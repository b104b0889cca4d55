import { csvText } from '../src/domain/simulate/export-csv'
import { sampleAthlete } from '../src/domain/simulate/sample'
import { exportDay, makeExport } from './fixtures/exports'
import { filesOf, loyal } from './fixtures/tracks'
import { giveShare, handed, openSample, openers, ready, save, sheet } from './picture'
import { readPng } from './pixels'
import { withoutServiceWorker } from './service-worker'
import { expect, test } from './test'

test('where a device shares files, one tap hands it the picture and nothing beside it', async ({ page }) => {
  await giveShare(page)
  await openSample(page)
  await openers(page).first().click()
  await ready(page)
  await page.getByRole('button', { name: 'Share the picture' }).click()
  await expect(sheet(page).getByRole('status')).toHaveText('Handed over.')
  expect(await handed(page)).toEqual([
    {
      keys: ['files'],
      name: expect.stringMatching(/^runmirror-card-20\d\d\.png$/),
      type: 'image/png',
      size: expect.any(Number),
      names: [expect.stringMatching(/^runmirror-card-20\d\d\.png$/)],
      active: true,
    },
  ])
  expect((await handed(page))[0]?.size).toBeGreaterThan(50_000)
})

test('a tap before the picture is made is kept until it is', async ({ page }) => {
  await giveShare(page)
  await page.addInitScript(() => {
    const real = globalThis.fetch
    const held = new Promise<void>((resolve) => Object.assign(globalThis, { letGo: resolve }))
    globalThis.fetch = async (asked, ...rest) => {
      if (String(asked).endsWith('.woff2')) await held
      return real(asked, ...rest)
    }
  })
  await openSample(page)
  await openers(page).first().click()
  await page.getByRole('button', { name: 'Share the picture' }).click()
  await expect(sheet(page).getByRole('status')).toHaveText('The picture is being made.')
  expect(await handed(page)).toEqual([])
  await page.evaluate(() => (globalThis as unknown as { readonly letGo: () => void }).letGo())
  await expect(sheet(page).getByRole('status')).toHaveText('Handed over.')
  expect(await handed(page)).toHaveLength(1)
})

test('who thinks better of it finds all as it was; a device that wants another tap or refuses is told of', async ({ page }) => {
  await giveShare(page, 'AbortError', 'NotAllowedError', 'DataError')
  await openSample(page)
  await openers(page).first().click()
  await ready(page)
  const status = sheet(page).getByRole('status')
  const tap = page.getByRole('button', { name: 'Share the picture' })
  await tap.click()
  await expect.poll(async () => (await handed(page)).length).toBe(1)
  await expect(status).toHaveText('The picture is ready.')
  await tap.click()
  await expect(status).toHaveText('The picture is ready now: tap once more.')
  await tap.click()
  await expect(status).toHaveText('This device did not take it. It can be saved instead.')
  const { name } = await save(page)
  await expect(status).toHaveText(`Saved among your downloads: ${name}`)
})

test('offline a picture is made as well', async ({ page, context }) => {
  await openSample(page)
  // Once the cards have stood for a while, what makes pictures is there: the studio, and every style sheet and face that a picture takes along.
  await expect
    .poll(() =>
      page.evaluate(() => {
        const fetched = performance
          .getEntriesByType('resource')
          .flatMap((entry) => ('initiatorType' in entry && entry.initiatorType === 'fetch' ? [entry.name] : []))
        const sheets = [...document.styleSheets].flatMap(({ href }) => (href === null ? [] : [href]))
        return [
          sheets.some((href) => href.includes('/Studio-')) && sheets.every((href) => fetched.includes(href)),
          fetched.filter((name) => name.endsWith('.woff2')).length >= 2,
        ]
      }),
    )
    .toEqual([true, true])
  await context.setOffline(true)
  await openers(page).first().click()
  await ready(page)
  expect(readPng((await save(page)).png).width).toBe(1080)
})

test('without what makes pictures the runner is told so, and the next tap tries again', async ({ page, quiet }) => {
  quiet.allow(/Failed to load resource/)
  await withoutServiceWorker(page.context())
  await page.route('**/assets/Studio-*.js', (route) => route.abort())
  await openSample(page)
  await openers(page).first().click()
  await expect(page.getByRole('alert')).toHaveText(/could not be loaded/)
  await page.unroute('**/assets/Studio-*.js')
  await openers(page).first().click()
  await ready(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a picture whose font can’t be had is not made, and the sheet says so', async ({ page }) => {
  await page.addInitScript(() => {
    const real = globalThis.fetch
    globalThis.fetch = (asked, ...rest) => (String(asked).endsWith('.woff2') ? Promise.reject(new TypeError('planted')) : real(asked, ...rest))
  })
  await openSample(page)
  await openers(page).first().click()
  await expect(sheet(page).getByRole('status')).toHaveText(/could not be made/)
})

test('nothing that a runner wrote is on a picture, however it is written', async ({ page }) => {
  const written = 'Zebra Quay 7:09 </style><svg onload=alert(1)>\u0000\uffff\u{1f3c3}'
  const table = csvText(sampleAthlete(exportDay)).replaceAll(/\b(Morning|Lunch|Afternoon|Evening|Night) Run\b/g, written)
  expect(table).toContain(written)
  await page.goto('/')
  await page.getByLabel(/choose the file/i).setInputFiles({ name: 'activities.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
  await page.goto('/')
  await expect(openers(page).first()).toBeVisible()
  const cards = await openers(page).count()
  for (let card = 0; card < cards; card++) {
    await openers(page).nth(card).click()
    await ready(page)
    const text = await page.locator('dialog [data-card]').textContent()
    expect(text).toContain('RunMirror')
    expect(text).not.toMatch(/zebra|quay|7:09|sample|\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b/i)
    await expect(sheet(page)).toContainText('It holds no place, no map and no name')
    await page.keyboard.press('Escape')
    await expect(sheet(page)).toHaveCount(0)
  }
})

test('the shape of a route is drawn only where the runner says so, from behind the gate, and is the same every time', async ({ page }) => {
  const athlete = loyal(20)
  await page.goto('/import')
  const buffer = Buffer.from(await makeExport({ athlete, members: filesOf(athlete) }))
  await page.getByLabel('Choose the file').setInputFiles({ name: 'export_1.zip', mimeType: 'application/zip', buffer })
  await expect(page.locator('[data-tracks="done"]')).toBeVisible({ timeout: 60_000 })

  const loop = openers(page).and(page.getByRole('button', { name: 'Share The Loop as a picture' }))
  const picture = page.locator('dialog [data-card="the-loop"]')
  const drawn = picture.locator('svg[aria-label^="The shape of the route"] path')
  const wish = sheet(page).getByRole('checkbox', { name: 'Draw its shape' })
  const shapes: (string | null)[] = []
  const files: Buffer[] = []
  for (const visit of ['first', 'second']) {
    await page.goto('/')
    await loop.click()
    await ready(page)
    await expect(wish).not.toBeChecked()
    await expect(drawn).toHaveCount(0)
    if (visit === 'first') files.push((await save(page)).png)
    await wish.check()
    await expect(drawn).toHaveCount(1)
    await ready(page)
    await expect(sheet(page)).toContainText('the shape of the route: both ends cut off, turned')
    shapes.push(await drawn.getAttribute('d'))
    files.push((await save(page)).png)
  }
  const [figure, shape, again] = files
  expect(shapes[0]).toMatch(/^M[\d. -]+/)
  expect(shapes[1]).toBe(shapes[0])
  expect(shape?.equals(figure ?? Buffer.alloc(0))).toBe(false)
  expect(again?.equals(shape ?? Buffer.alloc(0))).toBe(true)

  await wish.uncheck()
  await expect(drawn).toHaveCount(0)
  await ready(page)
  expect((await save(page)).png.equals(figure ?? Buffer.alloc(0))).toBe(true)
})
