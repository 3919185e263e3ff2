import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*twingate_token' },
        { named: '*twingate_api_token' },
        { named: '*twingate_access_token' },
        { named: '*twingate_api_key' },
        { named: '*twingate_key' },
        { named: '*twingate_pat' },
        { named: '*twingate_personal_access_token' },
        { named: '*twingate_auth_token' },
      ],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://www.twingate.com/docs/api-overview', steps: ['Settings, API: revoke the token'] },
      reach: 'Administers a network: its users, groups and resources.',
    },
    'twingate-connector-token': {
      name: 'Twingate connector or service token',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*twingate_access_token' },
        { named: '*twingate_refresh_token' },
        { named: '*twingate_service_token' },
        { named: '*twingate_token' },
        { named: '*twingate_connector_access_token' },
        { named: '*twingate_connector_refresh_token' },
        { named: '*twingate_connector_service_token' },
        { named: '*twingate_connector_token' },
      ],
      manual: {
        page: 'https://www.twingate.com/docs/api-overview',
        steps: ['Find where the connector or service token was made', 'End it there, and make another'],
      },
      reach: 'Joins a network as a connector or a service.',
    },
  },
} as const satisfies Service
