import { liveAddress } from '../src/contract/relay.ts'

/** A device's socket at the relay, opened as a page of the origin opens it. `hear` is told of each message from the first on. */
export const openSocket = async (origin: string, cookie: string, device: string, hear: (words: string) => void): Promise<WebSocket> => {
  const options: object = { headers: { Cookie: cookie, Origin: origin } }
  // Node's own takes headers here, which the browser's, whose types these are, does not.
  const socket = new WebSocket(`${origin.replace('http', 'ws')}${liveAddress}?device=${device}`, options as string[])
  socket.addEventListener('message', ({ data }) => hear(String(data)))
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true })
    socket.addEventListener('error', () => reject(new Error('The relay let no socket in.')), { once: true })
  })
  return socket
}
