import { cardHeight, cardWidth } from '../card/geometry'
import { waterline } from '../card/tide'

/** Where on a picture the parts of a card lie, in pixels; all are as wide as the card. */
export interface Format {
  readonly height: number
  /** Top of the sentence, and how large it is: 1 as on the card. */
  readonly sentence: { readonly top: number; readonly size: number }
  /** Where the top of the drawing's own 1350 lies, and how large it is drawn: 1 as on the card. */
  readonly drawing: { readonly top: number; readonly size: number }
  /** Under the last line. */
  readonly foot: number
}

/** A page of 303 × 426 mm, which is A3 with 3 mm around it to be cut off. */
const posterHeight = Math.round((cardWidth * 426) / 303)

/**
 * The shapes that feeds, stories and squares show, and a sheet for the wall. On the tall ones the sky grows and the words stay together; on a story none stands in the
 * 250 px at either end, which are under the buttons there. A square has no room beside the drawing, so both become smaller.
 */
export const formats = {
  feed: { height: cardHeight, sentence: { top: 67, size: 1 }, drawing: { top: 0, size: 1 }, foot: 47.5 },
  tall: { height: 1440, sentence: { top: 79, size: 1 }, drawing: { top: 50, size: 1 }, foot: 54 },
  story: { height: 1920, sentence: { top: 274, size: 1 }, drawing: { top: 256, size: 1 }, foot: 268 },
  square: { height: 1080, sentence: { top: 54, size: 0.72 }, drawing: { top: -122, size: 0.865 }, foot: 46 },
  poster: { height: posterHeight, sentence: { top: 104, size: 1 }, drawing: { top: 92, size: 1 }, foot: 76 },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats
/** What is sent to a screen; a poster goes to a printer, and is made another way. */
export const sentFormats = ['feed', 'tall', 'story', 'square'] as const satisfies readonly FormatName[]
export type SentFormat = (typeof sentFormats)[number]
export const formatNames = [...sentFormats, 'poster'] as const satisfies readonly FormatName[]

/** No word on a story stands nearer to its top or foot. */
export const storyEdge = 250

/** Where water begins, of the whole height in percent. */
export const waterAt = (format: FormatName): number => {
  const { height, drawing } = formats[format]
  return (100 * (drawing.top + waterline * drawing.size)) / height
}

/** Where paper begins under a plate that has a foot of it, px: under the drawing, above the foot. */
export const groundAt = (format: FormatName, water: boolean): number => {
  const { height, drawing, foot } = formats[format]
  return water ? Math.round(drawing.top + lifted + waterline * drawing.size) : Math.round(height - (foot - sunk) - 108)
}

/** Over a foot of paper the drawing stands higher by so much, and the foot lower, so that it has room. */
export const lifted = -26
export const sunk = 14
