import { askedAt, bearer, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/** Supabase. Source: https://supabase.com/docs/reference/api/v1-list-all-projects (an array; 401, 403 and 429 without a form); `message` as users quote it. */
function supabase(layout: () => string): Case {
  const ledger = makeLedger(layout)
  const refuse = (status: number, message: string) => ({ status, body: { message } })
  const handle = askedAt(ledger, 'GET /v1/projects', bearer, {
    refused: refuse(401, 'Unauthorized'),
    works: () => ({ status: 200, body: [] }),
    instead: { scoped: refuse(403, 'Forbidden resource'), format: refuse(401, 'JWT could not be decoded') },
  })
  return caseOf(ledger, {
    hosts: { 'api.supabase.com': handle },
    documented: states(ledger, { scoped: 'limited', format: 'unknown' }),
    busy: [refuse(429, 'ThrottlerException: Too Many Requests')],
  })
}

export const cases: Cases = {
  'supabase/supabase-access-token': [() => supabase(() => `sbp_${randomText('hex', 40)}`)],
  'supabase/supabase-scoped-token': [() => supabase(() => `sbp_v0_${randomText('hex', 40)}`)],
}
