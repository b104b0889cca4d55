import type { BrowserContext, Page } from '@playwright/test'
import { makeExport } from './fixtures/exports'
import { inCharge, withoutServiceWorker } from './service-worker'
import { expect, test } from './test'

const exported = async () => ({ name: 'export_1.zip', mimeType: 'application/zip', buffer: Buffer.from(await makeExport()) })

/** Posts files as the device's share sheet does: the form that the manifest declares, to the address that it declares. */
const share = async (page: Page, ...files: readonly { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> => {
  await page.goto('/build.json')
  await page.evaluate(async () => {
    const { share_target: target } = (await (await fetch('/manifest.webmanifest')).json()) as {
      readonly share_target: {
        readonly action: string
        readonly method: string
        readonly enctype: string
        readonly params: { readonly files: readonly { readonly name: string }[] }
      }
    }
    const form = Object.assign(document.createElement('form'), { action: target.action, method: target.method, enctype: target.enctype })
    const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true, name: target.params.files[0]?.name ?? '' })
    form.append(input)
    document.body.append(form)
  })
  await page.locator('input[type=file]').setInputFiles([...files])
  await page.evaluate(() => document.querySelector('form')?.submit())
}

/** To the page it looks as if it stood in a window of the installed app. */
const asInstalled = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const real = window.matchMedia.bind(window)
    window.matchMedia = (query) => real(query === '(display-mode: browser)' ? 'not all' : query)
  })

test('a file shared with the installed app is read like one that was dropped, on the device alone, and once', async ({ page, context }) => {
  await asInstalled(context)
  await page.goto('/')
  await inCharge(page)
  await share(page, await exported())
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
  expect([new URL(page.url()).pathname, new URL(page.url()).search]).toEqual(['/import', ''])
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Bring an export' })).toBeVisible()
  await page.goto('/report')
  await expect(page.getByText('2,294 read = 2,294 new + 0 corrected + 0 already known + 0 put aside')).toBeVisible()
})

test('in a tab of the browser, where any page could have sent it, a file is read only when the runner says so', async ({ page }) => {
  await page.goto('/')
  await inCharge(page)
  await share(page, await exported())
  await expect(page.getByRole('heading', { level: 1, name: 'A file was sent here' })).toBeVisible()
  await expect(page.getByText(/^export_1\.zip, .+ Nothing has been read yet\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
})

test('a file shared before the service worker is in charge leads to the page that asks for it', async ({ page, context }) => {
  await withoutServiceWorker(context)
  await share(page, await exported())
  await expect(page.getByRole('heading', { level: 1, name: 'Bring an export' })).toBeVisible()
  expect(page.url()).toMatch(/\/import$/)
})

test('a shared file that nobody holds any more is asked for again in words', async ({ page }) => {
  await page.goto('/')
  await inCharge(page)
  await page.goto('/import?shared=of-yesterday')
  await expect(page.getByRole('alert')).toContainText('No file came along.')
  expect(page.url()).toMatch(/\/import$/)
})

test('a file opened with the installed app is read like one that was dropped', async ({ page, context }) => {
  const bytes = [...(await makeExport())]
  await context.addInitScript(() => {
    const opened = Promise.withResolvers<(launch: object) => void>()
    Object.defineProperty(window, 'launchQueue', { value: { setConsumer: opened.resolve } })
    Object.assign(window, { launch: async (launch: object) => (await opened.promise)(launch) })
  })
  await page.goto('/import')
  await expect(page.getByRole('heading', { level: 1, name: 'Bring an export' })).toBeVisible()
  await page.evaluate((content) => {
    const file = new File([new Uint8Array(content)], 'export_1.zip', { type: 'application/zip' })
    const { launch } = window as unknown as { readonly launch: (launch: object) => Promise<void> }
    return launch({ files: [{ kind: 'file', getFile: async () => file }] })
  }, bytes)
  await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
})
