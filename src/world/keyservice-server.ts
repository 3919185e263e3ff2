import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Fault } from '../model/fault.ts'
import type { Served, ServedAnswer, ServedRequest } from '../model/world.ts'

type Answering = (request: ServedRequest) => Promise<ServedAnswer>

/** A small HTTP server that only this machine reaches. A request that takes longer than ten seconds to arrive is dropped. */
export async function serveOnLoopback(
  answer: Answering,
  at: { readonly port: number; readonly largestBody: number },
): Promise<Served> {
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, (request, response) => {
    exchange(request, response, answer, at.largestBody).catch(() => response.destroy())
  })
  server.listen(at.port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (cause) {
    const taken = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE'
    throw new Fault(`can't listen on 127.0.0.1:${at.port}: ${taken ? 'the port is taken' : 'the system refuses it'}`, { cause })
  }
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : at.port
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      await closed
    },
  }
}

async function exchange(request: IncomingMessage, response: ServerResponse, answer: Answering, largest: number): Promise<void> {
  const chunks: Uint8Array[] = []
  let length = 0
  // A stream that is left early is destroyed otherwise, and its socket with it: nobody would get the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > largest) break
  }
  const { method = '', url = '' } = request
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
  const body = Buffer.concat(chunks).subarray(0, largest + 1)
  const given = await answer({ method, target: url, headers, body })
  response.writeHead(given.status, given.headers)
  response.end(given.body)
  // What is left of a large body is read and dropped: a connection that ends while the client still writes would lose the answer.
  request.resume()
}
