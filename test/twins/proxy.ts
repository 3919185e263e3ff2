import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import type { HttpAnswer, HttpCall, Network } from '../../src/model/world.ts'
import { makeAuthority } from './authority.ts'

/** A request as a twin sees it. `path` has the query; header names are lower case. */
export interface TwinRequest {
  readonly host: string
  readonly method: string
  readonly path: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}
/** An answer. A body that is no text is written as JSON, with its content type. */
export interface TwinAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}
export type Handler = (request: TwinRequest) => TwinAnswer | Promise<TwinAnswer>

/** What goes wrong with a request. In the first group the twin never hears of it; in the second it has acted. */
export type Fault =
  | { readonly kind: 'close-before' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'answer'; readonly answer: TwinAnswer }
  | { readonly kind: 'raw'; readonly bytes: string }
  | { readonly kind: 'close-after' }
  | { readonly kind: 'silent-after' }
  /** The answer's head and so many bytes of its body (sent whole by `content-length`), then the connection ends. */
  | { readonly kind: 'cut'; readonly bytes: number }
  | { readonly kind: 'delay'; readonly ms: number }
  /** One byte of the body every `ms`. */
  | { readonly kind: 'drip'; readonly ms: number }
  /** The twin's own answer with parts of it replaced. */
  | { readonly kind: 'change'; readonly change: (answer: TwinAnswer) => TwinAnswer }

/** Which requests a fault is for; all that is left out fits. `from` counts the requests that fit, from 1; `times` is 1 if left out. */
export interface Which {
  readonly host?: string
  readonly method?: string
  readonly path?: RegExp
  readonly when?: (request: TwinRequest) => boolean
  readonly from?: number
  readonly times?: number
}
/** Called with the request and its number among all requests of this proxy, counted from 1; it may take its time. */
export type Hook = (request: TwinRequest, number: number) => void | Promise<void>

export interface TwinProxy {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string
  readonly caPem: string
  readonly caFile: string
  /** To be spread over a child's environment; both cases of each name, so that nothing of the machine's own settings wins. */
  readonly environment: Readonly<Record<string, string>>
  /** Every request that arrived whole, in order of arrival, those with faults included. */
  readonly requests: readonly TwinRequest[]
  /** `host:port` of each tunnel or plain request that nobody answers for; a test may empty it. */
  readonly unknownHosts: string[]
  /** Sets a fault; gives back a function that takes it away again. Of several that fit the one set last is taken. */
  fault(which: Which, fault: Fault): () => void
  /** Around the twin's act: `before` it, and `after` it but before its answer is sent. */
  before: Hook | undefined
  after: Hook | undefined
  /** Called for a request over the wire that will have no answer, once it has arrived and what is done of it is done. */
  onSilence: (() => void) | undefined
  /** Called before the first byte of an answer that comes byte by byte. */
  onDrip: (() => void) | undefined
  /**
   * The same twins, faults and hooks without a wire: what a network makes of each fault is given back at once. `suite.test.ts` holds it
   * against the wire.
   */
  readonly line: Network
  close(): Promise<void>
}

/**
 * A CONNECT proxy on loopback that stands for the internet: each name in `twins` is answered by its handler over TLS, with a certificate
 * of an authority made for this run; any other name gets 502 and is written down. So the real host names are asked, through the very
 * code that users have, and no switch in `dist/` moves a host.
 *
 * In a test of a room: `makeNetwork({ environment: proxy.environment, ca: proxy.caPem })`.
 * Of a door: `spawn(node, ['dist/cli.js', ...], { env: { ...process.env, ...proxy.environment } })`; `NODE_EXTRA_CA_CERTS` is in there.
 * To kill a child at the nth request: `proxy.before = (_, n) => { if (n === 3) child.kill('SIGKILL') }` (`after`: once the twin acted).
 * To break an answer: `proxy.fault({ host: 'api.lokalise.com', method: 'DELETE' }, { kind: 'close-after' })`.
 */
export async function startProxy(
  twins: Readonly<Record<string, Handler>>,
  hooks: { readonly before?: Hook; readonly after?: Hook } = {},
): Promise<TwinProxy> {
  const authority = makeAuthority()
  const folder = mkdtempSync(join(tmpdir(), 'rekey-twins-'))
  const caFile = join(folder, 'ca.pem')
  writeFileSync(caFile, authority.pem)

  const requests: TwinRequest[] = []
  const unknownHosts: string[] = []
  const faults: { readonly which: Which; readonly fault: Fault; seen: number }[] = []
  const open = new Set<Duplex>()
  const closing = new AbortController()

  function faultFor(request: TwinRequest): Fault | undefined {
    let chosen: Fault | undefined
    for (const entry of faults) {
      const { host, method, path, when, from = 1, times = 1 } = entry.which
      if ((host ?? request.host) !== request.host || (method ?? request.method) !== request.method) continue
      if (path?.test(request.path) === false || when?.(request) === false) continue
      entry.seen++
      if (entry.seen >= from && entry.seen < from + times) chosen = entry.fault
    }
    return chosen
  }

  async function serve(host: string, handler: Handler, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await read(host, incoming)
    requests.push(request)
    const number = requests.length
    const fault = faultFor(request)
    await proxy.before?.(request, number)
    if (fault?.kind === 'close-before') return void response.destroy()
    if (fault?.kind === 'silent') return proxy.onSilence?.()
    if (fault?.kind === 'raw') return void incoming.socket.end(fault.bytes)
    if (fault?.kind === 'answer') return write(response, fault.answer)

    const answer = await handler(request)
    await proxy.after?.(request, number)
    if (fault?.kind === 'close-after') return void response.destroy()
    if (fault?.kind === 'silent-after') return proxy.onSilence?.()
    if (fault?.kind === 'delay') await pause(fault.ms, closing.signal)
    if (fault?.kind === 'cut') return cut(response, answer, fault.bytes)
    if (fault?.kind === 'drip') proxy.onDrip?.()
    if (fault?.kind === 'drip') return drip(response, answer, fault.ms, closing.signal)
    return write(response, fault?.kind === 'change' ? fault.change(answer) : answer)
  }

  async function onLine(call: HttpCall): Promise<HttpAnswer> {
    const request = asServed(call)
    const handler = twins[request.host]
    if (request.url.protocol !== 'https:' || handler === undefined) {
      unknownHosts.push(request.host)
      return { status: null, why: 'unreachable' }
    }
    requests.push(request)
    const number = requests.length
    const fault = faultFor(request)
    await proxy.before?.(request, number)
    if (fault?.kind === 'close-before' || fault?.kind === 'raw') return { status: null, why: 'cut off' }
    if (fault?.kind === 'silent') return { status: null, why: 'time-out' }
    if (fault?.kind === 'answer') return asHeard(fault.answer)

    const answer = await handler(request)
    await proxy.after?.(request, number)
    if (fault?.kind === 'close-after' || fault?.kind === 'cut') return { status: null, why: 'cut off' }
    if (fault?.kind === 'silent-after') return { status: null, why: 'time-out' }
    return asHeard(fault?.kind === 'change' ? fault.change(answer) : answer)
  }

  const servers = new Map(
    Object.entries(twins).map(([host, handler]) => [
      host,
      createTlsServer(authority.certify(host), (incoming, response) => {
        serve(host, handler, incoming, response).catch(() => response.destroy())
      }),
    ]),
  )

  const door = createServer((incoming, response) => {
    // A plain request through the proxy: nobody here speaks http.
    unknownHosts.push(incoming.headers.host ?? incoming.url ?? '')
    response.writeHead(502).end()
  })
  door.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket)).on('error', () => {})
    const [host = '', port] = (incoming.url ?? '').split(':')
    const server = port === '443' ? servers.get(host) : undefined
    if (server === undefined) {
      unknownHosts.push(incoming.url ?? '')
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      return
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    server.emit('connection', socket)
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(door.address() as AddressInfo).port}`

  const proxy: TwinProxy = {
    url,
    caPem: authority.pem,
    caFile,
    environment: {
      HTTPS_PROXY: url,
      https_proxy: url,
      HTTP_PROXY: '',
      http_proxy: '',
      NO_PROXY: '',
      no_proxy: '',
      NODE_EXTRA_CA_CERTS: caFile,
    },
    requests,
    unknownHosts,
    fault(which, fault) {
      const entry = { which, fault, seen: 0 }
      faults.push(entry)
      return () => {
        const at = faults.indexOf(entry)
        if (at >= 0) faults.splice(at, 1)
      }
    },
    before: hooks.before,
    after: hooks.after,
    onSilence: undefined,
    onDrip: undefined,
    line: { ask: onLine },
    async close() {
      closing.abort()
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => {
        door.close(resolve)
        door.closeAllConnections()
      })
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return proxy
}

async function read(host: string, incoming: IncomingMessage): Promise<TwinRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const path = incoming.url ?? '/'
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]))
  return {
    host,
    method: incoming.method ?? '',
    path,
    url: new URL(path, `https://${host}`),
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
  }
}

/** A call as its twin gets it, with the headers that every call has. */
export function asServed({ method, url, headers, body }: HttpCall): TwinRequest {
  const parsed = new URL(url)
  const { host, pathname, search } = parsed
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
  return {
    host,
    method,
    path: pathname + search,
    url: parsed,
    headers: { host, 'user-agent': 'rekey', 'accept-encoding': 'identity', ...Object.fromEntries(given) },
    body: body ?? '',
  }
}

/** An answer as a network hands it on: some statuses have no body, whatever was written. */
function asHeard(answer: TwinAnswer): HttpAnswer {
  const { head, bytes } = bytesOf(answer)
  const headers = Object.fromEntries(Object.entries(head).map(([name, value]) => [name.toLowerCase(), value]))
  const hasBody = answer.status !== 204 && answer.status !== 304
  return { status: answer.status, headers, body: hasBody ? new TextDecoder().decode(bytes) : '' }
}

function bytesOf(answer: TwinAnswer): { readonly head: Record<string, string>; readonly bytes: Buffer } {
  const isText = typeof answer.body === 'string'
  const bytes = Buffer.from(answer.body === undefined ? '' : isText ? (answer.body as string) : JSON.stringify(answer.body))
  const type = answer.body === undefined || isText ? {} : { 'content-type': 'application/json' }
  // These two have no body and no length.
  const length = answer.status === 204 || answer.status === 304 ? {} : { 'content-length': String(bytes.length) }
  return { head: { ...type, ...length, ...answer.headers }, bytes }
}

function write(response: ServerResponse, answer: TwinAnswer): void {
  const { head, bytes } = bytesOf(answer)
  response.writeHead(answer.status, head).end(bytes)
}

function cut(response: ServerResponse, answer: TwinAnswer, length: number): void {
  const { head, bytes } = bytesOf(answer)
  response.writeHead(answer.status, { ...head, 'content-length': String(Math.max(bytes.length, length + 1)) })
  response.flushHeaders()
  response.write(bytes.subarray(0, length))
  response.socket?.end()
}

async function drip(response: ServerResponse, answer: TwinAnswer, ms: number, signal: AbortSignal): Promise<void> {
  const { head, bytes } = bytesOf(answer)
  response.writeHead(answer.status, head)
  for (const byte of bytes) {
    if (response.destroyed) return
    response.write(Buffer.of(byte))
    await pause(ms, signal)
  }
  response.end()
}

/** Waits, but no longer than the proxy lives. */
const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
