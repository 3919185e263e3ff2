import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { Report } from '../../src/model/document.ts'
import { Fault } from '../../src/model/fault.ts'
import type { HttpCall, Network } from '../../src/model/world.ts'
import { attestVerb } from '../../src/verbs/attest.ts'
import { readCommand } from '../../src/verbs/command-line.ts'
import { needsYes } from '../../src/verbs/go-ahead.ts'
import { respond } from '../../src/verbs/respond.ts'
import { rotate } from '../../src/verbs/rotate.ts'
import type { RunVerb, VerbWorld } from '../../src/verbs/world.ts'
import { randomBytes } from '../../src/world/clock.ts'
import { makeCommands } from '../../src/world/commands.ts'
import { files } from '../../src/world/files.ts'
import { openRepository } from '../../src/world/git.ts'
import { hermetic, makeRepository } from '../git/repository.ts'
import { makeClock } from '../issuer/memory.ts'
import { trialService } from '../keyservice/trial-service.ts'

const host = 'keys.example.test'

/** A repository with a key of the embedded key service committed, and the service behind the network. */
async function scene(configuration: string | null = null, env = true) {
  const service = trialService()
  const leaked = service.make({ name: 'shop', access: 'full' }) as { key: string; id: string }
  const repository = makeRepository()
  repository.commit({ 'app.js': `const key = '${leaked.key}'\n`, '.gitignore': '.env\n' })
  const root = repository.path
  if (env) writeFileSync(join(root, '.env'), `# shop\nSHOP_KEY=${leaked.key}\n`)
  const trusted = join(root, 'trusted.yml')
  if (configuration !== null) writeFileSync(trusted, configuration)
  const sent: HttpCall[] = []
  const network: Network = {
    async ask(call) {
      sent.push(call)
      const { pathname, search, host: asked } = new URL(call.url)
      assert.equal(asked, host, 'a key went to another host')
      const { status, headers, body } = service.ask(`${call.method} ${pathname}${search}`, {
        headers: call.headers,
        ...(call.body === null ? {} : { raw: call.body }),
      })
      return { status, headers, body }
    },
  }
  const clock = makeClock('2026-03-01T08:00:00.000Z')
  const environment: { [name: string]: string | undefined } = {
    ...hermetic,
    REKEY_KEYSERVICE_HOST: host,
    REKEY_KEYSERVICE_ADMIN: service.admin.key,
  }
  const run = async (argv: readonly string[], changed: Partial<VerbWorld> = {}) => {
    let [stdout, stderr] = ['', '']
    sent.length = 0
    const world: VerbWorld = {
      ...{
        clock,
        random: randomBytes,
        shell: () => Promise.reject(new Error('nothing here reads a script')),
        commands: makeCommands({}),
        files,
        environment,
        cwd: root,
        colour: false,
        version: '0.0.0-test',
      },
      network: async () => network,
      git: (path) => openRepository(path, changed.environment ?? environment, root),
      stdout: async (text) => void (stdout += text),
      stderr: async (text) => void (stderr += text),
      stdin: async () => new Uint8Array(),
      ...changed,
    }
    const command = readCommand(argv, world.environment)
    if (!('args' in command)) throw new Error('no command')
    let code = 2
    try {
      const verbs = { rotate, attest: attestVerb } as { readonly [verb: string]: RunVerb | undefined }
      code = await (verbs[command.verb] ?? respond)(command.options, command.args, world)
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      stderr += `rekey: ${error.message}\n`
    }
    for (const text of [stdout, stderr, ...journal()]) {
      assert.ok(!text.includes(leaked.key.slice(17, 49)), 'the leaked key was told')
      for (const value of stored().values())
        assert.ok(!text.includes(value.slice(17, 49)) || value.length < 49, 'a stored key was told')
    }
    return {
      code,
      stdout,
      stderr,
      changes: sent
        .filter(({ method }) => method !== 'GET')
        .map(({ method, url }) => `${method} ${new URL(url).pathname.replace(/\w{10}(?=\/|$)/, '{id}')}`),
    }
  }
  const journal = () => {
    try {
      const folder = join(root, '.git/rekey/journal')
      return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
    } catch {
      return []
    }
  }
  const stored = () =>
    new Map(
      (env ? readFileSync(join(root, '.env'), 'utf8') : '')
        .split('\n')
        .flatMap((line) => (/^\w+=/.test(line) ? [line.split('=', 2) as [string, string]] : [])),
    )
  const works = (key: string | undefined) => service.ask('GET /v1/keys/self', { key: key ?? '' }).status === 200
  return { service, leaked, root, run, clock, environment, stored, works, journal, sent }
}

const rotating = `
policy: { on-leak: rotate, grace: 24h }
keys: { SHOP_KEY: { service: keyservice, stores: ["env:.env"], rotate-every: 30d } }
`

describe('respond', () => {
  it('without a trusted configuration asks, and changes nothing', async () => {
    const { run, root } = await scene()
    writeFileSync(join(root, '.rekey'), '')
    const { code, stdout, changes } = await run(['respond', '--format', 'json'])
    const report = JSON.parse(stdout) as Report
    assert.deepEqual([code, changes], [1, []])
    const leak = report.leaks.find(({ path }) => path === 'app.js')!
    assert.deepEqual(
      [leak.severity, leak.verdict?.state, leak.verdict?.access, leak.response?.policy, leak.response?.outcome],
      ['critical', 'live', 'full', 'report', 'open'],
    )
  })

  it('does not act by the working tree’s own configuration, and says so', async () => {
    const { run, root } = await scene()
    const { mkdirSync } = await import('node:fs')
    mkdirSync(join(root, '.github'))
    writeFileSync(join(root, '.github/rekey.yml'), rotating)
    const { code, stdout, changes } = await run(['respond'])
    assert.deepEqual([code, changes], [1, []])
    assert.match(stdout, /--config \.github\/rekey\.yml/)
    // A person at the terminal may trust it.
    const asked = await run(['respond'], { ask: async () => true })
    assert.equal(asked.changes.at(-1), 'DELETE /v1/keys/{id}')
  })

  it('rotates into the store, proves the old key dead, and ends with 1 in the run that killed it and 0 afterwards', async () => {
    const { run, leaked, stored, works, service } = await scene(rotating)
    const first = await run(['respond', '--config', 'trusted.yml', '--yes', '--format', 'json'])
    const leak = (JSON.parse(first.stdout) as Report).leaks.find(({ path }) => path === 'app.js')!
    assert.deepEqual([first.code, leak.severity, leak.response?.outcome], [1, 'low', 'done'])
    assert.deepEqual([works(leaked.key), works(stored().get('SHOP_KEY'))], [false, true])
    assert.equal(stored().size, 1)
    const listed = service.ask('GET /v1/keys', { key: service.admin.key }).json as { keys: { id: string }[] }
    assert.equal(listed.keys.length, 2, 'the admin key and the new one')
    const again = await run(['respond', '--config', 'trusted.yml', '--yes'])
    assert.deepEqual([again.code, again.changes], [0, []])
  })

  it('rehearses: the plan is told, nothing is sent that changes anything, nothing is left behind', async () => {
    const { run, root, stored, leaked, journal } = await scene(rotating)
    const { code, stdout, changes } = await run(['respond', '--config', 'trusted.yml', '--dry-run'])
    assert.deepEqual([code, changes, journal()], [1, [], []])
    const plan = stdout.split('\n').filter((line) => line.startsWith('Plan:'))
    assert.deepEqual(
      plan.map((line) => line.replace(/^Plan: keyservice\/keyservice-key \(app\.js:1\): /, '').replace(/[\w]{10}(?=\/)/, '{id}')),
      [
        `create: POST ${host}/v1/keys, with the admin credential; where that is refused, POST ${host}/v1/keys, as the key itself`,
        'store the new key in env:.env:SHOP_KEY, a file of the working tree',
        `disable: POST ${host}/v1/keys/{key.id}/disable, with the admin credential`,
        `revoke: DELETE ${host}/v1/keys/self, as the key itself; where that is refused, DELETE ${host}/v1/keys/{key.id}, with the admin credential`,
      ],
    )
    assert.equal(stored().get('SHOP_KEY'), leaked.key)
    assert.throws(() => readFileSync(join(root, '.git/rekey/state-key')))
  })

  it('rehearses with a key that is dead: it is dead there, too; what is only pretended is not over', async () => {
    const { run } = await scene('policy: { on-leak: revoke }')
    const heardIn = async () => {
      const { code, stdout, changes } = await run(['respond', '--config', 'trusted.yml', '--dry-run', '--format', 'json'])
      const [leak] = (JSON.parse(stdout) as Report).leaks
      return [code, changes, leak?.severity, leak?.verdict?.state, leak?.response?.outcome]
    }
    assert.deepEqual(await heardIn(), [1, [], 'critical', 'live', undefined])
    await run(['respond', '--config', 'trusted.yml', '--yes'])
    assert.deepEqual(await heardIn(), [0, [], 'low', 'unknown', 'done'])
  })

  it('counts a key that an earlier run saw dead as dead, without asking again; what another state key wrote is named', async () => {
    const { run, environment, root, sent } = await scene('policy: { on-leak: revoke }')
    const reportOf = ({ stdout }: { readonly stdout: string }) => JSON.parse(stdout) as Report
    const argv = ['respond', '--config', 'trusted.yml', '--yes', '--memory', 'answers', '--format', 'json']
    const keyed = { environment: { ...environment, REKEY_STATE_KEY: 'k'.repeat(40) } }
    const first = await run(argv, keyed)
    assert.deepEqual([first.code, reportOf(first).leaks[0]?.severity], [1, 'low'])
    const second = await run(argv, keyed)
    const [leak] = reportOf(second).leaks
    assert.deepEqual([second.code, leak?.severity, leak?.verdict?.state, sent.length], [0, 'low', 'dead', 0])
    const other = await run(argv, { environment: { ...environment, REKEY_STATE_KEY: 'q'.repeat(40) } })
    const journal = join(root, '.git/rekey/journal')
    assert.ok(
      reportOf(other).notes.some(
        (note) => note.startsWith(journal) && note.endsWith('.json was not written with this state key, and is ignored.'),
      ),
    )
  })

  it('without memory of its own act tells a refused key as refused, not as dead, and says what a person can do', async () => {
    const { run, root } = await scene('policy: { on-leak: revoke }')
    assert.equal((await run(['respond', '--config', 'trusted.yml', '--yes'])).code, 1)
    rmSync(join(root, '.git/rekey'), { recursive: true })
    const { code, stdout, changes } = await run(['respond', '--config', 'trusted.yml', '--yes'])
    assert.deepEqual([code, changes], [1, []])
    assert.match(stdout, new RegExp(`^ +not proved dead: refused by ${host}, which may not be its only host$`, 'm'))
    assert.match(stdout, /^ +it is asked again; who knows that it is dead can attest it$/m)
    assert.match(stdout, /refuses the key, which alone is no proof here.*rekey attest.*ignored with a reason\.$/m)
    const again = await run(['respond', '--config', 'trusted.yml', '--yes', '--format', 'json'])
    const [leak] = (JSON.parse(again.stdout) as Report).leaks
    assert.deepEqual([leak?.severity, leak?.verdict?.state, leak?.verdict?.refused], ['high', 'unknown', true])
    const [name] = readdirSync(join(root, '.git/rekey/journal'))
    const attested = await run([
      'attest',
      name!.slice(0, 12),
      '--reason',
      'revoked on the first of March',
      '--config',
      'trusted.yml',
    ])
    assert.equal(attested.code, 0, attested.stderr)
  })

  it('asks a person at a terminal before it acts, and takes no for no', async () => {
    const { run } = await scene(rotating)
    let question = ''
    const ask = async (text: string) => {
      question += text
      return false
    }
    const { changes, stderr } = await run(['respond', '--config', 'trusted.yml'], { ask })
    assert.deepEqual(changes, [])
    assert.match(stderr, /Plan: .*revoke/)
    assert.match(question, /Go ahead/)
    const yes = await run(['respond', '--config', 'trusted.yml', '--yes'], { ask })
    assert.equal(yes.changes.at(-1), 'DELETE /v1/keys/{id}')
  })

  it('does nothing that the person did not see: a key that works only once the plan was read is left alone', async () => {
    const { run, leaked, service, works } = await scene('policy: { on-leak: revoke }')
    // the first look gets no clear answer, so that the plan is empty; a moment later the key works
    let looks = 0
    const network: Network = {
      async ask({ method, url, headers }) {
        if (looks++ === 0) return { status: 500, headers: {}, body: '' }
        const { status, headers: heads, body } = service.ask(`${method} ${new URL(url).pathname}`, { headers })
        return { status, headers: heads, body }
      },
    }
    const asked: string[] = []
    const ask = async (text: string) => asked.push(text) > 0
    const { code } = await run(['respond', '--config', 'trusted.yml'], { ask, network: async () => network })
    assert.deepEqual([code, asked, works(leaked.key)], [1, [], true])
  })

  it('takes silence for no: without a terminal it asks services alone, says what --yes is for, and ends with 2', async () => {
    const { run, leaked, works, root } = await scene(rotating)
    for (const argv of [['respond'], ['rotate', 'SHOP_KEY']]) {
      const { code, changes, stderr } = await run([...argv, '--config', 'trusted.yml'])
      assert.deepEqual([code, changes], [2, []], argv[0])
      assert.equal(stderr, `rekey: ${needsYes}\n`)
      assert.ok(works(leaked.key))
    }
    // where nothing would be done nothing is missing
    writeFileSync(join(root, 'trusted.yml'), 'policy: { on-leak: report }')
    const told = await run(['respond', '--config', 'trusted.yml'])
    assert.deepEqual([told.code, told.changes, told.stderr], [1, [], ''])
    const noneDue = await run(['rotate', '--config', 'trusted.yml'])
    assert.deepEqual([noneDue.code, noneDue.changes, noneDue.stderr], [0, [], ''])
  })

  it('acts on a plan without another yes', async () => {
    const { run, leaked, works, root, environment } = await scene('policy: { on-leak: revoke }')
    const keyed = { environment: { ...environment, REKEY_STATE_KEY: 'k'.repeat(40) } }
    const planned = await run(['respond', '--config', 'trusted.yml', '--plan', join(root, '.git/plan')], keyed)
    assert.deepEqual([planned.code, planned.changes, works(leaked.key)], [1, [], true])
    const acted = await run(['respond', '--config', 'trusted.yml', '--act-on', join(root, '.git/plan')], keyed)
    assert.deepEqual([acted.changes.at(-1), works(leaked.key)], ['DELETE /v1/keys/{id}', false])
  })

  it('ends with 2 and one sentence for wrong use and for a credential that an act lacks', async () => {
    const { run, environment } = await scene('policy: { on-leak: disable }')
    const lacking = await run(['respond', '--config', 'trusted.yml', '--yes'], {
      environment: { ...environment, REKEY_KEYSERVICE_ADMIN: '' },
    })
    assert.deepEqual([lacking.code, lacking.changes], [2, []])
    assert.match(lacking.stderr, /^rekey: .*REKEY_KEYSERVICE_ADMIN.*\n$/)
    for (const argv of [
      ['respond', '--yes'],
      ['respond', 'a', 'b'],
      ['respond', '--config', 'none.yml'],
    ]) {
      const { code, stderr, stdout } = await run(argv)
      assert.deepEqual([code, stdout, stderr.split('\n').length], [2, '', 2])
    }
    const short = await run(['respond'], { environment: { ...environment, REKEY_STATE_KEY: 'short' } })
    assert.deepEqual([short.code, short.changes], [2, []])
  })

  it('tells a key that works whatever the configuration hides', async () => {
    const { run } = await scene('ignore: [{ path: app.js, reason: an example }]', false)
    const { code, stdout } = await run(['respond', '--config', 'trusted.yml', '--yes', '--format', 'json'])
    const leak = (JSON.parse(stdout) as Report).leaks.find(({ path }) => path === 'app.js')!
    assert.deepEqual([code, leak.suppressed, leak.severity], [1, null, 'critical'])
  })
})

describe('rotate', () => {
  it('lets the old key live for its grace, keeps it beside the new one, and retires it in a later run', async () => {
    const { run, leaked, stored, works, clock } = await scene(rotating)
    const first = await run(['rotate', 'SHOP_KEY', '--config', 'trusted.yml', '--yes'])
    assert.equal(first.code, 0, first.stderr)
    assert.deepEqual([works(leaked.key), works(stored().get('SHOP_KEY')), stored().get('SHOP_KEY_OLD')], [true, true, leaked.key])
    const early = await run(['rotate', '--config', 'trusted.yml', '--yes'])
    assert.deepEqual([early.code, early.changes, works(leaked.key)], [0, [], true])
    await clock.sleep(25 * 3600 * 1000)
    const late = await run(['rotate', '--config', 'trusted.yml', '--yes'])
    assert.equal(late.code, 0, late.stderr)
    assert.deepEqual([works(leaked.key), works(stored().get('SHOP_KEY')), stored().has('SHOP_KEY_OLD')], [false, true, false])
  })

  it('retires an old value within its grace at once where it leaks, and keeps nothing of it', async () => {
    const { run, leaked, stored, works } = await scene(rotating)
    await run(['rotate', 'SHOP_KEY', '--config', 'trusted.yml', '--yes'])
    assert.equal(works(leaked.key), true)
    const told = await run(['respond', '--config', 'trusted.yml', '--yes'])
    assert.equal(told.code, 1, told.stderr)
    assert.deepEqual([works(leaked.key), works(stored().get('SHOP_KEY'))], [false, true])
    await run(['rotate', '--config', 'trusted.yml', '--yes'])
    await run(['respond', '--config', 'trusted.yml', '--yes'])
    assert.equal(stored().has('SHOP_KEY_OLD'), false, 'the old copy is left behind')
  })

  it('runs what takes the new key into use before the old one goes, and leaves the old one alone where that fails', async () => {
    const script = (code: number) =>
      `{command: [${JSON.stringify(process.execPath)}, -e, "process.exit(/^rekey-/.test(process.env.REKEY_LABEL) ? ${code} : 9)"]}`
    const immediate = (code: number) =>
      rotating.replace('grace: 24h', 'grace: 0h').replace('rotate-every', `after-store: ${script(code)}, rotate-every`)
    const { run, root, leaked, stored, works } = await scene(immediate(3))
    const failed = await run(['rotate', 'SHOP_KEY', '--config', 'trusted.yml', '--yes'])
    assert.equal(failed.code, 2, failed.stdout)
    assert.match(failed.stderr, /command:.* did not succeed in taking it into use: the old key is not retired/)
    assert.deepEqual([works(leaked.key), works(stored().get('SHOP_KEY'))], [true, true])
    writeFileSync(join(root, 'trusted.yml'), immediate(0))
    const after = await run(['rotate', 'SHOP_KEY', '--config', 'trusted.yml', '--yes'])
    assert.equal(after.code, 0, after.stderr)
    assert.deepEqual([works(leaked.key), works(stored().get('SHOP_KEY'))], [false, true])
    const elsewhere = await scene(rotating.replace('rotate-every', 'after-store: {workflow: deploy.yml}, rotate-every'))
    const given = { ...elsewhere.environment, REKEY_KEY_SHOP_KEY: elsewhere.leaked.key }
    const workflow = await elsewhere.run(['rotate', 'SHOP_KEY', '--config', 'trusted.yml', '--yes'], { environment: given })
    assert.deepEqual([workflow.code, workflow.changes], [2, []])
    assert.match(workflow.stderr, /started by the Action alone/)
  })

  it('leaves alone what is not due, and renews what is', async () => {
    const { run, clock, stored, leaked } = await scene(rotating)
    const young = await run(['rotate', '--config', 'trusted.yml', '--yes', '--format', 'json'])
    assert.deepEqual([young.code, young.changes, JSON.parse(young.stdout).rotated[0].due], [0, [], false])
    await clock.sleep(31 * 86400 * 1000)
    const old = await run(['rotate', '--config', 'trusted.yml', '--yes', '--format', 'json'])
    assert.deepEqual([old.code, JSON.parse(old.stdout).rotated[0].due], [0, true])
    assert.notEqual(stored().get('SHOP_KEY'), leaked.key)
  })

  it('ends with 2 for what it does not know or does not have', async () => {
    const { run } = await scene(rotating, false)
    const unknown = await run(['rotate', 'SHOP_KYE', '--config', 'trusted.yml', '--yes'])
    assert.deepEqual([unknown.code, /did you mean SHOP_KEY/.test(unknown.stderr)], [2, true])
    const untrusted = await run(['rotate'])
    assert.match(untrusted.stderr, /--config/)
    const missing = await run(['rotate', 'SHOP_KEY', '--config', 'trusted.yml', '--yes'])
    assert.deepEqual([missing.code, missing.changes], [2, []])
    assert.match(missing.stderr, /REKEY_KEY_SHOP_KEY/)
  })
})

describe('attest', () => {
  const idOf = (journal: readonly string[]) => (JSON.parse(journal[0]!) as { incident: { id: string } }).incident.id

  it('closes an incident that nobody can be asked about, and never one whose key works', async () => {
    const { run, journal, environment } = await scene()
    await run(['respond'])
    const id = idOf(journal()).slice(0, 8)
    const live = await run(['attest', id, '--reason', 'deleted by hand'])
    assert.deepEqual([live.code, /still works/.test(live.stderr)], [2, true])
    const away = { ...environment, REKEY_KEYSERVICE_HOST: undefined }
    const attested = await run(['attest', id, '--reason', 'deleted by hand'], { environment: away })
    assert.deepEqual([attested.code, attested.stderr], [0, ''])
    assert.match(attested.stdout, /closed, ATTESTED and not proved/)
    const again = await run(['respond'])
    assert.match(again.stdout, /live/, 'a key that works after all opens its incident again')
    assert.equal((await run(['attest', id, '--reason', 'x'])).code, 2)
  })

  it('wants one incident and a reason, of one line and without a key', async () => {
    const { run, leaked } = await scene()
    for (const [argv, why] of [
      [['attest', '--reason', 'x'], /takes one incident/],
      [['attest', 'a', 'b', '--reason', 'x'], /takes one incident/],
      [['attest', 'abcdefab'], /needs a reason/],
      [['attest', 'abcdefab', '--reason', 'x\ny'], /one line/],
      [['attest', 'abcdefab', '--reason', 'x'.repeat(301)], /one line/],
      [['attest', 'abcdefab', '--reason', 'x'], /No incident/],
      [['attest', 'abcdefab', '--reason', leaked.key], /holds a key/],
    ] as const) {
      const { code, stderr } = await run(argv)
      assert.deepEqual([code, why.test(stderr)], [2, true], stderr)
    }
  })
})

describe('a scan of the history', () => {
  it('does nothing by itself; with --act-on-history it acts by policy', async () => {
    const { run, works, leaked } = await scene('policy: { on-leak: revoke }')
    const told = await run(['respond', '--history', '--config', 'trusted.yml', '--yes'])
    assert.deepEqual([told.changes, works(leaked.key)], [[], true])
    assert.match(told.stdout, /history does nothing to any key by itself/)
    await run(['respond', '--history', '--act-on-history', '--config', 'trusted.yml', '--yes'])
    assert.equal(works(leaked.key), false)
  })
})
