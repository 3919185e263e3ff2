import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { bundle } from '../../build.ts'
import { built, compiled } from '../built.ts'
import { hermetic, makeRepository, sampleKey, scratch } from '../git/repository.ts'
import { top } from '../house/sources.ts'
import { places } from './run.ts'

const dist = await built()
const cli = join(dist, 'cli.js')
const run = (args: readonly string[], input = '', environment: Record<string, string> = hermetic) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    env: { ...compiled, ...environment },
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

describe('the bundled command line', () => {
  it('scans, in text and as a document', () => {
    const repository = makeRepository()
    const base = repository.commit({ a: 'a\n' })
    const commit = repository.commit({ 'b c': `\r\n ${sampleKey()}\r\n` })
    const { code, stdout, stderr } = run(['scan', repository.path, '--range', `${base}..HEAD`, '--format', 'json'])
    assert.deepEqual([code, stderr, places(JSON.parse(stdout))], [1, '', [`b c:2:2 ${commit}`]])
    assert.equal(run(['scan', repository.path, '--staged']).code, 0)
    assert.deepEqual(places(JSON.parse(run(['scan', '--stdin', '--format', 'json'], sampleKey()).stdout)), ['-:1:1'])
  })

  it('reads a configuration, which only then loads its parser', () => {
    const repository = makeRepository()
    repository.write({ '.github/rekey.yml': "ignore: [{path: '*', reason: all}]\n", a: sampleKey() })
    assert.equal(run(['scan', repository.path]).code, 0)
    repository.write({ '.github/rekey.yml': 'version: 7\n' })
    const { code, stdout, stderr } = run(['scan', repository.path])
    assert.deepEqual([code, stdout], [2, ''])
    assert.match(stderr, /^rekey: \.github\/rekey\.yml:1:\d+: [^\n]*\n$/)
  })

  it('answers for itself', () => {
    const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'))
    assert.deepEqual(run(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' })
    assert.match(run(['help']).stdout, /rekey scan \[path\]/)
    const nothing = run([])
    assert.deepEqual([nothing.code, nothing.stdout], [2, ''])
  })

  it('says in one line what is wrong, and never a key that was pasted there', () => {
    const key = sampleKey()
    const bare = 'aB3dE5gH7jK9mN1p'.repeat(2)
    assert.equal(run([bare]).stderr.replace(/;.*/s, ''), 'rekey: unknown command: …')
    for (const args of [
      ['scan', key],
      ['scan', `--${key}`],
      [key],
      ['scan', '--range', `${key}..x`],
      ['services', key],
      ['scan', '--fail-on', key],
    ]) {
      const { code, stdout, stderr } = run(args, '', { ...hermetic, REKEY_DEBUG: '1' })
      assert.deepEqual([code, stdout], [2, ''], stderr)
      assert.match(stderr, /^rekey: [^\n]+\n(?: {4}at [^\n]+\n)+$/)
      assert.ok(!stderr.includes(key.slice(4, 20)), 'a key was printed')
      assert.equal(run(args).stderr.split('\n').length, 2)
    }
  })

  it('looks where its report goes before it reads anything', () => {
    const [repository, out] = [makeRepository(), scratch()]
    repository.write({ a: sampleKey() })
    for (const [file, why] of [
      [out, 'it is a folder'],
      ['/dev/null', 'it is no regular file'],
      [join(out, 'nowhere', 'r'), 'there is no such folder'],
    ] as const) {
      const { code, stdout, stderr } = run(['scan', repository.path, '--format', 'json', '--format', 'text', '--output', file])
      assert.deepEqual([code, stdout, stderr], [2, '', `rekey: can't write ${file}: ${why}\n`])
    }
  })

  it('tells of an error that nobody foresaw where it is, and not what it says', () => {
    // A preloaded module breaks a part of Node; its message stands for anything that an error might quote.
    const breaking = join(scratch(), 'breaking.mjs')
    writeFileSync(breaking, "JSON.stringify = () => { throw new TypeError('said nowhere') }\n")
    const repository = makeRepository()
    const args = ['--import', breaking, cli, 'scan', repository.path, '--format', 'json']
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { env: hermetic, encoding: 'utf8' })
    assert.deepEqual([status, stdout], [2, ''])
    assert.equal(stderr, 'rekey: something went wrong inside rekey (TypeError); REKEY_DEBUG=1 shows where\n')
    const debugged = spawnSync(process.execPath, args, { env: { ...hermetic, REKEY_DEBUG: '1' }, encoding: 'utf8' })
    assert.match(debugged.stderr, /\n {4}at /)
    assert.doesNotMatch(debugged.stderr, /said nowhere/)
  })

  it('ends for an error that nobody waits for, and what is under way says no other code', () => {
    const breaking = join(scratch(), 'breaking.mjs')
    const lines = [
      'const on = process.on',
      'process.on = function (event, listener) {',
      "  if (event === 'unhandledRejection') Promise.reject(new TypeError('said nowhere'))",
      '  return on.call(this, event, listener)',
      '}',
    ]
    writeFileSync(breaking, lines.join('\n'))
    for (const args of [['services'], ['scan', makeRepository().path]]) {
      const { status, stderr } = spawnSync(process.execPath, ['--import', breaking, cli, ...args], {
        env: hermetic,
        encoding: 'utf8',
      })
      assert.deepEqual([status, stderr], [2, 'rekey: something went wrong inside rekey (TypeError); REKEY_DEBUG=1 shows where\n'])
    }
  })

  it('ends quietly where nobody reads on, with its own exit code', async () => {
    const repository = makeRepository()
    repository.write(Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`${at}`, sampleKey()])))
    const child = spawn(process.execPath, [cli, 'scan', repository.path, '--format', 'json'], { env: hermetic })
    let stderr = ''
    child.stderr.on('data', (chunk) => (stderr += chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.on('close', done))
    assert.deepEqual([code, stderr], [1, ''])
  })

  it('is the same for the same sources, holds no path of this machine, and is taken for modules anywhere', async () => {
    const again = scratch()
    writeFileSync(join(again, 'stale.js'), '')
    await bundle(again)
    const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()
    assert.deepEqual(readdirSync(again, { recursive: true, encoding: 'utf8' }).sort(), names)
    for (const name of names.filter((each) => statSync(join(dist, each)).isFile())) {
      const text = readFileSync(join(dist, name), 'utf8')
      assert.equal(readFileSync(join(again, name), 'utf8'), text, name)
      assert.ok(!text.includes(top), name)
    }
    assert.ok(statSync(cli).mode & 0o100)
    assert.match(readFileSync(cli, 'utf8'), /^#!\/usr\/bin\/env node\n/)
    assert.deepEqual(JSON.parse(readFileSync(join(dist, 'package.json'), 'utf8')), { type: 'module' })
  })
})
