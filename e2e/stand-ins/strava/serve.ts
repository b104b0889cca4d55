import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Served {
  readonly origin: string
  readonly stop: () => Promise<void>
}

/** Answers over HTTP on this machine alone. A body that breaks off breaks the connection off. */
export const serve = async (answer: (request: Request) => Response | Promise<Response>, port = 0): Promise<Served> => {
  const server = createServer(async (incoming, outgoing) => {
    try {
      const chunks: Buffer[] = []
      for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
      const headers = new Headers()
      for (const [name, value] of Object.entries(incoming.headers)) if (value !== undefined) headers.set(name, String(value))
      const body = chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }
      const method = incoming.method ?? 'GET'
      const response = await answer(new Request(new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`), { method, headers, ...body }))
      outgoing.writeHead(response.status, Object.fromEntries(response.headers))
      if (response.body !== null) for await (const chunk of response.body) await new Promise((resolve) => outgoing.write(chunk, resolve))
      outgoing.end()
    } catch {
      outgoing.destroy()
    }
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
