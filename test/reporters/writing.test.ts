import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { LeakReport } from '../../src/model/document.ts'
import * as annotations from '../../src/reporters/annotations.ts'
import * as comment from '../../src/reporters/comment.ts'
import * as findings from '../../src/reporters/findings.ts'
import * as issue from '../../src/reporters/issue.ts'
import { writeSarif } from '../../src/reporters/sarif.ts'
import * as summary from '../../src/reporters/summary.ts'
import { writeText } from '../../src/reporters/text.ts'
import { tellUnread } from '../../src/verbs/send-reports.ts'
import { eventOf, incidentOf, leakOf, reportOf, responseOf, tellingOf, verdictOf } from './samples.ts'

const live = verdictOf('live', { access: 'full', owner: 'Grace' })
const manual = { page: 'https://acme.test/keys/12345?team=9', steps: ['Open the page.', 'Press Delete.'] }
const parts = { readers: 'maintainers', page: null, block: null, places: [] } as const

test('with nothing found no comment is begun, and one that is there says so', () => {
  const text = comment.write(tellingOf([]))
  assert.equal(text.first, null)
  assert.match(text.next!, /All clear/)
})

test('after half a scan nothing is called clear', () => {
  const report = reportOf([], { coverage: { complete: false, commits: 0, blobs: 0, bytes: 0, skipped: [] } })
  assert.deepEqual(comment.write(tellingOf([], { report })), { first: null, next: null })
})

test('what was left out by a limit is told apart from what should have been read, and hides none of it', async () => {
  const large = Array.from({ length: 20 }, (_, n) => ({ path: `large-${n}`, why: 'larger than 10 MiB' }))
  const unread = { path: 'secrets.txt', why: 'could not be read', unread: true } as const
  const coverage = { complete: false, commits: 0, blobs: 1, bytes: 1, skipped: [...large, unread] }
  const half = reportOf([], { coverage })
  const text = writeText(half, false)
  assert.match(text, /^The scan is not complete: 1 file not read, or not to the end:\n {2}secrets\.txt: could not be read\n/m)
  assert.match(text, /^20 files left out by a limit or setting:\n {2}large-0: [\s\S]*\n {2}and 10 more\n/m)
  for (const written of [summary.write(tellingOf([], { report: half }), []), findings.write(half, [])]) {
    assert.match(written, /Not read, or not to the end \(1\):\n\n- `secrets\.txt`: could not be read\n\n/)
    assert.match(written, /Left out by a limit or setting \(20\):\n\n- `large-0`/)
  }
  const audited = findings.writeFindings(half, false)
  assert.match(
    audited,
    /Not everything could be read\.\n {2}secrets\.txt: could not be read\n20 files left out by a limit or setting:\n/,
  )
  const [invocation] = JSON.parse(writeSarif(half)).runs[0].invocations
  const levels = invocation.toolExecutionNotifications.map(({ level }: { level: string }) => level)
  assert.deepEqual(levels, ['warning', ...large.map(() => 'note')])
  let stderr = ''
  const world = { stderr: async (more: string) => void (stderr += more) }
  await tellUnread(coverage, world)
  assert.equal(stderr, 'rekey: the scan is not complete: secrets.txt (could not be read)\n')

  const whole = writeText(reportOf([], { coverage: { ...coverage, complete: true, skipped: large } }), false)
  assert.ok(!/not read|not complete/.test(whole), whole)
})

test('a comment says key, place, verdict and what was done', () => {
  const text = comment.write(tellingOf([leakOf({ verdict: live, response: responseOf('open', { manual }) })])).first!
  for (const part of [
    '`acme/acme-key`',
    '`src/secret place.ts:3`',
    'live, full access, of Grace',
    'a person is needed',
    '<https://acme.test/keys/12345?team=9>',
    '1. Open the page.',
  ])
    assert.ok(text.includes(part), `${part} in ${text}`)
})

test('a comment says all clear only where every key is dead', () => {
  const dead = leakOf({ verdict: verdictOf('dead'), response: responseOf('done') })
  assert.match(
    comment.write(tellingOf([dead])).first!,
    /All clear: the key that was committed here is dead[\s\S]*proved dead in 3\.1 s/,
  )
  assert.doesNotMatch(comment.write(tellingOf([dead, leakOf()])).first!, /All clear/)
  assert.doesNotMatch(comment.write(tellingOf([leakOf({ verdict: verdictOf('unknown') })])).first!, /All clear/)
})

test('strangers learn neither place nor verdict nor page of a key that may work, in comment and issue', () => {
  const leak = leakOf({ severity: 'critical', verdict: live, response: responseOf('open', { manual }) })
  const story = {
    incident: incidentOf(1, 'open', [eventOf('found'), eventOf('verify', 'done', { state: 'live', host: 'api.acme.test' })]),
    leaks: [leak],
  }
  const texts = [
    comment.write(tellingOf([leak], { readers: 'anyone' })).first!,
    issue.write(story, { ...parts, readers: 'anyone' }),
  ]
  for (const text of texts) {
    for (const secret of ['secret place', ':3', 'live', 'full', 'Grace', '12345', 'team', 'api.acme.test', 'critical'])
      assert.ok(!text.includes(secret), `${secret} in ${text}`)
    assert.ok(text.includes('Press Delete.') && text.includes('acme/acme-key'))
  }
})

test('the summary of a public run shows the place to those who fix it, and no verdict', () => {
  const leak = leakOf({ verdict: live, response: responseOf('open', { manual }) })
  const report = reportOf([leak], { notes: ['acme/acme-key: The service still takes the key; it is live.'] })
  const text = summary.write(tellingOf([leak], { report, readers: 'anyone' }), [])
  assert.ok(text.includes('secret place.ts:3'))
  assert.doesNotMatch(text, /live|full access|Grace/)
})

test('once a key is dead strangers may read its story', () => {
  const leak = leakOf({ verdict: verdictOf('dead'), response: responseOf('done') })
  const events = [
    eventOf('found'),
    eventOf('verify', 'done', { state: 'live', host: 'api.acme.test' }),
    eventOf('revoke', 'begun'),
    eventOf('revoke', 'done', { status: 204 }),
    eventOf('prove-dead', 'done', { state: 'dead', at: '2026-11-20T12:00:03.140Z' }),
  ]
  const text = issue.write({ incident: incidentOf(1, 'closed', events), leaks: [leak] }, { ...parts, readers: 'anyone' })
  for (const part of [
    '**Closed.**',
    'proved 3.1 s after',
    'secret place.ts:3',
    'asked about the key: live',
    'The key was revoked (status 204)',
    '| 3.1 s | Its service was asked again: dead |',
  ])
    assert.ok(text.includes(part), `${part} in ${text}`)
})

test('what a person attests is told as that, strangers still read neither place nor verdict, and where it leads is told after death alone', () => {
  const leak = leakOf({ verdict: live, response: responseOf('attested') })
  const events = [
    eventOf('found'),
    eventOf('verify', 'done', { state: 'live', host: 'api.acme.test' }),
    eventOf('attest', 'done', { note: 'deleted by @jo', by: 'jo' }),
  ]
  const story = { incident: incidentOf(1, 'closed', events), leaks: [leak] }
  for (const readers of ['anyone', 'maintainers'] as const) {
    const text = issue.write(story, { ...parts, readers })
    assert.match(text, /\*\*Closed: ATTESTED, not proved\.\*\*/)
    assert.match(text, /ATTESTED, not proved: jo said that it is dead: deleted by @&#8203;jo/)
    assert.match(text, /git filter-repo[\s\S]*GitHub Support[\s\S]*Forks/)
    assert.equal(text.includes('secret place'), readers === 'maintainers')
    assert.equal(text.includes('asked about the key: live'), readers === 'maintainers')
    assert.doesNotMatch(text, /proved 3/)
  }
  assert.match(comment.write(tellingOf([leak])).first!, /ATTESTED by a person, not proved/)
  assert.doesNotMatch(issue.write({ incident: incidentOf(1), leaks: [leak] }, parts), /filter-repo/)
})

test('the issue says what the key could do, whose it is and where it is used; a run that knows less leaves it, strangers read none of it', () => {
  const verdict = { ...live, scopes: ['repo', 'user'], used: '2026-11-01', created: '2025-01-01' }
  const leak = leakOf({ verdict, response: responseOf('open', { reach: 'Reads all texts.' }) })
  const uses = [{ path: '.github/workflows/a.yml', line: 9, why: 'handed to a step' }]
  const text = issue.write({ incident: incidentOf(1), leaks: [leak], uses }, parts)
  for (const part of ['What it opens: Reads all texts.', 'Scopes: repo, user', 'Last used, as its service says: 2026-11-01'])
    assert.ok(text.includes(part), `${part} in ${text}`)
  assert.match(text, /Used in `\.github\/workflows\/a\.yml:9`: handed to a step/)
  const { facts } = issue.sectionsOf(text).sections[0]!
  assert.match(issue.write({ incident: incidentOf(1), leaks: [] }, { ...parts, facts }), /Scopes: repo, user/)
  const public_ = issue.write({ incident: incidentOf(1), leaks: [leak], uses }, { ...parts, readers: 'anyone', facts })
  assert.doesNotMatch(public_, /Scopes|a\.yml|Reads all|2026-11-01/)
})

test('where a private channel took the places, a public run shows none of keys that may work; without one it says how to get one', () => {
  const leaks = [
    leakOf({ verdict: live }),
    leakOf({ verdict: verdictOf('unknown') }),
    leakOf({ path: 'dead.ts', verdict: verdictOf('dead') }),
  ]
  const open = tellingOf(leaks, { readers: 'anyone' })
  assert.match(summary.write(open, []), /secret place\.ts:3[\s\S]*security-events: write/)
  const hidden = tellingOf(leaks, { readers: 'anyone', privately: 'code scanning' })
  const texts = [summary.write(hidden, []), comment.write(hidden).first!, JSON.stringify(annotations.write(hidden))]
  for (const text of texts) assert.doesNotMatch(text, /secret place/)
  for (const text of texts) assert.match(text, /dead\.ts/)
  assert.doesNotMatch(summary.write(hidden, []), /security-events/)
})

test('what an issue says of itself is read again: incident, fingerprints, block and places', () => {
  const text = issue.write({ incident: incidentOf(5), leaks: [leakOf()] }, { ...parts, block: '{"a b":1}' })
  const { several, sections } = issue.sectionsOf(text)
  assert.equal(several, false)
  const [section] = sections
  assert.deepEqual([section?.id, section?.fingerprints, section?.block], [incidentOf(5).id, ['f0'], '{"a b":1}'])
  assert.deepEqual(section?.places, ['- `src/secret place.ts:3` in aaaaaaaa'])
  assert.equal(section?.steps, '')
  const again = issue.write(
    { incident: incidentOf(5), leaks: [leakOf({ path: 'b.ts' })] },
    { ...parts, places: section?.places ?? [] },
  )
  assert.ok(again.includes('secret place.ts:3') && again.includes('`b.ts:3`'))
})

test('the steps for a person stay in the issue when a later run did not find the key itself', () => {
  const leak = leakOf({ verdict: live, response: responseOf('open', { manual }) })
  const [section] = issue.sectionsOf(issue.write({ incident: incidentOf(5), leaks: [leak] }, parts)).sections
  assert.match(section!.steps, /1\. Open the page\.\n2\. Press Delete\./)
  const later = issue.write({ incident: incidentOf(5), leaks: [] }, { ...parts, places: section!.places, steps: section!.steps })
  assert.match(later, /Press Delete[\s\S]*secret place\.ts:3/)
  assert.doesNotMatch(
    issue.write({ incident: incidentOf(5, 'closed'), leaks: [] }, { ...parts, steps: section!.steps }),
    /Press Delete/,
  )
})

test('suppressed leaks are counted and not told', () => {
  const hidden = leakOf({ path: 'hidden.ts', suppressed: { by: 'config', reason: 'r', owner: null, until: null } })
  assert.equal(comment.write(tellingOf([hidden])).first, null)
  assert.deepEqual(annotations.write(tellingOf([hidden])), [])
  const text = summary.write(tellingOf([hidden]), [])
  assert.ok(!text.includes('hidden.ts') && text.includes('1 leak not told'))
})

test('a leak that fits several services says why nobody was asked', () => {
  const leak = leakOf({ candidates: ['acme/acme-key', 'other/key'] })
  assert.match(comment.write(tellingOf([leak])).first!, /not asked: it fits several services/)
})

test('of many leaks the runner gets ten remarks, the worst first and the last with the count', () => {
  const leaks = [
    ...Array.from({ length: 30 }, (_, i) => leakOf({ fingerprint: `f${i}` })),
    leakOf({ severity: 'critical', fingerprint: 'worst' }),
  ]
  const written = annotations.write(tellingOf(leaks))
  assert.equal(written.length, 10)
  assert.match(written[0]!.message, /worst/)
  assert.match(written[9]!.message, /22 more leaked keys/)
})

// What a person may have written, with what Markdown, HTML, the runner and our own marks take for theirs.
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<!-- rekey:incident ' + '0'.repeat(32) + ' f -->',
    '\n::error::x',
    '-->\n<!-- rekey:block x -->',
    '| a |\n# b',
    '@acme/all',
    '`',
    '](https://evil.test)',
    '<img src=x>',
    '\u202e',
  ),
)
const hostileLeak = fc
  .record({
    path: hostile,
    owner: hostile,
    why: hostile,
    redacted: hostile,
    service: hostile,
    step: hostile,
    state: fc.constantFrom('live', 'unknown'),
  })
  .map(
    ({ path, owner, why, redacted, service, step, state }): LeakReport =>
      leakOf({
        path,
        redacted,
        service,
        verdict: verdictOf(state as 'live' | 'unknown', { owner, why }),
        response: responseOf('open', { manual: { page: `https://acme.test/${owner}`, steps: [step] } }),
      }),
  )

// Nobody is mentioned by code.
const outsideCode = (text: string) => text.replace(/`[^`\n]*`/g, '')

test('nothing that a person wrote becomes a mark, a tag, a mention, a row or a command', () => {
  fc.assert(
    fc.property(fc.array(hostileLeak, { minLength: 1, maxLength: 4 }), (leaks) => {
      const telling = tellingOf(leaks)
      const text = comment.write(telling).first!
      assert.equal(text.match(/<!--/g)?.length, 1)
      assert.equal(text.split('\n').filter((line) => line.startsWith('| ')).length, leaks.length + 2)
      assert.doesNotMatch(outsideCode(text), /@acme|<img/)
      const story = issue.write({ incident: incidentOf(1), leaks }, { ...parts, block: 'b' })
      assert.equal(issue.sectionsOf(story).sections.length, 1)
      assert.equal(issue.sectionsOf(story).sections[0]?.block, 'b')
      assert.ok([6, 8].includes(story.match(/<!--/g)?.length ?? 0))
      assert.doesNotMatch(outsideCode(summary.write(telling, ['x'])), /<!--|@acme|<img/)
      for (const { message } of annotations.write(telling)) assert.doesNotMatch(message, /[\r\n\u202e]|^::/)
    }),
  )
})

test('nothing is longer than GitHub takes', () => {
  const long = Array.from({ length: 3000 }, (_, i) => leakOf({ path: `${i}/${'x'.repeat(300)}`, fingerprint: `f${i}` }))
  const text = comment.write(tellingOf(long)).first!
  assert.ok(text.length <= 65_536)
  assert.match(text, /\d+ more are in the summary/)
  assert.ok(issue.write({ incident: incidentOf(1), leaks: long }, { ...parts, block: 'b'.repeat(20_000) }).length <= 65_536)
  const many = Array.from({ length: 20_000 }, (_, i) => leakOf({ path: `${i}/ä${'|'.repeat(20)}` }))
  assert.ok(Buffer.byteLength(summary.write(tellingOf(many), [])) <= 1024 * 1024)
  for (const { message } of annotations.write(tellingOf([leakOf({ redacted: 'x'.repeat(9000) })])))
    assert.ok(message.length < 4096)
})

test('what is cut to GitHub’s limits is cut between lines: no half of a name becomes a mention, a picture or a link', () => {
  // code in ticks is no Markdown, and half of it is
  const evil = (length: number) => `@evil ![x](https://evil.test/a.png) [click](https://evil.test) ${'x'.repeat(length)}`
  const active = (text: string) => {
    const outside = text
      .replaceAll(/^(`{3,})suggestion\n[\s\S]*?\n\1$/gm, '')
      .replaceAll(/`[^`\n]*`/g, '')
      .split('\n')
    return outside.filter((line) => /`|@evil|[^\\]\]\(https:\/\/evil/.test(line))
  }
  const cutAt = '… cut'
  for (let size = 0; size < 130; size += 7) {
    const skipped = Array.from({ length: Math.ceil(1_200_000 / (70 + size)) }, () => ({ path: evil(size), why: 'submodule' }))
    const half = reportOf([], { coverage: { complete: true, commits: 0, blobs: 1, bytes: 1, skipped } })
    const leaks = Array.from({ length: 50 }, (_, n) => leakOf({ path: `${n}${evil(2000 + size)}` }))
    const fix = { path: 'w.yml', startLine: 1, endLine: 1, lines: [`# ${evil(size)}`, '```', evil(size)] }
    const told = Array.from({ length: 200 }, (_, n) => ({
      ...{ audit: 'unpinned-action', severity: 'high', confidence: 'certain', fingerprint: `f${n}`, path: evil(size) },
      ...{
        message: `the action ${evil(size)} moves`,
        fix: 'Pin it.',
        line: 1,
        column: 1,
        places: [],
        edit: fix,
        suppressed: null,
      },
    }))
    const audited = reportOf([], { findings: told as unknown as ReturnType<typeof reportOf>['findings'] })
    const texts = {
      summary: summary.write(tellingOf([], { report: half }), []),
      'summary of an audit': findings.write(half, []),
      comment: comment.write(tellingOf(leaks)).first!,
      'comment of an audit': findings.writeComment(audited, null).first!,
      issue: issue.write({ incident: incidentOf(1), leaks }, parts),
    }
    for (const [name, text] of Object.entries(texts)) {
      if (name !== 'comment') assert.ok(text.includes(cutAt), `${name} is cut`)
      assert.deepEqual(
        active(text).map((line) => line.slice(0, 200)),
        [],
        name,
      )
    }
  }
})
