import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { Report } from '../../src/model/document.ts'
import { makeRepository, sampleKey, type TestRepository } from '../git/repository.ts'
import { rekey, scanned } from './run.ts'

const places = ({ leaks }: Report) =>
  leaks.map(({ found, path, line, column, commit }) => ({ found, path, line, column, commit }))

/** A commit with this message; its id. */
function say(repository: TestRepository, message: string): string {
  repository.commit({ [`${Math.random()}.txt`]: 'words' })
  repository.gitWith(message, 'commit', '--quiet', '--amend', '--file=-', '--cleanup=verbatim')
  return repository.git('rev-parse', 'HEAD').trim()
}

describe('what is written besides files', () => {
  it('messages of commits are read in ranges and in histories, to line and column', async () => {
    const repository = makeRepository()
    const first = say(repository, `start\n\ntry it with ${sampleKey()}\n`)
    const second = say(repository, 'nothing to see')
    const third = say(repository, `${sampleKey()} in the subject`)
    const at = (commit: string, line: number, column: number) => ({
      ...{ found: 'commit-message', path: '(commit message)', line, column, commit },
    })
    const inHistory = places(await scanned(['--history', repository.path]))
    assert.deepEqual(
      inHistory.sort((a, b) => b.line - a.line),
      [at(first, 3, 13), at(third, 1, 1)],
    )
    assert.deepEqual(places(await scanned(['--range', `${second}..${third}`, repository.path])), [at(third, 1, 1)])
    assert.deepEqual(places(await scanned(['--range', `${first}..${second}`, repository.path])), [])
    // a folder of the repository has no messages
    repository.commit({ 'src/a.txt': 'words' })
    assert.deepEqual(places(await scanned(['--history', join(repository.path, 'src')])), [])
  })

  it('names of branches and tags, and what tags say, are read in histories; none of it shows the key', async () => {
    const repository = makeRepository()
    repository.commit({ a: 'words' })
    const [branch, tag, message] = [sampleKey(), sampleKey(), sampleKey()]
    repository.git('branch', `try-${branch}`)
    repository.git('tag', `v1-${tag}`)
    repository.gitWith(`a release\n${message}\n`, 'tag', '--annotate', '--file=-', 'v2')
    const { stdout } = await rekey(['scan', '--history', repository.path, '--format', 'json'])
    const report = JSON.parse(stdout) as Report
    assert.deepEqual(
      places(report).map(({ found, path }) => `${found} ${path}`),
      ['ref-name (branch name)', 'commit-message (tag message)', 'ref-name (tag name)'],
    )
    for (const key of [branch, tag, message]) assert.ok(!stdout.includes(key.slice(4)))
    assert.equal(new Set(report.leaks.map(({ fingerprint }) => fingerprint)).size, 3)
  })

  it('tags of tags are read through to their end, and what each of them says', async () => {
    const repository = makeRepository()
    repository.commit({ a: 'words' })
    const [file, inTree, between] = [sampleKey(), sampleKey(), sampleKey()]
    const blob = repository.gitWith(file, 'hash-object', '-w', '--stdin')
    const inner = repository.gitWith(inTree, 'hash-object', '-w', '--stdin')
    const tree = repository.gitWith(`100644 blob ${inner}\tf\n`, 'mktree')
    for (const [name, object] of [
      ['file', blob],
      ['tree', tree],
      ['commit', 'HEAD'],
    ] as const) {
      repository.git('tag', '-a', 'first', '-m', `words ${name === 'commit' ? between : ''}`, object)
      repository.git('tag', '-a', 'second', '-m', 'words', 'first')
      repository.git('tag', '-a', name, '-m', 'words', 'second')
      repository.git('tag', '-d', 'first', 'second')
    }
    assert.deepEqual(
      (await scanned(['--history', repository.path])).leaks.map(({ found, path }) => `${found} ${path}`),
      ['commit-message (tag message)', 'file f', 'file refs/tags/file'],
    )
  })

  it('many messages are read whole: one key among thousands is found, once', async () => {
    const repository = makeRepository()
    const key = sampleKey()
    const stream = Array.from({ length: 3000 }, (_, n) => {
      const body = n === 1717 ? `use ${key} now` : `change ${n} ${'of many words '.repeat(n % 9)}`
      const from = n === 0 ? '' : `from :${n}\n`
      return `commit refs/heads/main\nmark :${n + 1}\ncommitter a <a@example.test> ${1_700_000_000 + n} +0000\ndata ${Buffer.byteLength(body)}\n${body}\n${from}`
    })
    repository.gitWith(stream.join(''), 'fast-import', '--quiet')
    const { leaks } = await scanned(['--history', repository.path])
    assert.deepEqual(
      leaks.map(({ found, line, column }) => [found, line, column]),
      [['commit-message', 1, 5]],
    )
  })
})

describe('rekey:ignore beside a key', () => {
  it('hides it with its reason, and is told where it has none or has ended', async () => {
    const repository = makeRepository()
    repository.write({
      'a.ts': `const a = '${sampleKey()}' // rekey:ignore a fixture (@acme/qa, until 2999-01-01)\n`,
      'b.ts': `const b = '${sampleKey()}' // rekey:ignore\n`,
      'c.ts': `const c = '${sampleKey()}' // rekey:ignore a fixture, until 2020-01-01\n`,
    })
    const { leaks, notes } = await scanned([repository.path])
    assert.deepEqual(
      leaks.map(({ path, suppressed }) => [path, suppressed]),
      [
        ['a.ts', { by: 'inline', reason: 'a fixture', owner: '@acme/qa', until: '2999-01-01' }],
        ['b.ts', null],
        ['c.ts', null],
      ],
    )
    assert.deepEqual(notes, [
      'b.ts:1: rekey:ignore hides nothing without a reason behind it.',
      'c.ts:1: this rekey:ignore ended on 2020-01-01 and hides nothing any more.',
    ])
  })

  it('hides no other key: one that takes the place of another needs a mark on its own line', async () => {
    const repository = makeRepository()
    writeFileSync(join(repository.path, 'a.ts'), `a('${sampleKey()}') // rekey:ignore a fixture\nb('${sampleKey()}')\n`)
    const { leaks } = await scanned([repository.path])
    assert.deepEqual(
      leaks.map(({ line, suppressed }) => [line, suppressed?.by ?? null]),
      [
        [1, 'inline'],
        [2, null],
      ],
    )
  })

  it('shows no key that stands in the reason', async () => {
    const repository = makeRepository()
    const other = sampleKey()
    repository.write({ 'a.ts': `a('${sampleKey()}') // rekey:ignore the old one was ${other}\n` })
    const { stdout } = await rekey(['scan', repository.path, '--format', 'json'])
    assert.ok(!stdout.includes(other.slice(4)))
  })
})
