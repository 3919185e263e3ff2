import { askedAt, inHeader, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/**
 * ElevenLabs. Sources: https://elevenlabs.io/docs/api-reference/user/get (`subscription`, `user_id`) and
 * https://help.elevenlabs.io/hc/en-us/articles/19572237925521 (400 and 401 with `detail.status`: `invalid_api_key`, `quota_exceeded`).
 * Keys are restricted to what they are for: the others are told `missing_permissions` with 401; free accounts `detected_unusual_activity`.
 */
function elevenlabs(layout: () => string): Case {
  const ledger = makeLedger(layout)
  const refuse = (status: string, message: string) => ({ status: 401, body: { detail: { status, message } } })
  const handle = askedAt(ledger, 'GET /v1/user', inHeader('xi-api-key'), {
    refused: refuse('invalid_api_key', 'Invalid API key'),
    works: () => ({ status: 200, body: { user_id: randomText('base62', 28), subscription: { tier: 'free', status: 'active' } } }),
    instead: {
      speech: refuse(
        'missing_permissions',
        'The API key you used is missing the permission user_read to execute this operation.',
      ),
      quota: refuse('quota_exceeded', 'This request exceeds your quota.'),
      unusual: refuse('detected_unusual_activity', 'Unusual activity detected. Free Tier usage disabled.'),
    },
  })
  return caseOf(ledger, {
    hosts: { 'api.elevenlabs.io': handle },
    documented: states(ledger, { speech: 'limited', quota: 'unknown', unusual: 'unknown' }),
    busy: [
      { status: 429, body: { detail: { status: 'too_many_concurrent_requests', message: 'Too many concurrent requests' } } },
    ],
  })
}

export const cases: Cases = {
  'elevenlabs/elevenlabs-api-key': [() => elevenlabs(() => `sk_${randomText('hex', 48)}`)],
  'elevenlabs/elevenlabs-legacy-key': [() => elevenlabs(() => randomText('base36', 32))],
}
