import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { defaults } from '../../src/config/defaults.ts'
import { readConfiguration } from '../../src/config/read.ts'
import type { Audited, KeyInUse } from '../../src/model/audit.ts'
import type { Flow } from '../../src/model/workflow.ts'
import { services } from '../../src/services/index.ts'
import { findingsOf } from '../../src/verbs/findings.ts'
import { nothingKnown } from '../../src/verbs/known-by-github.ts'
import { makeFollower } from '../../src/workflow/follower.ts'
import { readWorkflow } from '../../src/workflow/read.ts'
import { loadShellParser } from '../../src/world/shell-grammar.ts'
import { today } from './audit-case.ts'

/** Steps as public workflows have them. `use` is what the step does with the key of its environment, by its service's pages. */
interface Fragment {
  readonly use: 'nothing' | 'read' | 'write' | 'unknown'
  readonly steps: string
}
const key = 'LOCO_API_KEY'
const value = `\${{ secrets.${key} }}`
const env = `env:\n    ${key}: ${value}`
const fragments: readonly Fragment[] = [
  { use: 'nothing', steps: '- uses: actions/checkout@v4\n  with: { fetch-depth: 0 }' },
  { use: 'nothing', steps: '- uses: actions/setup-node@v4\n  with:\n    node-version: ${{ matrix.node }}\n    cache: npm' },
  { use: 'nothing', steps: '- name: Install\n  run: npm ci --ignore-scripts\n- run: npm test -- --coverage' },
  {
    use: 'nothing',
    steps:
      "- uses: actions/cache@v4\n  with:\n    path: ~/.cache\n    key: ${{ runner.os }}-${{ hashFiles('**/package-lock.json') }}",
  },
  {
    use: 'nothing',
    steps:
      '- run: |\n    set -euo pipefail\n    for f in $(ls); do\n      echo "::group::$f"\n      cat "$f" | head -n 3\n    done\n  shell: bash',
  },
  {
    use: 'nothing',
    steps:
      '- if: github.ref == \'refs/heads/main\' && !cancelled()\n  run: echo "v=$(git describe --tags)" >> "$GITHUB_OUTPUT"\n  id: v',
  },
  { use: 'nothing', steps: '- run: |\n    cat <<EOF > config.json\n    {"sha": "${{ github.sha }}"}\n    EOF' },
  { use: 'nothing', steps: '- uses: docker/build-push-action@v6\n  with: { push: false, tags: "acme/app:latest" }' },
  { use: 'read', steps: `- run: npx loco-cli pull\n  ${env}` },
  {
    use: 'read',
    steps: `- run: |\n    curl -sSf -H "Authorization: Bearer $${key}" https://localise.biz/api/export/archive/json.zip -o l.zip\n    unzip l.zip\n  ${env}`,
  },
  { use: 'read', steps: `- run: curl -s -o out.json "https://localise.biz/api/export/all.json?key=${value}"` },
  { use: 'read', steps: `- name: Status\n  run: npx loco-cli status\n  ${env}` },
  { use: 'write', steps: `- run: npx loco-cli push\n  ${env}` },
  {
    use: 'write',
    steps: `- run: |\n    curl -X POST --data-binary @en.json -H "Authorization: Loco $${key}" https://localise.biz/api/import/json\n  ${env}`,
  },
  {
    use: 'write',
    steps: `- run: |\n    for f in *.json; do\n      curl -H "Authorization: Loco $${key}" -d @"$f" https://localise.biz/api/import/json\n    done\n  ${env}`,
  },
  { use: 'unknown', steps: `- run: ./scripts/translate.sh\n  ${env}` },
  { use: 'unknown', steps: `- uses: acme/translate@v2\n  with:\n    token: ${value}` },
  { use: 'unknown', steps: `- run: make translations\n  ${env}` },
  {
    use: 'unknown',
    steps: `- run: |\n    METHOD=$(cat method)\n    curl -X "$METHOD" -H "Authorization: Loco $${key}" https://localise.biz/api/assets\n  ${env}`,
  },
  { use: 'unknown', steps: `- run: echo "K=${value}" >> "$GITHUB_ENV"\n- run: make it` },
  { use: 'unknown', steps: `- run: python3 -c "import os, tool; tool.run(os.environ['${key}'])"\n  ${env}` },
  { use: 'unknown', steps: `- run: eval "$CMD"\n  ${env}` },
  { use: 'unknown', steps: `- run: docker run --rm -e ${key} acme/tool\n  ${env}` },
  { use: 'unknown', steps: `- run: ssh host "TOKEN=$${key} deploy"\n  ${env}` },
  { use: 'unknown', steps: '- uses: acme/deploy@v3\n  with:\n    secrets: ${{ toJSON(secrets) }}' },
]
const triggers = [
  'push',
  '[push, pull_request]',
  '{ push: { branches: [main] }, schedule: [{ cron: "0 1 * * *" }] }',
  'workflow_dispatch',
  'pull_request_target',
]
const settings = [
  '',
  'permissions: { contents: read }\n',
  'concurrency: { group: "${{ github.ref }}" }\n',
  'env:\n  NODE_ENV: production\n',
  'defaults: { run: { shell: bash } }\n',
]

const file = fc.record({
  on: fc.constantFrom(...triggers),
  top: fc.constantFrom(...settings),
  jobs: fc.array(fc.array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
})
type File = typeof file extends fc.Arbitrary<infer F> ? F : never

const textOf = ({ on, top, jobs }: File): string =>
  [
    `name: w\non: ${on}\n${top}jobs:`,
    ...jobs.map((parts, at) => {
      const steps = parts.flatMap((part) => part.steps.split('\n')).map((line) => `      ${line}`)
      const matrix = '    strategy:\n      matrix:\n        node: [20, 22, 24]'
      return `  job${at}:\n    runs-on: ubuntu-latest\n${matrix}\n    steps:\n${steps.join('\n')}`
    }),
    '',
  ].join('\n')

const configuration = readConfiguration(`keys:\n  ${key}: { service: loco }\n`, '.github/rekey.yml', { services })
const byId = new Map(services.map((service) => [service.id, service]))
const loco = byId.get('loco')!
const entry = configuration.keys[key]!
const held: KeyInUse = {
  ...{ entry, service: loco, kind: 'loco-api-key', key: loco.keys['loco-api-key']!, mark: 1 },
  verdict: {
    ...{ state: 'live', host: 'localise.biz', status: 200, at: today, why: null, access: 'full', id: null, name: null },
    ...{ owner: null, account: null, scopes: [], created: null, used: null, expires: null, page: null },
  },
}
const parser = await loadShellParser()
// One for all: the files that it keeps are none here, and scripts are known by their text.
const follow = makeFollower({ text: async () => undefined, shell: async () => parser }, services, configuration.keys)

async function auditedBy(texts: readonly string[]): Promise<Audited> {
  const workflows = texts.map((text, at) => readWorkflow(text, `.github/workflows/w${at}.yml`))
  const flows: Flow[] = []
  for (const workflow of workflows) flows.push(...(await follow(workflow)))
  const uses = new Map<string, Flow[]>()
  for (const flow of flows)
    if (flow.from.kind === 'secret')
      uses.set(flow.from.name.toUpperCase(), [...(uses.get(flow.from.name.toUpperCase()) ?? []), flow])
  return {
    ...{ workflows, flows, uses, keys: [held], entries: new Map([[key, entry]]), services: byId, github: nothingKnown },
    ...{ configuration: { ...defaults, keys: configuration.keys }, home: entry.place, hardCoded: [], now: new Date(today) },
    lines: (path) => texts[Number(/\d+/.exec(path)![0])]!.split('\n'),
  }
}

describe('a thousand repositories with workflows in the style of public ones', () => {
  it('are audited without a crash; full access is told where every use reads, and nowhere else', async () => {
    const seen = { told: 0, silent: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 2 }), async (files) => {
        const findings = findingsOf(await auditedBy(files.map(textOf)))
        const uses = new Set(files.flatMap(({ jobs }) => jobs.flat().map(({ use }) => use)))
        const isTold = findings.some(({ audit }) => audit === 'full-access')
        const onlyReads = uses.has('read') && !uses.has('write') && !uses.has('unknown')
        assert.equal(isTold, onlyReads, JSON.stringify([...uses]))
        seen[isTold ? 'told' : 'silent']++
        for (const { line, column, places } of findings)
          for (const at of [{ line, column }, ...places]) assert.ok(at.line >= 1 && at.column >= 1)
      }),
      { numRuns: 1000, examples: [[[{ on: 'push', top: '', jobs: [[fragments.find(({ use }) => use === 'read')!]] }]]] },
    )
    assert.ok(seen.told > 0 && seen.silent > 100, JSON.stringify(seen))
  })

  it('whatever a step is by itself, its use is never taken for less than it is', async () => {
    for (const part of fragments) {
      const { flows } = await auditedBy([textOf({ on: 'push', top: '', jobs: [[part]] })])
      const needs = flows
        .filter(({ from }) => from.kind === 'secret' || from.kind === 'all-secrets')
        .map(({ need }) => need.access)
      const { use } = part
      if (use === 'nothing') assert.deepEqual(needs, [], part.steps)
      else assert.ok(needs.includes(use), `${part.steps}: ${needs}`)
    }
  })
})
