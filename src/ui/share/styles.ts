import { coversAny } from './faces'

const asDataUrl = async (address: string): Promise<string> => {
  const blob = await (await fetch(address)).blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error ?? new Error(`${address} could not be read`)))
    reader.readAsDataURL(blob)
  })
}

/** Fetched once, unless it fails. */
const kept = new Map<string, Promise<string>>()
const once = (address: string, fetchIt: (address: string) => Promise<string>): Promise<string> => {
  const found = kept.get(address)
  if (found !== undefined) return found
  const fetching = fetchIt(address)
  kept.set(address, fetching)
  fetching.catch(() => kept.delete(address))
  return fetching
}

/** The text of a sheet as it was written: the browser's own retelling loses every declaration whose shorthand holds a variable. */
const sourceOf = ({ href, ownerNode }: CSSStyleSheet): Promise<string> =>
  href === null ? Promise.resolve(ownerNode?.textContent ?? '') : once(href, async (address) => (await fetch(address)).text())

const face = /@font-face\s*\{[^}]*\}/g
const fontIn = /url\(["']?([^"')]+)["']?\)/

/** The sheet with the fonts in it that `text` needs. In an image there is no second look at which a late font could be swapped in. */
const withFonts = async (css: string, base: string, text: string): Promise<string> => {
  const faces = await Promise.all(
    (css.match(face) ?? [])
      .filter((rule) => coversAny(rule, text))
      .map(async (rule) => {
        const address = fontIn.exec(rule)?.[1] ?? ''
        const data = await once(new URL(address, base).href, asDataUrl)
        return rule.replace(address, data).replace(/font-display:\s*swap/, 'font-display:block')
      }),
  )
  return `${css.replaceAll(face, '')}\n${faces.join('\n')}`
}

/** Every style sheet of the page with the fonts in it that `text` needs: an image opens no other file. Rejects while one of them can't be had. */
export const pictureStyles = async (text: string): Promise<string> =>
  (await Promise.all([...document.styleSheets].map(async (sheet) => withFonts(await sourceOf(sheet), sheet.href ?? document.baseURI, text)))).join('\n')
