import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { connectWithStrava } from '../src/words/strava-marks'

/** How wide and high what is touched has to be at least, in css pixels. */
const touch = 44

/**
 * What can be touched and is smaller than a fingertip: links, buttons, fields and their labels, and what opens. It goes by what answers to a touch, which may reach
 * beyond the box: half a finger above, below and beside its middle has to hit the same.
 */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate((touch) => {
    const stood = [scrollX, scrollY] as const
    const small: string[] = []
    // What lies under an open sheet can't be touched.
    const above = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document
    for (const element of above.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [role=slider]')) {
      const whole = element.closest<HTMLElement>('label') ?? element
      const { width, height } = whole.getBoundingClientRect()
      const isHidden =
        !element.checkVisibility({ visibilityProperty: true }) || width <= 1 || element.matches(':disabled') || element.closest('[inert]') !== null
      // A pixel is not half drawn: what is laid out as 44 may come out a hair less.
      // A word of a sentence stands in its line, as in every text.
      const isInLine =
        getComputedStyle(element).display === 'inline' &&
        [...(element.parentNode?.childNodes ?? [])].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
      if (isHidden || isInLine || (width >= touch - 0.5 && height >= touch - 0.5)) continue
      whole.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
      const box = whole.getBoundingClientRect()
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      // What waits out of sight until it is focused, such as the way past the navigation, is touched by nobody.
      if (y < 0 || y > innerHeight) continue
      const half = touch / 2 - 1
      const points = [
        [0, -half],
        [0, half],
        [-half, 0],
        [half, 0],
      ] as const
      for (const [across, down] of points) {
        const found = document.elementFromPoint(x + across, y + down)
        if (whole.contains(found)) continue
        small.push(
          `small-target ${Math.round(width)} × ${Math.round(height)} ${element.outerHTML.slice(0, 160)}: beside it ${found?.outerHTML.slice(0, 80) ?? 'nothing'}`,
        )
        break
      }
    }
    scrollTo({ left: stood[0], top: stood[1], behavior: 'instant' })
    return small
  }, touch)

/** White on Strava's orange is what its guidelines ask for: enough for words as large as on the button, and more is asked of no mark of a brand (WCAG 1.4.6). */
const isBrand = (rule: string, html: string): boolean => rule === 'color-contrast-enhanced' && html.includes(connectWithStrava)

/**
 * What axe finds wrong with a page as it stands, in the light and in the dark: the rule and the elements; nothing, where all is well. Every rule is asked in the
 * light; in the dark those that look at colours, since a scheme changes nothing else. No page of ours has a frame, which spares a second document each time. And
 * what is too small to be touched, which axe knows up to 24 pixels only.
 */
export const violations = async (page: Page): Promise<string[]> => {
  const all: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page }).setLegacyMode()
    const found = await axe
      .options({ resultTypes: ['violations'], ...(colorScheme === 'dark' ? { runOnly: { type: 'tag', values: ['cat.color'] } } : {}) })
      .analyze()
    const ours = found.violations
      .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ html }) => !isBrand(id, html)) }))
      .filter(({ nodes }) => nodes.length > 0)
    all.push(...ours.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`))
  }
  return [...all, ...(await tooSmall(page))]
}
