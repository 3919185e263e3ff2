import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { fetchObject } from '../../src/git/shallow.ts'
import type { Leak } from '../../src/model/leak.ts'
import { authorsOf } from '../../src/verbs/authors.ts'
import { openRepository } from '../../src/world/git.ts'
import { places, rekey, scanned } from '../cli/run.ts'
import { hermetic, makeRepository, repositoryAt, sampleKey, scratch, type TestRepository } from './repository.ts'

/** A clone over the network's protocol, as `file://` has it. */
function cloned(origin: TestRepository, ...options: string[]): TestRepository {
  const path = scratch()
  origin.git('clone', '--quiet', ...options, pathToFileURL(origin.path).href, path)
  return repositoryAt(path)
}

/** Sixty commits; the tenth leaks for ever, the thirtieth until the fortieth. */
function long() {
  const origin = makeRepository()
  const [lasting, passing] = [sampleKey(), sampleKey()]
  const ids = Array.from({ length: 60 }, (_, at) => {
    const files = {
      count: `${at}\n`,
      ...(at === 10 ? { lasting } : {}),
      ...(at === 30 ? { passing } : at === 40 ? { passing: 'gone' } : {}),
    }
    return origin.commit(files, String(at))
  })
  return { origin, ids }
}

describe('a shallow clone', () => {
  const { origin, ids } = long()

  it('that has the range is not asked for more', async () => {
    const clone = cloned(origin, '--depth=5')
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
    const report = await scanned([clone.path, '--range', 'HEAD~4..HEAD'])
    assert.deepEqual([report.coverage.commits, report.leaks], [4, []])
  })

  it('that lacks the range is deepened: commits, lines and what is not told are those of a whole clone', async () => {
    for (const [base, expected] of [
      [ids[5], [`lasting:1:1 ${ids[10]}`, `passing:1:1 ${ids[30]}`]],
      [ids[20], [`passing:1:1 ${ids[30]}`]],
      [ids[45], []],
    ] as const) {
      const clone = cloned(origin, '--depth=1')
      const refs = clone.git('for-each-ref')
      assert.deepEqual(places(await scanned([clone.path, '--range', `${base}..HEAD`])), expected)
      assert.equal(clone.git('for-each-ref'), refs, 'no ref of the clone is moved')
    }
    const named = cloned(origin, '--depth=1')
    assert.deepEqual(places(await scanned([named.path, '--range', 'HEAD~55..HEAD~25'])), [
      `lasting:1:1 ${ids[10]}`,
      `passing:1:1 ${ids[30]}`,
    ])
    const clone = cloned(origin, '--depth=1')
    assert.deepEqual(places(await scanned([clone.path, '--history'])), [`lasting:1:1 ${ids[10]}`, `passing:1:1 ${ids[30]}`])
  })

  it('is deepened to the merge base of branches that have moved apart', async () => {
    const both = makeRepository()
    const old = sampleKey()
    for (let at = 0; at < 5; at++) both.commit({ f: `${old}\n`, count: `${at}` })
    both.git('switch', '-qc', 'feature')
    const leak = both.commit({ g: sampleKey() })
    both.git('switch', '-q', 'main')
    for (let at = 5; at < 10; at++) both.commit({ count: `${at}`, h: sampleKey() })
    const clone = cloned(both, '--depth=1', '--branch', 'feature')
    const main = both.git('rev-parse', 'main')
    assert.deepEqual(places(await scanned([clone.path, '--range', `${main}..HEAD`])), [`g:1:1 ${leak}`])
  })

  it('without a remote that helps is a fault that says what to set', async () => {
    for (const url of [null, 'file:///nowhere', 'ext::touch ran']) {
      const clone = cloned(origin, '--depth=1')
      if (url === null) clone.git('remote', 'remove', 'origin')
      else clone.git('remote', 'set-url', 'origin', url)
      const known = await rekey(['scan', clone.path, '--history', '--format', 'json'])
      assert.deepEqual([known.code, known.stdout], [2, ''])
      assert.equal(
        known.stderr,
        'rekey: this clone is shallow and lacks commits of --history: fetch more of it first (with actions/checkout, set fetch-depth: 0)\n',
      )
      const unknown = await rekey(['scan', clone.path, '--range', `${ids[5]}..HEAD`])
      assert.match(
        unknown.stderr,
        /^rekey: unknown revision: [0-9a-f]{40} \(in .*\); this clone is shallow: .*fetch-depth: 0\)\n$/,
      )
      assert.equal(unknown.code, 2)
      assert.equal(existsSync(join(clone.path, 'ran')), false)
    }
  })
})

describe('a partial clone', () => {
  it('gets the contents that it needs', async () => {
    const { origin, ids } = long()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    const clone = cloned(origin, '--filter=blob:none', '--no-checkout')
    assert.deepEqual(places(await scanned([clone.path, '--range', `${ids[20]}..HEAD`])), [`passing:1:1 ${ids[30]}`])
  })

  it('whose remote is gone names what it could not read', async () => {
    const origin = makeRepository()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    const key = sampleKey()
    origin.commit({ a: 'x' })
    const clone = cloned(origin, '--filter=blob:none', '--no-checkout')
    const id = clone.commit({ b: key })
    rmSync(join(origin.path, '.git'), { recursive: true })
    const { stdout, stderr, code } = await rekey(['scan', clone.path, '--history', '--format', 'json', '--fail-on', 'never'])
    assert.notEqual(stdout, '', stderr)
    const report = JSON.parse(stdout)
    assert.deepEqual(places(report), [`b:1:1 ${id}`])
    assert.deepEqual(
      [code, report.coverage.complete, report.coverage.skipped],
      [2, false, [{ path: 'a', why: 'could not be read', unread: true }]],
    )
  })
})

describe('repositories of other kinds', () => {
  it('bare: ranges and history, but no working tree', async () => {
    const source = makeRepository()
    const id = source.commit({ a: sampleKey() })
    const bare = cloned(source, '--bare')
    assert.deepEqual(places(await scanned([bare.path, '--history'])), [`a:1:1 ${id}`])
    assert.deepEqual(places(await scanned([bare.path, '--range', `${'0'.repeat(40)}..main`])), [`a:1:1 ${id}`])
    const { code, stderr } = await rekey(['scan', bare.path])
    assert.equal(code, 2)
    assert.equal(
      stderr,
      `rekey: ${bare.path} is a bare repository, which has no working tree; choose --history or --range A..B\n`,
    )
    const inside = await rekey(['scan', join(source.path, '.git')])
    assert.match(inside.stderr, /is inside a repository's own folder; scan it as a plain folder with --no-git\n$/)
  })

  it('SHA-256', async () => {
    const repository = makeRepository('--object-format=sha256')
    const base = repository.commit({ x: 'x' })
    const id = repository.commit({ a: `y\n${sampleKey()}\n` })
    assert.match(id, /^[0-9a-f]{64}$/)
    assert.deepEqual(places(await scanned([repository.path, '--range', `${base}..`])), [`a:2:1 ${id}`])
    assert.deepEqual(places(await scanned([repository.path, '--range', `${'0'.repeat(64)}..HEAD`])), [`a:2:1 ${id}`])
    repository.write({ b: sampleKey() })
    repository.git('add', 'b')
    assert.deepEqual(places(await scanned([repository.path, '--staged'])), ['b:1:1'])
  })

  it('linked working trees and sparse checkouts have what is there', async () => {
    const repository = makeRepository()
    repository.commit({ 'in/a': sampleKey(), 'out/b': sampleKey() })
    const linked = join(scratch(), 'linked')
    repository.git('worktree', 'add', '-q', linked)
    const there = repositoryAt(linked)
    there.git('sparse-checkout', 'set', 'in')
    assert.deepEqual(places(await scanned([linked])), ['in/a:1:1'])
    there.write({ 'in/c': sampleKey() })
    there.git('add', 'in/c')
    assert.deepEqual(places(await scanned([linked, '--staged'])), ['in/c:1:1'])
    assert.deepEqual(places(await scanned([repository.path])), ['in/a:1:1', 'out/b:1:1'])
  })

  it('refs that name a blob or a tree, stashes and notes are history', async () => {
    const repository = makeRepository()
    const id = repository.commit({ a: 'a\n' })
    const blob = repository.gitWith(`x\n${sampleKey()}\n`, 'hash-object', '-w', '--stdin')
    const inTree = repository.gitWith(sampleKey(), 'hash-object', '-w', '--stdin')
    const tree = repository.gitWith(`100644 blob ${inTree}\tin tree\n`, 'mktree')
    repository.git('tag', 'lone', blob)
    repository.git('tag', '-a', '-m', 'tree', 'treed', tree)
    repository.git('notes', 'add', '-m', `remember ${sampleKey()}`)
    repository.write({ a: `a\n${sampleKey()}\n` })
    repository.git('stash', '--quiet')
    const found = (await scanned([repository.path, '--history'])).leaks.map(({ path, line, commit }) => [
      path,
      line,
      commit === null,
    ])
    // A note's file is called after its commit.
    const notes = [id, 1, false]
    assert.deepEqual(found, [['a', 2, false], ['in tree', 1, true], notes, ['refs/tags/lone', 2, true]].sort())
  })

  it('with nothing in them: nothing is found', async () => {
    const repository = makeRepository()
    for (const option of ['--history', '--staged']) assert.deepEqual((await scanned([repository.path, option])).leaks, [])
    assert.deepEqual(await rekey(['scan', repository.path]), {
      code: 0,
      stdout: 'No keys found; read 0 files, 0 bytes.\n',
      stderr: '',
    })
    const { code, stderr } = await rekey(['scan', repository.path, '--range', 'HEAD~1..HEAD'])
    assert.deepEqual([code, stderr], [2, 'rekey: unknown revision: HEAD~1 (in --range HEAD~1..HEAD)\n'])
  })

  it('broken: what is missing is named, and the rest is read', async () => {
    const repository = makeRepository()
    const base = repository.commit({ x: 'x' })
    const id = repository.commit({ a: `${sampleKey()}\n`, b: 'gone\n', c: `${sampleKey()}\n` })
    const blob = repository.git('rev-parse', 'HEAD:b')
    rmSync(join(repository.path, '.git', 'objects', blob.slice(0, 2), blob.slice(2)))
    const { code, stdout, stderr } = await rekey([
      'scan',
      repository.path,
      '--range',
      `${base}..`,
      '--format',
      'json',
      '--fail-on',
      'never',
    ])
    const report = JSON.parse(stdout)
    assert.deepEqual(places(report), [`a:1:1 ${id}`, `c:1:1 ${id}`])
    assert.deepEqual(
      [report.coverage.complete, report.coverage.skipped],
      [false, [{ path: 'b', why: 'could not be read', unread: true }]],
    )
    assert.deepEqual([code, stderr], [2, 'rekey: the scan is not complete: b (could not be read)\n'])
    const tree = repository.git('rev-parse', 'HEAD^{tree}')
    rmSync(join(repository.path, '.git', 'objects', tree.slice(0, 2), tree.slice(2)))
    const worse = await rekey(['scan', repository.path, '--range', `${base}..`])
    assert.deepEqual([worse.code, worse.stdout], [2, ''])
    assert.match(worse.stderr, /^rekey: git can't read all objects of .*; `git fsck` says which are missing or broken\n$/)
  })
})

describe('environment and settings', () => {
  it('of another repository, of grafts and of replacements have no say', async () => {
    const [repository, other] = [makeRepository(), makeRepository()]
    const base = repository.commit({ x: 'x' })
    const id = repository.commit({ a: sampleKey() })
    const clean = repository.commit({ a: 'clean' })
    repository.git('replace', repository.git('rev-parse', `${id}:a`), repository.git('rev-parse', `${clean}:a`))
    other.commit({ y: 'y' })
    const environment = {
      ...hermetic,
      GIT_DIR: join(other.path, '.git'),
      GIT_WORK_TREE: other.path,
      GIT_INDEX_FILE: join(other.path, '.git', 'index'),
      GIT_OBJECT_DIRECTORY: join(other.path, '.git', 'objects'),
    }
    const report = await scanned([repository.path, '--range', `${base}..`], { environment })
    assert.deepEqual(places(report), [`a:1:1 ${id}`])
    assert.equal(report.coverage.complete, true)
  })

  it('nor has a file of grafts in it, which gives a commit other parents', async () => {
    const repository = makeRepository()
    const base = repository.commit({ x: 'x' })
    const id = repository.commit({ a: sampleKey() })
    const head = repository.commit({ a: 'gone' })
    mkdirSync(join(repository.path, '.git', 'info'), { recursive: true })
    writeFileSync(join(repository.path, '.git', 'info', 'grafts'), `${head} ${base}\n`)
    const report = await scanned([repository.path, '--history'])
    assert.deepEqual([places(report), report.coverage.commits], [[`a:1:1 ${id}`], 3])
  })

  it('the index of a commit under way counts where it is this repository’s', async () => {
    const repository = makeRepository()
    repository.commit({ a: 'a' })
    repository.write({ a: sampleKey() })
    const index = join(repository.path, '.git', 'next-index.lock')
    const committing = repositoryAt(repository.path, { ...hermetic, GIT_INDEX_FILE: index })
    committing.git('read-tree', 'HEAD')
    committing.git('add', 'a')
    const environment = { ...hermetic, GIT_INDEX_FILE: '.git/next-index.lock' }
    const options = { environment, cwd: repository.path }
    assert.deepEqual(places(await scanned(['--staged'], options)), ['a:1:1'])
    assert.deepEqual(places(await scanned(['--staged'], { cwd: repository.path })), [])
  })

  it('no program that a repository names is run', async () => {
    const repository = makeRepository()
    const base = repository.commit({ '.gitattributes': '* diff=evil filter=evil\n', a: `x\n${sampleKey()}\n` })
    repository.git('mv', 'a', 'b')
    const id = repository.commit({ b: `x\n${sampleKey()}\n` })
    const ran = join(scratch(), 'ran')
    const program = `touch ${ran}; false`
    const hooks = scratch()
    // it is not given to a shell
    const gpg = join(hooks, 'gpg')
    writeFileSync(gpg, `#!/bin/sh\n${program}\n`, { mode: 0o755 })
    repositoryAt(hooks).write({
      'post-index-change': `#!/bin/sh\n${program}\n`,
      'reference-transaction': `#!/bin/sh\n${program}\n`,
    })
    for (const [name, value] of [
      ['core.fsmonitor', program],
      ['core.pager', program],
      ['core.editor', program],
      ['diff.external', program],
      ['diff.evil.command', program],
      ['diff.evil.textconv', program],
      ['filter.evil.clean', program],
      ['filter.evil.smudge', program],
      ['gpg.program', gpg],
      ['log.showSignature', 'true'],
      ['core.hooksPath', hooks],
      ['diff.noprefix', 'true'],
      ['diff.interHunkContext', '100'],
      ['diff.renames', 'false'],
      ['color.ui', 'always'],
      ['alias.rev-parse', `!${program}`],
    ] as const)
      repository.git('config', name, value)
    repository.write({ untracked: sampleKey() })
    const signed = repository.git('cat-file', 'commit', 'HEAD').replace(/^(committer .*)$/m, '$1\ngpgsig x\n y')
    const commit = repository.gitWith(`${signed}\n`, 'hash-object', '-t', 'commit', '-w', '--stdin')
    const { git } = await openRepository(repository.path, hermetic, repository.path)
    const authors = await authorsOf([{ commit }, { commit }] as Leak[], 1, git)
    assert.equal(authors({ commit } as Leak), 'a@example.test')
    assert.deepEqual(places(await scanned([repository.path, '--range', `${base}..`])), [`b:2:1 ${id}`])
    assert.deepEqual(places(await scanned([repository.path, '--staged'])), [])
    assert.deepEqual(places(await scanned([repository.path])), ['b:2:1', 'untracked:1:1'])
    assert.equal(existsSync(ran), false)
  })
})

describe('what a repository says of its remotes', () => {
  /** A clone that lacks a file which its remote does not have either, and a program that tells that it ran. */
  function partial(): { readonly clone: TestRepository; readonly program: string; readonly ran: string } {
    const folder = scratch()
    const [ran, program] = [join(folder, 'ran'), join(folder, 'program')]
    writeFileSync(program, `#!/bin/sh\nenv > ${ran}\nexit 1\n`, { mode: 0o755 })
    const origin = makeRepository('--bare')
    const clone = makeRepository()
    clone.commit({ a: 'x\n', b: 'y\n' })
    const blob = clone.git('rev-parse', 'HEAD:a')
    rmSync(join(clone.path, '.git', 'objects', blob.slice(0, 2), blob.slice(2)))
    for (const [name, value] of [
      ['core.repositoryFormatVersion', '1'],
      ['extensions.partialClone', 'origin'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.url', origin.path],
    ] as const)
      clone.git('config', name, value)
    return { clone, program, ran }
  }

  for (const [name, url] of [
    ['remote.origin.uploadpack', null],
    ['core.sshCommand', 'ssh://127.0.0.1/x'],
    ['core.gitProxy', 'git://127.0.0.1/x'],
  ] as const)
    it(`${name} starts nothing: what is missing is told`, async () => {
      const { clone, program, ran } = partial()
      if (url !== null) clone.git('config', 'remote.origin.url', url)
      const scan = (environment = hermetic) => rekey(['scan', clone.path, '--history'], { environment })
      const named = { GIT_CONFIG_COUNT: '5', GIT_CONFIG_KEY_4: name, GIT_CONFIG_VALUE_4: program }
      await scan({ ...hermetic, ...named })
      assert.equal(existsSync(ran), true, 'what the user names is started')
      rmSync(ran)
      clone.git('config', name, program)
      const { code, stderr } = await scan()
      assert.equal(existsSync(ran), false)
      assert.deepEqual([code, stderr], [2, 'rekey: the scan is not complete: a (could not be read)\n'])
    })

  it('nor may it allow what it is refused', async () => {
    const { clone, program, ran } = partial()
    clone.git('config', 'remote.origin.uploadpack', program)
    for (const name of ['protocol.allow', 'protocol.file.allow', 'protocol.ext.allow']) clone.git('config', name, 'always')
    assert.equal((await rekey(['scan', clone.path, '--history'])).code, 2)
    clone.git('config', '--unset', 'remote.origin.uploadpack')
    clone.git('config', 'remote.origin.url', `ext::${program}`)
    assert.equal((await rekey(['scan', clone.path, '--history'])).code, 2)
    const bare = cloned(makeRepository('--bare'), '--bare')
    bare.git('config', 'remote.origin.uploadpack', `${program}\n`)
    const { git } = await openRepository(bare.path, hermetic, bare.path)
    await fetchObject(git, 'f'.repeat(40))
    assert.equal(existsSync(ran), false)
  })

  it('does not keep what the workflow set up in the Action’s checkout from being used', async () => {
    const { clone, program, ran } = partial()
    clone.git('config', 'remote.origin.uploadpack', program)
    const secrets = { 'INPUT_STATE-KEY': 'x', REKEY_KEY_A: 'y', ACTIONS_RUNTIME_TOKEN: 'z' }
    const { git } = await openRepository(clone.path, { ...hermetic, ...secrets, ANY: 'w' }, clone.path, { isOwn: true })
    await fetchObject(git, 'f'.repeat(40))
    const seen = readFileSync(ran, 'utf8')
    assert.match(seen, /^ANY=w$/m)
    for (const name of Object.keys(secrets)) assert.ok(!seen.includes(name), `${name} is no business of git's`)
  })
})

describe('an object that a clone lacks', () => {
  it('is fetched by its id, into a whole clone and a shallow one, without moving a ref', async () => {
    const origin = makeRepository()
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    origin.commit({ a: 'a' })
    for (const options of [[], ['--depth=1']]) {
      const clone = cloned(origin, ...options)
      const text = `later${options.join()}`
      origin.commit({ later: text })
      const blob = origin.git('rev-parse', 'HEAD:later').trim()
      origin.git('reset', '--quiet', '--hard', 'HEAD~1')
      const refs = clone.git('for-each-ref')
      const { git } = await openRepository(clone.path, hermetic, clone.path)
      assert.equal(await fetchObject(git, blob), true)
      assert.equal(clone.git('cat-file', 'blob', blob).trim(), text)
      assert.equal(clone.git('for-each-ref'), refs)
      assert.equal(await fetchObject(git, 'f'.repeat(40)), false, 'what is nowhere')
      assert.equal(await fetchObject(git, '--upload-pack=x'), false, 'what is no id')
    }
  })
})
