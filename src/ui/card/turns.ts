/** Who waits to be drawn. */
const waiting: (() => void)[] = []
let busy = false

/** A tab behind others has few frames or none: its cards are there when it comes to the front. Milliseconds, longer than a frame with a drawing takes. */
const noFrame = 250

/** After the next frame is on the screen, so that what stands there can be read and touched meanwhile. */
const afterFrame = (then: () => void): void => {
  let gone = false
  const go = (): void => {
    if (!gone) setTimeout(then)
    gone = true
  }
  requestAnimationFrame(go)
  setTimeout(go, noFrame)
}

const goOn = (): void => {
  const draw = waiting.shift()
  if (draw === undefined) {
    busy = false
    return
  }
  draw()
  afterFrame(goOn)
}

/**
 * Draws the first of many at once, and each of the others in a frame of its own: six drawings of thousands of marks would hold the page in one long task, and longer on a phone.
 * `rested`: the first as well waits for a frame, for the words around it. Answers a way out of the line.
 */
export const inTurn = (draw: () => void, rested = false): (() => void) => {
  waiting.push(draw)
  if (!busy) {
    busy = true
    if (rested) afterFrame(goOn)
    else goOn()
  }
  return () => {
    const place = waiting.indexOf(draw)
    if (place >= 0) waiting.splice(place, 1)
  }
}
