import { askedAt, bearer, type Found, inQuery } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/**
 * The Movie Database. Sources: https://developer.themoviedb.org/reference/authentication-validate-key and
 * https://developer.themoviedb.org/docs/errors (7: `Invalid API key`, 10: the key is suspended, 25: too many requests; `success` is false).
 * Keys of the third version go along as `api_key` in the query, and no other way.
 */
function tmdb(layout: () => string, found: Found): Case {
  const ledger = makeLedger(layout)
  const refuse = (status: number, status_code: number, status_message: string) => ({
    status,
    body: { status_code, status_message, success: false },
  })
  const handle = askedAt(ledger, 'GET /3/authentication', found, {
    refused: refuse(401, 7, 'Invalid API key: You must be granted a valid key.'),
    works: () => ({ status: 200, body: { success: true, status_code: 1, status_message: 'Success.' } }),
    nowhere: refuse(404, 34, 'The resource you requested could not be found.'),
    instead: { suspended: refuse(401, 10, 'Suspended API key: Access to your account has been suspended, contact TMDB.') },
  })
  return caseOf(ledger, {
    hosts: { 'api.themoviedb.org': handle },
    documented: [{ name: 'suspended', make: () => ({ key: ledger.add({ scopes: ['suspended'] }).value }), state: 'unknown' }],
    busy: [refuse(429, 25, 'Your request count (#) is over the allowed limit of (40).')],
    keyInQuery: true,
  })
}

export const cases: Cases = {
  'tmdb/tmdb-api-key': [() => tmdb(() => randomText('hex', 32), inQuery('api_key'))],
  'tmdb/tmdb-read-token': [
    () => tmdb(() => `eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOi${randomText('base64url', 160)}.${randomText('base64url', 43)}`, bearer),
  ],
}
