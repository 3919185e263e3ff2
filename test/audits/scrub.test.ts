import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import { readConfiguration } from '../../src/config/read.ts'
import { sampleOf } from '../../src/detect/sample.ts'
import { github } from '../../src/services/github.ts'
import { services } from '../../src/services/index.ts'
import { run, workflow } from './audit-case.ts'

const a = '.github/workflows/a.yml'
const secret = (name: string) => `"\${{ secrets.${name} }}"`

/** Keys wherever a finding quotes a file: names of actions, inputs, variables, programs, flags, files, secrets, and lines that are fixed. */
function setting() {
  const keys: string[] = []
  const key = () => {
    keys.push(sampleOf(github.keys['github-pat'], randomBytes).text)
    return keys.at(-1)!
  }
  const steps = [
    `- uses: evil/${key()}@${key()}`,
    `  with:\n    ${key()}: ${secret('LOCO_API_KEY')}`,
    `- run: curl "https://localise.biz/api/export/all.json?key=\${{ secrets.LOCO_API_KEY }}&t=${key()}"\n  env:\n    A: ${key()}`,
    `- run: curl "https://localise.biz/api/export/all.json?key=\${{ secrets.LOCO_API_KEY }}"`,
    `- run: curl "https://localise.biz/api/export/all.json?${key()}=\${{ secrets.LOCO_API_KEY }}"`,
    `- run: ${key()} --x=\${{ secrets.LOCO_API_KEY }} --${key()} \${{ secrets.LOCO_API_KEY }}`,
    `- run: echo "\${{ secrets.LOCO_API_KEY }}" > ${key()}`,
    `- uses: actions/upload-artifact@v4\n  with: { path: . }`,
    `- run: echo \${{ secrets.${key()} }}`,
    `- uses: docker://x/${key()}:1\n  with: { a: ${secret('X')} }`,
    `- run: ./x.sh\n  env: { K: ${secret('LOCO_API_KEY')} }`,
  ]
  const files = {
    [a]: workflow(steps.join('\n'), { job: `environment: ${key()}` }),
    'x.sh': `curl -s --${key()} "https://localise.biz/${key()}?key=$K"\n`,
  }
  return { keys, files }
}

describe('a key that stands in a workflow file', () => {
  for (const argv of [
    ['audit'],
    ['audit', '--format', 'json'],
    ['audit', '--format', 'sarif'],
    ['audit', '--fix', '--dry-run'],
    ['audit', '--fix'],
    ['inventory'],
  ])
    it(`is in no line that ${argv.join(' ')} prints`, async () => {
      const { keys, files } = setting()
      const { stdout, stderr } = await run({ files }, ...argv)
      assert.ok(stdout.length > 100 || argv.includes('--dry-run'), stderr)
      for (const key of keys)
        for (const form of [key, key.toUpperCase()]) assert.ok(!`${stdout}${stderr}`.includes(form), `key ${keys.indexOf(key)}`)
    })

  it('takes the patch away that would show it, and no other one', async () => {
    const { files } = setting()
    const clean = workflow('- run: curl "https://localise.biz/api/export/all.json?key=${{ secrets.LOCO_API_KEY }}"')
    const { stdout, stderr } = await run({ files: { ...files, '.github/workflows/b.yml': clean } }, 'audit', '--fix', '--dry-run')
    assert.ok(stdout.includes('+++ b/.github/workflows/b.yml') && !stdout.includes('a.yml'), stdout)
    assert.match(stderr, /a\.yml: its fix is not shown, since a key stands beside it/)
  })
})

it('a draft of the inventory is a configuration, whatever secrets are called and however many kinds their service has', async () => {
  const steps = ['LYNXO_API_KEY', 'DOCKERHUB_TOKEN', 'LOCO_API_KEY', 'X', 'constructor', '__proto__']
    .map((name) => `- run: ./x\n  env: { K: ${secret(name)} }`)
    .concat([`- run: ./x\n  env: { K: "\${{ secrets['Y\\nversion: 9\\nkeys: 1'] }}" }`])
  const { stdout } = await run({ files: { [a]: workflow(steps.join('\n')) } }, 'inventory')
  const { keys } = readConfiguration(stdout, 'draft.yml', { services })
  assert.deepEqual(Object.keys(keys), ['LYNXO_API_KEY', 'LOCO_API_KEY'], stdout)
  assert.match(stdout, /^ {2}# DOCKERHUB_TOKEN: \{ service: docker-hub, kind: [\w-]+ or [\w -]+ \}$/m)
})
