import style from './card.module.css'

type Stroke = 'ticks' | 'faintTicks' | 'litStroke' | 'tails' | 'windowTails'

/** From this width on, in the card's units, a stroke keeps its edge on any screen. */
const firm = 2.4

const named = (...names: readonly string[]): string => names.map((name) => style[name] ?? '').join(' ')

/** A stroke in any direction, which fades where it is thin and the sheet is small: `card.module.css` keeps it from that. */
export const stroke = (kind: Stroke, width: number): string => (width < firm ? named(kind, 'thin') : named(kind))
/** A stroke straight up or across: where it is thin it takes whole pixels. */
export const straight = (kind: Stroke, width: number): string => (width < firm ? named(kind, 'snapped') : named(kind))
