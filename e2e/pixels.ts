import type { Page } from '@playwright/test'

interface Png {
  readonly width: number
  readonly height: number
  /** Names of its chunks, in order. */
  readonly chunks: readonly string[]
}

export const readPng = (png: Buffer): Png => {
  const chunks: string[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) chunks.push(png.toString('latin1', at + 4, at + 8))
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), chunks }
}

/** Share of the pixels, 0–1, in which two pictures of one size differ by more than 16 of 255 in any channel; 1 where the sizes differ. */
export const differing = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (files) => {
      const pixelsOf = async (file: string): Promise<ImageData> => {
        const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0))]))
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
        const context = canvas.getContext('2d')
        if (context === null) throw new Error('no canvas')
        context.drawImage(bitmap, 0, 0)
        return context.getImageData(0, 0, bitmap.width, bitmap.height)
      }
      const [a, b] = await Promise.all([pixelsOf(files[0] ?? ''), pixelsOf(files[1] ?? '')])
      if (a === undefined || b === undefined || a.width !== b.width || a.height !== b.height) return 1
      let differ = 0
      for (let at = 0; at < a.data.length; at += 4)
        if ([0, 1, 2, 3].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > 16)) differ++
      return differ / (a.width * a.height)
    },
    [one.toString('base64'), other.toString('base64')],
  )
