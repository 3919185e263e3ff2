import type { Service } from '../model/service.ts'

/**
 * API tokens begin with `api_live` or `api_sandbox`, as the guide says, for the US and Canada with the region behind it, and two runs of 11 and 32
 * characters, as samples look.
 */
export const onfido = {
  id: 'onfido',
  name: 'Onfido',
  docs: 'https://documentation.onfido.com/api/latest/#api-tokens',
  hosts: ['api.eu.onfido.com', 'api.us.onfido.com', 'api.ca.onfido.com', 'api.onfido.com'],
  keys: {
    'onfido-api-token': {
      name: 'Onfido API token',
      source: 'https://developers.onfido.com/guide/get-started-integrating/',
      shape: [{ oneOf: ['api_live.', 'api_live_us.', 'api_live_ca.'] }, { base64url: 11 }, '.', { base64url: 32 }],
      carriers: [{ header: 'Authorization', value: 'Token token={key}' }],
      manual: { page: 'https://dashboard.onfido.com/api/tokens', steps: ['Developers, Tokens', 'Revoke the token'] },
      reach: 'Reads the identity papers and checks of people.',
    },
    'onfido-sandbox-api-token': {
      name: 'Onfido sandbox API token',
      source: 'https://developers.onfido.com/guide/get-started-integrating/',
      shape: [{ oneOf: ['api_sandbox.', 'api_sandbox_us.', 'api_sandbox_ca.'] }, { base64url: 11 }, '.', { base64url: 32 }],
      carriers: [{ header: 'Authorization', value: 'Token token={key}' }],
      manual: { page: 'https://dashboard.onfido.com/api/tokens', steps: ['Developers, Tokens', 'Revoke the token'] },
      reach: 'Reads and changes test data.',
    },
  },
} as const satisfies Service
