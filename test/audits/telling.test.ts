import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Aged } from '../../src/model/audit.ts'
import type { Finding, Report } from '../../src/model/document.ts'
import { annotationsOf, suggestion, write, writeComment, writeFindings } from '../../src/reporters/findings.ts'
import { reminderIn, type Standing, titleOf, write as writeReminder } from '../../src/reporters/reminder.ts'
import { exitCodeOf } from '../../src/verbs/exit-code.ts'
import { fixesOf, patchOf } from '../../src/verbs/fixes.ts'
import { makeRepository } from '../git/repository.ts'

const finding = (fields: Partial<Finding> = {}): Finding => ({
  audit: 'key-in-url',
  severity: 'high',
  confidence: 'certain',
  message: 'A_KEY goes along in the query.',
  secret: 'A_KEY',
  service: null,
  ...{
    path: '.github/workflows/a.yml',
    line: 3,
    column: 5,
    places: [],
    fix: 'Send it in a header.',
    fingerprint: 'f',
    edit: null,
    suppressed: null,
  },
  ...fields,
})
const report = (findings: readonly Finding[]): Report => ({
  schema: 1,
  tool: { name: 'rekey', version: '0' },
  coverage: { complete: true, commits: 0, blobs: 1, bytes: 1, skipped: [] },
  ...{ leaks: [], findings, notes: [] },
})
const reason = { by: 'config', reason: 'r', owner: null, until: null } as const

describe('findings', () => {
  it('are told the worst first, without those that are suppressed, in text, summary, annotations and comment', () => {
    const all = report([
      finding({ severity: 'low', audit: 'opaque-name' }),
      finding({ severity: 'critical', audit: 'plain-http' }),
      finding({ audit: 'all-secrets', suppressed: reason }),
    ])
    for (const text of [writeFindings(all, false), write(all, []), writeComment(all, null).first!]) {
      assert.ok(text.indexOf('plain-http') < text.indexOf('opaque-name'), text)
      assert.ok(!text.includes('all-secrets'))
    }
    assert.deepEqual(
      annotationsOf(all).map(({ level, title }) => [level, title]),
      [
        ['error', 'plain-http'],
        ['notice', 'opaque-name'],
      ],
    )
    assert.match(writeFindings(all, false), /2 findings \(1 critical, 1 low\), 1 suppressed; read 1 file\./)
  })

  it('decide the exit code, but those that are suppressed don’t', () => {
    assert.equal(exitCodeOf(report([finding()]), 'high'), 1)
    assert.equal(exitCodeOf(report([finding({ suppressed: reason })]), 'high'), 0)
    assert.equal(exitCodeOf(report([finding({ severity: 'medium' })]), 'high'), 0)
  })

  it('bring no line, mark, mention or command of their own into what is told', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('\n::error::x', '@everyone', '<!-- rekey:audit -->', '| x |', '\u202e'),
        (text, nasty) => {
          const hostile = report([finding({ message: text + nasty, path: `${text}${nasty}`, fix: nasty + text })])
          for (const line of writeFindings(hostile, false).split('\n')) assert.doesNotMatch(line, /^\s*::/)
          // What stands in a running line as code calls nobody.
          const withoutCode = (markdown: string) => markdown.replace(/`[^`\n]*`/g, '')
          const summary = write(hostile, [])
          assert.doesNotMatch(withoutCode(summary), /@everyone|<!--|\u202e/)
          assert.equal(summary.split('\n').filter((line) => line.startsWith('| high')).length, 1)
          assert.doesNotMatch(
            withoutCode(writeComment(hostile, null).first!.replace('<!-- rekey:audit -->', '')),
            /@everyone|<!--/,
          )
        },
      ),
    )
  })

  it('are cut where there are more than the runner shows or GitHub takes', () => {
    const many = report(Array.from({ length: 2000 }, (_, n) => finding({ message: `${'long '.repeat(100)}${n}`, line: n + 1 })))
    assert.equal(annotationsOf(many).length, 10)
    assert.match(annotationsOf(many).at(-1)!.message, /1991 more findings/)
    assert.ok(writeComment(many, 'https://github.test/run').first!.length <= 65_536)
    assert.ok(Buffer.byteLength(write(many, [])) <= 1024 * 1024)
  })

  it('offer whole lines as a suggestion that no line can end', () => {
    const text = suggestion({ path: 'a', startLine: 1, endLine: 1, lines: ['  run: echo ```', '````x'] })
    assert.equal(text, '`````suggestion\n  run: echo ```\n````x\n`````')
  })
})

describe('fixes', () => {
  const before = 'a\nb\r\nc\nd\ne\nf\ng\nh\n'
  const edit = (startLine: number, endLine: number, lines: readonly string[]) =>
    finding({ edit: { path: 'a.yml', startLine, endLine, lines } })
  const made = (findings: readonly Finding[], text = before) =>
    fixesOf(
      findings,
      () => text,
      () => true,
    )

  it('change their lines alone, the first of two that want the same', () => {
    const [fixed] = made([edit(3, 3, ['C']), edit(3, 4, ['x']), edit(5, 5, [])], 'a\nb\nc\nd\ne\nf\n')
    assert.deepEqual([fixed!.after, fixed!.count], ['a\nb\nC\nd\nf\n', 2])
    assert.deepEqual(made([finding({ edit: { path: 'a.yml', startLine: 1, endLine: 1, lines: ['z'] }, suppressed: reason })]), [])
  })

  it('that leave a file unreadable are not made', () => {
    assert.deepEqual(
      fixesOf(
        [edit(1, 1, ['z'])],
        () => before,
        () => false,
      ),
      [],
    )
  })

  it('are a patch that git applies, whatever the edits', () => {
    const repo = makeRepository()
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('x', 'y', ' z', ''), { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(11), fc.constantFrom<readonly string[]>(['NEW'], [], ['one'])), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('\n', ''),
        (lines, edits, end) => {
          const text = `${lines.join('\n')}${end}`
          const wanted = edits.filter(([at]) => at < lines.length).map(([at, next]) => edit(at + 1, at + 1, next))
          const fixed = made(wanted, text)
          repo.commit({ 'a.yml': text, 'other.txt': String(Math.random()) })
          if (fixed.length > 0) repo.gitWith(patchOf(fixed), 'apply', '--unidiff-zero', '-')
          assert.equal(repo.git('diff', '--numstat') === '', fixed.length === 0)
          if (fixed.length > 0)
            assert.equal(`${repo.git('hash-object', 'a.yml')}`, repo.gitWith(fixed[0]!.after, 'hash-object', '--stdin'))
          repo.git('checkout', '--quiet', '--', '.')
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('a reminder', () => {
  const aged: Aged = {
    ...{ name: 'A_KEY', id: 'A_KEY', service: 'loco', kind: 'loco-api-key', owner: '@acme/i18n', stage: 'overdue' },
    ...{ since: '2026-01-01T00:00:00Z', by: 'service', due: '2026-04-01T00:00:00Z', snooze: null },
    ...{ place: { path: 'x', line: 1, column: 1 }, manual: { page: 'https://localise.biz', steps: ['One', 'Two'] } },
  }
  const standings: readonly Standing[] = ['soon', 'overdue', 'long-overdue', 'put-off', 'renewed', 'gone']

  it('is known again by its own text, and says the same on whatever day it is written', () => {
    for (const standing of standings) {
      const text = writeReminder(aged, standing, 'made on 2026-01-01')
      assert.deepEqual(reminderIn(text), { id: 'A_KEY', stage: standing })
      assert.equal(text, writeReminder(aged, standing, 'made on 2026-01-01'))
      assert.ok(titleOf('A_KEY', standing).startsWith('Rotation of A_KEY is '))
    }
    assert.equal(reminderIn('x\n<!-- rekey:reminder A_KEY soon -->'), null)
  })

  it('calls an owner of the trusted configuration by name, and nobody else', () => {
    assert.ok(writeReminder(aged, 'overdue', 's').includes('For @acme/i18n.'))
    assert.ok(!writeReminder({ ...aged, owner: '@here and @there' }, 'overdue', 's').includes('@there'))
    assert.ok(!writeReminder(aged, 'renewed', 's').includes('@acme'))
  })
})
