import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import fc from 'fast-check'
import { Refused } from '../../src/model/github.ts'
import { Secret } from '../../src/model/secret.ts'
import { valueIn, withoutName, withValue } from '../../src/stores/env-text.ts'
import { openStore, type StorePorts } from '../../src/stores/index.ts'
import { files } from '../../src/world/files.ts'
import { makeBoxKeys } from '../github/sealed-box.ts'
import { word } from '../issuer/memory.ts'

const root = mkdtempSync(join(tmpdir(), 'rekey-stores-'))
after(() => rmSync(root, { recursive: true, force: true }))
const ports: StorePorts = { files, root, random: (count) => new Uint8Array(randomBytes(count)), admin: null, outside: null }
const entry = { secret: 'API_KEY', parts: {} }
const key = (value: string) => ({ key: new Secret(value) })
const put = (name: string, text: string | Buffer) => writeFileSync(join(root, name), text)
const get = (name: string) => readFileSync(join(root, name), 'utf8')

describe('an .env file', () => {
  const [old, fresh] = [word(24), word(24)]
  const forms: readonly [string, string, string][] = [
    ['plain', `A=1\nAPI_KEY=${old}\nB=2\n`, `A=1\nAPI_KEY=${fresh}\nB=2\n`],
    ['no break at the end', `API_KEY=${old}`, `API_KEY=${fresh}`],
    ['comments and spaces', `# keys\n\n  API_KEY = ${old}  # the key\n`, `# keys\n\n  API_KEY = ${fresh}  # the key\n`],
    ['export', `export API_KEY=${old}\n`, `export API_KEY=${fresh}\n`],
    ['single quotes', `API_KEY='${old}' # x\n`, `API_KEY='${fresh}' # x\n`],
    ['double quotes', `API_KEY="${old}"\n`, `API_KEY="${fresh}"\n`],
    ['CRLF', `A=1\r\nAPI_KEY=${old}\r\nB=2\r\n`, `A=1\r\nAPI_KEY=${fresh}\r\nB=2\r\n`],
    ['twice', `API_KEY=${old}\nA=1\nAPI_KEY="${old}"\n`, `API_KEY=${fresh}\nA=1\nAPI_KEY="${fresh}"\n`],
    ['a name that begins alike', `API_KEY_2=x\nMY_API_KEY=y\nAPI_KEY=${old}\n`, `API_KEY_2=x\nMY_API_KEY=y\nAPI_KEY=${fresh}\n`],
    ['a comment that looks like it', `# API_KEY=${old}\nAPI_KEY=${old}\n`, `# API_KEY=${old}\nAPI_KEY=${fresh}\n`],
    [
      'inside a text of several lines',
      `T="one\nAPI_KEY=x\ntwo"\nAPI_KEY=${old}\n`,
      `T="one\nAPI_KEY=x\ntwo"\nAPI_KEY=${fresh}\n`,
    ],
    ['a quote that is never closed', `T='oops\nAPI_KEY=${old}\nU='x'\n`, `T='oops\nAPI_KEY=${fresh}\nU='x'\n`],
    ['a byte order mark', `\ufeffAPI_KEY=${old}\n`, `\ufeffAPI_KEY=${fresh}\n`],
    ['empty value', `API_KEY=\nB=2\n`, `API_KEY=${fresh}\nB=2\n`],
    ['not there', `A=1`, `A=1\nAPI_KEY=${fresh}\n`],
    ['not there, CRLF', `A=1\r\n`, `A=1\r\nAPI_KEY=${fresh}\r\n`],
    ['empty', '', `API_KEY=${fresh}\n`],
  ]
  for (const [name, before, wanted] of forms)
    it(`keeps its form: ${name}`, async () => {
      put('.env', before)
      const store = await openStore('env:.env', entry, ports)
      assert.equal(store.id, 'env:.env:API_KEY')
      assert.deepEqual(await store.probe(), { outcome: 'done' })
      assert.equal(get('.env'), before, 'a probe leaves what is stored as it is')
      assert.deepEqual(await store.write(key(fresh)), { outcome: 'done' })
      assert.equal(get('.env'), wanted)
      assert.ok((await store.read!())!.key!.equals(new Secret(fresh)))
    })

  it('keeps bytes that are no text, and the file’s mode', async () => {
    put('.env', Buffer.concat([Buffer.from('A='), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from(`\nAPI_KEY=${old}\n`)]))
    chmodSync(join(root, '.env'), 0o640)
    await (await openStore('env:.env', entry, ports)).write(key(fresh))
    assert.deepEqual([...readFileSync(join(root, '.env'))].slice(2, 5), [0xff, 0xfe, 0x80])
    assert.equal(statSync(join(root, '.env')).mode & 0o777, 0o640)
  })

  it('is made for its owner alone where it is not there; a probe leaves none', async () => {
    const store = await openStore('env:new.env', entry, ports)
    assert.equal((await store.probe()).outcome, 'done')
    assert.throws(() => get('new.env'))
    await store.write(key(fresh))
    assert.equal(statSync(join(root, 'new.env')).mode & 0o777, 0o600)
  })

  it('holds a key in parts under the names of its parts, written at once', async () => {
    put('parts.env', 'ID=a\nX=1\n')
    const store = await openStore('env:parts.env', { secret: 'K', parts: { id: 'ID', secret: 'KEY' } }, ports)
    assert.equal(store.id, 'env:parts.env:ID+KEY')
    assert.equal(await store.read!(), undefined)
    await store.write({ id: new Secret('i'), secret: new Secret('s') })
    assert.equal(get('parts.env'), 'ID=i\nX=1\nKEY=s\n')
    assert.equal((await store.remove!()).outcome, 'done')
    assert.equal(get('parts.env'), 'X=1\n')
  })

  it('is refused where the path leaves the repository or goes through a link', async () => {
    mkdirSync(join(root, 'in'))
    symlinkSync(tmpdir(), join(root, 'out'))
    symlinkSync(join(root, '.env'), join(root, 'link.env'))
    for (const path of ['../x.env', '/etc/x.env', 'in/../../x', '.git/x', 'out/x.env', 'link.env', 'in', 'gone/x.env'])
      await assert.rejects(openStore(`env:${path}`, entry, ports), { name: 'Fault' }, path)
  })

  it('is not written through a link that came after it was opened', async () => {
    const store = await openStore('env:late.env', entry, ports)
    put('target', 'x')
    symlinkSync(join(root, 'target'), join(root, 'late.env'))
    assert.equal((await store.write(key(fresh))).outcome, 'denied')
    assert.equal(get('target'), 'x')
  })

  it('reads what it wrote, whatever the value, or refuses to write it', () => {
    const value = fc.string({ unit: fc.constantFrom(...'ab \'"\\$`#=\n!%{}'), minLength: 1, maxLength: 12 })
    const before = fc.constantFrom('', 'API_KEY=x', "API_KEY='x'\n", 'API_KEY="x" # c\n', 'A="1\n2"\r\nexport API_KEY=`x`\r\n')
    let refused = 0
    fc.assert(
      fc.property(value, before, (text, file) => {
        const written = withValue(file, 'API_KEY', text)
        if (written === undefined) return void refused++
        assert.equal(valueIn(written, 'API_KEY'), text)
        assert.equal(withoutName(written, 'API_KEY').includes('API_KEY'), false)
      }),
      { numRuns: 2000 },
    )
    assert.ok(refused > 0)
  })

  it('means the same to a shell', async () => {
    const { execFileSync } = await import('node:child_process')
    for (const text of [fresh, 'a b', "it's", 'x$HOME`id`', '#x', 'a\\b', 'two\nlines']) {
      put('shell.env', 'A=1\n')
      const answer = await (await openStore('env:shell.env', entry, ports)).write(key(text))
      assert.equal(answer.outcome, 'done', text)
      assert.equal(execFileSync('sh', ['-c', '. ./shell.env; printf %s "$API_KEY"'], { cwd: root, encoding: 'utf8' }), text)
    }
  })
})

describe('a repository secret', () => {
  const box = makeBoxKeys()
  function github(fails: (call: string, count: number) => Error | null = () => null) {
    const there = new Map<string, string>()
    const calls: string[] = []
    const call = (name: string) => {
      calls.push(name)
      const error = fails(name, calls.length)
      if (error !== null) throw error
    }
    const secrets = {
      publicKey: async () => {
        call('publicKey')
        return { id: '7', key: Buffer.from(box.publicKey).toString('base64') }
      },
      put: async (name: string, sealed: string, keyId: string) => {
        call(`put ${name.replace(/[0-9A-F]{16}$/, 'X')}`)
        assert.equal(keyId, '7')
        const isNew = !there.has(name)
        there.set(name, Buffer.from(box.open(Buffer.from(sealed, 'base64'))).toString('utf8'))
        return isNew ? ('created' as const) : ('updated' as const)
      },
      remove: async (name: string) => {
        call(`remove ${name.replace(/[0-9A-F]{16}$/, 'X')}`)
        if (!there.delete(name)) throw new Refused('removing', 404, null)
      },
    }
    return {
      there,
      calls,
      ports: {
        ...ports,
        admin: async () => ({ secrets: () => secrets, openAlerts: async () => [], resolveAlert: async () => {} }),
      },
    }
  }

  it('is sealed so that GitHub alone opens it, each time with another key', async () => {
    const { there, ports, calls } = github()
    const store = await openStore('repository', entry, ports)
    assert.equal(store.id, 'repository:API_KEY')
    assert.equal(store.read, undefined)
    const value = `${word(30)} ü ${'x'.repeat(3000)}`
    assert.deepEqual(await store.write(key(value)), { outcome: 'done' })
    assert.equal(there.get('API_KEY'), value)
    assert.deepEqual(calls, ['publicKey', 'put API_KEY'])
  })

  it('is probed by a secret that is written and removed', async () => {
    const { there, ports, calls } = github()
    assert.deepEqual(await (await openStore('repository', entry, ports)).probe(), { outcome: 'done' })
    assert.deepEqual(calls, ['publicKey', 'put REKEY_PROBE_X', 'remove REKEY_PROBE_X'])
    assert.equal(there.size, 0)
  })

  it('tells a refusal with the permission that GitHub names, and is not sent again', async () => {
    const { ports, calls } = github((name) => (name.startsWith('put') ? new Refused('x', 403, 'secrets=write') : null))
    const store = await openStore('repository', entry, ports)
    const answer = await store.probe()
    assert.deepEqual([answer.outcome, answer.status], ['denied', 403])
    assert.match(answer.note!, /secrets=write/)
    assert.equal(calls.filter((name) => name.startsWith('put')).length, 1)
    const failing = github(() => new Refused('x', 502, null))
    assert.equal((await (await openStore('repository', entry, failing.ports)).write(key('v'))).outcome, 'unknown')
  })

  it('says which part of a key was not written', async () => {
    const { ports } = github((name) => (name === 'put SECRET' ? new Refused('x', 403, null) : null))
    const store = await openStore('repository', { secret: 'K', parts: { id: 'ID', secret: 'SECRET' } }, ports)
    assert.match((await store.write({ id: new Secret('i'), secret: new Secret('s') })).note!, /^SECRET: /)
  })

  it('is removed, also where it is not there', async () => {
    const { ports } = github()
    assert.deepEqual(await (await openStore('repository', entry, ports)).remove!(), { outcome: 'done' })
  })

  it('is no name that GitHub refuses, and needs a token', async () => {
    for (const secret of ['1A', 'GITHUB_X', 'A-B', 'ä'])
      await assert.rejects(openStore('repository', { secret, parts: {} }, github().ports), { name: 'Fault' })
    await assert.rejects(openStore('repository', entry, ports), /REKEY_ADMIN_TOKEN/)
    await assert.rejects(openStore('repositroy', entry, ports), /not known/)
  })
})
