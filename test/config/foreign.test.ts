import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { defaults } from '../../src/config/defaults.ts'
import { readForeign, withForeign } from '../../src/config/foreign.ts'
import { suppress } from '../../src/config/suppress.ts'
import { Fault } from '../../src/model/fault.ts'
import type { Leak } from '../../src/model/leak.ts'
import { Secret } from '../../src/model/secret.ts'

const value = ['made', 'at', 'run', 'time'].join('-')
const leak = (more: Partial<Leak> = {}): Leak => ({
  ...{ found: 'file', path: 'src/a (1).ts', line: 7, column: 3, endLine: 8, endColumn: 9, commit: 'a'.repeat(40), blob: null },
  ...{ fingerprint: '0123456789abcdef', service: 'acme', kind: 'acme-key', candidates: ['acme/acme-key'], confidence: 'likely' },
  ...{ parts: { key: new Secret(value) }, redacted: '…', decoded: [], context: '', judged: null },
  ...more,
})
const hidden = async (entries: ReturnType<typeof readForeign>, one: Leak) =>
  (await suppress([one], entries, '2026-01-01')).suppressed.get(one)?.reason ?? null

describe('what other tools were told to pass over', () => {
  it('.gitleaksignore hides a line of a file, at one commit or any', async () => {
    const entries = readForeign(
      'gitleaks',
      `# old ones\n\nsrc/a (1).ts:generic-api-key:7\r\n${'b'.repeat(40)}:src/b.ts:some-rule:3\n`,
      '.gitleaksignore',
    )
    assert.equal(await hidden(entries, leak()), 'passed over by gitleaks')
    assert.equal(await hidden(entries, leak({ line: 6, endLine: 6 })), null)
    assert.equal(await hidden(entries, leak({ path: 'src/a 1.ts' })), null)
    assert.equal(await hidden(entries, leak({ path: 'src/b.ts', line: 3, endLine: 3 })), null)
    assert.equal(
      await hidden(entries, leak({ path: 'src/b.ts', line: 3, endLine: 3, commit: 'b'.repeat(40) })),
      'passed over by gitleaks',
    )
    assert.throws(
      () => readForeign('gitleaks', 'a\nsrc/a.ts', 'x'),
      (error) => error instanceof Fault && /^x:1: /.test(error.message),
    )
  })

  it('a report of gitleaks as a baseline hides the places of its findings', async () => {
    const report = JSON.stringify([{ File: 'src/a (1).ts', StartLine: 8, Commit: '' }])
    assert.equal(await hidden(readForeign('gitleaks', report, 'report.json'), leak()), 'passed over by gitleaks')
    assert.throws(() => readForeign('gitleaks', '[{"File": 7}]', 'r'), /r: finding 1 has no File/)
    assert.throws(() => readForeign('gitleaks', '[', 'r'), /r: not JSON/)
    for (const toml of ['[allowlist]', 'title = "a"'])
      assert.throws(
        () => readForeign('gitleaks', toml, '.gitleaks.toml'),
        /^Fault: \.gitleaks\.toml: a configuration of gitleaks is not read; /,
      )
  })

  it('.secrets.baseline hides the value that it has the digest of, in its file, unless it was audited as a secret', async () => {
    const sha1 = createHash('sha1').update(value).digest('hex')
    const baseline = (more: object) =>
      JSON.stringify({ results: { 'src/a (1).ts': [{ hashed_secret: sha1, line_number: 1, ...more }] } })
    const entries = readForeign('detect-secrets', baseline({}), '.secrets.baseline')
    assert.equal(await hidden(entries, leak()), 'passed over by detect-secrets')
    assert.equal(await hidden(entries, leak({ path: 'b.ts' })), null)
    assert.equal(await hidden(entries, leak({ parts: { key: new Secret(`${value}x`) } })), null)
    assert.deepEqual(readForeign('detect-secrets', baseline({ is_secret: true }), 'b'), [])
    assert.throws(() => readForeign('detect-secrets', '{}', 'b'), /b: not a baseline/)
    assert.throws(
      () => readForeign('detect-secrets', '{"results": {"a.ts": {}}}', 'b'),
      /b: not a baseline .*: a\.ts has no list/,
    )
  })

  it('a fingerprint with a commit counts at the line of a file as it lies there, and a report’s value wherever it is in that file', async () => {
    const tree = (more: Partial<Leak>) => leak({ commit: null, ...more })
    const entries = readForeign('gitleaks', `${'b'.repeat(40)}:src/a (1).ts:r:7`, '.gitleaksignore')
    assert.equal(await hidden(entries, tree({})), 'passed over by gitleaks')
    assert.equal(await hidden(entries, tree({ line: 90, endLine: 90 })), null)
    const report = (Secret: string) =>
      readForeign('gitleaks', JSON.stringify([{ File: 'src/a (1).ts', StartLine: 3, Commit: 'b'.repeat(40), Secret }]), 'r')
    assert.equal(await hidden(report(value), leak()), 'passed over by gitleaks')
    assert.equal(await hidden(report(value), leak({ path: 'src/b.ts' })), null)
    assert.equal(await hidden(report('REDACTED'), leak({ parts: { key: new Secret('REDACTED') } })), null)
    assert.equal(await hidden(report(value), tree({ parts: { key: new Secret(`${value}x`) } })), null)
  })

  it('the digest of what all keys of a kind begin with, as detect-secrets 1.5 takes it, counts at its line alone', async () => {
    for (const [start, redacted] of [
      ['ghp', 'ghp_…'],
      ['BEGIN RSA PRIVATE KEY', 'RSA PRIVATE KEY…'],
    ] as const) {
      const sha1 = createHash('sha1').update(start).digest('hex')
      const text = JSON.stringify({ results: { 'src/a (1).ts': [{ hashed_secret: sha1, line_number: 7 }] } })
      const entries = readForeign('detect-secrets', text, 'b')
      assert.equal(await hidden(entries, leak({ redacted })), 'passed over by detect-secrets')
      assert.equal(await hidden(entries, leak({ redacted, line: 8, endLine: 8 })), null)
      assert.equal(await hidden(entries, leak({ redacted: 'gho_…' })), null)
      assert.equal(await hidden(entries, leak()), null)
    }
  })

  it('entries that fit nothing are not told: what another tool found is mostly nothing here', async () => {
    const entries = readForeign('gitleaks', 'gone.ts:r:7', 'f')
    assert.deepEqual((await suppress([leak()], entries, '2026-01-01')).unused, [])
  })

  it('a key that works is told all the same, and a file that is not there is a fault', async () => {
    const one = leak()
    const entries = readForeign('gitleaks', 'src/a (1).ts:r:7', 'f')
    assert.equal((await suppress([one], entries, '2026-01-01', new Map([[one, 'live']]))).suppressed.size, 0)
    await assert.rejects(
      withForeign({ ...defaults, foreign: { gitleaks: ['gone'] } }, async () => undefined),
      /^Fault: gone: no such file/,
    )
  })
})
