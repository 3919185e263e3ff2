import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 30 to 80 characters of URL-safe base64 are looked at. */
export const gatlingEnterprise = {
  id: 'gatling-enterprise',
  name: 'Gatling Enterprise',
  docs: 'https://docs.gatling.io/',
  hosts: ['api.gatling.io'],
  keys: {
    'gatling-enterprise-api-key': {
      name: 'Gatling Enterprise API key',
      shape: [{ base64url: [30, 80] }],
      beside: tokenNames('gatling', 'gatling_enterprise'),
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://docs.gatling.io/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
