import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import fc from 'fast-check'
import type { Incident } from '../../src/model/incident.ts'
import { Secret } from '../../src/model/secret.ts'
import { checkStateKey, incidentId, openText, readBlock, sealText, writeBlock } from '../../src/response/journal.ts'
import { fileJournal, localStateKey } from '../../src/response/journal-file.ts'
import { files } from '../../src/world/files.ts'

const random = (count: number) => new Uint8Array(randomBytes(count))
const [mine, other] = [randomBytes(24).toString('hex'), randomBytes(24).toString('hex')]
const incident = (note = 'x'): Incident => ({
  ...{ id: randomBytes(16).toString('hex'), service: 's', kind: 'k', policy: 'rotate', secret: 'KEY', status: 'open' },
  events: [{ at: '2026-11-20T12:00:00.000Z', step: 'create', outcome: 'begun', label: 'rekey-1', note }],
})

describe('a block', () => {
  it('is read again by the same state key and no other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (note) => {
        const before = incident(note)
        const block = writeBlock(before, mine)
        assert.deepEqual(readBlock(block, mine), JSON.parse(JSON.stringify(before)))
        assert.equal(readBlock(block, other), null)
        assert.match(block, /^[\x20-\x7e]+$/, 'one line of ASCII')
        assert.ok(!block.includes('--') && !block.includes('<') && !block.includes('>'), 'fit for a comment of HTML')
      }),
    )
  })

  it('that was changed anywhere is nothing', () => {
    const block = writeBlock(incident(), mine)
    const bits = [...block].map((character, at) => block.slice(0, at) + (character === 'a' ? 'b' : 'a') + block.slice(at + 1))
    for (const changed of bits) assert.equal(readBlock(changed, mine), null)
    for (const text of [
      '',
      '{}',
      'null',
      '[]',
      '{"rekey":1}',
      '{"rekey":1,"incident":null,"mac":""}',
      block.slice(0, -1),
      block.repeat(2),
    ])
      assert.equal(readBlock(text, mine), null)
  })

  it('of words that this version does not know is not half understood', () => {
    for (const change of [
      { policy: 'explode' },
      { events: [{ at: 'x', step: 'leap', outcome: 'done' }] },
      { events: null },
      { status: 'new' },
    ])
      assert.equal(readBlock(writeBlock({ ...incident(), ...change } as Incident, mine), mine), null)
  })
})

describe('what is sealed', () => {
  it('opens by the same state key alone, looks different each time, and not at all when it was changed', () => {
    const [one, two] = [sealText('src/a.ts', mine, random), sealText('src/a.ts', mine, random)]
    assert.deepEqual([openText(one, mine), openText(two, mine), openText(one, other)], ['src/a.ts', 'src/a.ts', null])
    assert.notEqual(one, two)
    assert.deepEqual([openText(`A${one.slice(1)}B`, mine), openText('', mine), openText('AAAA', mine)], [null, null, null])
  })
})

describe('an incident’s id', () => {
  const key = (value: string, more: object = {}) => ({ key: new Secret(value), ...more })
  it('is the key’s own: by state key, service, kind and value, and not by pieces beside it', () => {
    const id = incidentId(mine, 's', 'k', key('v'), ['key'])
    assert.match(id, /^[0-9a-f]{32}$/)
    assert.equal(incidentId(mine, 's', 'k', key('v', { id: new Secret('p') }), ['key']), id)
    const others = [
      incidentId(other, 's', 'k', key('v'), ['key']),
      incidentId(mine, 't', 'k', key('v'), ['key']),
      incidentId(mine, 's', 'l', key('v'), ['key']),
      incidentId(mine, 's', 'k', key('w'), ['key']),
    ]
    assert.equal(new Set([id, ...others]).size, 5)
  })
  it('does not mistake where one part ends and the next begins', () => {
    const of = (id: string, secret: string) =>
      incidentId(mine, 's', 'k', { id: new Secret(id), secret: new Secret(secret) }, ['secret', 'id'])
    assert.notEqual(of('ab', 'c'), of('a', 'bc'))
    assert.equal(of('a', 'b'), incidentId(mine, 's', 'k', { secret: new Secret('b'), id: new Secret('a') }, ['id', 'secret']))
  })
})

describe('the journal of the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rekey-journal-'))
  after(() => rmSync(folder, { recursive: true, force: true }))

  it('has one state key, though two first runs make it at once; a link into nowhere is none', async () => {
    const place = join(folder, 'at-once')
    const both = await Promise.all([1, 2, 3].map(() => localStateKey(place, files, random)))
    assert.equal(new Set(both).size, 1)
    assert.equal(await localStateKey(place, files, random), both[0])
    mkdirSync(join(folder, 'astray'))
    symlinkSync('nowhere', join(folder, 'astray/state-key'))
    await assert.rejects(
      localStateKey(join(folder, 'astray'), files, random),
      /^Fault: can't read .*state-key: it is no regular file$/,
    )
  })

  it('remembers, for the owner alone, and ignores what it did not write', async () => {
    const place = join(folder, 'rekey')
    const stateKey = await localStateKey(place, files, random)
    assert.equal(await localStateKey(place, files, random), stateKey)
    assert.equal(checkStateKey(stateKey), stateKey)
    assert.equal(statSync(join(place, 'state-key')).mode & 0o777, 0o600)
    const journal = fileJournal(place, stateKey, files)
    assert.deepEqual(await journal.read(), { incidents: [], ignored: [] })
    const [first, second] = [incident('one'), incident('two')]
    await journal.write(first)
    await journal.write({ ...first, status: 'closed' })
    await journal.write(second)
    const inFolder = join(place, 'journal')
    const path = join(inFolder, `${first.id}.json`)
    assert.equal(statSync(path).mode & 0o777, 0o600)
    assert.deepEqual(readdirSync(inFolder).length, 2, 'nothing temporary is left')
    writeFileSync(join(inFolder, `${'0'.repeat(32)}.json`), readFileSync(path))
    writeFileSync(join(inFolder, `${second.id}.json`), writeBlock(second, other))
    const { incidents, ignored } = await journal.read()
    assert.deepEqual(incidents, [{ ...first, status: 'closed' }])
    assert.equal(ignored.length, 2, 'one under a wrong name, one by another state key')
  })

  it('takes no short state key', () => {
    assert.throws(() => checkStateKey('x'.repeat(31)), { name: 'Fault' })
  })
})
