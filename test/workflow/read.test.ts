import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { Fault } from '../../src/model/fault.ts'
import type { Text } from '../../src/model/workflow.ts'
import { readActionRef } from '../../src/workflow/action-ref.ts'
import { conditionIn, expressionsIn } from '../../src/workflow/expressions.ts'
import { readAction, readWorkflow } from '../../src/workflow/read.ts'
import { standsAt } from './scene.ts'

const source = `name: Translations
on:
  push:
    branches: [main, 'release/*']
  schedule:
    - cron: '0 4 * * 1'
  workflow_call:
    inputs:
      locale: { type: string, default: de }
    secrets:
      KEY:
        required: true
permissions: { contents: read }
defaults: { run: { shell: bash } }
jobs:
  pull:
    name: Pull
    if: github.ref == 'refs/heads/main'
    needs: [other]
    runs-on: [self-hosted, linux]
    environment: { name: production, url: https://a.test }
    permissions: write-all
    strategy:
      matrix:
        os: [a, b]
        target: [{ name: x, key: "\${{ secrets.A }}" }]
        include: [{ extra: "\${{ secrets.B }}" }]
    container: { image: node:20, credentials: { username: u, password: "\${{ secrets.P }}" } }
    outputs: { k: "\${{ steps.s.outputs.v }}" }
    steps:
      - uses: actions/checkout@v4
      - id: s
        name: Fold
        run: >-
          first
          second "\${{ secrets.C }}"
      - run: |
          echo é𝄞 "\${{ secrets.D }}"

            indented \${{ secrets.E }}
      - run: "a\\tb \\"\${{ secrets.F }}\\" \\
          folded \${{ secrets.G }}"
      - run: 'it''s \${{ secrets.H }}'
  called:
    uses: ./.github/workflows/x.yml
    with: { a: b }
    secrets: inherit
`

describe('a workflow', () => {
  const workflow = readWorkflow(source, 'w.yml')
  const job = workflow.jobs[0]!

  it('is read whole', () => {
    assert.deepEqual(
      workflow.triggers.map(({ name, line }) => `${name}:${line}`),
      ['push:3', 'schedule:5', 'workflow_call:7'],
    )
    assert.deepEqual(
      workflow.triggers[0]!.settings.branches!.map(({ value }) => value),
      ['main', 'release/*'],
    )
    assert.deepEqual(
      workflow.triggers[1]!.settings.cron!.map(({ value }) => value),
      ['0 4 * * 1'],
    )
    assert.deepEqual(
      workflow.inputs.map(({ name, default: text }) => [name.value, text?.value]),
      [['locale', 'de']],
    )
    assert.deepEqual(
      workflow.secrets.map(({ name, required }) => [name.value, required]),
      [['KEY', true]],
    )
    assert.equal(workflow.permissions?.scopes[0]?.name.value, 'contents')
    assert.equal(workflow.shell?.value, 'bash')
    assert.equal(job.environment?.value, 'production')
    assert.equal(job.permissions?.all, 'write')
    assert.deepEqual(
      job.runsOn.map(({ value }) => value),
      ['self-hosted', 'linux'],
    )
    assert.deepEqual(
      job.matrix.map(({ name }) => name.value),
      ['os', 'os', 'target.name', 'target.key', 'extra'],
    )
    assert.equal(job.containers[0]?.credentials[1]?.name.value, 'password')
    assert.equal(job.steps[1]?.id?.value, 's')
    assert.equal(workflow.jobs[1]?.inherit?.value, 'inherit')
    assert.equal(workflow.jobs[1]?.uses?.kind, 'local')
  })

  it('places every expression where it stands, in every way to write text', () => {
    const texts: Text[] = []
    const collect = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return
      if ('at' in value && 'value' in value && typeof value.value === 'string') texts.push(value as Text)
      else for (const inner of Object.values(value)) collect(inner)
    }
    collect(workflow.jobs)
    const found = texts.flatMap((text) =>
      expressionsIn(text.value).flatMap(({ asked }) =>
        asked.map(({ path, offset }) => ({ name: path.join('.'), at: text.at(offset) })),
      ),
    )
    const secrets = found.filter(({ name }) => name.startsWith('secrets.'))
    assert.deepEqual(secrets.map(({ name }) => name.slice(-1)).sort(), ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'P'])
    for (const { name, at } of secrets) assert.ok(standsAt(source, at).startsWith(name), `${name} at ${at.line}:${at.column}`)
  })

  it('has UTF-16 columns', () => {
    const text = `jobs:\n  a:\n    steps:\n      - run: "𝄞é \${{ secrets.X }}"\n`
    const run = readWorkflow(text, 'w').jobs[0]!.steps[0]!.run!
    assert.equal(run.at(run.value.indexOf('secrets')).column, text.split('\n')[3]!.indexOf('secrets') + 1)
  })

  it('knows what `uses` names', () => {
    const ref = (value: string) =>
      readActionRef({ value, path: 'w', line: 1, column: 1, start: 0, end: 0, at: () => ({ path: 'w', line: 1, column: 1 }) })
    const sha = '0123456789abcdef'.repeat(3).slice(0, 40)
    assert.deepEqual(
      [ref(`a/b/c/d@${sha}`)].map(({ kind, name, path, pinned }) => [kind, name, path, pinned]),
      [['repository', 'a/b/c/d', 'c/d', true]],
    )
    assert.equal(ref('a/b@v1').pinned, false)
    assert.equal(ref(`a/b@${sha.slice(0, 39)}`).pinned, false)
    assert.equal(ref('./x/../y/').path, 'y')
    assert.equal(ref('./../../y').kind, 'unknown')
    assert.equal(ref('docker://a/b:1').kind, 'docker')
    assert.equal(ref('docker://a/b:1').pinned, false)
    assert.equal(ref(`docker://a/b@sha256:${'0'.repeat(64)}`).pinned, true)
    assert.equal(ref('${{ matrix.a }}').kind, 'unknown')
    assert.equal(ref('a/b').kind, 'unknown')
  })

  it('takes aliases and merges for what they stand for', () => {
    const text = `jobs:\n  a:\n    steps:\n      - &s\n        run: echo\n        env: &e { K: "\${{ secrets.X }}" }\n      - *s\n      - run: b\n        env: { <<: *e, L: m }\n`
    const [one, two, three] = readWorkflow(text, 'w').jobs[0]!.steps
    assert.equal(two!.env[0]!.value.line, one!.env[0]!.value.line)
    assert.deepEqual(
      three!.env.map(({ name }) => name.value),
      ['L', 'K'],
    )
  })
})

describe('an action', () => {
  it('is read', () => {
    const action = readAction(
      `name: a\ninputs: { key: { required: true } }\noutputs: { o: { value: "\${{ steps.x.outputs.y }}" } }\nruns:\n  using: composite\n  steps:\n    - run: x\n      shell: bash\n`,
      'a/action.yml',
    )
    assert.deepEqual(
      [action.runs, action.inputs[0]!.required, action.outputs[0]!.name.value, action.steps[0]!.shell!.value],
      ['composite', true, 'o', 'bash'],
    )
    assert.equal(readAction('runs: { using: node20 }', 'a').runs, 'node')
  })
})

describe('expressions', () => {
  const asked = (text: string) =>
    expressionsIn(text).flatMap((each) =>
      each.asked.map(({ path, use }) => `${path.map((name) => name ?? '?').join('.')}${use === 'value' ? '' : ' ?'}`),
    )

  it('ask for what they ask for', () => {
    assert.deepEqual(asked("${{ secrets.A }}${{ secrets['b-c'] }}"), ['secrets.A', 'secrets.b-c'])
    assert.deepEqual(asked('${{ toJSON(secrets) }}'), ['secrets'])
    assert.deepEqual(asked('${{ secrets[matrix.k] }}'), ['secrets.?', 'matrix.k ?'])
    assert.deepEqual(asked("${{ format('}}{0}', SECRETS.A) }}"), ['secrets.A'])
    assert.deepEqual(asked("${{ secrets.A != '' && secrets.B || secrets.C }}"), ['secrets.A ?', 'secrets.B', 'secrets.C'])
    assert.deepEqual(asked("${{ contains(secrets.A, 'x') }}${{ join(secrets.*, ',') }}"), ['secrets.A ?', 'secrets.*'])
    assert.deepEqual(asked('${{ fromJSON(secrets.A).b }}${{ !secrets.C }}'), ['secrets.A', 'secrets.C ?'])
    assert.deepEqual(asked("${{ case(secrets.A == 'x', secrets.B, secrets.C) }}"), ['secrets.A ?', 'secrets.B', 'secrets.C'])
  })

  it('that can’t be parsed give all that they name, as values', () => {
    assert.deepEqual(asked('${{ nonsense(secrets.A + env.B }}'), ['secrets.A', 'env.B'])
    assert.deepEqual(asked('${{ secrets.A '), [])
  })

  it('of `if` need no braces', () => {
    assert.deepEqual(
      conditionIn('secrets.A != 1')[0]!.asked.map(({ use }) => use),
      ['condition'],
    )
  })

  it('never throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'${}.[]()\'"!=&|, secretsAenv*0\n\\'.split('')), maxLength: 60 }),
        (text) => {
          for (const { start, end } of [...expressionsIn(text), ...conditionIn(text)])
            assert.ok(start <= end && end <= text.length)
        },
      ),
    )
  })
})

describe('what is no workflow', () => {
  const refused = (text: string, sentence: RegExp) =>
    assert.throws(
      () => readWorkflow(text, 'w.yml'),
      (error) => error instanceof Fault && sentence.test(error.message),
    )

  it('is one clear fault', () => {
    refused('', /w\.yml: this is no workflow/)
    refused('- a', /this is no workflow/)
    refused('a: [', /w\.yml:1:\d+: this is no valid YAML/)
    refused('on: push\non: pull_request\njobs: {}', /w\.yml:2:1: this is no valid YAML: this key stands twice/)
    refused(`on: push\n# ${'x'.repeat(10 * 1024 * 1024)}\n`, /larger than 1 MiB/)
    refused('['.repeat(200_000), /nested too deeply/)
    refused(`a: ${'{a: '.repeat(20_000)}`, /nested too deeply/)
    refused('a: &a [*a]\non: push', /an alias/)
    refused('a: *b', /this alias names no anchor/)
  })

  it('is refused where aliases stand for millions', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level < 10; level++)
      bomb.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`)
    refused(`${bomb.join('\n')}\non: push\njobs: {}\n`, /more than 100000 values/)
  })

  it('is read as far as it goes where parts have another form', () => {
    const { jobs, triggers } = readWorkflow(
      'on: 1\njobs: { a: [], b: 1, c: { steps: {}, env: [], needs: {}, runs-on: {}, strategy: 1, uses: [], secrets: [1], permissions: [] } }',
      'w',
    )
    assert.deepEqual([jobs.length, triggers.length], [3, 1])
    assert.deepEqual(
      readWorkflow('on: push\njobs: { __proto__: { steps: [{ run: a, env: { constructor: b } }] } }', 'w').jobs[0]!.steps[0]!
        .env[0]!.name.value,
      'constructor',
    )
  })
})
