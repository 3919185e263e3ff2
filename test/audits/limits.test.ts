import assert from 'node:assert/strict'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { defaults } from '../../src/config/defaults.ts'
import { sampleText } from '../../src/detect/sample.ts'
import type { Report } from '../../src/model/document.ts'
import type { Flow, ShellParser } from '../../src/model/workflow.ts'
import { services } from '../../src/services/index.ts'
import { gather } from '../../src/verbs/audited.ts'
import { findingsOf } from '../../src/verbs/findings.ts'
import { readWorkflows } from '../../src/verbs/read-workflows.ts'
import type { VerbWorld } from '../../src/verbs/world.ts'
import { clock } from '../../src/world/clock.ts'
import { files } from '../../src/world/files.ts'
import { openRepository } from '../../src/world/git.ts'
import { loadShellParser } from '../../src/world/shell-grammar.ts'
import { rekey } from '../cli/run.ts'
import { seeded } from '../detect/random.ts'
import { hermetic, makeRepository } from '../git/repository.ts'
import { workflow } from './audit-case.ts'

const folder = '.github/workflows'
const usual = (n: number) =>
  workflow(
    `- uses: actions/checkout@v4\n- run: |\n    npx loco-cli pull -a "$LOCO_API_KEY"\n    curl "https://localise.biz/api/export/all.json?key=$LOCO_API_KEY"\n  env:\n    LOCO_API_KEY: \${{ secrets.LOCO_${n}_KEY }}`,
  )

/** What reading and auditing so many files asks for: calls to the outside, scripts parsed, and looks at a flow by all audits together. */
async function workOf(count: number) {
  const repo = makeRepository()
  mkdirSync(join(repo.path, folder), { recursive: true })
  for (let n = 0; n < count; n++) writeFileSync(join(repo.path, folder, `w${n}.yml`), usual(n))
  const work = { looks: 0, reads: 0, parses: 0, glances: 0 }
  const parser = await loadShellParser()
  /** A function that counts its calls. */
  const counted =
    <Args extends unknown[], R>(name: keyof typeof work, call: (...args: Args) => R) =>
    (...args: Args): R => {
      work[name]++
      return call(...args)
    }
  const counting: ShellParser = { parse: counted('parses', (script: string) => parser.parse(script)) }
  const world = {
    clock,
    environment: hermetic,
    files: {
      ...files,
      look: counted('looks', (path: Uint8Array) => files.look(path)),
      read: counted('reads', (path: string) => files.read(path)),
    },
    shell: async () => counting,
  } as unknown as VerbWorld
  const repository = await openRepository(repo.path, hermetic, repo.path)
  const on = { repository, configuration: defaults, knowledge: null, asksNobody: 'no', loopback: [] }
  const { audited } = await gather(on, world)
  const seen = (flow: Flow) =>
    new Proxy(flow, { get: counted('glances', (of: object, name: string | symbol) => Reflect.get(of, name)) }) as Flow
  const uses = new Map([...audited.uses].map(([name, flows]) => [name, flows.map(seen)]))
  const findings = findingsOf({ ...audited, flows: audited.flows.map(seen), uses })
  return { ...work, findings: findings.length }
}

describe('many workflow files', () => {
  it('are read and audited in time that grows with their number', async () => {
    const [few, many] = [await workOf(250), await workOf(500)]
    assert.ok(few.findings >= 500)
    for (const name of ['looks', 'reads', 'parses', 'glances', 'findings'] as const) {
      assert.ok(few[name] > 0, name)
      assert.ok(many[name] <= 2.1 * few[name], `${name}: ${few[name]} for 250 files, ${many[name]} for 500`)
    }
  })
})

describe('hostile files', () => {
  const anchors = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghijk'
    .split('')
    .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(',')}]`)
    .join('\n')}\non: push\njobs: *k\n`
  const hostile: { readonly [name: string]: string } = {
    'bomb.yml': anchors,
    'deep.yml': `on: push\njobs: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`,
    'large.yml': `on: push\n# ${'x'.repeat(10 * 1024 * 1024)}\n`,
    'twice.yml': 'on: push\njobs: {}\njobs: {}\n',
    'binary.yml': '\u0000\u0001on: push\n',
    'list.yml': '- on\n- push\n',
    'alias.yml': 'on: *nothing\n',
    'tag.yml': 'on: !!js/function "x"\njobs: {}\n',
    // more of what looks like keys than is followed
    'keys.yml': `on: push\njobs: {}\n${`# AKIA${sampleText([{ base32: 16 }], undefined, seeded('keys'))}\n`.repeat(20_500)}`,
  }

  it('are told one by one, and keep nobody from the others', async () => {
    const repo = makeRepository()
    const all = Object.fromEntries(Object.entries(hostile).map(([name, text]) => [`${folder}/${name}`, text]))
    repo.commit({ ...all, [`${folder}/fine.yml`]: usual(1) })
    const { stdout, code, stderr } = await rekey(['audit', '--format', 'json', '--fail-on', 'never'], { cwd: repo.path })
    const report = JSON.parse(stdout) as Report
    assert.equal(code, 2, stderr)
    assert.equal(report.coverage.complete, false)
    const told = new Set(report.coverage.skipped.map(({ path }) => path.slice(folder.length + 1)))
    for (const name of ['deep.yml', 'large.yml', 'twice.yml', 'list.yml', 'alias.yml', 'keys.yml'])
      assert.ok(told.has(name), `${name} in ${[...told]}`)
    for (const { why } of report.coverage.skipped) assert.ok(why.length < 300 && !why.includes('xxxx'), why)
    assert.ok(report.findings.some(({ audit, path }) => audit === 'key-in-url' && path === `${folder}/fine.yml`))
  })

  it('names that a program would take for its own do no harm', async () => {
    const repo = makeRepository()
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const steps = names.map((name) => `- run: echo "$${name}"\n  env:\n    ${name}: \${{ secrets.${name} }}`).join('\n')
    repo.commit({ [`${folder}/a.yml`]: workflow(steps) })
    const { stdout, code } = await rekey(['audit', '--format', 'json'], { cwd: repo.path })
    assert.equal(code, 1)
    const found = (JSON.parse(stdout) as Report).findings.filter(({ audit }) => audit === 'key-in-log')
    const named = names.map((name) => name.toUpperCase())
    assert.deepEqual(
      found.map(({ secret }) => secret),
      named,
    )
  })

  it('links lead nowhere: neither a workflow, nor its folder, nor a script that a step calls', async () => {
    const outside = makeRepository()
    outside.commit({ 'w.yml': usual(1), 'secret.sh': 'curl "https://localise.biz/?key=$LOCO_API_KEY"\n' })
    const repo = makeRepository()
    repo.commit({ [`${folder}/a.yml`]: workflow('- run: ./linked.sh\n  env: { LOCO_API_KEY: "${{ secrets.LOCO_API_KEY }}" }') })
    symlinkSync(join(outside.path, 'w.yml'), join(repo.path, folder, 'b.yml'))
    symlinkSync(join(outside.path, 'secret.sh'), join(repo.path, 'linked.sh'))
    const world = { files, shell: loadShellParser }
    const repository = await openRepository(repo.path, hermetic, repo.path)
    const read = await readWorkflows(repository, defaults, services, world)
    assert.deepEqual([...read.texts.keys()], [`${folder}/a.yml`])
    assert.ok(read.flows.length > 0 && read.flows.every(({ need }) => need.access === 'unknown'))
    const linked = makeRepository()
    linked.commit({ 'x.txt': 'x' })
    symlinkSync(join(repo.path, '.github'), join(linked.path, '.github'))
    const other = await readWorkflows(await openRepository(linked.path, hermetic, linked.path), defaults, services, world)
    assert.equal(other.texts.size, 0)
  })
})
