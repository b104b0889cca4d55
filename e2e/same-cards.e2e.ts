import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { simulateAthlete, structureless } from '../src/domain/simulate/athlete'
import { csvText } from '../src/domain/simulate/export-csv'
import { sampleAthlete } from '../src/domain/simulate/sample'
import { quote } from '../src/domain/simulate/texture'
import type { documentOf as DocumentOf } from '../workers/terminal/document'
import { openDatabase } from './database'
import { exportDay } from './fixtures/exports'
import { load } from './fixtures/load'
import { parseCsv } from './fixtures/parse-csv'
import { inTheTerminal } from './terminal'
import type { Printed } from './terminal'
import { expect, test } from './test'

type Card = Printed['cards'][number]

const folder = mkdtempSync(join(tmpdir(), 'runmirror-same-'))
test.afterAll(() => rmSync(folder, { recursive: true }))

/** As a spreadsheet in an unknown language leaves it, with runs recorded twice, rows that stand there twice and one that is torn. */
const awkward = (): string => {
  const [header = [], ...rows] = parseCsv(csvText(sampleAthlete(exportDay), { language: 'fi', spreadsheet: true, delimiter: ';', bom: true }), ';')
  const doubled = rows.flatMap((cells, index) =>
    index % 40 === 7 ? [cells, cells.with(0, String(Number(cells[0]) + 1))] : index % 90 === 11 ? [cells, cells] : [cells],
  )
  const torn = doubled.toSpliced(100, 0, ['torn', 'off'])
  return `\ufeff${[header, ...torn].map((cells) => cells.map((cell) => quote(cell, ';')).join(';')).join('\r\n')}\r\n`
}

/** Every id behind a card, newest first, gathered by scrolling the list past. */
const receiptsShown = (page: Page): Promise<number[]> =>
  page.getByRole('region', { name: /runs? behind it/ }).evaluate(async (region) => {
    const ids: number[] = []
    const rowAt = (place: number): Element | null => region.querySelector(`[aria-posinset="${place}"]`)
    const total = Number(rowAt(1)?.ariaSetSize)
    while (ids.length < total) {
      const place = ids.length + 1
      const list = region.querySelector('ol')?.getBoundingClientRect()
      scrollTo(0, scrollY + (list?.top ?? 0) + ((list?.height ?? 0) * place) / total)
      while (rowAt(place) === null) await new Promise((resolve) => setTimeout(resolve, 5))
      for (let row = rowAt(place); row !== null; row = rowAt(ids.length + 1)) ids.push(Number(row.querySelector('a')?.href.split('/').at(-1)))
    }
    return ids
  })

const certainties: Readonly<Record<Card['certainty'], string>> = { certain: 'Certain: ', 'very-sure': 'Very sure: ', 'fairly-sure': 'Fairly sure: ' }

const cardsInAll = 15
const cases = [
  { what: 'the sample’s export', unit: 'mi', locale: 'en-GB', zone: 'Europe/Paris', text: () => csvText(sampleAthlete(exportDay)), asked: false, forming: 6 },
  { what: 'an awkward file in an unknown language', unit: 'km', locale: 'fi-FI', zone: 'America/New_York', text: awkward, asked: true, forming: 5 },
  {
    what: 'a runner of a few weeks',
    unit: 'km',
    // Told in English there, as in the terminal: Swedish is not spoken here.
    locale: 'sv-SE',
    zone: 'Asia/Tokyo',
    text: () => csvText(simulateAthlete('few', { ...structureless, until: exportDay, weeks: 5 })),
    asked: false,
    forming: 15,
  },
] as const

for (const { what, unit, locale, zone, text, asked, forming } of cases) {
  test.describe(what, () => {
    test.use({ locale, timezoneId: zone })
    test('the page tells the cards that the terminal tells', async ({ page, baseURL }) => {
      const file = join(folder, `${unit}-${locale}.csv`)
      writeFileSync(file, text())
      const told = await inTheTerminal(file, '--zone', zone, '--unit', unit)
      expect([told.cards.length, told.forming.length]).toEqual([cardsInAll - forming, forming])
      const today = told.report?.today ?? ''
      // The terminal's day is that of the last activity.
      await page.clock.setFixedTime(new Date(`${today}T12:00:00Z`))

      await page.goto('/')
      await page.getByLabel(/choose the file/i).setInputFiles(file)
      if (asked) await page.getByRole('button', { name: 'Read it like this' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'It is read' })).toBeVisible({ timeout: 30_000 })
      await page.getByRole('link', { name: 'Look into your mirror' }).click()
      const headings = page.getByRole('article').getByRole('heading', { level: 2 })
      await expect(headings).toHaveText(told.cards.map(({ sentence }) => sentence))
      for (const { missing } of told.forming) await expect(page.getByText(missing ?? 'nothing is missing').last()).toBeVisible()

      const { longDay } = await load<typeof import('../src/words/en/screens/quantities')>('/src/words/en/screens/quantities.ts')
      for (const card of told.cards) {
        await page.goto(`/card/${card.id}`)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(card.sentence)
        const [from, to] = [card.window.from, card.window.to].map((day) => longDay(Date.parse(day) / 86_400_000))
        for (const line of [card.against, certainties[card.certainty], `from ${from} to ${to}`])
          await expect(page.getByRole('article').filter({ hasText: line }).first()).toBeVisible()
        expect(await receiptsShown(page)).toEqual(card.receipts.toReversed())
      }

      const db = await openDatabase(page, baseURL ?? '')
      const kept = await db.faces('own', Date.parse(today) / 86_400_000)
      if (!kept.ok || kept.value === null) throw new Error('The page kept no faces for this day.')
      const { documentOf } = await load<{ readonly documentOf: typeof DocumentOf }>('/workers/terminal/document.ts')
      const { cards, forming: waiting } = documentOf(
        { reports: [], faces: kept.value.faces, wall: { milestones: [], next: [], leftOut: [], ids: [] }, rituals: [], chapters: [], tracks: null },
        kept.value,
      )
      expect(JSON.parse(JSON.stringify({ cards, forming: waiting, unit: kept.value.unit }))).toEqual({ cards: told.cards, forming: told.forming, unit })
    })
  })
}
