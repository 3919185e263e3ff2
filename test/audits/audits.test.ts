import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { audits } from '../../src/audits/index.ts'
import { audited, filesOf, marksIn, placesOf } from './audit-case.ts'
import { cases } from './cases.ts'

/** Every audit by name: `'all-secrets'` and so on are held against the list. */
describe('every audit', { concurrency: 4 }, () => {
  for (const { id } of audits) {
    const own = cases.filter(({ audit }) => audit === id)
    it(`${id}: tells what it must, to line and column, and not its twins`, async () => {
      assert.ok(own.some(({ bad }) => Object.values(bad).length > 0) && own.length > 0, `${id} has no case`)
      for (const { name, bad, good } of own) {
        const wanted = marksIn(filesOf(bad))
        assert.ok(wanted.length > 0, `${name} marks no place`)
        const { report } = await audited(bad)
        assert.ok(report.coverage.complete, JSON.stringify(report.coverage))
        assert.deepEqual([...new Set(placesOf(report, id))], wanted, `${name}: ${JSON.stringify(report.findings, null, 1)}`)
        for (const finding of report.findings.filter(({ audit }) => audit === id)) {
          assert.ok(finding.message.endsWith('.') && !finding.message.includes('undefined'), finding.message)
          assert.ok(finding.fix !== null, `${id} says what to do`)
        }
        for (const twin of good)
          assert.deepEqual(placesOf((await audited(twin)).report, id), [], `${name}: a twin ${JSON.stringify(twin)}`)
      }
    })
  }
})
