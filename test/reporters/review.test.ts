import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Finding } from '../../src/model/document.ts'
import type { GitHubRepository, LineComment } from '../../src/model/github.ts'
import { leaksForLines, send, write, writeFindings } from '../../src/reporters/review.ts'
import { leakOf, responseOf, tellingOf, verdictOf } from './samples.ts'

const finding = (more: Partial<Finding> = {}): Finding => ({
  ...{ audit: 'key-in-url', severity: 'high', confidence: 'certain', message: 'A_KEY goes along in the query.' },
  ...{ secret: 'A_KEY', service: null, path: 'a.yml', line: 3, column: 5, places: [], fix: 'Send it in a header.' },
  ...{ fingerprint: 'f', edit: null, suppressed: null },
  ...more,
})
const lines = { startLine: null, line: 3 }
const manual = { page: 'https://issuer.test/keys', steps: ['Open the page', 'Delete the key'] }

describe('remarks at lines', () => {
  it('are of leaks in files that those who read may know of', () => {
    const dead = leakOf({ fingerprint: 'd', verdict: verdictOf('dead') })
    const live = leakOf({ fingerprint: 'l', verdict: verdictOf('live'), severity: 'critical' })
    const hidden = leakOf({ fingerprint: 's', suppressed: { by: 'config', reason: 'r', owner: null, until: null } })
    const message = leakOf({ fingerprint: 'm', found: 'commit-message', path: '(commit message)' })
    const unknown = leakOf({ fingerprint: 'u', verdict: verdictOf('unknown') })
    const attested = leakOf({ fingerprint: 'a', response: responseOf('attested') })
    const all = [dead, live, hidden, message, unknown, attested]
    const told = (readers: 'anyone' | 'maintainers') =>
      leaksForLines(tellingOf(all, { readers })).map(({ fingerprint }) => fingerprint)
    assert.deepEqual(told('maintainers'), ['l', 'd', 'u', 'a'])
    assert.deepEqual(told('anyone'), ['d'])
  })

  it('say what to do, and nothing that the next run may see otherwise', () => {
    const bodyOf = (more: Parameters<typeof leakOf>[0]) => write(tellingOf([]), [{ leak: leakOf(more), line: 3 }])[0]!.body
    const body = bodyOf({ response: responseOf('open', { manual }) })
    assert.match(body, /1\. Open the page\n2\. Delete the key/)
    for (const state of ['live', 'unknown', 'limited'] as const)
      assert.equal(bodyOf({ verdict: verdictOf(state), severity: 'critical' }), bodyOf({}), state)
    assert.match(bodyOf({ verdict: verdictOf('dead') }), /A dead key/)
  })

  it('are no Markdown, mention or mark of a stranger’s', () => {
    const nasty = fc.constantFrom('\n@everyone', '<!-- rekey:line 0 -->', '```suggestion\nevil\n```', '[x](http://a.b)', '\u202e')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), nasty, (text, bad) => {
        const [of] = writeFindings([{ finding: finding({ message: text + bad, fix: bad + text }), lines, isEdit: false }])
        const response = responseOf('open', { manual: { page: bad, steps: [text + bad] } })
        const [leak] = write(tellingOf([]), [{ leak: leakOf({ redacted: bad, key: text, path: bad, response }), line: 1 }])
        for (const { body } of [of!, leak!]) {
          const [first, ...rest] = body.split('\n')
          assert.match(first!, /^<!-- rekey:line [0-9a-f]{32} -->$/)
          const seen = rest
            .join('\n')
            .replace(/`[^`\n]*`/g, '')
            .replace(/<code>.*?<\/code>/g, '')
          assert.doesNotMatch(seen, /@everyone|<!--|```|(?<!\\)\]\(http|\u202e/)
        }
      }),
    )
  })

  it('hold a suggestion whole or not at all, within what GitHub takes', () => {
    const edit = { path: 'a.yml', startLine: 3, endLine: 3, lines: ['x: ```', 'y'.repeat(66_000)] }
    const [long] = writeFindings([{ finding: finding({ edit }), lines, isEdit: true }])
    assert.doesNotMatch(long!.body, /suggestion/)
    assert.ok(
      writeFindings([{ finding: finding({ message: '@'.repeat(50_000), fix: '#'.repeat(50_000) }), lines, isEdit: false }])[0]!
        .body.length <= 65_536,
    )
    const [short] = writeFindings([{ finding: finding({ edit: { ...edit, lines: ['x: ```'] } }), lines, isEdit: true }])
    assert.ok(short!.body.endsWith('\n\n````suggestion\nx: ```\n````'), short!.body)
    const [other] = writeFindings([{ finding: finding({ edit }), lines, isEdit: false }])
    assert.doesNotMatch(other!.body, /suggestion/)
  })

  it('ask GitHub nothing where there is nothing to say, and say one thing once', async () => {
    const made: (readonly LineComment[])[] = []
    let asked = 0
    const github = {
      author: async () => 'rekey[bot]',
      lineComments: async () => {
        asked++
        return []
      },
      createReview: async (_: number, review: { comments: readonly LineComment[] }) => void made.push(review.comments),
    } as unknown as GitHubRepository
    const at = { pull: 1, commit: 'c'.repeat(40) }
    assert.equal(await send([], github, at), null)
    assert.deepEqual([asked, made.length], [0, 0])
    const twice = write(tellingOf([]), [
      { leak: leakOf(), line: 3 },
      { leak: leakOf(), line: 9 },
      { leak: leakOf({ fingerprint: 'f1' }), line: 9 },
    ])
    await send(twice, github, at)
    assert.deepEqual(
      made[0]!.map(({ line }) => line),
      [3, 9],
    )
  })
})
