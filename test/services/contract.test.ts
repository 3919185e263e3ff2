import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { faultsOf } from '../../src/detect/faults.ts'
import { sampleOf } from '../../src/detect/sample.ts'
import { meaningOf, readAnswer } from '../../src/issuer/answers.ts'
import { makeIssuer } from '../../src/issuer/issuer.ts'
import { withNamedPieces } from '../../src/issuer/looks.ts'
import { targetFor } from '../../src/issuer/target.ts'
import { namesIn, namesOfRequest, partsOfRequest } from '../../src/issuer/templates.ts'
import type { Target } from '../../src/model/issuer.ts'
import {
  type Act,
  type Call,
  type Key,
  type List,
  type Mint,
  type Request,
  type Service,
  type When,
  waysOf,
} from '../../src/model/service.ts'
import type { HttpCall } from '../../src/model/world.ts'
import { services } from '../../src/services/index.ts'
import { ofEach } from '../gathered.ts'
import { json, makeClock, makeMemory } from '../issuer/memory.ts'

/** Every call of a kind of key, with the name of what it is for. */
function callsOf(key: Key): readonly (readonly [name: string, call: Call<string>])[] {
  const disable = waysOf(key.disable)
  return [
    ...(key.verify === undefined ? [] : [['verify', key.verify] as const]),
    ...(key.privilege === undefined ? [] : [['privilege', key.privilege] as const]),
    ...(key.list === undefined ? [] : [['list', key.list] as const]),
    ...disable.map((call) => ['disable', call] as const),
    ...disable.map(({ undo }) => ['undo', undo] as const),
    ...waysOf(key.revoke).map((call) => ['revoke', call] as const),
    ...waysOf<Mint>(key.create).map((call) => ['create', call] as const),
    ...waysOf<Mint>(key.rotate).map((call) => ['rotate', call] as const),
  ]
}
const whens = (call: Call<string>): readonly (readonly [meaning: string, when: When])[] =>
  Object.entries(call.means).flatMap(([meaning, given]) => [given].flat().map((when) => [meaning, when as When] as const))
const statusOf = (when: When) => (typeof when === 'number' ? when : when.status)

const every = services.flatMap((service) => Object.entries(service.keys).map(([kind, key]) => ({ service, kind, key })))
const verified = every.flatMap((one) => (one.key.verify === undefined ? [] : [{ ...one, verify: one.key.verify }]))
const idOf = ({ id }: Service) => id
const nameOf = ({ service, kind }: { readonly service: Service; readonly kind: string }) => `${service.id}/${kind}`

/** Chance that can be repeated. */
const random = (seed: number) => (count: number) =>
  Uint8Array.from({ length: count }, () => (seed = (seed * 1103515245 + 12345) % 2147483648) >> 16)

/** One that can sign. */
const rsaKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string

/** A key made of its shape, in a setting where nothing is missing. */
function targetOf(service: Service, kind: string, key: Key): Target {
  const values = (of: Key) =>
    Object.fromEntries(
      Object.entries(sampleOf(of, random(7)).parts).map(([part, its]) => [
        part,
        part === 'private_key' || of.pair !== undefined ? rsaKey : its,
      ]),
    )
  const parts = withNamedPieces(key, values(key))
  const environment: Record<string, string> = {}
  for (const [name, { env, before, after }] of Object.entries(service.vars ?? {}))
    environment[env] = service.hosts.includes(`{var.${name}}`)
      ? `${name}.example.test`
      : `x1${before ?? after ?? ''}${(before ?? after) === undefined ? '' : 'x2'}`
  const [adminService, adminKind] = key.admin?.is.split('/') ?? []
  if (key.admin !== undefined && adminKind !== undefined) {
    const admin = services.find(({ id }) => id === adminService)!.keys[adminKind]!
    const names = admin.parts === undefined ? ['key'] : Object.keys(admin.parts)
    environment[key.admin.env] = names.map((part) => values(admin)[part]).join(':')
  }
  return targetFor(service, kind, parts, environment)
}

describe('every service', () => {
  it('is data: written as JSON and read again, it is the same', () =>
    ofEach(services, idOf, (service) => assert.deepEqual(JSON.parse(JSON.stringify(service)), service)))

  it('names its page, and variables that it uses', () =>
    ofEach(services, idOf, (service) => {
      assert.match(service.docs, /^(https:\/\/[^\s]+|docs\/[a-z-]+\.md)$/)
      const written = JSON.stringify(service)
      const calls = JSON.stringify([service.lookups ?? {}, service.keys])
      for (const [name, { env }] of Object.entries(service.vars ?? {})) {
        assert(calls.includes(`{var.${name}}`), `no call reads ${name}; servers that people run themselves are \`selfHosted\``)
        assert.match(env, /^[A-Za-z][A-Za-z0-9_]*$/)
      }
      const used = [...written.matchAll(/\{var\.([^}]+)\}/g)].map((match) => match[1]!)
      for (const name of used) assert(Object.hasOwn(service.vars ?? {}, name), name)
    }))
})

describe('every kind of key', () => {
  it('can be found by its looks, says where they are from, and what a person does', () =>
    ofEach(every, nameOf, ({ kind, key }) => {
      assert.deepEqual(faultsOf(key, key.beside), [])
      assert.match(kind, /^[a-z][a-z0-9-]*$/)
      if (key.source !== undefined) assert.match(key.source, /^(https:\/\/|docs\/)/)
      assert(key.manual !== undefined && key.manual.steps.length > 0 && key.manual.steps.every((step) => step.length > 2))
      assert(key.manual.page.startsWith('https://') || namesIn(key.manual.page).length > 0)
      assert(key.reach !== undefined && /^[A-Z].*\.$/.test(key.reach))
    }))

  it('goes to its hosts alone, by templates that something gives, without a circle', () =>
    ofEach(every, nameOf, ({ service, kind, key }) => {
      const names = Object.keys({ ...service.lookups })
      assert(!names.some((lookup) => ['key', 'new', 'var', 'verify', 'list', 'incident'].includes(lookup)))
      const { network } = makeMemory(() => json(500, ''))
      const issuer = makeIssuer({ network, clock: makeClock(), loopback: [], random: random(3) })
      const target = targetOf(service, kind, key)
      for (const [what, call] of callsOf(key)) {
        const { authority } = partsOfRequest(call.request)
        assert(service.hosts.includes(authority), `${what} goes to ${authority}`)
        if (key.pair === undefined) for (const written of namesOfRequest(call)) assert.notEqual(written.source, 'new')
        if (what === 'privilege' || what === 'undo') continue
        const planned = issuer.planned(target, what as 'verify')
        assert(planned.length > 0)
        for (const { missing } of planned) assert.equal(missing, null)
      }
      for (const lookup of Object.values(service.lookups ?? {}) as Request[])
        assert(service.hosts.includes(partsOfRequest(lookup.request).authority))
    }))

  it('means by each status what a status can mean', () =>
    ofEach(every, nameOf, ({ key }) => {
      for (const [what, call] of callsOf(key)) {
        assert(Object.keys(call.means).length > 0, what)
        for (const [meaning, when] of whens(call)) {
          const status = statusOf(when)
          assert(status >= 200 && status < 600 && !(status >= 300 && status < 400), `${what} ${meaning} ${status}`)
          assert(status < 500, `a server's fault means nothing (${what})`)
          if (['done', 'live', 'full'].includes(meaning))
            assert(status < 300 || meaning === 'live', `${what} ${meaning} ${status}`)
          // What any proxy might answer as well is no word of the service: dead, gone and denied ask for more than a status.
          if (['dead', 'gone', 'denied'].includes(meaning) && call.inferred !== true)
            assert(typeof when !== 'number', `${what}: ${meaning} by the mere status ${status}`)
        }
        if (what === 'verify' || what === 'privilege') continue
        assert('done' in call.means, what)
      }
    }))

  it('asks by calls that change nothing, and acts by others', () =>
    ofEach(every, nameOf, ({ key }) => {
      // POST that only asks, as the issuers document them.
      const asking = new Set([
        '/whoami',
        '/v1/oauth/token',
        '/api/auth.test',
        '/api/v4/runners/verify',
        '/api/auth/verify',
        '/',
        '/api/oauth/token',
        '/graphql',
        '/.api/graphql',
        '/oauth2/token/status',
        '/legacy/',
        '/bot{key.id}:AA{key.rest}/getMe',
        '/token',
        '/v2/auth/token',
        '/v1/check-api-key',
        '/2/check/user',
        '/tokeninfo',
        '/{var.tenant}/oauth2/v2.0/token',
      ])
      for (const [what, call] of callsOf(key)) {
        const { method, path } = partsOfRequest(call.request)
        const onlyAsks = what === 'verify' || what === 'privilege' || what === 'list'
        if (onlyAsks) assert(method === 'GET' || (method === 'POST' && asking.has(path)), `${what} ${method} ${path}`)
        else assert.notEqual(method, 'GET', what)
        assert.equal((call as Act).batch !== undefined, call.request.endsWith('/credentials/revoke'))
      }
    }))

  it('gets every part of a key that it makes, and reads the id of records that an act needs', () =>
    ofEach(every, nameOf, ({ key }) => {
      // A public part that no answer has stays what it was.
      const needed = Object.entries(key.parts ?? { key: { public: key.pair !== undefined } }).flatMap(([part, its]) =>
        its.public ? [] : [part],
      )
      for (const mint of [...waysOf<Mint>(key.create), ...waysOf<Mint>(key.rotate)])
        assert.deepEqual(
          needed.filter((part) => !(part in mint.gives)),
          [],
        )
      const usesId = callsOf(key).some(([, call]) => namesOfRequest(call).some(({ source }) => source === 'list'))
      if (usesId) assert((key.list as List).reads?.id !== undefined)
      // A key whose only copy is the answer needs a way back, or steps for a person.
      for (const mint of [...waysOf<Mint>(key.create), ...waysOf<Mint>(key.rotate)])
        if (key.list?.label === undefined) assert(mint.ifLost !== undefined)
    }))

  it('is dead for the words of its description alone, whatever comes back', () =>
    ofEach(verified, nameOf, async ({ service, kind, key, verify }) => {
      const target = targetOf(service, kind, key)
      const texts = whens(verify).flatMap(([, when]) =>
        typeof when === 'object' && 'at' in when ? [bodyFor(when.at, 'begins' in when ? `${when.begins}: x` : when.is)] : [],
      )
      const body = fc.oneof(
        fc.constantFrom('', '<html>', ...texts, ...texts.map((text) => text.slice(0, -3))),
        fc.json(),
        fc.string({ unit: 'binary' }),
      )
      const status = fc.oneof(
        fc.constantFrom(...whens(verify).map(([, when]) => statusOf(when)), 302, 401, 403, 404, 429, 500),
        fc.integer({ min: 100, max: 599 }),
      )
      const headers = fc.constantFrom<{ readonly [name: string]: string }>(
        {},
        { 'www-authenticate': 'Basic' },
        { 'www-authenticate': 'OTP' },
      )
      await fc.assert(
        fc.asyncProperty(status, headers, body, async (code, given, text) => {
          const answer = { status: code, headers: given, body: text }
          // A digest is asked for first; what is said before that is said of nobody.
          const asked = json(401, '', { 'www-authenticate': 'Digest realm="a", nonce="b", qop="auth"' })
          const isDigest = 'digest' in (verify.carrier ?? key.carriers?.[0] ?? {})
          const { network } = makeMemory((_, count) => (isDigest && count === 1 ? asked : answer))
          const issuer = makeIssuer({ network, clock: makeClock(), loopback: [] })
          const verdict = await issuer.verify(target)
          const refused =
            meaningOf<string>(verify.means, readAnswer(answer, verify.answer)) === 'dead' && verify.inferred !== true
          assert.equal(verdict.state === 'dead', refused && issuer.onlyHost(target))
          assert.equal(verdict.refused === true, refused && !issuer.onlyHost(target))
        }),
        { numRuns: 60 },
      )
    }))

  it('learns nothing from a status alone, in a page that is not the service’s', () =>
    ofEach(verified, nameOf, async ({ service, kind, key, verify }) => {
      for (const status of new Set(whens(verify).map(([, when]) => statusOf(when)))) {
        const { network } = makeMemory(() => ({
          status,
          headers: { 'content-type': 'text/html' },
          body: '<!doctype html><title>Sign in</title>',
        }))
        const { state, refused } = await makeIssuer({ network, clock: makeClock(), loopback: [] }).verify(
          targetOf(service, kind, key),
        )
        assert.deepEqual([state, refused], ['unknown', undefined], String(status))
      }
    }))

  it('is sent nowhere else, and nothing of it stands where it should not', () =>
    ofEach(every, nameOf, async ({ service, kind, key }) => {
      const target = targetOf(service, kind, key)
      const allowed = new Set(
        service.hosts.map((host) => host.replace(/^\{var\.(.+)\}$/, (_, name: string) => target.vars[name]!)),
      )
      const answers = [json(200, {}), json(401, { error: 'x' }), json(404, ''), { status: null, why: 'time-out' } as const]
      for (const answer of answers) {
        const { network, calls } = makeMemory(() => answer)
        const issuer = makeIssuer({ network, clock: makeClock(), loopback: [] })
        const given: unknown[] = [
          await issuer.verify(target),
          await issuer.find(target, 'key'),
          await issuer.find(target, { label: 'rekey-1' }),
        ]
        for (const act of ['disable', 'undo', 'revoke'] as const) given.push(await issuer.act(target, act, 'record'))
        for (const act of ['create', 'rotate'] as const)
          given.push(await issuer.mint(target, act, 'rekey-1', await issuer.verify(target)).then(({ parts: _, ...rest }) => rest))
        for (const call of calls) assertProper(call, allowed)
        for (const [part, secret] of Object.entries(target.parts)) {
          if (key.parts?.[part]?.public === true || secret.length < 12) continue
          assert(!JSON.stringify(given).includes(secret.reveal()), `${part} is in what was given back`)
        }
      }
    }))
})

function assertProper({ url, headers, body, loopback, method }: HttpCall, allowed: ReadonlySet<string>): void {
  const { protocol, host, username, hash } = new URL(url)
  assert(allowed.has(host), host)
  assert.deepEqual([protocol, username, hash, loopback], ['https:', '', '', false])
  assert(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(method))
  for (const text of [url, body ?? '', ...Object.values(headers)])
    assert.doesNotMatch(text, /[{}][a-z]+[.}]|undefined|\[object|\[secret/, 'half filled')
  for (const [name, value] of Object.entries(headers)) assert.match(`${name}: ${value}`, /^[a-z0-9-]+: [\x20-\x7e]*$/)
}

/** A body in which a path leads to one of its values. */
function bodyFor(path: string, is: unknown): string {
  const value = Array.isArray(is) ? is[0] : (is ?? 'x')
  const steps = path === '' ? [] : path.split('.')
  return JSON.stringify(steps.reduceRight<unknown>((tree, step) => ({ [step]: tree }), value))
}
