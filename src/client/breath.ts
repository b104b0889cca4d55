/** Lets the browser hear and paint before the work goes on: in one piece it would hold the page, and longer on a phone. */
export const breath = (): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => {
    port1.close()
    resolve()
  })
  port1.start()
  port2.postMessage(null)
  return promise
}
