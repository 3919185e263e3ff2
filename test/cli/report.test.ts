import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { alphabets } from '../../src/detect/alphabets.ts'
import { pickText } from '../../src/detect/random.ts'
import { sampleOf } from '../../src/detect/sample.ts'
import { Fault } from '../../src/model/fault.ts'
import { readCommand } from '../../src/verbs/command-line.ts'
import { checkOutputs } from '../../src/verbs/send-reports.ts'
import { randomBytes } from '../../src/world/clock.ts'
import { files } from '../../src/world/files.ts'
import { makeRepository, sampleKey, scratch } from '../git/repository.ts'
import { places, rekey, scanned } from './run.ts'

describe('the document', () => {
  it('has the fields of the design, in their order, and is the only thing on standard output', async () => {
    const repository = makeRepository()
    const key = sampleKey()
    const commit = repository.commit({ 'src/a.ts': `\n\nconst key = '${key}'\n` })
    const { code, stdout, stderr } = await rekey(['scan', repository.path, '--history', '--format', 'json'])
    assert.deepEqual([code, stderr], [1, ''])
    const report = JSON.parse(stdout)
    assert.deepEqual(Object.keys(report), ['schema', 'tool', 'coverage', 'leaks', 'findings', 'notes'])
    const [{ fingerprint, ...leak }] = report.leaks
    assert.match(fingerprint, /^[0-9a-f]{16}$/)
    assert.deepEqual(leak, {
      service: 'github',
      key: 'github-pat',
      confidence: 'certain',
      severity: 'high',
      candidates: ['github/github-pat'],
      path: 'src/a.ts',
      line: 3,
      column: 14,
      endLine: 3,
      endColumn: 54,
      commit,
      found: 'file',
      decoded: [],
      redacted: 'ghp_…',
      verdict: null,
      response: null,
      suppressed: null,
    })
    assert.deepEqual(report.coverage, { complete: true, commits: 1, blobs: 1, bytes: 57, skipped: [] })
    assert.ok(!stdout.includes(key.slice(4)))
  })

  it('counts what is not told once, whoever hid it', async () => {
    const repository = makeRepository()
    const marked = `'${sampleKey()}' // rekey:ignore made up for this\n`
    repository.commit({
      'a.ts': `${marked}'${sampleKey()}'\n`,
      '.github/rekey.yml': 'ignore: [{path: a.ts, key: "git*/*", reason: all of it}, {path: b.ts, reason: none}]\n',
      'b.ts': `'${sampleKey()}'\n`,
      'c.ts': marked,
    })
    const { stdout } = await rekey(['scan', repository.path])
    assert.match(stdout, /^No keys found, 4 suppressed; read 4 files, /)
  })

  it('is not written twice into one file', async () => {
    const at = (...argv: string[]) => {
      const command = readCommand(['scan', '--format', 'json', '--format', 'sarif', ...argv], {})
      return checkOutputs('options' in command ? command.options : assert.fail(), { files, cwd })
    }
    const cwd = scratch()
    await assert.rejects(at('--output', 'a', '--output', './a'), /^Fault: --output \.\/a is given for two reports/)
    await at('--output', 'a', '--output', 'b')
  })

  it('is not made under a configuration that has another name', async () => {
    const repository = makeRepository()
    repository.commit({ '.github/rekey.yaml': 'policy: {acts: off}\n' })
    for (const verb of ['scan', 'audit', 'baseline']) {
      const { code, stderr } = await rekey([verb, repository.path])
      assert.deepEqual(
        [code, stderr],
        [2, 'rekey: .github/rekey.yaml is not read: the configuration is called .github/rekey.yml\n'],
      )
    }
  })

  it('does not show a key that only its surroundings tell where files are called like it, or marks speak of it', async () => {
    const repository = makeRepository()
    const key = pickText(randomBytes, alphabets.hex, 32)
    const text = `curl "https://api.weatherbit.io/v2.0/current?key=${key}"\n`
    repository.commit({
      [`runs/${key}/a.sh`]: text,
      [`runs/b-${key}.sh`]: text,
      'c.sh': `${text.trim()} # rekey:ignore not ${key}, they say (@${key})\n`,
    })
    for (const format of ['text', 'json', 'sarif'])
      for (const mode of [[], ['--history']]) {
        const { stdout, stderr } = await rekey(['scan', repository.path, ...mode, '--format', format])
        assert.match(stdout, /weatherbit/)
        assert.ok(!`${stdout}${stderr}`.includes(key.slice(8, 24)), format)
      }
  })

  it('is the same each time, sorted by path, line and column', async () => {
    const repository = makeRepository()
    repository.write({ b: `${sampleKey()} ${sampleKey()}\n${sampleKey()}`, 'a/c': sampleKey(), B: sampleKey() })
    const first = await rekey(['scan', repository.path, '--format', 'json'])
    assert.deepEqual(places(JSON.parse(first.stdout)), ['B:1:1', 'a/c:1:1', 'b:1:1', 'b:1:42', 'b:2:1'])
    assert.deepEqual(await rekey(['scan', repository.path, '--format', 'json']), first)
  })

  it('a fingerprint outlives lines that move and another value, and differs by path', async () => {
    const repository = makeRepository()
    const at = async (path: string, text: string) => {
      repository.write({ [path]: text })
      const [leak] = (await scanned([join(repository.path, path)])).leaks
      return leak!.fingerprint
    }
    const before = await at('a', `\n\nfirst line of it\nkey = ${sampleKey()}\nlast line of it\n`)
    assert.equal(
      await at('a', `\n\nmore\n\n\n\n\n\n\n\n\n\n\n\n\nfirst line of it\nkey = ${sampleKey()}\nlast line of it\n`),
      before,
    )
    assert.notEqual(await at('b', `\n\nfirst line of it\nkey = ${sampleKey()}\nlast line of it\n`), before)
  })
})

describe('the text', () => {
  it('has a line for each leak and a summary', async () => {
    const repository = makeRepository()
    repository.write({ 'a b': `x\n  ${sampleKey()}\n`, clean: 'x\n' })
    const { code, stdout } = await rekey(['scan', repository.path])
    assert.equal(code, 1)
    assert.equal(stdout, 'a b:2:3  github/github-pat  certain  ghp_…\n\n1 leaked key (1 high); read 2 files, 47 bytes.\n')
    const commit = repository.commit()
    const history = await rekey(['scan', repository.path, '--history'])
    assert.ok(history.stdout.includes(`ghp_…  commit ${commit.slice(0, 12)}\n`))
    assert.ok(history.stdout.endsWith('read 2 files of 1 commit, 47 bytes.\n'))
  })

  it('shows nothing of a name that a terminal or a runner would obey', async () => {
    const repository = makeRepository()
    repository.write({ 'a\n::error::b\x1b[31m\u202ec': `${sampleKey()}\n` })
    const { stdout } = await rekey(['scan', repository.path])
    assert.doesNotMatch(stdout, /^::|[\x00-\x09\x0b-\x1f\u202e]/m)
    assert.match(stdout, /^a\\n::error::b\\x1b\[31m\\u202ec:1:1 /)
  })

  it('has colours only where they are wanted', async () => {
    const repository = makeRepository()
    repository.write({ a: sampleKey() })
    const plain = await rekey(['scan', repository.path])
    const coloured = await rekey(['scan', repository.path], { colour: true })
    assert.match(coloured.stdout, /\x1b\[/)
    assert.equal(coloured.stdout.replace(/\x1b\[\d+m/g, ''), plain.stdout)
    // A file is no terminal.
    const file = join(scratch(), 'out')
    await rekey(['scan', repository.path, '--output', file], { colour: true })
    assert.equal(readFileSync(file, 'utf8'), plain.stdout)
  })
})

describe('where reports go', () => {
  it('each form to its own file, in one pass; what is left to standard output', async () => {
    const repository = makeRepository()
    repository.write({ a: sampleKey() })
    const out = scratch()
    const argv = ['scan', repository.path, '--format', 'json', '--format', 'text', '--output', 'r.json']
    const { stdout, code } = await rekey(argv, { cwd: out })
    assert.equal(code, 1)
    assert.match(stdout, /^a:1:1 /)
    assert.deepEqual(places(JSON.parse(readFileSync(join(out, 'r.json'), 'utf8'))), ['a:1:1'])
    // An existing file keeps its mode.
    writeFileSync(join(out, 'r.txt'), 'old', { mode: 0o600 })
    await rekey(['scan', repository.path, '--output', 'r.txt'], { cwd: out })
    assert.match(readFileSync(join(out, 'r.txt'), 'utf8'), /^a:1:1 /)
    assert.equal(statSync(join(out, 'r.txt')).mode & 0o777, 0o600)
  })

  it('a hyphen is standard output, which takes one', async () => {
    const repository = makeRepository()
    repository.write({ a: sampleKey() })
    const out = scratch()
    const argv = ['scan', repository.path, '--format', 'json', '--format', 'text', '--output', '-', '--output', 'r.txt']
    assert.deepEqual(places(JSON.parse((await rekey(argv, { cwd: out })).stdout)), ['a:1:1'])
    assert.deepEqual(readdirSync(out), ['r.txt'])
    const twice = await rekey(['scan', repository.path, '--format', 'json', '--format', 'text', '--output', '-'], { cwd: out })
    assert.deepEqual([twice.code, twice.stdout], [2, ''])
    assert.match(twice.stderr, /only one report can go to standard output/)
  })

  it('one that can’t be written takes nothing from the others, and leaks stay leaks', async () => {
    const repository = makeRepository()
    repository.write({ a: sampleKey() })
    const out = scratch()
    const broken = {
      ...files,
      write: (path: string, text: string | Uint8Array) =>
        path.endsWith('full') ? Promise.reject(new Fault('full')) : files.write(path, text),
    }
    const argv = [
      'scan',
      repository.path,
      '--format',
      'json',
      '--format',
      'json',
      '--format',
      'text',
      '--output',
      'full',
      '--output',
      'r.json',
    ]
    const { code, stdout, stderr } = await rekey(argv, { cwd: out, files: broken })
    assert.deepEqual([code, stderr], [1, 'rekey: full\n'])
    assert.match(stdout, /^a:1:1 /)
    assert.deepEqual(places(JSON.parse(readFileSync(join(out, 'r.json'), 'utf8'))), ['a:1:1'])
    assert.equal((await rekey([...argv, '--fail-on', 'never'], { cwd: out, files: broken })).code, 2)
    const full = { cwd: out, stdout: () => Promise.reject(new Fault("can't write the output (ENOSPC)")) }
    assert.equal((await rekey(['scan', repository.path], full)).code, 1)
  })
})

describe('the exit code', () => {
  it('is 1 for a leak at or above --fail-on', async () => {
    const repository = makeRepository()
    const code = async (failOn: string) => (await rekey(['scan', repository.path, '--fail-on', failOn])).code
    assert.equal(await code('low'), 0)
    repository.write({ a: sampleKey() })
    assert.deepEqual(
      [await code('critical'), await code('high'), await code('medium'), await code('low'), await code('never')],
      [0, 1, 1, 1, 0],
    )
  })
})

describe('the configuration of the working tree', () => {
  it('hides a leak with its reason; a text counts it, the exit code does not', async () => {
    const repository = makeRepository()
    const ignore =
      "ignore:\n  - {path: 'test/**', reason: fixtures, owner: '@acme/qa', until: 2999-01-01}\n  - {path: 'none/**', reason: nothing there}\n"
    repository.write({ 'test/deep/a': sampleKey(), '.github/rekey.yml': ignore })
    const { code, stdout } = await rekey(['scan', repository.path])
    assert.equal(code, 0)
    assert.match(stdout, /^No keys found, 1 suppressed; read 2 files/)
    assert.match(stdout, /^\.github\/rekey\.yml:3: this suppression fits no leak\.$/m)
    const report = await scanned([repository.path])
    assert.deepEqual(report.leaks[0]!.suppressed, { by: 'config', reason: 'fixtures', owner: '@acme/qa', until: '2999-01-01' })
    assert.equal(report.notes.length, 1)
    // A part of the repository says nothing of what fits no leak.
    assert.deepEqual((await scanned([join(repository.path, 'test')])).notes, [])
    repository.write({ 'src/b': sampleKey() })
    assert.equal((await rekey(['scan', repository.path])).code, 1)
  })

  it('with a key in a reason does not repeat it', async () => {
    const [repository, key] = [makeRepository(), sampleKey()]
    repository.write({ a: key, '.github/rekey.yml': `ignore: [{path: '**', reason: 'old ${key}', owner: '${key}'}]\n` })
    const { stdout, code } = await rekey(['scan', repository.path, '--format', 'json'])
    assert.deepEqual([code, stdout.includes(key)], [0, false])
    assert.match(stdout, /"reason": "old ghp_…"/)
  })

  it('leaves out files, and says which', async () => {
    const repository = makeRepository()
    repository.write({ 'vendor/a': sampleKey(), b: sampleKey(), '.github/rekey.yml': "exclude: ['vendor/**']\n" })
    const skipped = [{ path: 'vendor/a', why: 'excluded by the configuration' }]
    const tree = await scanned([repository.path])
    assert.deepEqual([places(tree), tree.coverage.skipped, tree.coverage.complete], [['b:1:1'], skipped, true])
    const commit = repository.commit()
    const history = await scanned([repository.path, '--history'])
    assert.deepEqual([places(history), history.coverage.skipped], [[`b:1:1 ${commit}`], skipped])
    // Another configuration is read instead, not besides.
    const empty = join(scratch(), 'empty.yml')
    writeFileSync(empty, '')
    assert.equal((await scanned([repository.path, '--config', empty])).leaks.length, 2)
  })

  it('brings services of its own', async () => {
    const repository = makeRepository()
    const service =
      'services:\n  acme:\n    name: Acme\n    docs: https://acme.test/keys\n    hosts: [api.acme.test]\n    keys:\n      acme-key: {name: Acme key, shape: [acme_, {base62: 24}]}\n'
    repository.write({ '.github/rekey.yml': service, a: `${sampleOf({ shape: ['acme_', { base62: 24 }] }, randomBytes).text}\n` })
    const { leaks } = await scanned([repository.path])
    assert.deepEqual(
      leaks.map(({ service, key, path }) => [service, key, path]),
      [['acme', 'acme-key', 'a']],
    )
  })
})

describe('services', () => {
  it('lists what is known of each', async () => {
    const { code, stdout } = await rekey(['services', '--format', 'json'])
    assert.equal(code, 0)
    const rows: { id: string; acts: string[]; keys: string[]; manual: boolean; docs: string; name: string }[] = JSON.parse(stdout)
    for (const row of rows) assert.deepEqual(Object.keys(row), ['id', 'name', 'docs', 'keys', 'acts', 'manual'])
    const loco = rows.find(({ id }) => id === 'loco')!
    assert.deepEqual([loco.keys, loco.acts, loco.manual], [['loco-api-key'], ['verify', 'privilege'], true])
    const ids = rows.map(({ id }) => id)
    assert.deepEqual(ids, ids.toSorted())
    const { stdout: text } = await rekey(['services'])
    assert.equal(text.trim().split('\n').length, rows.length)
  })

  it('shows one with its kinds of key and a person’s steps', async () => {
    const { stdout } = await rekey(['services', 'lynxo'])
    assert.match(stdout, /^lynxo: Lynxo\n/)
    assert.match(stdout, /^ {4}1\. /m)
    const unknown = await rekey(['services', 'lynxoo'])
    assert.deepEqual(
      [unknown.code, unknown.stdout, unknown.stderr],
      [2, '', 'rekey: unknown service: lynxoo; did you mean lynxo?\n'],
    )
  })
})
