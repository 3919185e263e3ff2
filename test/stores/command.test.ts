import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import type { CommandStore } from '../../src/model/configuration.ts'
import { Secret } from '../../src/model/secret.ts'
import { openStore, type StorePorts } from '../../src/stores/index.ts'
import { clock } from '../../src/world/clock.ts'
import { makeCommands } from '../../src/world/commands.ts'
import { files } from '../../src/world/files.ts'
import { word } from '../issuer/memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'rekey-command-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** A program that writes down how it was called, and does what `body` says. */
function program(name: string, body: string): string {
  const path = join(folder, name)
  writeFileSync(
    path,
    `#!/bin/sh\nset -e\nenv > ${folder}/env\nprintf '%s\\n' "$@" > ${folder}/args\npwd > ${folder}/where\n${body}\n`,
  )
  chmodSync(path, 0o700)
  return path
}
const keeping = program('keep', `case $1 in put) cat > "${folder}/kept-$2" ;; drop) rm -f "${folder}/kept-$2" ;; esac`)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const kept = () => readdirSync(folder).filter((name) => name.startsWith('kept-'))

const environment = {
  PATH: process.env.PATH,
  HOME: folder,
  VAULT_TOKEN: word(20),
  REKEY_ADMIN_TOKEN: word(20),
  REKEY_KEY_API_KEY: word(20),
}
function open(store: CommandStore, parts = {}, timeoutMs = 20_000) {
  const ports: StorePorts = {
    ...{ files, root: null, random: (count) => new Uint8Array(randomBytes(count)), admin: null },
    outside: {
      ...{ stores: { vault: store }, clock, environment, loopback: [] },
      commands: makeCommands(environment, timeoutMs),
      network: () => assert.fail('a command needs no network'),
    },
  }
  return openStore('command:vault', { secret: 'API_KEY', parts }, ports)
}
const key = (value: string) => ({ key: new Secret(value) })
const calls = (path: string, env: readonly string[] = []): CommandStore => ({
  write: [path, 'put', '{name}'],
  remove: [path, 'drop', '{name}'],
  env,
})

describe('a command', () => {
  it('gets the value on standard input, whole and alone, and the name as an argument', async () => {
    const store = await open(calls(keeping))
    assert.equal(store.id, 'command:vault:API_KEY')
    for (const value of [word(40), ` $(id) "'\\ ü`, 'two\nlines\n', word(200_000)]) {
      assert.deepEqual(await store.write(key(value)), { outcome: 'done' })
      assert.equal(read('kept-API_KEY'), value)
      assert.equal(read('args'), 'put\nAPI_KEY\n')
      assert.ok(!read('env').includes(value.slice(0, 40)))
    }
    assert.equal((await store.remove!()).outcome, 'done')
    assert.deepEqual(kept(), [])
  })

  it('is probed under a name of its own, and nothing is left', async () => {
    writeFileSync(join(folder, 'kept-API_KEY'), 'in use')
    assert.deepEqual(await (await open(calls(keeping))).probe(), { outcome: 'done' })
    assert.deepEqual(kept(), ['kept-API_KEY'])
    assert.equal(read('kept-API_KEY'), 'in use')
    assert.match(read('args'), /^drop\nREKEY_PROBE_[0-9A-F]{16}\n$/)
    rmSync(join(folder, 'kept-API_KEY'))
  })

  it('sees the variables that it was given by name, and nothing of rekey’s own, and runs outside any checkout', async () => {
    await (await open(calls(keeping, ['VAULT_TOKEN']))).write(key('v'))
    const seen = read('env').split('\n')
    assert.ok(seen.includes(`VAULT_TOKEN=${environment.VAULT_TOKEN}`))
    assert.deepEqual(
      seen.filter((line) => line.startsWith('REKEY_')),
      [],
    )
    assert.equal(read('where'), '/\n')
    await (await open(calls(keeping))).write(key('v'))
    assert.ok(!read('env').includes('VAULT_TOKEN'))
    await assert.rejects(open(calls(keeping, ['NOT_SET'])), /command:vault needs the environment variable NOT_SET/)
  })

  it('that fails may have written, and what it prints is never shown', async () => {
    const value = word(40)
    const store = await open(calls(program('fail', 'cat; cat >&2; exit 3')))
    const answer = await store.write(key(value))
    assert.equal(answer.outcome, 'unknown')
    assert.match(answer.note!, /ended with 3/)
    assert.ok(!JSON.stringify(answer).includes(value))
    assert.equal((await store.probe()).outcome, 'unknown')
  })

  it('that is not there wrote nothing', async () => {
    for (const path of [join(folder, 'nowhere'), 'rekey-no-such-program']) {
      // the limit of what was never started keeps the process that long
      const store = await open({ ...calls(keeping), write: [path, '{name}'] }, {}, 300)
      for (const answer of [await store.probe(), await store.write(key('v'))]) {
        assert.equal(answer.outcome, 'denied')
        assert.match(answer.note!, /could not be started/)
      }
    }
  })

  it('that does not end is ended', async () => {
    const store = await open({ ...calls(keeping), write: ['sleep', '600', '{name}'].slice(0, 2) }, {}, 300)
    const answer = await store.write(key('v'))
    assert.equal(answer.outcome, 'unknown')
    assert.match(answer.note!, /did not end in time/)
  })

  it('that never reads its input is judged by how it ends', async () => {
    assert.deepEqual(await (await open(calls(program('deaf', 'exit 0')))).write(key(word(300_000))), { outcome: 'done' })
  })

  it('keeps each part of a key under its name, and is told where it got no further', async () => {
    const parts = { id: 'THE_ID', secret: 'THE_SECRET' }
    const pair = { id: new Secret('i'), secret: new Secret('s') }
    assert.equal((await (await open(calls(keeping), parts)).write(pair)).outcome, 'done')
    assert.deepEqual([read('kept-THE_ID'), read('kept-THE_SECRET')], ['i', 's'])
    const picky = program('picky', `[ "$2" != THE_SECRET ]; cat > "${folder}/kept-$2"`)
    const answer = await (await open(calls(picky), parts)).write(pair)
    assert.equal(answer.outcome, 'unknown')
    assert.match(answer.note!, /^THE_SECRET: .*ended with 1.*Changed already: THE_ID\.$/)
  })

  it('is one that the trusted configuration describes', async () => {
    const outside = { stores: {}, clock, environment, loopback: [], commands: makeCommands({}), network: () => assert.fail() }
    const ports: StorePorts = { files, root: null, random: () => new Uint8Array(8), admin: null, outside }
    for (const each of [ports, { ...ports, outside: null }])
      for (const spec of ['command:vault', 'webhook:vault', 'command:toString'])
        await assert.rejects(openStore(spec, { secret: 'K', parts: {} }, each), /trusted configuration/)
    assert.ok(!existsSync(join(folder, 'kept-K')))
  })
})
