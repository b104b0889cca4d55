import { toPng, toSvg } from 'html-to-image'
import { done, failed } from '../../domain/outcome'
import type { Outcome } from '../../domain/outcome'
import { cardWidth } from '../card/geometry'
import { barePng } from './png'
import { pictureStyles } from './styles'

/** WebKit draws an image before the fonts inside it are there; the second time they are. */
export const takes = (): number => (navigator.vendor.startsWith('Apple') ? 2 : 1)

const bytesOf = (dataUrl: string): Uint8Array<ArrayBuffer> => {
  const text = atob(dataUrl.slice(dataUrl.indexOf(',') + 1))
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

/** The image gets the page's style sheets and no computed styles: html-to-image computes none for what stands inside an SVG, and sets every font smaller than it is. */
const optionsOf = async (element: HTMLElement, height: number) => ({
  width: cardWidth,
  height,
  pixelRatio: 1,
  fontEmbedCSS: await pictureStyles(element.textContent ?? ''),
  includeStyleProperties: [],
})

/**
 * The element as a PNG, a pixel of it a pixel of the file, whatever the device's own. `toPng`, because Chromium puts `canvas.toBlob` off until the page is idle: up
 * to seven seconds on a busy device.
 */
export const takePicture = async (element: HTMLElement, height: number): Promise<Outcome<Blob, 'not-made'>> => {
  try {
    const options = await optionsOf(element, height)
    let png = ''
    for (let take = takes(); take > 0; take--) png = await toPng(element, options)
    const bare = barePng(bytesOf(png))
    return bare === null ? failed('not-made') : done(new Blob(bare, { type: 'image/png' }))
  } catch (error) {
    return failed('not-made', error instanceof Error ? error.message : '')
  }
}

/** The element as an image that can be drawn at any size. Rejects where it can't be had. */
export const takeImage = async (element: HTMLElement, height: number): Promise<HTMLImageElement> => {
  const image = new Image()
  image.src = await toSvg(element, await optionsOf(element, height))
  await image.decode()
  return image
}

/** Fetches ahead what every picture needs; a failure shows when the picture is asked for. */
export const prepare = (): void => void pictureStyles('a').catch(() => undefined)
