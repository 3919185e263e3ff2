import type { LookupFunction } from 'node:net'
import type { SecureContext } from 'node:tls'
import type { Dispatcher, RequestInit as UndiciInit } from 'undici'
import type { HttpAnswer, HttpCall, Network } from '../model/world.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface NetworkOptions {
  /** Where `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (or their lower-case forms, which win) are read from. */
  readonly environment: Environment
  /** From the first byte of a call to the last of its answer, names and handshakes included. Default: 10,000. */
  readonly timeoutMs?: number
  /** Bytes of an answer's body. Default: 1 MiB. */
  readonly maxBytes?: number
  /** PEM of the one certificate authority to trust, instead of Node's own and `NODE_EXTRA_CA_CERTS`. */
  readonly ca?: string
  /** Resolves names; default: the operating system's resolver. */
  readonly lookup?: LookupFunction
}

/**
 * The network that keys travel over. Each call has a connection of its own, so no call is lost to one that the other side had dropped,
 * and none is ever sent twice. Redirects are answers like others. TLS is checked whatever `NODE_TLS_REJECT_UNAUTHORIZED` says.
 *
 * Addresses are looked at after the name is resolved, in the very lookup whose result is connected to: nothing can be rebound in
 * between. Behind a proxy it is the proxy that resolves names, so only addresses that stand in the URL itself can be refused there;
 * the proxy may be on any address, loopback included. Calls to loopback never go through a proxy.
 *
 * What `why` says: `refused address` and `unreachable`: no byte of the call was sent. `cut off`: it was sent, and no whole answer came;
 * `time-out` and `too large`: it may have been sent. Nothing of the URL, of a header or of an error is in it.
 */
export function makeNetwork(options: NetworkOptions): Network {
  // Authorities are read once, and not for each call; a connection's name and session are its own all the same.
  let trusting: Promise<SecureContext> | undefined
  const trusted = () =>
    (trusting ??= import('node:tls').then(({ createSecureContext }) =>
      createSecureContext(options.ca === undefined ? {} : { ca: options.ca }),
    ))
  return {
    async ask(call) {
      try {
        return await ask(call, options, trusted)
      } catch {
        // What is left are calls that can't be written down at all, as a line break in a header: nothing was sent.
        return failed('unreachable')
      }
    },
  }
}

const failed = (why: Extract<HttpAnswer, { status: null }>['why']): HttpAnswer => ({ status: null, why })

async function ask(call: HttpCall, options: NetworkOptions, trusted: () => Promise<SecureContext>): Promise<HttpAnswer> {
  const { timeoutMs = 10_000, maxBytes = 1 << 20, environment } = options
  const started = performance.now()
  const [{ Client, ProxyAgent }, { lookup }, { isIP }, { isLoopback, isPublic }] = await Promise.all([
    import('./undici.ts'),
    import('node:dns'),
    import('node:net'),
    import('./addresses.ts'),
  ])

  const url = URL.canParse(call.url) ? new URL(call.url) : undefined
  const scheme = call.loopback ? /^https?:$/ : /^https:$/
  if (url === undefined || !scheme.test(url.protocol) || url.username !== '' || url.password !== '')
    return failed('refused address')
  const allowed = call.loopback ? isLoopback : isPublic
  // A host that is an address is never looked up, so it is looked at here.
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !allowed(host)) return failed('refused address')

  let refused = false
  const guarded = guardedLookup(options.lookup ?? lookup, allowed, () => {
    refused = true
  })
  const tls = { rejectUnauthorized: true, timeout: timeoutMs, secureContext: await trusted() }
  const proxy = call.loopback ? undefined : proxyFor(url, environment)
  const dispatcher =
    proxy === undefined
      ? new Client(url.origin, { connect: { ...tls, lookup: guarded }, headersTimeout: 0, bodyTimeout: 0 })
      : new ProxyAgent({ uri: proxy.href, proxyTls: tls, requestTls: tls, headersTimeout: 0, bodyTimeout: 0 })

  return new Promise<HttpAnswer>((resolve) => {
    const end = (answer: HttpAnswer) => {
      clearTimeout(timer)
      resolve(answer)
      dispatcher.destroy().catch(() => {})
    }
    const timer = setTimeout(() => end(failed('time-out')), Math.max(0, timeoutMs - (performance.now() - started)))

    const chunks: Buffer[] = []
    let sent = false
    let status = 0
    let headers: Record<string, string> = {}
    let size = 0
    const handler: Dispatcher.DispatchHandlers = {
      onConnect() {
        sent = true
      },
      onHeaders(code, raw) {
        if (code < 200) return true
        status = code
        headers = headersOf(raw)
        if (Number(headers['content-length']) > maxBytes && call.method !== 'HEAD') end(failed('too large'))
        return true
      },
      onData(chunk) {
        size += chunk.length
        if (size > maxBytes) end(failed('too large'))
        else chunks.push(chunk)
        return true
      },
      onComplete() {
        end({ status, headers, body: new TextDecoder().decode(Buffer.concat(chunks)) })
      },
      onError(error) {
        if (refused) end(failed('refused address'))
        else if ('code' in error && error.code === 'UND_ERR_HEADERS_OVERFLOW') end(failed('too large'))
        else if ('code' in error && error.code === 'UND_ERR_CONNECT_TIMEOUT') end(failed('time-out'))
        else end(failed(sent ? 'cut off' : 'unreachable'))
      },
    }
    try {
      dispatcher.dispatch(
        {
          origin: url.origin,
          path: url.pathname + url.search,
          method: call.method as Dispatcher.HttpMethod,
          // Without a user agent GitHub answers nothing but 403; an answer that came packed could not be read.
          headers: { 'user-agent': 'rekey', 'accept-encoding': 'identity', ...lowerCased(call.headers) },
          body: call.body,
          // One call, one connection.
          reset: true,
        },
        handler,
      )
    } catch {
      end(failed(sent ? 'cut off' : 'unreachable'))
    }
  })
}

const lowerCased = (headers: HttpCall['headers']) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

/** Raw header lines in pairs, as one record: lower-case names, repeated ones joined by a comma. */
function headersOf(raw: readonly Buffer[]): Record<string, string> {
  const headers = new Map<string, string>()
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = raw[i]!.toString('latin1').toLowerCase()
    const value = raw[i + 1]!.toString('latin1')
    headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value)
  }
  return Object.fromEntries(headers)
}

/** Resolves as `resolve` does, but gives nothing at all where one of the addresses is not allowed. */
function guardedLookup(resolve: LookupFunction, allowed: (address: string) => boolean, onRefusal: () => void): LookupFunction {
  return (hostname, options, callback) =>
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const addresses = Array.isArray(found) ? found : []
      if (error !== null) return callback(error, '')
      if (addresses.length === 0 || !addresses.every(({ address }) => allowed(address))) {
        onRefusal()
        return callback(new Error('refused address'), '')
      }
      return options.all ? callback(null, addresses) : callback(null, addresses[0]!.address, addresses[0]!.family)
    })
}

/**
 * The proxy for a URL as curl picks it, or undefined: `https_proxy` or `http_proxy` by scheme, lower case first, unless a word of
 * `no_proxy` is the host, a parent of it (`acme.test`, `.acme.test`, `*.acme.test`), or `*`; a word may end in `:port`.
 */
export function proxyFor(url: URL, environment: Environment): URL | undefined {
  const setting = (name: string) => environment[name] || environment[name.toUpperCase()] || ''
  const text = setting(url.protocol === 'https:' ? 'https_proxy' : 'http_proxy')
  if (text === '') return undefined
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  const host = url.hostname.replace(/\.$/, '')
  const passesBy = setting('no_proxy')
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => {
      const [, name = '', wanted] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(word) ?? []
      if (name === '' || (wanted !== undefined && wanted !== port)) return false
      const parent = name.replace(/^\*?\./, '')
      return name === '*' || host === parent || host.endsWith(`.${parent}`)
    })
  // A setting that is no URL throws in `new URL`, and the call fails: what was to go through a proxy is never sent around it.
  return passesBy ? undefined : new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`)
}

/**
 * `fetch` for GitHub's clients, which honours the proxy settings on every Node: global `fetch` does so on Node 24 alone, and only where
 * it is told to. It follows redirects where the caller lets it, and may reach any address: Enterprise Servers stand on private ones.
 */
export function fetchThroughProxy(environment: Environment, ca?: string): typeof fetch {
  const dispatchers = new Map<string, Dispatcher>()
  const send = async (input: string | URL | Request, init?: RequestInit) => {
    const undici = await import('./undici.ts')
    const request = typeof input === 'string' || input instanceof URL ? undefined : input
    const url = new URL(request === undefined ? String(input) : request.url)
    const proxy = proxyFor(url, environment)
    const name = proxy?.href ?? ''
    const tls = { rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) }
    const dispatcher =
      dispatchers.get(name) ??
      (proxy === undefined
        ? new undici.Agent({ connect: tls })
        : new undici.ProxyAgent({ uri: proxy.href, proxyTls: tls, requestTls: tls }))
    dispatchers.set(name, dispatcher)
    // A `Request` of Node's own is no request to the package's `fetch`; read field by field it is one.
    const wanted = request === undefined ? url : new undici.Request(request.url, request as unknown as UndiciInit)
    return undici.fetch(wanted, { ...(init as unknown as UndiciInit), dispatcher })
  }
  return send as unknown as typeof fetch
}
