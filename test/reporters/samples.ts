/** Leaks and incidents for the reporters' tests: no key stands in any of them. */
import type { LeakReport, Report, Response, VerdictReport } from '../../src/model/document.ts'
import type { Event, Incident } from '../../src/model/incident.ts'
import type { Telling } from '../../src/reporters/telling.ts'

const at = '2026-11-20T12:00:00.000Z'

export const verdictOf = (state: VerdictReport['state'], more: Partial<VerdictReport> = {}): VerdictReport => ({
  state,
  host: 'api.acme.test',
  status: 200,
  at,
  why: null,
  access: null,
  owner: null,
  scopes: [],
  created: null,
  used: null,
  expires: null,
  ...more,
})

export const responseOf = (outcome: Response['outcome'], more: Partial<Response> = {}): Response => ({
  policy: 'revoke',
  outcome,
  seconds: outcome === 'done' ? 3.14 : null,
  events: [],
  reach: null,
  manual: null,
  ...more,
})

export const leakOf = (more: Partial<LeakReport> = {}): LeakReport => ({
  fingerprint: 'f0',
  service: 'acme',
  key: 'acme-key',
  confidence: 'certain',
  severity: 'high',
  candidates: ['acme/acme-key'],
  path: 'src/secret place.ts',
  line: 3,
  column: 1,
  endLine: 3,
  endColumn: 9,
  commit: 'a'.repeat(40),
  found: 'file',
  decoded: [],
  redacted: 'acme_…',
  verdict: null,
  response: null,
  suppressed: null,
  ...more,
})

export const reportOf = (leaks: readonly LeakReport[], more: Partial<Report> = {}): Report => ({
  schema: 1,
  tool: { name: 'rekey', version: '0.0.0' },
  coverage: { complete: true, commits: 1, blobs: 1, bytes: 10, skipped: [] },
  leaks,
  findings: [],
  notes: [],
  ...more,
})

export const tellingOf = (leaks: readonly LeakReport[], more: Partial<Telling> = {}): Telling => ({
  report: reportOf(leaks),
  stories: [],
  readers: 'maintainers',
  page: 'https://github.test/acme/app/actions/runs/42',
  ...more,
})

export const eventOf = (step: Event['step'], outcome: Event['outcome'] = 'done', more: Partial<Event> = {}): Event => ({
  at,
  step,
  outcome,
  ...more,
})

export const incidentOf = (
  number: number,
  status: Incident['status'] = 'open',
  events: readonly Event[] = [eventOf('found')],
): Incident => ({
  id: number.toString(16).padStart(32, '0'),
  service: 'acme',
  kind: 'acme-key',
  policy: 'revoke',
  secret: null,
  events,
  status,
})
