import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { writeSarif } from '../../src/reporters/sarif.ts'
import { leakOf, reportOf, responseOf, verdictOf } from './samples.ts'
import { sarifSchema } from './sarif-schema.ts'

const ajv = new Ajv({ allErrors: true })
;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
const validate = ajv.compile(sarifSchema)

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly properties: object }[] } }
    readonly results: readonly {
      readonly ruleId: string
      readonly level: string
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object }
      }[]
      readonly partialFingerprints: { readonly [name: string]: string }
    }[]
  }[]
}
function sarifOf(...given: Parameters<typeof writeSarif>): Sarif['runs'][number] {
  const written = JSON.parse(writeSarif(...given)) as Sarif
  assert.ok(validate(written), JSON.stringify(validate.errors))
  return written.runs[0]!
}

const suppressed = { by: 'config', reason: 'r', owner: null, until: null } as const
const leaks = [
  leakOf({ path: 'a b/ü#%?.ts', verdict: verdictOf('live'), severity: 'critical' }),
  leakOf({ fingerprint: 'f1', severity: 'high' }),
  leakOf({ fingerprint: 'f2', severity: 'low', verdict: verdictOf('dead'), response: responseOf('done') }),
  leakOf({ fingerprint: 'f3', suppressed }),
  leakOf({ fingerprint: 'f4', found: 'commit-message', path: '(commit message)' }),
]

test('a report is SARIF that the standard takes: places, fingerprints, and a rule as grave as its gravest result', () => {
  const { tool, results } = sarifOf(reportOf(leaks))
  assert.deepEqual(
    results.map(({ level, partialFingerprints }) => [level, partialFingerprints.primaryLocationLineHash]),
    [
      ['error', 'f0:1'],
      ['error', 'f1:1'],
      ['note', 'f2:1'],
      ['error', 'f4:1'],
    ],
  )
  // one without a place has GitHub refuse them all, and a person may upload this file
  const places = results.map(({ locations }) => locations.map((each) => each.physicalLocation.artifactLocation.uri))
  assert.deepEqual(places.at(-1), ['(commit%20message)'])
  assert.ok(places.every((uris) => uris.length === 1))
  const [first] = results[0]!.locations
  assert.equal(first?.physicalLocation.artifactLocation.uri, 'a%20b/%C3%BC%23%25%3F.ts')
  assert.deepEqual(first?.physicalLocation.region, { startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 })
  assert.deepEqual(
    tool.driver.rules.map(({ id, properties }) => [id, (properties as { 'security-severity': string })['security-severity']]),
    [['acme/acme-key', '9.5']],
  )
})

test('what is uploaded has a place in a file, and no key that is proved dead: GitHub closes what it is not told again', () => {
  const fingerprints = sarifOf(reportOf(leaks), true).results.map((each) => each.partialFingerprints['rekeyFingerprint/v1'])
  assert.deepEqual(fingerprints, ['f0', 'f1'])
})

test('the same leak has the same fingerprint whatever its line, commit and verdict', () => {
  const of = (more: Parameters<typeof leakOf>[0]) => sarifOf(reportOf([leakOf(more)])).results[0]!.partialFingerprints
  assert.deepEqual(of({ line: 99, endLine: 99, commit: null, verdict: verdictOf('live'), severity: 'critical' }), of({}))
})

test('findings, an incomplete scan and nothing at all are SARIF, too', () => {
  const finding = {
    audit: 'key-in-url',
    severity: 'high',
    confidence: 'certain',
    message: 'm',
    secret: 'K',
    service: 'loco',
    path: 'a.yml',
    line: 2,
    column: 3,
    places: [],
    fix: null,
    fingerprint: 'f',
    suppressed: null,
  }
  const coverage = { complete: false, commits: 0, blobs: 0, bytes: 0, skipped: [{ path: 'x', why: 'y' }] }
  const { results } = sarifOf(reportOf([], { findings: [finding as never], coverage }))
  assert.equal(results[0]?.ruleId, 'audit/key-in-url')
  assert.deepEqual(sarifOf(reportOf([])).results, [])
})

test('whatever people wrote, it stays SARIF', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, owner) => {
      sarifOf(reportOf([leakOf({ path: path || 'a', verdict: verdictOf('live', { owner }) })]))
    }),
  ))
