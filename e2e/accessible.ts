import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds wrong with a page as it stands, in the light and in the dark: the rule and the elements; nothing, where all is well. Every rule is asked in the
 * light; in the dark those that look at colours, since a scheme changes nothing else. No page of ours has a frame, which spares a second document each time.
 */
export const violations = async (page: Page): Promise<string[]> => {
  const all: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page }).setLegacyMode()
    const found = await axe
      .options({ resultTypes: ['violations'], ...(colorScheme === 'dark' ? { runOnly: { type: 'tag', values: ['cat.color'] } } : {}) })
      .analyze()
    all.push(...found.violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`))
  }
  return all
}
