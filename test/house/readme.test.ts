import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { parse } from 'yaml'
import { readConfiguration } from '../../src/config/read.ts'
import { inputTable, verbs } from '../../src/inputs.ts'
import { services } from '../../src/services/index.ts'
import { textOf, top } from './sources.ts'

const page = textOf('README.md')
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) => text!)
const cli = join(top, 'dist/cli.js')

describe('the README’s commands', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'rekey-readme-'))
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.test', ...args], { cwd: folder })
    git('init', '--quiet', '--initial-branch=main')
    for (const text of ['one\n', 'two\n']) {
      writeFileSync(join(folder, 'a file.txt'), text)
      git('add', '.')
      git('commit', '--quiet', '--message', text)
    }
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  const commands = blocks('sh').flatMap((text) => text.trim().split('\n'))
  it('are there', () => assert.ok(commands.length >= 4 && commands.every((command) => command.startsWith('node dist/cli.js '))))

  for (const command of commands)
    it(`\`${command}\` does what it says`, () => {
      const args = command.split(' ').slice(2)
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' })
      assert.equal(status, 0, stderr)
      assert.notEqual(stdout, '')
      if (args.includes('json')) assert.equal((JSON.parse(stdout) as { coverage: { complete: boolean } }).coverage.complete, true)
    })

  it('are all that the program has', () => {
    const { stdout } = spawnSync(process.execPath, [cli, 'help'], { encoding: 'utf8' })
    for (const verb of verbs) {
      assert.match(stdout, new RegExp(`\\brekey ${verb}\\b`))
      assert.match(page, new RegExp(`\`rekey ${verb}\\b`))
    }
  })
})

describe('the README’s workflows', () => {
  interface Workflow {
    readonly on: unknown
    readonly permissions: Readonly<Record<string, string>>
    readonly jobs: {
      readonly [job: string]: { readonly steps: readonly { readonly uses: string; readonly with?: Record<string, unknown> }[] }
    }
  }
  const files = blocks('yaml').map((text) => parse(text) as Workflow | { policy: unknown } | null)
  const workflows = files.filter((file): file is Workflow => file !== null && 'jobs' in file)

  it('are five, each with its own permissions and inputs that there are', () => {
    assert.equal(workflows.length, 5)
    const known = inputTable.filter(({ action }) => action).map(({ name }) => name)
    for (const { on, permissions, jobs } of workflows) {
      assert.ok(on !== undefined)
      assert.equal(permissions.contents, 'read')
      const step = Object.values(jobs)[0]!.steps.find(({ uses }) => uses.includes('/rekey@'))
      assert.deepEqual(
        Object.keys(step?.with ?? {}).filter((name) => !known.includes(name as (typeof known)[number])),
        [],
      )
    }
  })

  it('write no more than they need', () => {
    const writes = workflows.map(({ permissions }) =>
      Object.entries(permissions).flatMap(([name, right]) => (right === 'write' ? [name] : [])),
    )
    assert.deepEqual(writes, [
      ['pull-requests', 'issues'],
      ['issues', 'security-events'],
      ['issues'],
      ['issues'],
      ['issues', 'pull-requests'],
    ])
  })

  it('come with a configuration that is read', () => {
    const [text] = blocks('yaml').filter((each) => each.startsWith('policy:'))
    assert.equal(readConfiguration(text!, 'README.md', { services }).keys.GITLAB_TOKEN?.onLeak, 'rotate')
  })
})
