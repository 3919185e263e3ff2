import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createServer, type Server, type Socket } from 'node:net'
import { after, before, beforeEach, describe, it } from 'node:test'
import { promisify } from 'node:util'
import type { HttpCall } from '../../src/model/world.ts'
import { fetchThroughProxy, makeNetwork, proxyFor } from '../../src/world/network.ts'
import { patientNetwork } from '../twins/patience.ts'
import { startProxy, type TwinAnswer, type TwinProxy, type TwinRequest } from '../twins/proxy.ts'

/** A limit of a call, in milliseconds, where no limit is asked about: no machine is so busy that it runs out. */
const unhurried = 300_000

const get = (url: string, more: Partial<HttpCall> = {}): HttpCall => ({
  method: 'GET',
  url,
  headers: {},
  body: null,
  loopback: false,
  ...more,
})

/** A server of raw bytes on loopback: what `talk` does with a socket is the whole of its manners. */
async function rawServer(
  talk: (socket: Socket, head: string) => void,
): Promise<{ port: number; heads: string[]; close(): void }> {
  const heads: string[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('data', (bytes) => {
      heads.push(bytes.toString('latin1'))
      talk(socket, heads.at(-1)!)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  assert(address !== null && typeof address === 'object')
  return {
    port: address.port,
    heads,
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

/** Asks a raw server once, over plain http on loopback. */
async function askRaw(talk: (socket: Socket) => void, options: { timeoutMs?: number; maxBytes?: number } = {}) {
  const server = await rawServer(talk)
  try {
    const network = makeNetwork({ environment: {}, timeoutMs: unhurried, ...options })
    return {
      answer: await network.ask(get(`http://127.0.0.1:${server.port}/a?b=c`, { loopback: true })),
      heads: server.heads,
    }
  } finally {
    server.close()
  }
}

describe('the network behind a proxy', () => {
  let proxy: TwinProxy
  let answer: TwinAnswer
  let seen: TwinRequest[]
  before(async () => {
    const handler = (request: TwinRequest) => {
      seen.push(request)
      return answer
    }
    proxy = await startProxy({ 'keys.example.com': handler, 'other.example.com': handler })
  })
  beforeEach(() => {
    answer = { status: 200, body: { ok: true } }
    seen = []
  })
  after(() => proxy.close())
  const ask = (call: HttpCall) => {
    const network = patientNetwork({ environment: proxy.environment, ca: proxy.caPem })
    proxy.onSilence = network.giveUp
    // In the middle of what comes byte by byte.
    proxy.onDrip = () => setTimeout(network.giveUp, 200)
    return network.ask(call)
  }

  it('sends method, path, headers and body as they are, and reads the whole answer', async () => {
    answer = { status: 201, headers: { 'X-Some': 'Thing', 'content-type': 'text/plain' }, body: 'grüße' }
    const got = await ask(
      get('https://keys.example.com/a/b?c=%2F', {
        method: 'POST',
        headers: { 'X-Key': 'v', 'Content-Type': 'a/b' },
        body: '{"ü":1}',
      }),
    )
    assert.equal(got.status, 201)
    assert(got.status !== null)
    assert.equal(got.body, 'grüße')
    assert.equal(got.headers['x-some'], 'Thing')
    assert.equal(seen.length, 1)
    assert.equal(seen[0]!.method, 'POST')
    assert.equal(seen[0]!.path, '/a/b?c=%2F')
    assert.equal(seen[0]!.headers['x-key'], 'v')
    assert.equal(seen[0]!.headers['content-type'], 'a/b')
    assert.equal(seen[0]!.headers.host, 'keys.example.com')
    assert.equal(seen[0]!.headers['user-agent'], 'rekey')
    assert.equal(seen[0]!.body, '{"ü":1}')
  })

  it('follows no redirect and keeps the answer as it came', async () => {
    answer = { status: 302, headers: { location: 'https://other.example.com/' } }
    const got = await ask(get('https://keys.example.com/'))
    assert.equal(got.status, 302)
    assert.deepEqual(
      seen.map(({ host }) => host),
      ['keys.example.com'],
    )
  })

  it('takes 204 without a body', async () => {
    answer = { status: 204 }
    const got = await ask(get('https://keys.example.com/', { method: 'DELETE' }))
    assert(got.status === 204 && got.body === '')
  })

  const breaks: readonly (readonly [string, Parameters<TwinProxy['fault']>[1], string])[] = [
    ['closed before it acted', { kind: 'close-before' }, 'cut off'],
    ['closed after it acted', { kind: 'close-after' }, 'cut off'],
    ['half a body', { kind: 'cut', bytes: 4 }, 'cut off'],
    ['a head without its body', { kind: 'cut', bytes: 0 }, 'cut off'],
    ['bytes that are no HTTP', { kind: 'raw', bytes: 'ding dong\r\n\r\n' }, 'cut off'],
    ['silence', { kind: 'silent' }, 'time-out'],
    ['silence after it acted', { kind: 'silent-after' }, 'time-out'],
    ['a slow drip', { kind: 'drip', ms: 60 }, 'time-out'],
  ]
  for (const [name, fault, why] of breaks)
    it(`says '${why}' for ${name}, and sends nothing twice`, async () => {
      const count = proxy.requests.length
      const undo = proxy.fault({ host: 'keys.example.com', times: Number.POSITIVE_INFINITY }, fault)
      try {
        const got = await ask(get('https://keys.example.com/', { method: 'POST', body: '{}' }))
        assert.deepEqual(got, { status: null, why })
        assert.equal(proxy.requests.length, count + 1)
      } finally {
        undo()
      }
    })

  it('asks a host that the proxy does not know only once, and says no more than that it is out of reach', async () => {
    const got = await ask(get('https://nobody.example.com/secret?key=value'))
    assert.deepEqual(got, { status: null, why: 'unreachable' })
    assert.deepEqual(proxy.unknownHosts.splice(0), ['nobody.example.com:443'])
  })

  it('does not trust a certificate of an unknown authority, nor one for another name', async () => {
    const strict = makeNetwork({ environment: proxy.environment, timeoutMs: unhurried })
    assert.deepEqual(await strict.ask(get('https://keys.example.com/')), { status: null, why: 'unreachable' })
    const stranger = await startProxy({ 'keys.example.com': () => ({ status: 200 }) })
    try {
      const mixed = makeNetwork({ environment: stranger.environment, ca: proxy.caPem, timeoutMs: unhurried })
      assert.deepEqual(await mixed.ask(get('https://keys.example.com/')), { status: null, why: 'unreachable' })
      assert.equal(stranger.requests.length, 0)
    } finally {
      await stranger.close()
    }
    assert.equal(seen.length, 0)
  })

  it('refuses addresses that stand in the URL although the proxy resolves names', async () => {
    for (const host of ['127.0.0.1', '10.1.2.3', '169.254.169.254', '[::1]', '[fd00::1]', '0x7f.1', '2130706433'])
      assert.deepEqual(await ask(get(`https://${host}/`)), { status: null, why: 'refused address' }, host)
    assert.deepEqual(proxy.unknownHosts, [])
  })

  it('sends calls to loopback around the proxy', async () => {
    const server = await rawServer((socket) => socket.end('HTTP/1.1 204 No Content\r\n\r\n'))
    try {
      const got = await ask(get(`http://127.0.0.1:${server.port}/`, { loopback: true }))
      assert.equal(got.status, 204)
      assert.deepEqual(proxy.unknownHosts, [])
    } finally {
      server.close()
    }
  })

  it('is out of reach, not around the proxy, where the setting is no proxy', async () => {
    for (const HTTPS_PROXY of ['http://127.0.0.1:1', 'nonsense://x', 'http://[', 'socks5://127.0.0.1:1']) {
      const network = makeNetwork({ environment: { HTTPS_PROXY }, ca: proxy.caPem, timeoutMs: unhurried })
      assert.deepEqual(await network.ask(get('https://keys.example.com/')), { status: null, why: 'unreachable' }, HTTPS_PROXY)
    }
  })

  for (const [where, greeting] of [
    ['to the proxy', ''],
    ['of the handshake behind it', 'HTTP/1.1 200 Connection Established\r\n\r\n'],
  ] as const)
    it(`waits no longer than its limit ${where}, and leaves no connection behind`, async () => {
      let closed: Promise<void> | undefined
      const server = await rawServer((socket) => {
        closed = new Promise((resolve) => socket.on('close', () => resolve()))
        socket.write(greeting)
      })
      try {
        const environment = { https_proxy: `http://127.0.0.1:${server.port}` }
        const got = await makeNetwork({ environment, timeoutMs: 200 }).ask(get('https://keys.example.com/'))
        assert.deepEqual(got, { status: null, why: 'time-out' })
        await closed
      } finally {
        server.close()
      }
    })

  it('gives the proxy its credentials and nobody else', async () => {
    const server = await rawServer((socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'))
    try {
      const environment = { https_proxy: `http://user:p%40ss@127.0.0.1:${server.port}` }
      const got = await makeNetwork({ environment, timeoutMs: unhurried }).ask(
        get('https://keys.example.com/', { headers: { 'x-key': 'not-for-the-proxy' } }),
      )
      assert.deepEqual(got, { status: null, why: 'unreachable' })
      assert.equal(server.heads.length, 1)
      assert.match(server.heads[0]!, /^CONNECT keys\.example\.com:443 /)
      assert.match(server.heads[0]!, new RegExp(`proxy-authorization: Basic ${Buffer.from('user:p@ss').toString('base64')}`, 'i'))
      assert.doesNotMatch(server.heads[0]!, /not-for-the-proxy/)
    } finally {
      server.close()
    }
  })

  /** The same as a program that has nothing but its environment; what it prints, and how long it lived. */
  async function child(environment: Record<string, string>) {
    const program = `
      const { makeNetwork, fetchThroughProxy } = await import(${JSON.stringify(new URL('../../src/world/network.ts', import.meta.url).href)})
      const call = { method: 'GET', url: 'https://keys.example.com/', headers: {}, body: null, loopback: false }
      const { status, why } = await makeNetwork({ environment: process.env, timeoutMs: ${unhurried} }).ask(call)
      const fetched = await fetchThroughProxy(process.env)(call.url).then((answer) => answer.status, () => null)
      const timers = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
      console.log(JSON.stringify({ status, why, fetched, timers }))`
    const { PATH = '' } = process.env
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      env: { PATH, ...environment },
    })
    return { printed: JSON.parse(stdout) as unknown, stderr }
  }

  it('trusts NODE_EXTRA_CA_CERTS, prints nothing, and leaves no timer that keeps the process', async () => {
    const { printed, stderr } = await child(proxy.environment)
    assert.deepEqual(printed, { status: 200, fetched: 200, timers: 0 })
    assert.equal(stderr, '')
  })

  it('checks certificates even where NODE_TLS_REJECT_UNAUTHORIZED says not to', async () => {
    const { printed } = await child({ ...proxy.environment, NODE_EXTRA_CA_CERTS: '', NODE_TLS_REJECT_UNAUTHORIZED: '0' })
    assert.deepEqual(printed, { status: null, why: 'unreachable', fetched: null, timers: 0 })
  })

  it('gives GitHub clients a fetch through the proxy', async () => {
    const fetch = fetchThroughProxy(proxy.environment, proxy.caPem)
    const plain = await fetch('https://keys.example.com/x', { method: 'POST', headers: { 'x-a': 'b' }, body: '{"c":1}' })
    assert.equal(plain.status, 200)
    assert.deepEqual(await plain.json(), { ok: true })
    const request = new Request('https://other.example.com/y', { method: 'PUT', headers: { 'x-a': 'c' }, body: 'text' })
    assert.equal((await fetch(request)).headers.get('content-type'), 'application/json')
    assert.deepEqual(
      seen.map(({ host, method, path, body, headers }) => [host, method, path, body, headers['x-a']]),
      [
        ['keys.example.com', 'POST', '/x', '{"c":1}', 'b'],
        ['other.example.com', 'PUT', '/y', 'text', 'c'],
      ],
    )
    await assert.rejects(fetch('https://nobody.example.com/'))
    assert.deepEqual(proxy.unknownHosts.splice(0), ['nobody.example.com:443'])
  })
})

describe('the network without a proxy', () => {
  const refused = { status: null, why: 'refused address' }
  const network = makeNetwork({ environment: {}, timeoutMs: unhurried })

  it('refuses plain http, other schemes, names and passwords in the URL, and what is no URL', async () => {
    for (const url of ['http://keys.example.com/', 'ftp://keys.example.com/', 'https://user:word@keys.example.com/', 'keys', ''])
      assert.deepEqual(await network.ask(get(url)), refused, url)
  })

  const special = [
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '127.9.9.9',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'fdff::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'fe80::1%lo',
  ]
  for (const address of special)
    it(`refuses a name that resolves to ${address}, at the lookup that is connected to`, async () => {
      let lookups = 0
      const rebinding = makeNetwork({
        environment: {},
        timeoutMs: unhurried,
        lookup: (_host, _options, callback) => {
          lookups++
          // A public address first does not help: one that is not public is enough.
          callback(null, [
            { address: '192.0.78.9', family: 4 },
            { address, family: address.includes(':') ? 6 : 4 },
          ])
        },
      })
      assert.deepEqual(await rebinding.ask(get('https://keys.example.com/')), refused)
      assert.equal(lookups, 1)
    })

  it('refuses localhost by its address', async () => {
    assert.deepEqual(await network.ask(get('https://localhost/')), refused)
  })

  it('lets loopback calls reach loopback and nothing else', async () => {
    for (const host of ['10.0.0.1', '8.8.8.8', '[fd00::1]', '169.254.169.254'])
      assert.deepEqual(await network.ask(get(`http://${host}/`, { loopback: true })), refused, host)
    const elsewhere = makeNetwork({
      environment: {},
      lookup: (_host, _options, callback) => callback(null, [{ address: '192.0.78.9', family: 4 }]),
    })
    assert.deepEqual(await elsewhere.ask(get('http://localhost:1/', { loopback: true })), refused)
    assert.deepEqual(await network.ask(get('http://127.0.0.1:1/', { loopback: true })), { status: null, why: 'unreachable' })
    assert.deepEqual(await network.ask(get('ftp://127.0.0.1/', { loopback: true })), refused)
  })

  it('never throws, and says nothing of the call, where a call cannot be written down', async () => {
    const server = await rawServer((socket) => socket.end())
    const url = `http://127.0.0.1:${server.port}/`
    try {
      for (const call of [
        get(url, { loopback: true, headers: { 'x-key': 'a\r\nb: c' } }),
        get(url, { loopback: true, headers: { 'x\nkey': 'a' } }),
        get(url, { loopback: true, method: 'GE T' }),
        get(url, { loopback: true, method: 'CONNECT' }),
      ])
        assert.deepEqual(await network.ask(call), { status: null, why: 'unreachable' })
      assert.deepEqual(server.heads, [])
    } finally {
      server.close()
    }
  })

  it('joins repeated headers and lowers their names', async () => {
    const { answer, heads } = await askRaw((socket) =>
      socket.end('HTTP/1.1 200 OK\r\nX-Scopes: a\r\nx-scopes: b\r\nSet-Cookie: c\r\nContent-Length: 2\r\n\r\nhi'),
    )
    assert.deepEqual(answer, {
      status: 200,
      headers: { 'x-scopes': 'a, b', 'set-cookie': 'c', 'content-length': '2' },
      body: 'hi',
    })
    assert.match(heads[0]!, /^GET \/a\?b=c HTTP\/1\.1\r\n/)
    assert.match(heads[0]!, /connection: close/i)
  })

  it('passes over early hints', async () => {
    const { answer } = await askRaw((socket) =>
      socket.end('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi'),
    )
    assert.deepEqual(answer, { status: 200, headers: { 'content-length': '2' }, body: 'hi' })
  })

  it('does not take half a chunked answer for a whole one', async () => {
    for (const body of ['5\r\nhello\r\n', '5\r\nhel', '5\r\nhello\r\nzz\r\n'])
      assert.deepEqual(
        (await askRaw((socket) => socket.end(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${body}`))).answer,
        { status: null, why: 'cut off' },
        body,
      )
  })

  it('stops at the size it was given, announced or not, and at endless headers', async () => {
    const tooLarge = { status: null, why: 'too large' }
    const limit = { maxBytes: 1_000 }
    const announced = await askRaw((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n'), limit)
    assert.deepEqual(announced.answer, tooLarge)
    const unannounced = await askRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n')
      socket.write(`3e9\r\n${'x'.repeat(1001)}\r\n`)
    }, limit)
    assert.deepEqual(unannounced.answer, tooLarge)
    const headers = await askRaw((socket) => socket.write(`HTTP/1.1 200 OK\r\nx-long: ${'x'.repeat(64_000)}`), limit)
    assert.deepEqual(headers.answer, tooLarge)
    const whole = await askRaw(
      (socket) => socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n${'x'.repeat(1000)}`),
      limit,
    )
    assert.equal(whole.answer.status, 200)
  })

  it('has one time limit for all of a call, also where bytes of the head keep coming', async () => {
    // The drip has no end: only a limit of the whole call ends it.
    const { answer } = await askRaw(
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n')
        const drip = setInterval(() => socket.write('x: y\r\n'), 40)
        socket.on('close', () => clearInterval(drip))
      },
      { timeoutMs: 250 },
    )
    assert.deepEqual(answer, { status: null, why: 'time-out' })
  })
})

describe('which proxy a URL takes', () => {
  const proxied = (url: string, environment: Record<string, string>) => proxyFor(new URL(url), environment)?.href

  it('goes by scheme, lower case first', () => {
    assert.equal(proxied('https://a.example.com/', { HTTPS_PROXY: 'http://up:1', https_proxy: 'http://low:1' }), 'http://low:1/')
    assert.equal(proxied('https://a.example.com/', { HTTP_PROXY: 'http://p:1' }), undefined)
    assert.equal(proxied('http://a.example.com/', { HTTP_PROXY: 'http://p:1' }), 'http://p:1/')
    assert.equal(proxied('https://a.example.com/', { HTTPS_PROXY: 'p.example.com:3128' }), 'http://p.example.com:3128/')
    assert.equal(proxied('https://a.example.com/', {}), undefined)
  })

  const passes: readonly (readonly [noProxy: string, host: string, passesBy: boolean])[] = [
    ['*', 'a.example.com', true],
    ['example.com', 'a.example.com', true],
    ['.example.com', 'a.example.com', true],
    ['*.example.com', 'a.example.com', true],
    ['EXAMPLE.com', 'a.example.com', true],
    ['x, a.example.com', 'a.example.com', true],
    ['a.example.com:443', 'a.example.com', true],
    ['a.example.com:8443', 'a.example.com', false],
    ['a.example.com:8443', 'a.example.com:8443', true],
    ['ample.com', 'a.example.com', false],
    ['b.example.com', 'a.example.com', false],
    ['', 'a.example.com', false],
    [',', 'a.example.com', false],
    ['.', 'a.example.com', false],
    ['[2606:4700::1]', '[2606:4700::1]', true],
  ]
  for (const [noProxy, host, passesBy] of passes)
    it(`${passesBy ? 'passes by' : 'takes'} it for ${host} with no_proxy '${noProxy}'`, () => {
      const environment = { HTTPS_PROXY: 'http://p:1', NO_PROXY: noProxy }
      assert.equal(proxied(`https://${host}/`, environment), passesBy ? undefined : 'http://p:1/')
    })
})
