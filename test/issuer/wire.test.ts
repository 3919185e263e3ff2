import assert from 'node:assert/strict'
import { createServer, type Socket } from 'node:net'
import { describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { makeIssuer } from '../../src/issuer/issuer.ts'
import type { Verdict } from '../../src/model/verdict.ts'
import { makeNetwork } from '../../src/world/network.ts'
import { acmeKey, makeClock, serviceWith, targetOf, word } from './memory.ts'

/** What is asked over a real connection, and answered in raw bytes: cut at each byte, doubled, packed, broken. */

const dead = '{"error":"invalid_key"}'
const live = '{"id":"12345678","account":"acme"}'
const head = (status: string, ...lines: readonly string[]) => [`HTTP/1.1 ${status}`, ...lines, '', ''].join('\r\n')
const sized = (status: string, body: string | Buffer, ...lines: readonly string[]) =>
  Buffer.concat([Buffer.from(head(status, `Content-Length: ${Buffer.byteLength(body)}`, ...lines)), Buffer.from(body)])

/** Answers of a server that says these bytes to whoever asks, and hangs up, politely or not. */
async function asked(all: readonly Uint8Array[], end: 'end' | 'resetAndDestroy' = 'end'): Promise<readonly Verdict[]> {
  let next = 0
  const server = createServer((socket: Socket) => {
    socket.on('error', () => {})
    socket.once('data', () => {
      const bytes = all[next++]!
      if (end === 'end') socket.end(bytes)
      else socket.write(bytes, () => socket.resetAndDestroy())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  assert(address !== null && typeof address === 'object')
  const host = `127.0.0.1:${address.port}`
  const means = { live: { status: 200, at: 'id' }, dead: { status: 401, at: 'error', is: 'invalid_key' } }
  const service = serviceWith({ verify: { request: `GET https://${host}/self`, means, reads: { id: 'id' } } }, { hosts: [host] })
  const key = acmeKey()
  try {
    const issuer = makeIssuer({ network: makeNetwork({ environment: {} }), clock: makeClock(), loopback: [host] })
    const verdicts: Verdict[] = []
    for (let at = 0; at < all.length; at++) {
      const verdict = await issuer.verify(targetOf(service, key))
      assert.ok(!JSON.stringify(verdict).includes(key.slice(-16)), 'a key is told')
      verdicts.push(verdict)
    }
    assert.equal(next, all.length, 'a call was sent twice')
    return verdicts
  } finally {
    server.close()
  }
}
const statesOf = async (...all: Parameters<typeof asked>) => (await asked(...all)).map(({ state }) => state)
const each = <T>(value: T, count: number): T[] => Array.from({ length: count }, () => value)

describe('an answer that is cut', () => {
  const chunked = (body: string) => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`
  const whole: { readonly [name: string]: (status: string, body: string) => Buffer } = {
    'with a length': (status, body) => sized(status, body, 'Content-Type: application/json'),
    'in chunks': (status, body) => Buffer.from(`${head(status, 'Transfer-Encoding: chunked')}${chunked(body)}`),
    'that ends with the connection': (status, body) => Buffer.from(`HTTP/1.0 ${status}\r\n\r\n${body}`),
  }
  for (const [name, make] of Object.entries(whole))
    for (const [status, body, state] of [
      ['401 Unauthorized', dead, 'dead'],
      ['200 OK', live, 'live'],
    ] as const)
      it(`says nothing, at whatever byte: ${state}, ${name}`, async () => {
        const bytes = make(status, body)
        const cuts = Array.from({ length: bytes.length }, (_, at) => bytes.subarray(0, at))
        assert.deepEqual(await statesOf(cuts), each('unknown', cuts.length))
        assert.deepEqual(await statesOf([bytes]), [state])
      })
  it('says nothing where the connection is reset in the middle of it', async () => {
    const bytes = sized('401 Unauthorized', dead)
    const cuts = [10, 30, bytes.length - dead.length, bytes.length - 1].map((at) => bytes.subarray(0, at))
    assert.deepEqual(await statesOf(cuts, 'resetAndDestroy'), each('unknown', cuts.length))
  })
})

describe('an answer in another dress', () => {
  it('is read where it is whole all the same: a byte order mark, another type, early hints', async () => {
    const same = [
      sized('401 Unauthorized', `\ufeff${dead}`),
      sized('401 Unauthorized', dead, 'Content-Type: text/html'),
      sized('401 Unauthorized', dead, 'Content-Type: application/octet-stream'),
      Buffer.concat([Buffer.from(head('103 Early Hints')), sized('401 Unauthorized', dead)]),
    ]
    assert.deepEqual(await statesOf(same), each('dead', same.length))
  })

  it('says nothing where it is packed, doubled, in another encoding, or has what can’t be there', async () => {
    const other = [
      sized('401 Unauthorized', gzipSync(dead), 'Content-Encoding: gzip'),
      sized('401 Unauthorized', Buffer.from(dead, 'utf16le')),
      sized('401 Unauthorized', `${dead}${dead}`),
      sized('401 Unauthorized', `)]}',\n${dead}`),
      // two lengths, a length and chunks: which of them holds is what smugglers live on
      Buffer.from(`${head('401 Unauthorized', 'Content-Length: 5', `Content-Length: ${dead.length}`)}${dead}`),
      Buffer.from(`${head('401 Unauthorized', `Content-Length: ${dead.length}`, 'Transfer-Encoding: chunked')}${dead}`),
      Buffer.from(`${head('204 No Content')}${dead}`),
      Buffer.from(dead),
      Buffer.from(`HTTP/1.1 4010 Unauthorized\r\n\r\n${dead}`),
      Buffer.from(`${head('401 Unauthorized', `x-${word(4)}: a\0b`)}${dead}`),
    ]
    assert.deepEqual(await statesOf(other), each('unknown', other.length))
  })

  it('is the first of two that come at once, and never the second', async () => {
    const both = [
      Buffer.concat([sized('500 Busy', '{}'), sized('401 Unauthorized', dead)]),
      Buffer.concat([sized('204 No Content', ''), sized('401 Unauthorized', dead)]),
    ]
    assert.deepEqual(await statesOf(both), each('unknown', both.length))
  })
})
