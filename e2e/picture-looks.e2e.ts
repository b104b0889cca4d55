import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { violations } from './accessible'
import { giveShare, handed, openSample, openers, ready, save, sheet } from './picture'
import { readPng } from './pixels'
import { expect, test } from './test'

const shapes = [
  ['4:5', 'feed', 1350],
  ['3:4', 'tall', 1440],
  ['9:16', 'story', 1920],
  ['1:1', 'square', 1080],
] as const
const looks = ['Almanac', 'Print', 'Cyanotype', 'Newsprint'] as const

const words = (file: string): string => readFileSync(join(import.meta.dirname, '../src/words', file), 'utf8')
/** Every sentence that a test has ever seen a card or a milestone say. */
const sentences = [
  ...[...words('en/faces.golden.md').matchAll(/^\*\*(.+)\*\*$/gm)].map(([, sentence]) => sentence ?? ''),
  ...[...words('en/wall.golden.md').matchAll(/^ {2}- (Your? .+\.)$/gm)].map(([, sentence]) => sentence ?? ''),
]

/** What of the words of the picture lies where it may not, in every shape and look: they are tried on one after the other, as their style sheet has them. */
const misplaced = (page: Page, tried: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    ({ shapes, tried }) => {
      const picture = document.querySelector<HTMLElement>('dialog [data-card]')?.parentElement
      const [sentence, drawing] = [picture?.querySelector('h2'), picture?.querySelector('[data-card] > svg[role=img]')]
      if (!picture || !sentence || !drawing) throw new Error('no picture')
      const sizes = ['card-longest', 'card-long'] as const
      const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('')
      if (!sizes.every((size) => rules.includes(`.${size} `))) throw new Error('the sizes of a sentence are called something else')
      const before = { format: picture.dataset['format'], skin: picture.dataset['skin'], text: sentence.textContent, name: sentence.className }
      const found: string[] = []
      const boxOf = (text: Node): DOMRect => {
        const range = document.createRange()
        range.selectNodeContents(text)
        return range.getBoundingClientRect()
      }
      for (const [, format, height] of shapes)
        // The other two lay their words as almanac does.
        for (const skin of ['almanac', 'print']) {
          Object.assign(picture.dataset, { format, skin })
          const whole = picture.getBoundingClientRect()
          const scale = 1080 / whole.width
          if (Math.abs(whole.height * scale - height) > 2) found.push(`${format} ${skin}: ${whole.height * scale} high`)
          const [free, all] = [format === 'story' ? 250 : 34, document.createTreeWalker(picture, NodeFilter.SHOW_TEXT)]
          for (let text = all.nextNode(); text !== null; text = all.nextNode()) {
            if ((text.textContent ?? '').trim() === '') continue
            const { left, right, top, bottom } = boxOf(text)
            const out = (left - whole.left) * scale < 34 || (right - whole.left) * scale > 1046
            if (out || (top - whole.top) * scale < free - 6 || (bottom - whole.top) * scale > height - free + 6)
              found.push(`${format} ${skin}: ${text.textContent}`)
          }
          const drawn = drawing.getBoundingClientRect()
          const field = drawn.top + (440 / 1080) * drawn.width
          for (const line of tried) {
            sentence.textContent = line
            sentence.className = before.name
            sentence.classList.remove(...sizes)
            if (line.length > 84) sentence.classList.add(sizes[line.length > 104 ? 0 : 1])
            const { bottom, right } = boxOf(sentence)
            if (bottom > field + 2 / scale || (right - whole.left) * scale > 1046) found.push(`${format} ${skin}: ${line}`)
          }
          Object.assign(sentence, { textContent: before.text, className: before.name })
        }
      Object.assign(picture.dataset, { format: before.format, skin: before.skin })
      return found
    },
    { shapes, tried },
  )

test('in every shape and look every word stays where feeds and stories leave it, and no sentence reaches into the drawing', async ({ page }) => {
  expect(sentences.length).toBeGreaterThan(100)
  const cards = await openSample(page)
  for (let card = 0; card < cards; card++) {
    await openers(page).nth(card).click()
    await ready(page)
    expect(await misplaced(page, card === 0 ? sentences : [])).toEqual([])
    await page.keyboard.press('Escape')
    await expect(sheet(page)).toHaveCount(0)
  }
})

test('every shape and look is a file of its size that holds nothing but pixels, the sheet says what it is, and the last is kept', async ({ page }) => {
  await openSample(page)
  await openers(page).first().click()
  const files = new Set<string>()
  for (const [shape, , high] of shapes)
    for (const look of looks) {
      await sheet(page).getByRole('radio', { name: shape, exact: true }).check()
      await sheet(page).getByRole('radio', { name: look, exact: true }).check()
      await ready(page)
      await expect(sheet(page)).toContainText(`It is 1080 × ${high} pixels`)
      const { png } = await save(page)
      const { width, height, chunks } = readPng(png)
      expect([shape, width, height]).toEqual([shape, 1080, high])
      expect([chunks[0], chunks.at(-1)]).toEqual(['IHDR', 'IEND'])
      expect(chunks.filter((chunk) => !['IHDR', 'sRGB', 'IDAT', 'IEND'].includes(chunk))).toEqual([])
      files.add(png.toString('base64'))
    }
  expect(files.size).toBe(16)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await openers(page).last().click()
  await expect(sheet(page).getByRole('radio', { name: '1:1', exact: true })).toBeChecked()
  await expect(sheet(page).getByRole('radio', { name: 'Newsprint', exact: true })).toBeChecked()
})

test('ten pictures are one share, in the order in which they were chosen, and an eleventh can’t be', async ({ page }) => {
  await giveShare(page)
  await openSample(page)
  await openers(page).first().click()
  await sheet(page).getByRole('button', { name: 'Choose several' }).click()
  const cards = sheet(page)
    .getByRole('group')
    .filter({ has: page.getByText('Cards', { exact: true }) })
  await expect(cards.getByRole('checkbox').first()).toBeChecked()
  for (let card = 9; card > 0; card--) await cards.getByRole('checkbox').nth(card).check()
  await expect(sheet(page).getByText('Ten are chosen, as many as fit into one share.')).toBeVisible()
  await sheet(page).getByText('The portrait', { exact: true }).first().click()
  await expect(sheet(page).getByRole('checkbox', { name: 'The portrait' })).toBeDisabled()
  const status = sheet(page).getByRole('status').last()
  await expect(status).toHaveText('Ten pictures are ready.', { timeout: 60_000 })
  await expect(sheet(page).getByText('What the ten pictures contain')).toBeVisible()
  const alt = await sheet(page).getByRole('textbox').inputValue()
  expect(alt.split('\n').map((line) => /^\d+/.exec(line)?.[0])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
  await expect(cards.getByRole('checkbox', { name: /: picture 2$/ })).toBeChecked()
  await page.getByRole('button', { name: 'Share ten pictures' }).click()
  await expect(status).toHaveText('Handed over.')
  const [share] = await handed(page)
  expect(share?.keys).toEqual(['files'])
  expect(share?.names).toEqual(
    Array.from({ length: 10 }, (_, at) => expect.stringMatching(new RegExp(`^${String(at + 1).padStart(2, '0')}-runmirror-20\\d\\d\\.png$`))),
  )
  expect(await violations(page)).toEqual([])
  await cards.getByRole('checkbox').nth(9).uncheck()
  await expect(sheet(page).getByRole('checkbox', { name: 'The portrait' })).toBeEnabled()
  const { name } = await save(page)
  expect(name).toMatch(/^runmirror-pictures-20\d\d\.zip$/)
  await sheet(page).getByRole('button', { name: 'Only this one' }).click()
  await ready(page)
})

test('the picture and its words are copied in the tap, and a browser that refuses is told of', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSample(page)
  await openers(page).first().click()
  // Before it is made: the tap counts, and the picture comes after it.
  await sheet(page).getByRole('button', { name: 'Copy the picture' }).click()
  const status = sheet(page).getByRole('status')
  await expect(status).toHaveText('The picture is copied.')
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob())
    return { types: item?.types, width: picture.width, height: picture.height }
  })
  expect(copied).toEqual({ types: ['image/png'], width: 1080, height: 1350 })
  await sheet(page).getByRole('button', { name: 'Copy the words' }).click()
  await expect(status).toHaveText('The words are copied.')
  const alt = await sheet(page).getByRole('textbox').inputValue()
  expect(alt).toContain(await page.locator('dialog [data-card] h2').innerText())
  expect(alt).toContain('The drawing: ')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(alt)
  await page.evaluate(() => Object.assign(Clipboard.prototype, { write: () => Promise.reject(new DOMException('planted', 'NotAllowedError')) }))
  await sheet(page).getByRole('button', { name: 'Copy the picture' }).click()
  await expect(status).toHaveText('This browser did not let it be copied. It can be saved instead.')
})

test('the portrait is sent like a card, and a year as all its pages', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Share the portrait' }).click()
  await ready(page)
  const portrait = page.locator('dialog [data-card="portrait"]')
  await expect(portrait).toContainText('You run with the sunrise, keep your Sundays, peak around October, and come back after every silence.')
  await expect(portrait).toContainText(/[A-Z][a-z]{2} 20\d\d to [A-Z][a-z]{2} 20\d\d/)
  expect((await save(page)).png.length).toBeGreaterThan(50_000)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Year by year' }).click()
  await page.getByRole('list', { name: 'Years' }).getByRole('link').nth(1).click()
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.getByRole('button', { name: /^Share 20\d\d in pictures$/ }).click()
  await expect(sheet(page).getByRole('status').last()).toHaveText(/ pictures are ready\.$/, { timeout: 30_000 })
  await page.keyboard.press('Escape')
  const pages = await page.getByRole('button', { name: /^Share .+ of 20\d\d in a picture$/ }).count()
  await page.getByRole('button', { name: /^Share 20\d\d in pictures$/ }).click()
  await expect(sheet(page).getByRole('img')).toHaveCount(Math.min(10, pages))
  expect(pages).toBeGreaterThan(3)
})
