import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readRange } from '../../src/git/range.ts'
import type { Git } from '../../src/model/world.ts'
import { openRepository } from '../../src/world/git.ts'
import { places, rekey, scanned } from '../cli/run.ts'
import { hermetic, makeRepository, sampleKey, type TestRepository } from './repository.ts'

const told = async (repository: TestRepository, range: string) => places(await scanned([repository.path, '--range', range]))
const lines = (count: number, word = 'line') => Array.from({ length: count }, (_, index) => `${word} ${index}\n`).join('')

describe('a range', () => {
  it('tells what it adds, with the commit, and nothing that was there before', async () => {
    const repository = makeRepository()
    const base = repository.commit({ 'a.ts': `const old = '${sampleKey()}'\n` })
    const added = repository.commit({ 'a.ts': `const old = '${sampleKey()}'\n\n  const k = '${sampleKey()}'\n`, 'b.ts': 'x\n' })
    // The first line was changed, too: another key stands there now.
    assert.deepEqual(await told(repository, `${base}..HEAD`), [`a.ts:1:14 ${added}`, `a.ts:3:14 ${added}`])
    assert.deepEqual(await told(repository, 'HEAD..HEAD'), [])
  })

  it('can begin with nothing: a first commit, or an A of zeros', async () => {
    const repository = makeRepository()
    const first = repository.commit({ a: `${sampleKey()}\n` })
    assert.deepEqual(await told(repository, `${'0'.repeat(40)}..HEAD`), [`a:1:1 ${first}`])
  })

  it('tells a key that a later commit takes out again, with the commit that brought it', async () => {
    const repository = makeRepository()
    const [base, key] = [repository.commit({ a: 'x\n' }), sampleKey()]
    const brought = repository.commit({ a: `x\n${key}\n` })
    repository.commit({ a: 'x\n' })
    repository.commit({ a: `x\n${key}\n` })
    assert.deepEqual(await told(repository, `${base}..HEAD`), [`a:2:1 ${brought}`])
  })

  it('does not tell a key that it takes out and puts back', async () => {
    const repository = makeRepository()
    const [base, key] = [repository.commit({ a: `x\n${sampleKey()}\n`, b: 'b' }), sampleKey()]
    repository.git('rm', '-q', 'a')
    repository.commit()
    repository.git('revert', '--no-edit', 'HEAD')
    assert.deepEqual(await told(repository, `${base}..HEAD`), [])
    const brought = repository.commit({ b: key })
    assert.deepEqual(await told(repository, `${base}..HEAD`), [`b:1:1 ${brought}`])
  })

  it('does not tell a key in a file that was renamed, nor one whose line was moved or written in another way', async () => {
    const repository = makeRepository()
    const key = sampleKey()
    const base = repository.commit({ a: `${lines(20)}token = ${key}\n` })
    repository.git('mv', 'a', 'dir name.txt')
    repository.commit()
    repository.commit({ 'dir name.txt': `token = ${key}\n${lines(20)}` })
    repository.commit({ 'dir name.txt': `{ "token": "${key}" }\r\n${lines(20)}` })
    assert.deepEqual(await told(repository, `${base}..HEAD`), [])
  })

  it('tells the new key alone where a file was renamed and changed at once', async () => {
    const repository = makeRepository()
    const base = repository.commit({ a: `${lines(20)}${sampleKey()}\n` })
    repository.git('mv', 'a', 'b')
    repository.write({ b: `${sampleKey()}\n${repository.git('show', 'HEAD:a')}\n` })
    const renamed = repository.commit()
    assert.deepEqual(await told(repository, `${base}..HEAD`), [`b:1:1 ${renamed}`])
  })

  it('tells a copy in another file, each of several new places, and one more of the same in a file', async () => {
    const repository = makeRepository()
    const key = sampleKey()
    const base = repository.commit({ a: `${key}\n` })
    const copied = repository.commit({ b: `${key}\n`, 'c/d': `${key}\n` })
    const again = repository.commit({ a: `first ${key}\n\n${key}\n` })
    assert.deepEqual(await told(repository, `${base}..HEAD`), [`a:1:7 ${again}`, `b:1:1 ${copied}`, `c/d:1:1 ${copied}`])
  })

  it('tells what a merge itself brings, and not what its sides brought', async () => {
    const repository = makeRepository()
    const base = repository.commit({ a: lines(20) })
    const [mine, theirs, born] = [sampleKey(), sampleKey(), sampleKey()]
    repository.git('switch', '-qc', 'side')
    const side = repository.commit({ a: `${lines(20)}${theirs}\n` })
    repository.git('switch', '-q', 'main')
    const main = repository.commit({ a: `${mine}\n${lines(20)}` })
    repository.git('merge', '--no-commit', '--no-ff', 'side')
    const merged = repository.commit({ a: `${mine}\n${lines(20)}${theirs}\n${born}\n`, 'new file': `x\n${born}` })
    assert.deepEqual(await told(repository, `${base}..HEAD`), [
      `a:1:1 ${main}`,
      `a:21:1 ${side}`,
      `a:23:1 ${merged}`,
      `new file:2:1 ${merged}`,
    ])
    // Nothing that came from the base side of a pull request is told.
    assert.deepEqual(await told(repository, 'main~1..side'), [`a:21:1 ${side}`])
    repository.git('switch', '-qc', 'late', 'side')
    repository.git('merge', '-q', '--no-edit', 'main')
    assert.deepEqual(await told(repository, 'main..late'), [])
  })

  it('tells what a merge of any number of parents brings, and asks git about few of them at once', async () => {
    for (const parents of [2, 23, 24, 100]) {
      const repository = makeRepository()
      const base = repository.commit({ a: 'base\n', b: 'base\n' })
      const sides = Array.from({ length: parents }, (_, n) => {
        const text = `side ${n}\n`
        return `commit refs/heads/s${n}\ncommitter a <a@example.test> 1700000000 +0000\ndata 1\nx\nfrom ${base}\nM 100644 inline a\ndata ${text.length}\n${text}\n`
      })
      repository.gitWith(sides.join(''), 'fast-import', '--quiet')
      const ids = repository.git('for-each-ref', '--format=%(objectname)', 'refs/heads/s*').split('\n')
      repository.write({ a: `born here\n${sampleKey()}\n`, 'new file': `x\n${sampleKey()}` })
      repository.git('add', '--all')
      // git itself leaves out a parent that is named twice; who writes the object need not
      const named = [...ids, ids[0]!].map((id) => `parent ${id}\n`).join('')
      const who = 'a <a@example.test> 1700000001 +0000'
      const merge = `tree ${repository.git('write-tree')}\n${named}author ${who}\ncommitter ${who}\n\nmerge\n`
      const id = repository.gitWith(merge, 'hash-object', '-t', 'commit', '-w', '--stdin')
      let [running, most] = [0, 0]
      const counting = async (path: string) => {
        const opened = await openRepository(path, hermetic, path)
        const git: Git = {
          ...opened.git,
          async run(...asked) {
            most = Math.max(most, ++running)
            return await opened.git.run(...asked).finally(() => running--)
          },
        }
        return { ...opened, git }
      }
      const report = await scanned([repository.path, '--range', `${base}..${id}`], { git: counting })
      assert.deepEqual(places(report), [`a:2:1 ${id}`, `new file:2:1 ${id}`], `${parents} parents`)
      assert.equal(report.coverage.commits, parents + 1)
      assert.ok(most <= 20, `${most} at once`)
    }
  })

  it('tells a key that two branches bring once', async () => {
    const repository = makeRepository()
    const [base, key] = [repository.commit({ x: 'x' }), sampleKey()]
    repository.git('switch', '-qc', 'one')
    const one = repository.commit({ a: `${key}\n` }, 'one')
    repository.git('switch', '-qc', 'two', base)
    const two = repository.commit({ a: `${key}\n` }, 'two')
    repository.git('merge', '-q', '--no-edit', 'one')
    const found = await told(repository, `${base}..HEAD`)
    assert.equal(found.length, 1)
    assert.ok([one, two].map((commit) => `a:1:1 ${commit}`).includes(found[0]!))
  })

  it('keeps to a folder or a file where one is named', async () => {
    const repository = makeRepository()
    const base = repository.commit({ x: 'x' })
    const added = repository.commit({ 'in/a': sampleKey(), 'in/b': sampleKey(), 'inner/c': sampleKey(), d: sampleKey() })
    const inside = places(await scanned([`${repository.path}/in`, '--range', `${base}..HEAD`]))
    assert.deepEqual(inside, [`in/a:1:1 ${added}`, `in/b:1:1 ${added}`])
    assert.deepEqual(places(await scanned([`${repository.path}/in/b`, '--history'])), [`in/b:1:1 ${added}`])
  })

  it('numbers keys of one file that stand in the same surroundings, and keeps fingerprints through a squash', async () => {
    const repository = makeRepository()
    const base = repository.commit({ x: 'x' })
    const [one, two] = [sampleKey(), sampleKey()]
    const same = lines(12)
    repository.commit({ a: `${same}k = ${one}\n${same}` })
    repository.commit({ a: `${same}k = ${one}\n${same}k = ${two}\n${same}` })
    const { leaks } = await scanned([repository.path, '--range', `${base}..HEAD`])
    const fingerprints = leaks.map(({ fingerprint }) => fingerprint)
    assert.equal(new Set(fingerprints).size, 2)
    repository.git('reset', '-q', '--soft', base)
    repository.commit()
    const squashed = await scanned([repository.path, '--range', `${base}..HEAD`])
    assert.deepEqual(
      squashed.leaks.map(({ fingerprint }) => fingerprint),
      fingerprints,
    )
    for (const each of fingerprints) assert.match(each, /^[0-9a-f]{16}$/)
  })

  it('counts what it read', async () => {
    const repository = makeRepository()
    const base = repository.commit({ a: 'a\n' })
    repository.commit({ b: '12345\n', c: '12345\n' })
    repository.commit({ a: '123\n' })
    repository.git('rm', '-q', 'b')
    repository.commit()
    const { coverage } = await scanned([repository.path, '--range', `${base}..`])
    assert.deepEqual(coverage, { complete: true, commits: 3, blobs: 2, bytes: 10, skipped: [] })
  })
})

describe('what is typed as a range', () => {
  it('is A..B, A...B or A, with HEAD for an end that is missing', () => {
    assert.deepEqual(readRange('v1..v2'), { from: 'v1', to: 'v2' })
    assert.deepEqual(readRange('v1...v2'), { from: 'v1', to: 'v2' })
    assert.deepEqual(readRange('v1.0.0'), { from: 'v1.0.0', to: 'HEAD' })
    assert.deepEqual(readRange('v1..'), { from: 'v1', to: 'HEAD' })
    assert.deepEqual(readRange('..v2'), { from: 'HEAD', to: 'v2' })
    assert.deepEqual(readRange(`${'0'.repeat(64)}..x`), { from: null, to: 'x' })
  })

  it('is refused in one sentence otherwise', async () => {
    const repository = makeRepository()
    repository.commit({ a: 'a' })
    const refusals = {
      '': /^rekey: --range needs a value: A\.\.B\n$/,
      '..': /^rekey: --range takes A\.\.B, not "\.\."\n$/,
      'a..b..c': /^rekey: --range takes A\.\.B/,
      'a....b': /^rekey: --range takes A\.\.B/,
      'nope..HEAD': /^rekey: unknown revision: nope \(in --range nope\.\.HEAD\)\n$/,
      'HEAD..nope': /^rekey: unknown revision: nope \(in --range HEAD\.\.nope\)\n$/,
      'HEAD:a..HEAD': /^rekey: unknown revision: HEAD:a /,
      'HEAD..--all': /^rekey: a revision can't start with a hyphen: --all /,
      'HEAD..\n--all': /^rekey: unknown revision/,
    }
    for (const [range, said] of Object.entries(refusals)) {
      const { code, stdout, stderr } = await rekey(['scan', repository.path, `--range=${range}`, '--format', 'json'])
      assert.deepEqual([code, stdout], [2, ''], range)
      assert.match(stderr, said)
    }
  })
})
