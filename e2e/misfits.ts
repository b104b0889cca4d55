import type { Page } from '@playwright/test'

/**
 * What of the text on a page has no room: it leaves the screen, the sheet, its drawing or its box, is cut off, lies on other text, breaks in the middle of a word, or
 * takes more lines than a label or a button has. One look at everything, without a picture.
 */
export const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = new Set<string>()
    const range = document.createRange()
    const rectsOf = (text: Node, from = 0, to = text.textContent?.length ?? 0): readonly DOMRect[] => {
      range.setStart(text, from)
      range.setEnd(text, to)
      return [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5)
    }
    const linesOf = (rects: readonly DOMRect[]): number => {
      let [lines, bottom] = [0, -Infinity]
      for (const rect of [...rects].sort((a, b) => a.top - b.top)) {
        if (rect.top + rect.height / 2 < bottom) continue
        lines += 1
        bottom = rect.bottom
      }
      return lines
    }
    interface Seen {
      readonly text: string
      readonly rects: readonly DOMRect[]
      readonly own: Element
    }
    const groups = new Map<Element, Seen[]>()
    const styles = new Map<Element, CSSStyleDeclaration>()
    const styleOf = (element: Element): CSSStyleDeclaration => {
      const known = styles.get(element) ?? getComputedStyle(element)
      styles.set(element, known)
      return known
    }
    const at = (element: Element): string =>
      element.closest('[data-piece]')?.getAttribute('data-piece') ?? element.closest('[data-section]')?.getAttribute('data-section') ?? ''
    const tell = (what: string, own: Element, text: string): void => void found.add(`${at(own)}: ${what}: ${text.trim().slice(0, 160)}`)
    const hides = (value: string): boolean => value === 'hidden' || value === 'clip'
    const clips = (element: Element): boolean => hides(styleOf(element).overflowX) || hides(styleOf(element).overflowY)
    const scrolls = (element: Element): boolean => /auto|scroll/.test(styleOf(element).overflowX)

    const all = document.createTreeWalker(document.querySelector('#app') ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = all.nextNode(); node !== null; node = all.nextNode()) {
      const [text, own] = [node.textContent ?? '', node.parentElement]
      if (text.trim() === '' || own === null || !own.checkVisibility({ visibilityProperty: true })) continue
      // For ears alone, and what the gallery says of itself.
      if (own.closest('.unseen, figcaption, main > nav, title, option') !== null) continue
      const rects = rectsOf(node)
      if (rects.length === 0) continue
      const svg = own.closest('svg')
      const sheet = own.closest('[data-card]')
      // Small print has a least size, and no sheet of the app is narrower than the smallest phone.
      if (sheet !== null && svg === null && own.tagName !== 'H2' && sheet.clientWidth < 320) continue
      let [scrolled, clipped] = [false, false]
      for (let around: Element | null = own; around !== null && around !== document.body; around = around.parentElement) {
        if (scrolls(around)) scrolled = true
        if (around instanceof HTMLElement && clips(around)) {
          const box = around.getBoundingClientRect()
          const cut = around.dataset['cut'] !== undefined
          if (
            rects.some(
              ({ left, right, top, bottom }) =>
                left < box.left - 1 || right > box.right + 1 || (!cut && (top + (bottom - top) / 5 < box.top || bottom - (bottom - top) / 5 > box.bottom)),
            )
          )
            clipped = true
          if (styleOf(around).textOverflow === 'ellipsis' && around.scrollWidth > around.clientWidth + 1) tell('ends in dots', own, text)
        }
      }
      if (clipped) tell('is cut off', own, text)
      if (!scrolled && rects.some(({ left, right }) => left < -1 || right > innerWidth + 1)) tell('leaves the screen', own, text)
      if (sheet !== null) {
        const box = sheet.getBoundingClientRect()
        const free = (34 / 1080) * box.width - 1
        if (
          rects.some(
            ({ left, right, top, bottom }) => left < box.left + free || right > box.right - free || top < box.top + free - 6 || bottom > box.bottom - free + 6,
          )
        )
          tell('leaves its sheet', own, text)
        if (own.tagName === 'H2' && rects.some(({ bottom }) => bottom > box.top + (440 / 1080) * box.width + 2)) tell('reaches into the drawing', own, text)
      }
      if (svg !== null && styleOf(svg).overflow === 'visible') {
        // Its lines may leave it: its words are held by the sheet and the screen.
      } else if (svg !== null) {
        const box = svg.getBoundingClientRect()
        if (rects.some(({ left, right, top, bottom }) => left < box.left - 1 || right > box.right + 1 || top < box.top - 2 || bottom > box.bottom + 2))
          tell('leaves its drawing', own, text)
      } else {
        let block: Element = own
        while (styleOf(block).display.startsWith('inline') && block.parentElement !== null) block = block.parentElement
        const box = block.getBoundingClientRect()
        if (!scrolled && rects.some(({ left, right }) => left < box.left - 1 || right > box.right + 1)) tell('leaves its box', own, text)
        const divided = styleOf(own).hyphens === 'auto' ? 15 : Infinity
        if (rects.length > 1)
          for (const { 0: word, index } of text.matchAll(/[^\s\u00AD\u200B/?\-\u2010-\u2015]{4,}/g))
            if (word.length < divided && !/[_.]\w/.test(word) && linesOf(rectsOf(node, index, index + word.length)) > 1) tell(`breaks in ${word}`, own, text)
        const label = own.closest('nav [aria-current], nav li a')
        if (label !== null && linesOf(rects) > 1) tell('a label breaks', own, text)
      }
      const group = own.closest('[data-card], article, nav, li, figure, [data-piece]') ?? document.body
      groups.set(group, [...(groups.get(group) ?? []), { text, rects, own }])
    }
    for (const button of document.querySelectorAll('#app button, #app .button, #app summary')) {
      if (!button.checkVisibility()) continue
      range.selectNodeContents(button)
      const texts = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5)
      if (button.tagName !== 'SUMMARY' && linesOf(texts) > 2) tell('a button of more than two lines', button, button.textContent ?? '')
    }
    // Lines stand closer than their letters are high: a fifth above and below is air.
    const within = ({ left, right, top, bottom }: DOMRect) => ({
      left: left + 1,
      right: right - 1,
      top: top + (bottom - top) / 5,
      bottom: bottom - (bottom - top) / 5,
    })
    for (const seen of groups.values()) {
      const boxes = seen.flatMap(({ text, rects, own }, by) => rects.map((rect) => ({ ...within(rect), text, own, by }))).sort((a, b) => a.top - b.top)
      for (const [place, one] of boxes.entries())
        for (let next = place + 1; next < boxes.length; next++) {
          const other = boxes[next]
          if (other === undefined || other.top >= one.bottom) break
          if (other.by !== one.by && other.left < one.right && one.left < other.right) tell(`lies on “${other.text.trim().slice(0, 60)}”`, one.own, one.text)
        }
    }
    return [...found]
  })
