import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { parse } from 'yaml'
import { readConfiguration } from '../../src/config/read.ts'
import { services } from '../../src/services/index.ts'
import { makeScene } from '../action/scene.ts'
import { rekey } from '../cli/run.ts'
import { audited, placesOf, run, workflow } from './audit-case.ts'

const a = '.github/workflows/a.yml'
const env = 'env:\n    LOCO_API_KEY: ${{ secrets.LOCO_API_KEY }}'

describe('audit --fix', () => {
  const fixable = workflow(
    [
      `- run: |\n    curl "https://localise.biz/api/export/all.json?key=$LOCO_API_KEY&x=1"\n    curl -H "Authorization: Bearer $LOCO_API_KEY" http://localise.biz/api/auth/verify\n  ${env}`,
      '- run: npx lingo.dev status\n  env:\n    LINGODOTDEV_API_KEY: ${{ secrets.LINGODOTDEV_API_KEY }}',
    ].join('\n'),
  )
  const fixed = workflow(
    [
      `- run: |\n    curl -H "Authorization: Bearer $LOCO_API_KEY" "https://localise.biz/api/export/all.json?x=1"\n    curl -H "Authorization: Bearer $LOCO_API_KEY" https://localise.biz/api/auth/verify\n  ${env}`,
      '- run: npx lingo.dev status',
    ].join('\n'),
  )

  it('makes what is mechanical, which a second audit does not find again', async () => {
    const { repo, stderr } = await run({ files: { [a]: fixable } }, 'audit', '--fix', '--fail-on', 'never')
    assert.equal(readFileSync(join(repo.path, a), 'utf8'), fixed)
    assert.match(stderr, /3 fixes in 1 file/)
    const { report } = await audited({ files: { [a]: fixed } })
    for (const id of ['key-in-url', 'plain-http', 'needless-key']) assert.deepEqual(placesOf(report, id), [], id)
  })

  it('with --dry-run changes nothing and prints a patch that git applies', async () => {
    const { repo, stdout } = await run({ files: { [a]: fixable } }, 'audit', '--fix', '--dry-run', '--fail-on', 'never')
    assert.equal(readFileSync(join(repo.path, a), 'utf8'), fixable)
    repo.gitWith(stdout, 'apply', '-')
    assert.equal(readFileSync(join(repo.path, a), 'utf8'), fixed)
  })

  it('leaves alone what is not plain: single quotes, comments, two keys, another program, a host of nobody', async () => {
    const steps = [
      `curl 'https://localise.biz/api?key=$LOCO_API_KEY'`,
      `curl "https://localise.biz/api?key=$LOCO_API_KEY&other=$LOCO_API_KEY"`,
      `wget "https://localise.biz/api?key=$LOCO_API_KEY"`,
      `curl -H "X: $LOCO_API_KEY" http://example.test/`,
      `curl -H "X: $LOCO_API_KEY" "http://$HOST/"`,
    ].map((line) => `- run: |\n    ${line}\n  ${env}`)
    const text = workflow(steps.join('\n'))
    const { repo, stderr } = await run({ files: { [a]: text } }, 'audit', '--fix', '--fail-on', 'never')
    assert.equal(readFileSync(join(repo.path, a), 'utf8'), text)
    assert.match(stderr, /no finding has a fix/)
  })

  it('makes a block of a script behind `run:`, since a header has a colon that plain YAML takes for a mapping’s', async () => {
    const url = 'https://localise.biz/api/export/all.json'
    const before = workflow(`- run: curl "${url}?key=\${{ secrets.LOCO_API_KEY }}"\n- name: b\n  run: echo`)
    const after = workflow(
      `- run: |\n    curl -H "Authorization: Bearer \${{ secrets.LOCO_API_KEY }}" "${url}"\n- name: b\n  run: echo`,
    )
    const { repo } = await run({ files: { [a]: before } }, 'audit', '--fix', '--fail-on', 'never')
    assert.equal(readFileSync(join(repo.path, a), 'utf8'), after)
    const { report } = await audited({ files: { [a]: after } })
    assert.deepEqual(placesOf(report, 'key-in-url'), [])
  })

  it('promises no fix after which the file could not be read, or would do something else', async () => {
    const url = 'https://localise.biz/api?key=${{ secrets.LOCO_API_KEY }}'
    for (const step of [`- run:\n    curl "${url}"`, `- run: curl "${url}"\n    -o out.json`, `- run: "curl ${url}"`]) {
      const { report } = await audited({ files: { [a]: workflow(step) } })
      const found = report.findings.filter(({ audit }) => audit === 'key-in-url')
      assert.deepEqual(
        found.map(({ edit }) => edit),
        [null],
        step,
      )
    }
  })

  it('takes --dry-run with --fix alone', async () => {
    const { code, stderr } = await run({}, 'audit', '--dry-run')
    assert.deepEqual([code, /--dry-run goes with --fix/.test(stderr)], [2, true])
  })
})

describe('an audit on the command line', () => {
  it('asks nobody unless a configuration is named, and says so', async () => {
    const ran = await run(
      {
        files: { '.github/rekey.yml': 'keys: { LOCO_API_KEY: { service: loco, access: read } }\n' },
        keys: { LOCO_API_KEY: 'x'.repeat(32) },
      },
      'audit',
    )
    assert.equal(ran.calls.length, 0)
    assert.match(ran.stdout, /No service was asked about a key in use: .*--config/)
    assert.match(ran.stdout, /Not known without admin-token.*Secrets: read.*Environments: read.*Administration: read/)
  })

  it('hides what the configuration says, and tells an entry that fits nothing', async () => {
    const inventory = `ignore:
  - { audit: "key-in-*", secret: LOCO_API_KEY, reason: known }
  - { audit: dead-key, reason: fits nothing }
  - { audit: key-in-log, reason: over, until: 2020-01-01 }
  - { path: "**", reason: about leaks alone }
`
    const files = {
      [a]: workflow(
        `- run: echo "$LOCO_API_KEY" "$OTHER"\n  env:\n    LOCO_API_KEY: \${{ secrets.LOCO_API_KEY }}\n    OTHER: \${{ secrets.OTHER_KEY }}`,
      ),
    }
    const { report } = await audited({ files, inventory })
    const told = report.findings.filter(({ audit }) => audit === 'key-in-log')
    assert.deepEqual(
      told.map(({ secret, suppressed }) => [secret, suppressed?.reason ?? null]),
      [
        ['LOCO_API_KEY', 'known'],
        ['OTHER_KEY', null],
      ],
    )
    assert.equal(report.notes.filter((note) => /fits no finding/.test(note)).length, 1)
    assert.equal(report.notes.filter((note) => /ended on 2020-01-01/.test(note)).length, 1)
  })

  it('keeps a fingerprint while lines shift, and gives SARIF with the places that led there', async () => {
    const step = `- run: echo "$LOCO_API_KEY"\n  ${env}`
    const [one, two] = [workflow(step), workflow(`- run: true\n- run: true\n${step}`)]
    const prints = await Promise.all(
      [one, two].map(async (text) =>
        (await audited({ files: { [a]: text } })).report.findings.map(({ fingerprint }) => fingerprint),
      ),
    )
    assert.deepEqual(prints[0], prints[1])
    const { stdout } = await run({ files: { [a]: one } }, 'audit', '--format', 'sarif', '--fail-on', 'never')
    const [result] = JSON.parse(stdout).runs[0].results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'audit/key-in-log')
    assert.equal(result.locations[0].physicalLocation.region.startLine, 7)
    assert.ok(result.relatedLocations.length > 1)
  })
})

describe('a workflow that can’t be read', () => {
  const files = { [a]: 'on: push\njobs: [\n', '.github/workflows/b.yml': workflow(`- run: x\n  ${env}`) }
  const said =
    /^rekey: the scan is not complete: \.github\/workflows\/a\.yml \(line 3, column 1: this is no valid YAML: [^()]+[a-z]\)$/m

  it('is told by each verb, and leaves the exit code at 2', async () => {
    for (const argv of [['audit', '--fail-on', 'never'], ['audit', '--fix', '--dry-run', '--fail-on', 'never'], ['inventory']]) {
      const { code, stderr } = await run({ files }, ...argv)
      assert.deepEqual([code, said.test(stderr)], [2, true], `${argv.join(' ')}: ${stderr}`)
    }
  })

  it('has no inventory written without what it uses', async () => {
    const { repo, code, stderr } = await run({ files }, 'inventory', '--write')
    assert.deepEqual([code, said.test(stderr), /nothing was written/.test(stderr)], [2, true, true])
    assert.throws(() => readFileSync(join(repo.path, '.github/rekey.yml')))
  })
})

describe('inventory', () => {
  const files = {
    [a]: workflow(`- run: npx loco-cli pull\n  ${env}\n- run: ./x\n  env:\n    T: \${{ secrets.HOUSE_COLOUR }}`, {
      job: 'environment: production',
    }),
  }

  it('drafts what workflows use in a form that the configuration reads', async () => {
    const { stdout, code } = await run({ files }, 'inventory')
    assert.equal(code, 0)
    const { keys } = readConfiguration(stdout, 'draft.yml', { services })
    assert.deepEqual(Object.keys(keys), ['LOCO_API_KEY'])
    assert.deepEqual(
      [keys.LOCO_API_KEY?.service, keys.LOCO_API_KEY?.access, keys.LOCO_API_KEY?.environment],
      ['loco', 'read', 'production'],
    )
    assert.match(stdout, /nobody could say.*HOUSE_COLOUR/)
  })

  it('writes it only where there is no file yet', async () => {
    const { repo, code } = await run({ files }, 'inventory', '--write')
    const path = join(repo.path, '.github/rekey.yml')
    assert.deepEqual([code, Object.keys(parse(readFileSync(path, 'utf8')).keys)], [0, ['LOCO_API_KEY']])
    const before = readFileSync(path)
    const again = await rekey(['inventory', '--write'], { cwd: repo.path })
    assert.equal(again.code, 2)
    assert.match(again.stderr, /not overwritten/)
    assert.deepEqual(readFileSync(path), before)
  })
})

describe('an audit of a pull request', () => {
  it('is one comment with suggestions, edited by the next run; a fork’s is told in the run alone', async (t) => {
    const scene = await makeScene([], { '.github/rekey.yml': 'version: 1\n' })
    t.after(() => scene.close())
    const text = workflow(`- run: |\n    curl "https://localise.biz/api/export/all.json?key=$LOCO_API_KEY"\n  ${env}`)
    const inputs = { command: 'audit' }
    const head = scene.repo.commit('topic', { [a]: text })
    const ran = await scene.onPullRequest(head, { inputs })
    assert.equal(ran.code, 1, ran.everything)
    const comments = () => scene.repository.issues.get(1)!.comments
    assert.equal(comments().length, 1, ran.everything)
    assert.match(comments()[0]!.body, /key-in-url[\s\S]*```suggestion\n.*-H "Authorization: Bearer \$LOCO_API_KEY"/)
    assert.ok(
      ran.commands.some(
        ({ name, properties }) => name === 'error' && properties.title === 'key-in-url' && properties.line === '8',
      ),
      JSON.stringify(ran.commands),
    )
    assert.equal(ran.outputs.findings !== '0', true)
    assert.deepEqual(scene.issues(), [], 'a pull request opens no reminder')

    const next = scene.repo.commit('topic', { [a]: workflow('- run: npm test') })
    const clean = await scene.onPullRequest(next, { inputs })
    assert.equal(clean.code, 0, clean.everything)
    assert.deepEqual([comments().length, /All clear/.test(comments()[0]!.body)], [1, true])

    const fork = await scene.onPullRequest(scene.repo.commit('fork', { [a]: text }), { inputs, fork: true })
    assert.equal(fork.code, 1, fork.everything)
    assert.equal(comments().length, 1)
    assert.match(comments()[0]!.body, /All clear/)
  })
})
