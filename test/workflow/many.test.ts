import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { Fault } from '../../src/model/fault.ts'
import type { Flow, Workflow } from '../../src/model/workflow.ts'
import { services } from '../../src/services/index.ts'
import { makeFollower } from '../../src/workflow/follower.ts'
import { readWorkflow } from '../../src/workflow/read.ts'
import { type MadeWorkflow, publicStyle } from './public-style.ts'
import { entryOf, neighbours, shellParser, standsAt, told } from './scene.ts'

const follow = makeFollower(neighbours(), services)
const inventoryOf = ({ planted }: MadeWorkflow) =>
  Object.fromEntries(
    planted.map(({ secret }) => {
      const service = {
        LOKALISE: 'lokalise',
        LOCO: 'loco',
        LINGO: 'lingo-dev',
        NPM: 'npm',
        DOCKERHUB: 'docker-hub',
        SOME: 'github',
      }[secret.split('_')[0]!]!
      return [secret, entryOf(secret, service)]
    }),
  )

/** Each planted use is there, placed, and never said to need less than it does. */
function holds({ text, planted }: MadeWorkflow, flows: readonly Flow[]): void {
  for (const { secret, does } of planted) {
    const own = flows.filter(({ from }) => from.kind === 'secret' && from.name === secret)
    const why = `${secret} in\n${text}\n${own.map(told).join('\n')}`
    assert.ok(
      own.some(({ end }) => end.kind !== 'unused'),
      `not found: ${why}`,
    )
    for (const flow of own) assert.ok(standsAt(text, flow.trail[0]!).startsWith(`secrets.${secret}`), why)
    const needs = new Set(own.map(({ need }) => need.access))
    if (does === 'writes') assert.ok(needs.has('write') || needs.has('unknown'), `said to need less than it does: ${why}`)
    if (does === 'nothing') assert.ok(!needs.has('read') && !needs.has('write'), `said to need what it does not: ${why}`)
  }
}

describe('many workflows', () => {
  it('of the public style, 1,000: each use is found, and none that writes is said to read only', async () => {
    const made = fc.sample(publicStyle, { numRuns: 1000, seed: 20 })
    let [reads, writes, flowCount] = [0, 0, 0]
    for (const each of made) {
      const flows = await makeOnce(each)
      holds(each, flows)
      flowCount += flows.length
      reads += flows.filter(({ need }) => need.access === 'read').length
      writes += flows.filter(({ need }) => need.access === 'write').length
    }
    // A reader that says `unknown` of everything would pass, too.
    assert.ok(reads > 100 && writes > 100 && flowCount > 1000, `${flowCount} flows, ${reads} read, ${writes} write`)
  })

  const known = makeFollowers()
  const makeOnce = (made: MadeWorkflow) => known(made)

  it('of no sense never make it stumble', async () => {
    const pieces = [
      'on: push\n',
      'jobs:\n',
      '  a:\n',
      '    steps:\n',
      '      - run: ',
      'curl -u ${{ secrets.A }} x',
      ' | ',
      '$K',
      '"',
      "'",
      '$(',
      ')',
      '`',
      '\n',
      '          ',
      '<<EOF\n',
      'EOF\n',
      'env: { K: "${{ secrets.B }}" }',
      '{',
      '}',
      '&& ',
      'if ',
      'then ',
      'fi',
      '>> $GITHUB_ENV',
      '      - uses: a/b@c\n',
      '        with: { a: "${{ toJSON(secrets) }}" }\n',
      '&x ',
      '*x ',
      '- ',
      '[',
      ']',
      '|\n',
      '${{',
      '}}',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), async (parts) => {
        let workflow: Workflow
        try {
          workflow = readWorkflow(parts.join(''), 'w')
        } catch (error) {
          assert.ok(error instanceof Fault, String(error))
          return
        }
        await follow(workflow)
      }),
      { numRuns: 500 },
    )
  })

  it('2,000 of them are read in time that grows with their number, and nothing is loaded twice', async () => {
    const made = fc.sample(publicStyle, { numRuns: 500, seed: 7 })
    const work = async (count: number) => {
      let [asked, parsed] = [0, 0]
      const files: string[] = []
      const follower = makeFollower(
        {
          text: async (name) => {
            files.push(name)
            return undefined
          },
          shell: async () => {
            asked++
            const parser = await shellParser()
            return {
              parse(script) {
                parsed += script.length
                return parser.parse(script)
              },
            }
          },
        },
        services,
      )
      // The same files again and again, each with a script of its own: what is kept of one must not help another.
      for (let index = 0; index < count; index++) {
        const text = made[index % made.length]!.text.replaceAll('api/', `api/${String(index).padStart(4, '0')}`)
        await follower(readWorkflow(text, `${index}.yml`))
      }
      return { asked, parsed, files }
    }
    const [one, two] = [await work(1000), await work(2000)]
    assert.equal(one.asked, 1)
    assert.equal(two.asked, 1)
    assert.equal(new Set(two.files).size, two.files.length)
    assert.ok(one.parsed > 10_000 && two.parsed < 2.2 * one.parsed, `${one.parsed} characters of scripts, then ${two.parsed}`)
  })

  it('without a key load no grammar and no file', async () => {
    const refuse = makeFollower(
      {
        text: () => assert.fail('a file was read'),
        shell: () => assert.fail('the grammar was loaded'),
      },
      services,
    )
    assert.deepEqual(
      await refuse(
        readWorkflow(
          'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ./x.sh && echo "${{ github.sha }}" | tee y\n',
          'w',
        ),
      ),
      [],
    )
  })

  it('that would be walked for ever are refused by a number of steps, not by a clock', async () => {
    const steps = Array.from({ length: 3000 }, (_, n) => `      - run: x${n}\n`).join('')
    const env = Array.from({ length: 200 }, (_, n) => `  K${n}: \${{ secrets.K${n} }}\n`).join('')
    const text = `on: push\nenv:\n${env}jobs:\n  a:\n    runs-on: x\n    steps:\n${steps}`
    await assert.rejects(
      () => follow(readWorkflow(text, 'w')),
      /w: the secrets of this workflow go too many ways to be followed\./,
    )
  })
})

/** One follower for each inventory: a key's service is what its name says. */
function makeFollowers() {
  return (made: MadeWorkflow) =>
    makeFollower(neighbours(), kept, inventoryOf(made))(readWorkflow(made.text, '.github/workflows/w.yml'))
}
const kept = services.filter(({ id }) => ['lokalise', 'loco', 'lingo-dev', 'npm', 'docker-hub', 'github'].includes(id))
