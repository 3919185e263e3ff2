import assert from 'node:assert/strict'
import { mkdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Fault } from '../../src/model/fault.ts'
import { files } from '../../src/world/files.ts'
import { places, rekey, scanned } from '../cli/run.ts'
import { makeRepository, sampleKey, scratch } from './repository.ts'

const bom = { le: Buffer.from([0xff, 0xfe]), be: Buffer.from([0xfe, 0xff]) }
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le')
  return Buffer.concat([bom[order], order === 'le' ? bytes : bytes.swap16()])
}

describe('encodings and line ends', () => {
  for (const [name, write] of [
    ['CRLF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', (text: string) => utf16(text.replaceAll('\n', '\r\n'), 'le')],
    ['UTF-16, big end first', (text: string) => utf16(text, 'be')],
  ] as const)
    it(`${name}: lines and columns are those that an editor shows, and only new lines are told`, async () => {
      const repository = makeRepository()
      const [old, added] = [sampleKey(), sampleKey()]
      const before = `ä\u0a0a\u010a\nold = "${old}"\n`
      const base = repository.commit({ f: write(before) })
      const id = repository.commit({ f: write(`${before}\n  "ключ" 🔑 = "${added}"\n`) })
      const { leaks } = await scanned([repository.path, '--range', `${base}..HEAD`])
      assert.deepEqual(
        leaks.map(({ line, column, endLine, endColumn, commit }) => [line, column, endLine, endColumn, commit]),
        [[4, 16, 4, 16 + added.length, id]],
      )
      assert.deepEqual(places(await scanned([repository.path])), ['f:2:8', 'f:4:16'])
    })
})

describe('names', () => {
  const odd = [
    'with space',
    'quo"te\'s',
    'tab\there',
    'new\nline',
    'ünï/cödé ключ',
    '-leading',
    ':(glob)*',
    'back\\slash',
    'a\u{1f511}',
  ]
  it('of any kind are told as they are, from the working tree, a range, the index and history', async () => {
    const repository = makeRepository()
    const base = repository.commit({ x: 'x' })
    const expected = odd.toSorted().map((name) => `${name}:1:1`)
    repository.write(Object.fromEntries(odd.map((name) => [name, `${sampleKey()}\n`])))
    assert.deepEqual(places(await scanned([repository.path])), expected)
    repository.git('add', '--all')
    assert.deepEqual(places(await scanned([repository.path, '--staged'])), expected)
    const id = repository.commit()
    const withCommit = expected.map((place) => `${place} ${id}`)
    assert.deepEqual(places(await scanned([repository.path, '--range', `${base}..`])), withCommit)
    assert.deepEqual(places(await scanned([repository.path, '--history'])), withCommit)
    for (const name of odd) assert.deepEqual(places(await scanned([join(repository.path, name)])), [`${name}:1:1`], name)
  })

  it('that are no UTF-8 are read', async () => {
    const repository = makeRepository()
    const name = Buffer.concat([Buffer.from(`${repository.path}/`), Buffer.from([0x61, 0xff, 0x62])])
    writeFileSync(name, sampleKey())
    assert.deepEqual(places(await scanned([repository.path])), ['a\ufffdb:1:1'])
    const other = Buffer.from(name)
    other[other.length - 2] = 0xfe
    writeFileSync(other, sampleKey())
    assert.deepEqual(places(await scanned([repository.path])), ['a\ufffdb:1:1', 'a\ufffdb:1:1'])
    unlinkSync(other)
    const id = repository.commit()
    assert.deepEqual(places(await scanned([repository.path, '--history'])), [`a\ufffdb:1:1 ${id}`])
    assert.deepEqual(
      places(await scanned([repository.path, '--no-git'])).filter((place) => !place.startsWith('.git/')),
      ['a\ufffdb:1:1'],
    )
  })

  it('that are keys themselves are shown with the key blanked', async () => {
    const repository = makeRepository()
    const key = sampleKey()
    repository.write({ [`keys/${key}.txt`]: `${sampleKey()}\n` })
    const { stdout } = await rekey(['scan', repository.path, '--format', 'json'])
    assert.ok(!stdout.includes(key) && !stdout.includes(key.slice(8)))
    assert.match(stdout, /"path": "keys\/ghp_….txt"/)
  })
})

describe('the working tree', () => {
  it('is what is tracked or could be: not what is ignored, deleted, or another repository', async () => {
    const repository = makeRepository()
    repository.commit({ '.gitignore': 'ignored\nbuild/\n', tracked: sampleKey(), gone: sampleKey(), 'sub/deep/f': sampleKey() })
    repository.write({ ignored: sampleKey(), 'build/deep/out': sampleKey(), untracked: sampleKey() })
    unlinkSync(join(repository.path, 'gone'))
    mkdirSync(join(repository.path, 'nested'))
    const nested = join(repository.path, 'nested')
    repository.git('init', '-q', nested)
    writeFileSync(join(nested, 'f'), sampleKey())
    const report = await scanned([repository.path])
    assert.deepEqual(places(report), ['sub/deep/f:1:1', 'tracked:1:1', 'untracked:1:1'])
    assert.deepEqual(report.coverage.skipped, [{ path: 'nested', why: 'another repository' }])
    assert.deepEqual(places(await scanned([join(repository.path, 'sub')])), ['sub/deep/f:1:1'])
    // What is named is meant.
    assert.deepEqual(places(await scanned([join(repository.path, 'build')])), ['build/deep/out:1:1'])
    assert.deepEqual(places(await scanned([join(repository.path, 'ignored')])), ['ignored:1:1'])
  })

  it('has links as what they say, and does not follow them', async () => {
    const repository = makeRepository()
    const [outside, key] = [scratch(), sampleKey()]
    writeFileSync(join(outside, 'secret'), sampleKey())
    symlinkSync(join(outside, 'secret'), join(repository.path, 'link'))
    symlinkSync(outside, join(repository.path, 'folder'))
    symlinkSync(`/nowhere/${key}`, join(repository.path, 'named'))
    assert.deepEqual(places(await scanned([repository.path])), ['named:1:10'])
    const id = repository.commit()
    assert.deepEqual(places(await scanned([repository.path, '--history'])), [`named:1:10 ${id}`])
  })

  it('leaves out submodules and what is larger than 10 MiB, and says so', async () => {
    const [repository, other] = [makeRepository(), makeRepository()]
    other.commit({ f: sampleKey() })
    const large = Buffer.alloc(10 * 1024 * 1024 + 1, `${'some words '.repeat(10)}\n`)
    repository.commit({
      large,
      fits: Buffer.concat([large.subarray(0, 10 * 1024 * 1024 - 100), Buffer.from(`\n${sampleKey()}\n`)]),
    })
    repository.git('submodule', '--quiet', 'add', other.path, 'module')
    const id = repository.commit()
    const tree = await scanned([repository.path])
    assert.deepEqual(
      tree.leaks.map(({ path }) => path),
      ['fits'],
    )
    assert.deepEqual(tree.coverage.skipped, [
      { path: 'large', why: 'larger than 10 MiB' },
      { path: 'module', why: 'another repository' },
    ])
    const history = await scanned([repository.path, '--history'])
    assert.deepEqual(
      history.leaks.map(({ path }) => path),
      ['fits'],
    )
    assert.deepEqual(history.coverage.skipped, [
      { path: 'large', why: 'larger than 10 MiB' },
      { path: 'module', why: 'submodule' },
    ])
    assert.ok(tree.coverage.complete && history.coverage.complete && id)
  })

  it('is not complete where a file can’t be read: exit code 2, and which one', async () => {
    const repository = makeRepository()
    repository.commit({ a: 'a\n', b: 'b\n' })
    const refusing: typeof files = {
      ...files,
      contents: async (path) => {
        if (Buffer.from(path).toString().endsWith('/b')) throw new Fault('permission denied')
        return await files.contents(path)
      },
    }
    const { code, stdout, stderr } = await rekey(['scan', repository.path, '--format', 'json'], { files: refusing })
    assert.equal(code, 2)
    assert.deepEqual(JSON.parse(stdout).coverage, {
      complete: false,
      commits: 0,
      blobs: 1,
      bytes: 2,
      skipped: [{ path: 'b', why: 'could not be read', unread: true }],
    })
    assert.equal(stderr, 'rekey: the scan is not complete: b (could not be read)\n')
    // A leak is worth more than what could not be read.
    repository.write({ a: sampleKey() })
    assert.equal((await rekey(['scan', repository.path], { files: refusing })).code, 1)
  })
})

describe('the index', () => {
  it('is compared with HEAD, and with nothing before the first commit', async () => {
    const repository = makeRepository()
    repository.write({ a: `${sampleKey()}\n`, 'not staged': sampleKey() })
    repository.git('add', 'a')
    assert.deepEqual(places(await scanned([repository.path, '--staged'])), ['a:1:1'])
    repository.git('commit', '-qm', 'first')
    assert.deepEqual(places(await scanned([repository.path, '--staged'])), [])
    repository.git('mv', 'a', 'b')
    assert.deepEqual(places(await scanned([repository.path, '--staged'])), [])
    repository.write({ b: `${sampleKey()}\n` })
    // What is staged counts, not what stands in the file.
    assert.deepEqual(places(await scanned([repository.path, '--staged'])), [])
    repository.git('add', 'b')
    assert.deepEqual(places(await scanned([repository.path, '--staged'])), ['b:1:1'])
  })

  it('in a merge under way is compared with both sides', async () => {
    const repository = makeRepository()
    repository.commit({ a: 'a\n', b: 'b\n' })
    repository.git('switch', '-qc', 'side')
    repository.commit({ a: `a\n${sampleKey()}\n` })
    repository.git('switch', '-q', 'main')
    repository.commit({ b: 'bb\n' })
    repository.git('merge', '--no-commit', 'side')
    assert.deepEqual(places(await scanned([repository.path, '--staged'])), [])
    repository.write({ b: `bb\n${sampleKey()}\n` })
    repository.git('add', 'b')
    assert.deepEqual(places(await scanned([repository.path, '--staged'])), ['b:2:1'])
  })
})

describe('standard input and plain folders', () => {
  it('standard input is one text', async () => {
    const bytes = Buffer.from(`x\n  ${sampleKey()}`)
    assert.deepEqual(places(await scanned(['--stdin'], { stdin: async () => bytes })), ['-:2:3'])
  })

  it('a plain folder is read whole, a file alone', async () => {
    const folder = scratch()
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, 'sub', 'f'), sampleKey())
    writeFileSync(join(folder, 'g'), sampleKey())
    assert.deepEqual(places(await scanned([folder, '--no-git'])), ['g:1:1', 'sub/f:1:1'])
    assert.deepEqual(places(await scanned([join(folder, 'g'), '--no-git'])), ['g:1:1'])
    assert.deepEqual(places(await scanned(['--no-git'], { cwd: folder })), ['g:1:1', 'sub/f:1:1'])
    // A link that is named means its file; one that is met says where it leads.
    symlinkSync('g', join(folder, 'link'))
    assert.deepEqual(places(await scanned([join(folder, 'link'), '--no-git'])), ['link:1:1'])
    assert.deepEqual(places(await scanned([folder, '--no-git'])), ['g:1:1', 'sub/f:1:1'])
    rmSync(folder, { recursive: true })
    const { code, stderr } = await rekey(['scan', folder, '--no-git'])
    assert.deepEqual([code, stderr], [2, `rekey: no such path: ${folder}\n`])
  })
})
