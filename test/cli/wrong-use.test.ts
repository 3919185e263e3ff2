import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { sampleOf } from '../../src/detect/sample.ts'
import { inputTable, verbs } from '../../src/inputs.ts'
import { Fault } from '../../src/model/fault.ts'
import type { Looks } from '../../src/model/service.ts'
import { legba } from '../../src/services/legba.ts'
import { lingoDev } from '../../src/services/lingo-dev.ts'
import { loco } from '../../src/services/loco.ts'
import { lokalise } from '../../src/services/lokalise.ts'
import { lynxo } from '../../src/services/lynxo.ts'
import { helpFor, readCommand } from '../../src/verbs/command-line.ts'
import { withoutPasted } from '../../src/verbs/pasted.ts'
import { hermetic, makeRepository, sampleKey, scratch } from '../git/repository.ts'
import { rekey } from './run.ts'

let drawn = 0
/** The same in each run: chance itself may be without a turn. */
const draw = (count: number): Uint8Array => createHash('shake256', { outputLength: count }).update(`${drawn++}`).digest()
/** Keys that have no prefix of their own, or one that alone says nothing. */
const samples = [loco, lokalise, lingoDev, legba, lynxo].flatMap(({ keys }) =>
  Object.values<Looks>(keys).flatMap((key) => Array.from({ length: 20 }, () => sampleOf(key, draw).text)),
)

const mkfifo = (path: string) => assert.equal(spawnSync('mkfifo', [path]).status, 0)
const refused = (argv: readonly string[], said: string | RegExp) => {
  try {
    readCommand(argv, {})
  } catch (error) {
    assert.ok(error instanceof Fault)
    if (typeof said === 'string') assert.equal(error.message, said)
    else assert.match(error.message, said)
    return
  }
  assert.fail(`${argv.join(' ')} is accepted`)
}

describe('the command line', () => {
  it('reads each option of the table into its type, and defaults where none is given', () => {
    const command = readCommand(
      ['scan', 'path', '--range=a..b', '--format', 'json', '--format', 'text', '--output', 'f', '--fail-on', 'low'],
      {},
    )
    assert.ok('options' in command)
    assert.deepEqual([command.verb, command.args], ['scan', ['path']])
    const { range, format, output, staged, history, config } = command.options
    assert.deepEqual([range, format, output, staged, history, config], ['a..b', ['json', 'text'], ['f'], false, false, undefined])
    assert.equal(command.options['fail-on'], 'low')
    const keyservice = readCommand(['--port', '8080', 'keyservice'], {})
    assert.ok('options' in keyservice && keyservice.options.port === 8080)
    const usual = readCommand(['scan'], {})
    assert.ok('options' in usual)
    assert.deepEqual([usual.options.format, usual.options.output, usual.options['fail-on']], [['text'], [], 'high'])
  })

  it('takes secrets from the environment alone', () => {
    const command = readCommand(['respond'], { REKEY_STATE_KEY: 'from the environment' })
    assert.ok('options' in command && command.options['state-key'] === 'from the environment')
    refused(['respond', '--state-key', 'x'], /^unknown option: --state-key/)
    refused(['respond', '--github-token=x'], /^unknown option: --github-token/)
  })

  it('refuses wrong use in one sentence, with the nearest known word', () => {
    refused([], /^name a command: scan, respond, rotate, /)
    refused(['scna'], 'unknown command: scna; did you mean scan?')
    refused(['frobnicate'], /^unknown command: frobnicate; there are scan, /)
    refused(['scan', '--stagd'], 'unknown option: --stagd; did you mean --staged?')
    refused(['scan', '--formt', 'json'], 'unknown option: --formt; did you mean --format?')
    refused(['scan', '-x'], /^unknown option: -x$/)
    refused(['--zzzzzz'], 'unknown option: --zzzzzz')
    refused(['scan', '--port', '1'], '--port is no option of scan; it goes with keyservice')
    refused(['demo', '--staged'], '--staged is no option of demo; it goes with scan and respond')
    refused(['scan', '--staged=yes'], '--staged takes no value')
    refused(['scan', '--staged', '--staged'], '--staged is given 2 times')
    refused(['scan', '--range', 'a', '--range', 'b'], '--range is given 2 times')
    refused(['scan', '--range'], '--range needs a value: A..B')
    refused(['scan', '--config='], '--config needs a value: FILE')
    refused(['scan', '--config', '--staged'], '--config needs a value: FILE')
    refused(['scan', '--format', 'jsn'], '--format takes text, json, sarif, not jsn; did you mean json?')
    refused(['scan', '--fail-on', 'x'], /^--fail-on takes critical, high, medium, low, never, not x/)
    for (const port of ['-1', '1e3', '65536', '0x10', '99999999'])
      refused(['keyservice', `--port=${port}`], `--port takes a number up to 65535, not ${port}`)
    for (const host of ['127.0.0.1', 'example.com:80', 'http://127.0.0.1:80', '127.0.0.1:80/v1', '10.0.0.1:80'])
      refused(
        ['respond', '--allow-loopback', host],
        `--allow-loopback takes an address of this machine with its port, such as 127.0.0.1:8080, not ${host}`,
      )
    for (const host of ['127.0.0.1:80', 'localhost:8080', '[::1]:443'])
      assert.ok('options' in readCommand(['respond', '--allow-loopback', host], {}), host)
    refused(['scan', '--no-staged'], /^unknown option: --no-staged/)
    refused(['scan', '--__proto__', 'x'], /^unknown option: --__proto__/)
  })

  it('asks each value for the form that its row gives, whatever the row is called', () => {
    const formed = inputTable.flatMap(({ name, cli, form }) =>
      form === undefined ? [] : cli.map((verb) => ({ name, verb, form })),
    )
    assert.ok(formed.length > 0)
    for (const { name, verb, form } of formed) {
      refused([verb, `--${name}`, 'no such thing'], `--${name} takes ${form.says}, not no such thing`)
      const [, example = ''] = /such as (\S+)$/.exec(form.says) ?? []
      assert.ok('options' in readCommand([verb, `--${name}`, example], {}), `${name}: the example is none`)
    }
  })

  it('never repeats what was pasted by mistake, and does repeat what people write', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.constantFrom('', '--', '--fail-on=', 'a/b/', 'x..'), (key, before) => {
        const said = withoutPasted(`can't take ${before}${key} (${key})`, ['scan', `${before}${key}`])
        const shown = key.split(/[^A-Za-z0-9_+-]+/).filter((piece) => piece.length >= 16 && said.includes(piece))
        assert.deepEqual(shown, [])
      }),
    )
    const sha = 'a1b2c3d4'.repeat(5)
    for (const sentence of [
      'unknown command: feature-2024-add-login-page-v2',
      'no such path: ../work/NightlyBuildForCustomers/2026-11-21T10-33-22Z.json',
      `unknown revision: ${sha} (in --range ${sha}..HEAD)`,
    ])
      assert.equal(withoutPasted(sentence, sentence.split(' ')), sentence)
  })

  it('never does anything but refuse or understand', () => {
    const word = fc.oneof(
      fc.constantFrom(...verbs, ...inputTable.map(({ name }) => `--${name}`), '--', '-', '--help'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (argv) => {
        try {
          readCommand(argv, {})
        } catch (error) {
          assert.ok(error instanceof Fault, String(error))
          assert.doesNotMatch(error.message, /[\n\r\x1b]/)
        }
      }),
    )
  })

  it('has a help that names every option of a command, and no other', () => {
    assert.deepEqual(readCommand(['help', 'scan'], {}), { verb: 'help', about: 'scan' })
    assert.deepEqual(readCommand(['rotate', '-h'], {}), { verb: 'help', about: 'rotate' })
    assert.deepEqual(readCommand(['--help'], {}), { verb: 'help', about: null })
    assert.deepEqual(readCommand(['--version'], {}), { verb: 'version' })
    for (const verb of verbs) {
      assert.match(helpFor(null), new RegExp(`^ {2}rekey ${verb} `, 'm'))
      for (const { name, cli } of inputTable)
        assert.equal(new RegExp(`^ +--${name}\\b(?!-)`, 'm').test(helpFor(verb)), cli.includes(verb), `${verb} ${name}`)
    }
  })
})

describe('wrong use of a scan', () => {
  const fails = async (argv: readonly string[], said: RegExp, cwd?: string) => {
    const { code, stdout, stderr } = await rekey(['scan', ...argv], cwd === undefined ? {} : { cwd })
    assert.deepEqual([code, stdout], [2, ''], argv.join(' '))
    assert.match(stderr, said)
    assert.match(stderr, /^rekey: [^\n]+\n$/)
  }

  it('ends with exit code 2, one sentence, and nothing on standard output', async () => {
    const [repository, plain] = [makeRepository(), scratch()]
    repository.commit({ a: 'a\n' })
    writeFileSync(join(plain, 'file'), 'x')
    await fails([plain], /is not a git repository; scan a plain folder with --no-git$/m)
    await fails([join(plain, 'file')], /is not a git repository/)
    await fails([join(plain, 'none')], /^rekey: no such path: /)
    await fails([join(plain, 'none'), '--no-git'], /^rekey: no such path: /)
    await fails(['/dev/null', '--no-git'], /^rekey: \/dev\/null is neither a file nor a folder$/m)
    await fails(['a', 'b'], /^rekey: scan takes one path, not 2$/m)
    await fails(['x', '--stdin'], /^rekey: --stdin takes no path$/m)
    await fails([repository.path, '--staged', '--history'], /^rekey: --staged and --history can't be given together$/m)
    await fails([repository.path, '--range', 'a..b', '--no-git'], /^rekey: --range and --no-git can't be given together$/m)
    await fails([repository.path, '--range', 'v1..v2'], /^rekey: unknown revision: v1 \(in --range v1\.\.v2\)$/m)
    await fails([repository.path, '--config', 'none.yml'], /^rekey: can't read .*none\.yml: no such path$/m)
    await fails([repository.path, '--format', 'json', '--format', 'text'], /^rekey: only one report can go to standard output/)
    await fails([repository.path, '--output', 'a', '--output', 'b'], /^rekey: 2 times --output needs as many --format/)
    await fails([repository.path, '--output', 'no/such/folder.txt'], /^rekey: can't write .*: no such path$/m)
  })

  it('a broken configuration is told with file, line and column, and what is unknown with the nearest known word', async () => {
    const repository = makeRepository()
    const configured = (text: string) => repository.write({ '.github/rekey.yml': text })
    configured('policy:\n  on-leak: [report\n')
    await fails([repository.path], /^rekey: \.github\/rekey\.yml:\d+:\d+: /)
    configured('version: 1\nignroe: []\n')
    await fails([repository.path], /^rekey: \.github\/rekey\.yml:2:1: .*ignore/)
    repository.write({ 'other.yml': 'services: { mine: { name: Mine, docs: "https://mine.test", keys: {} } }' })
    await fails([repository.path, '--config', join(repository.path, 'other.yml')], /other\.yml:1:\d+: .*hosts/)
  })

  it('git that is not there, and a repository of another user', { skip: process.getuid?.() !== 0 }, async () => {
    const repository = makeRepository()
    repository.commit({ a: sampleKey() })
    const without = await rekey(['scan', repository.path], { environment: { ...hermetic, PATH: scratch() } })
    assert.deepEqual(without, { code: 2, stdout: '', stderr: 'rekey: git was not found on the PATH; rekey needs it\n' })
    chownSync(repository.path, 12345, 12345)
    await fails([repository.path], /belongs to another user, so git refuses to read it; list it in git's safe\.directory/)
    const bare = makeRepository('--bare')
    chownSync(bare.path, 12345, 12345)
    await fails([bare.path, '--history'], /belongs to another user/)
  })

  it('what is no file, leads nowhere or may not be read is not called something else', async () => {
    const repository = makeRepository()
    const at = (name: string): string => join(repository.path, name)
    symlinkSync('loop', at('loop'))
    await fails([at('loop')], /^rekey: can't read .*: too many links$/m)
    mkfifo(at('pipe'))
    await fails([at('pipe')], /^rekey: .*pipe is neither a file nor a folder$/m)
    repository.write({ '.github/x': '' })
    symlinkSync('/dev/zero', at('.github/rekey.yml'))
    await fails([repository.path], /^rekey: can't read .*rekey\.yml: it is no regular file$/m)
  })

  it('what this user may not read', { skip: process.getuid?.() !== 0 }, async () => {
    const repository = makeRepository()
    repository.write({ 'd/f': 'x' })
    const folder = join(repository.path, 'd')
    for (const path of [repository.path, folder]) chownSync(path, 12345, 12345)
    chmodSync(folder, 0)
    process.seteuid!(12345)
    try {
      await fails([folder], /^rekey: can't read .*: permission denied$/m)
      await fails([join(folder, 'f')], /^rekey: can't read .*: permission denied$/m)
      const { code, stdout } = await rekey(['scan', '--no-git', folder])
      assert.deepEqual([code, /^ {2}\.: could not be read$/m.test(stdout)], [2, true])
    } finally {
      process.seteuid!(0)
    }
  })

  it('names with line feeds and escapes stay in one line', async () => {
    const folder = join(scratch(), 'a\n\x1b[31mb')
    symlinkSync('/', folder)
    const { stderr } = await rekey(['scan', join(folder, 'none')])
    assert.match(stderr, /^rekey: no such path: /)
  })
})
