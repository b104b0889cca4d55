import { done, failed } from '../../domain/outcome'
import type { Outcome } from '../../domain/outcome'
import { filtered, pdfOf, pixelsAt, posterPage } from './pdf'
import { takes } from './take'

const dotsPerInch = 300
/** Rows that are drawn at once: a phone has no room for all of them, 72 MB. */
const strip = 320

/** A page to print, drawn strip by strip out of an image that has no size of its own. Tells how many of how many rows are there. */
export const makePoster = async (image: HTMLImageElement, tell: (done: number, of: number) => void): Promise<Outcome<Blob, 'not-made'>> => {
  const size = pixelsAt(posterPage, dotsPerInch)
  try {
    const canvas = document.createElement('canvas')
    canvas.width = size.width
    canvas.height = strip
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (context === null) return failed('not-made')
    const deflating = new CompressionStream('deflate')
    const writer = deflating.writable.getWriter()
    const parts: Uint8Array<ArrayBuffer>[] = []
    const collecting = deflating.readable.pipeTo(new WritableStream<Uint8Array<ArrayBuffer>>({ write: (part) => void parts.push(part) }))
    for (let top = 0; top < size.height; top += strip) {
      const rows = Math.min(strip, size.height - top)
      for (let take = top === 0 ? takes() : 1; take > 0; take--) context.drawImage(image, 0, -top, size.width, size.height)
      await writer.write(filtered(context.getImageData(0, 0, size.width, rows).data, size.width))
      tell(top + rows, size.height)
    }
    await writer.close()
    await collecting
    return done(pdfOf(posterPage, size, parts))
  } catch (error) {
    return failed('not-made', error instanceof Error ? error.message : '')
  }
}
