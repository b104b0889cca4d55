/** Millimetres. */
export interface PageSize {
  readonly width: number
  readonly height: number
  /** On every side, to be cut off. */
  readonly bleed: number
}
/** A3, and what a printer needs around it. */
export const posterPage: PageSize = { width: 303, height: 426, bleed: 3 }

const pointsPerMm = 72 / 25.4
const points = (mm: number): string => (mm * pointsPerMm).toFixed(3)

export interface PixelSize {
  readonly width: number
  readonly height: number
}
export const pixelsAt = ({ width, height }: PageSize, dotsPerInch: number): PixelSize => ({
  width: Math.round((width / 25.4) * dotsPerInch),
  height: Math.round((height / 25.4) * dotsPerInch),
})

/** sRGB by its primaries and its white, IEC 61966-2-1; its curve as near as one number comes. */
const colours = '[/CalRGB<</WhitePoint[0.9505 1 1.089]/Gamma[2.2 2.2 2.2]/Matrix[0.4124 0.2126 0.0193 0.3576 0.7152 0.1192 0.1805 0.0722 0.9505]>>]'

/**
 * A page that is one picture, by PDF 1.4: its size, where it is cut, and the pixels. It has no /Info and no /ID, so it says neither what made it nor when nor for whom.
 * `pixels` are the rows as `filtered` makes them, deflated.
 */
export const pdfOf = (page: PageSize, { width, height }: PixelSize, pixels: readonly Uint8Array<ArrayBuffer>[]): Blob => {
  const whole = [points(page.width), points(page.height)] as const
  const length = pixels.reduce((sum, part) => sum + part.length, 0)
  const cut = [page.bleed, page.bleed, page.width - page.bleed, page.height - page.bleed].map(points).join(' ')
  const contents = `q ${whole[0]} 0 0 ${whole[1]} 0 0 cm /P Do Q`
  const boxes = `/MediaBox[0 0 ${whole.join(' ')}]/BleedBox[0 0 ${whole.join(' ')}]/TrimBox[${cut}]`
  const image = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace${colours}/BitsPerComponent 8`
  const rows = `/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 3/BitsPerComponent 8/Columns ${width}>>`
  const objects: readonly (readonly (string | Uint8Array<ArrayBuffer>)[])[] = [
    ['<</Type/Catalog/Pages 2 0 R>>'],
    ['<</Type/Pages/Kids[3 0 R]/Count 1>>'],
    [`<</Type/Page/Parent 2 0 R${boxes}/Resources<</XObject<</P 4 0 R>>>>/Contents 5 0 R>>`],
    [`<<${image}${rows}/Length ${length}>>\nstream\n`, ...pixels, '\nendstream'],
    [`<</Length ${contents.length}>>\nstream\n${contents}\nendstream`],
  ]
  const parts: (string | Uint8Array<ArrayBuffer>)[] = []
  let written = 0
  const write = (part: string | Uint8Array<ArrayBuffer>): void => {
    parts.push(part)
    written += part.length
  }
  write('%PDF-1.4\n')
  const places = objects.map((object, at) => {
    const place = written
    write(`${at + 1} 0 obj\n`)
    for (const part of object) write(part)
    write('\nendobj\n')
    return place
  })
  const table = written
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`)
  write(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`)
  return new Blob(parts, { type: 'application/pdf' })
}

/** Rows of RGBA as rows of RGB, each pixel told by its difference from the one to its left (PNG's filter 1): a sky has few of them. */
export const filtered = (rgba: Uint8ClampedArray, width: number): Uint8Array<ArrayBuffer> => {
  const rows = rgba.length / (4 * width)
  const line = 1 + 3 * width
  const out = new Uint8Array(rows * line)
  for (let row = 0, from = 0, to = 0; row < rows; row++) {
    out[to++] = 1
    let [red, green, blue] = [0, 0, 0]
    for (let x = 0; x < width; x++, from += 4) {
      const [r = 0, g = 0, b = 0] = [rgba[from], rgba[from + 1], rgba[from + 2]]
      out[to++] = r - red
      out[to++] = g - green
      out[to++] = b - blue
      ;[red, green, blue] = [r, g, b]
    }
  }
  return out
}
