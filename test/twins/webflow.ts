import { askedAt, bearer, states } from './asked.ts'
import type { Case, Cases } from './case.ts'
import { caseOf, makeLedger } from './ledger.ts'
import { randomText } from './twin.ts'

/**
 * Webflow. Source: https://developers.webflow.com/data/reference/token/introspect (tokens of sites and workspaces: no `application`; 401
 * `not_authorized`) and https://developers.webflow.com/data/reference/error-handling (`missing_scopes` with 403, `too_many_requests`).
 */
function webflow(layout: () => string): Case {
  const ledger = makeLedger(layout)
  const refuse = (status: number, code: string, message: string) => ({
    status,
    body: { code, message, externalReference: null, details: [] },
  })
  const handle = askedAt(ledger, 'GET /v2/token/introspect', bearer, {
    refused: refuse(401, 'not_authorized', 'Request not authorized'),
    works: (entry) => ({
      status: 200,
      body: {
        authorization: {
          id: entry.id,
          createdOn: entry.created.toISOString(),
          lastUsed: new Date().toISOString(),
          grantType: 'client_credentials',
          rateLimit: 60,
          scope: 'sites:read',
          authorizedTo: { siteIds: [], workspaceIds: [], userIds: [] },
        },
      },
    }),
    nowhere: refuse(404, 'resource_not_found', 'Requested resource not found'),
    instead: { scopes: refuse(403, 'missing_scopes', 'OAuthForbidden: You are missing the following scopes') },
  })
  return caseOf(ledger, {
    hosts: { 'api.webflow.com': handle },
    documented: [
      { name: 'a token', make: () => ({ key: ledger.add().value }), state: 'live', created: true },
      ...states(ledger, { scopes: 'unknown' }),
    ],
    busy: [{ ...refuse(429, 'too_many_requests', 'Rate limit hit'), headers: { 'retry-after': '1' } }],
  })
}

export const cases: Cases = {
  'webflow/webflow-api-token': [() => webflow(() => randomText('hex', 64))],
  'webflow/webflow-workspace-token': [() => webflow(() => `ws-${randomText('hex', 64)}`)],
}
