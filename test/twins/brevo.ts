import { askedAt, inHeader, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/**
 * Brevo. Sources: https://developers.brevo.com/reference/get-account, https://developers.brevo.com/docs/ip-security (an address that is not
 * allowed is refused with 401 and `unauthorized`, as a key is that is none) and the help page on keys (`Access denied for resource` where
 * a key may not). The sentence about a key that is none is as users quote it.
 */
function brevo(): Case {
  const ledger = makeLedger(() => `xkeysib-${randomText('hex', 64)}-${randomText('base62', 16)}`)
  const refuse = (status: number, code: string, message: string) => ({ status, body: { code, message } })
  const handle = askedAt(ledger, 'GET /v3/account', inHeader('api-key'), {
    refused: refuse(401, 'unauthorized', 'Key not found'),
    works: () => ({ status: 200, body: { email: 'grace@acme.test', companyName: 'Acme', plan: [] } }),
    instead: {
      address: refuse(401, 'unauthorized', 'We have detected you are using an unrecognised IP address 192.0.2.1.'),
      disabled: refuse(401, 'unauthorized', 'API Key is not enabled'),
      mail: refuse(
        403,
        'permission_denied',
        'Access denied for resource "account". The API key does not include the required permission.',
      ),
    },
  })
  return caseOf(ledger, {
    hosts: { 'api.brevo.com': handle },
    documented: states(ledger, { address: 'unknown', disabled: 'unknown', mail: 'unknown' }),
    busy: [refuse(429, 'too_many_requests', 'Rate limit')],
  })
}

export const cases: Cases = { 'brevo/brevo-api-key': [brevo] }
