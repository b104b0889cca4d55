import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { brotliCompressSync, constants } from 'node:zlib'

/** What a content network compresses on its way. */
const compressible = /^(text\/|application\/(javascript|json|manifest\+json|wasm)|image\/svg)/

/** The site at `origin` as the network it is deployed on sends it: compressed. A preview sends it plain, which a slow line takes three times as long for. */
export const compressed = (origin: string, port: number): Promise<Server> => {
  const kept = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    void fetch(`${origin}${path}`, { headers: { accept: request.headers.accept ?? '*/*' }, redirect: 'manual' }).then(async (answer) => {
      const headers = new Headers(answer.headers)
      for (const own of ['content-length', 'content-encoding', 'transfer-encoding', 'connection', 'keep-alive']) headers.delete(own)
      let body = Buffer.from(await answer.arrayBuffer())
      if (compressible.test(headers.get('content-type') ?? '')) {
        const packed = kept.get(path) ?? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
        kept.set(path, packed)
        body = Buffer.from(packed)
        headers.set('content-encoding', 'br')
      }
      response.writeHead(answer.status, Object.fromEntries(headers)).end(body)
    })
  })
  return new Promise((resolve) => server.listen(port, 'localhost', () => resolve(server)))
}
