import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { named, tokenNames } from '../model/usual-names.ts'

/**
 * API tokens: no page says how long; 60 to 120 characters of URL-safe base64 are looked at. Connector or service tokens:
 * JSON Web Tokens, as samples look.
 */
export const twingate = {
  id: 'twingate',
  name: 'Twingate',
  docs: 'https://www.twingate.com/docs/api-overview',
  hosts: ['*.twingate.com'],
  keys: {
    'twingate-api-token': {
      name: 'Twingate API token',
      shape: [{ base64url: [60, 120] }],
      beside: tokenNames('twingate'),
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://www.twingate.com/docs/api-overview', steps: ['Settings, API: revoke the token'] },
      reach: 'Administers a network: its users, groups and resources.',
    },
    'twingate-connector-token': {
      name: 'Twingate connector or service token',
      shape: jsonWebToken,
      check: 'jwt',
      beside: named(['twingate', 'twingate_connector'], ['_access_token', '_refresh_token', '_service_token', '_token']),
      manual: {
        page: 'https://www.twingate.com/docs/api-overview',
        steps: ['Find where the connector or service token was made', 'End it there, and make another'],
      },
      reach: 'Joins a network as a connector or a service.',
    },
  },
} as const satisfies Service
