import { askedAt, inHeader } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/**
 * Keboola. Sources: https://keboola.docs.apiary.io/#reference/tokens-and-permissions/token-verification and the tests of the issuer's own
 * library (keboola/keboola-sdk-go: 401, `Invalid access token`, `storage.tokenInvalid`). Each stack has a host of its own
 * (https://help.keboola.com/overview/#stacks), and knows nothing of the tokens of another.
 */
function keboola(): Case {
  const ledger = makeLedger(
    () => `${randomText('digit', 4)}-${randomText('digit', 6)}-${randomText('base62', 40)}`,
    () => randomText('digit', 6),
  )
  const refused = {
    status: 401,
    body: { error: 'Invalid access token', code: 'storage.tokenInvalid', exceptionId: 'e', status: 'error' },
  }
  const here = askedAt(ledger, 'GET /v2/storage/tokens/verify', inHeader('x-storageapi-token'), {
    refused,
    works: (entry) => ({
      status: 200,
      body: {
        id: entry.id,
        created: entry.created.toISOString(),
        description: entry.name,
        expires: null,
        isExpired: false,
        isMasterToken: false,
        owner: { id: 1, name: 'Acme' },
      },
    }),
  })
  return caseOf(ledger, {
    hosts: { 'connection.north-europe.azure.keboola.com': here, 'connection.keboola.com': () => refused },
    environment: { REKEY_KEBOOLA_HOST: 'connection.north-europe.azure.keboola.com' },
    elsewhere: { REKEY_KEBOOLA_HOST: 'connection.keboola.com' },
    documented: [{ name: 'a token', make: () => ({ key: ledger.add().value }), state: 'live', created: true }],
    busy: [{ status: 503, body: { status: 'maintenance', error: 'Project is in maintenance' }, headers: { 'retry-after': '1' } }],
  })
}

export const cases: Cases = { 'keboola/keboola-api-key': [keboola] }
