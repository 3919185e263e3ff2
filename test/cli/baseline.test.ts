import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { parse } from 'yaml'
import { makeRepository, sampleKey } from '../git/repository.ts'
import { rekey, scanned } from './run.ts'

const password = () => `pa${Math.random().toString(36).slice(2, 8)}!Q7`

describe('a baseline', () => {
  it('makes an old repository quiet, by value where it can, and shows no key; what is new is told', async () => {
    const repository = makeRepository()
    const [key, second] = [sampleKey(), sampleKey()]
    repository.commit({ 'a.ts': `a('${key}')\n`, 'b.ts': `b('${key}')\n`, 'c.env': `DB_PASSWORD=${password()}\n` })
    const { code, stdout, stderr } = await rekey([
      'baseline',
      repository.path,
      '--reason',
      'before we had rekey',
      '--until',
      '2999-12-31',
    ])
    assert.equal(code, 0, stderr)
    assert.ok(!stdout.includes(key.slice(4)))
    const { ignore } = parse(stdout) as { ignore: Record<string, string>[] }
    assert.deepEqual(
      ignore.map((entry) => [Object.keys(entry), entry.reason, entry.until]),
      [
        [['key', 'value', 'reason', 'until'], 'before we had rekey', '2999-12-31'],
        [['key', 'fingerprint', 'path', 'reason', 'until'], 'before we had rekey', '2999-12-31'],
      ],
    )
    assert.equal((await rekey(['baseline', repository.path, '--write'])).code, 0)
    assert.deepEqual(Object.keys(parse(readFileSync(join(repository.path, '.github/rekey.yml'), 'utf8'))), ['ignore'])
    const quiet = await scanned([repository.path])
    assert.deepEqual(
      quiet.leaks.map(({ path, suppressed }) => [path, suppressed?.by]),
      [
        ['a.ts', 'config'],
        ['b.ts', 'config'],
        ['c.env', 'config'],
      ],
    )
    repository.write({ 'd.ts': `d('${key}')\n`, 'e.ts': `e('${second}')\n` })
    const { leaks } = await scanned([repository.path])
    assert.deepEqual(
      leaks.filter(({ suppressed }) => suppressed === null).map(({ path }) => path),
      ['e.ts'],
    )
  })

  it('refuses a reason with a key in it, and repeats none of it', async () => {
    const repository = makeRepository()
    repository.commit({ 'a.ts': `a('${sampleKey()}')\n` })
    const ran = await rekey(['baseline', repository.path, '--reason', `the old one was ${sampleKey()}`])
    const stderr = 'rekey: the reason holds a key; it would stand in the configuration\n'
    assert.deepEqual(ran, { code: 2, stdout: '', stderr })
  })

  it('refuses a day that is none, and never writes over a configuration', async () => {
    const repository = makeRepository()
    repository.commit({ '.github/rekey.yml': 'version: 1\n', 'a.ts': sampleKey() })
    for (const day of ['tomorrow', '2026-02-30', '2026-1-1'])
      assert.match((await rekey(['baseline', repository.path, '--until', day])).stderr, /--until takes a day, YYYY-MM-DD/)
    const past = await rekey(['baseline', repository.path, '--until', '2020-01-01'])
    assert.deepEqual(
      [past.code, past.stdout, past.stderr],
      [2, '', 'rekey: --until 2020-01-01 is past: its entries would hide nothing\n'],
    )
    const { stderr: said } = await rekey(['baseline', repository.path, '--until', '2999-12-31'])
    assert.equal(said, 'rekey: 1 leaked key, 1 suppression; rotate what still works before 2999-12-31.\n')
    const { code, stderr } = await rekey(['baseline', repository.path, '--write'])
    assert.deepEqual([code, /is not overwritten/.test(stderr)], [2, true])
    assert.equal(readFileSync(join(repository.path, '.github/rekey.yml'), 'utf8'), 'version: 1\n')
  })
})

describe('marks and files of other tools', () => {
  it('count where the configuration asks for them, and only there', async () => {
    const repository = makeRepository()
    const lines = ['gitleaks:allow', 'trufflehog:ignore', 'pragma: allowlist secret'].map(
      (mark) => `a('${sampleKey()}') // ${mark}\n`,
    )
    repository.commit({ 'a.ts': lines.join(''), 'b.ts': `b('${sampleKey()}')\n`, '.gitleaksignore': 'b.ts:github-pat:1\n' })
    const told = async (foreign: string) => {
      repository.write({ '.github/rekey.yml': foreign })
      return (await scanned([repository.path])).leaks
        .filter(({ suppressed }) => suppressed === null)
        .map(({ path, line }) => `${path}:${line}`)
    }
    assert.deepEqual(await told('version: 1\n'), ['a.ts:1', 'a.ts:2', 'a.ts:3', 'b.ts:1'])
    assert.deepEqual(await told('foreign: { gitleaks: true }\n'), ['a.ts:2', 'a.ts:3', 'b.ts:1'])
    assert.deepEqual(await told('foreign: { gitleaks: .gitleaksignore, trufflehog: true, detect-secrets: [] }\n'), [])
    const wrong = async (text: string) => {
      repository.write({ '.github/rekey.yml': text })
      return (await rekey(['scan', repository.path])).stderr
    }
    assert.match(await wrong('foreign: { gitleaks: ../elsewhere }\n'), /must be a path inside the repository/)
    assert.match(await wrong('foreign: { gitleaks: gone.txt }\n'), /gone\.txt: no such file/)
  })
})
