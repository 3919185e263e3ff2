import type { Service } from '../model/service.ts'

/** Old API keys have 32 hex digits, secrets of OAuth clients 43 characters of base64, as samples look. */
export const pipedream = {
  id: 'pipedream',
  name: 'Pipedream',
  docs: 'https://pipedream.com/docs/rest-api/auth',
  hosts: ['api.pipedream.com', 'pipedream.com'],
  keys: {
    'pipedream-api-key': {
      name: 'Pipedream API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*pipedream_api_key' },
        { named: '*pipedream_api_token' },
        { named: '*pd_api_key' },
        { named: '*pd_api_token' },
        { named: '*pipedream_key' },
        { named: '*pipedream_token' },
        { word: 'api.pipedream.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://pipedream.com/settings/account', steps: ['Settings, Account', 'Revoke the API key'] },
      reach: 'Does in the workspace all that its user may do, with all connected accounts.',
    },
    'pipedream-client-secret': {
      name: 'Pipedream client secret',
      shape: [{ base64url: 43 }],
      beside: [
        { named: '*pipedream_client_secret' },
        { named: '*pipedream_oauth_client_secret' },
        { named: '*pipedream_oauth_secret' },
        { named: '*pipedream_project_secret_key' },
        { named: '*pipedream_secret' },
      ],
      access: 'full',
      manual: {
        page: 'https://pipedream.com/settings/api',
        steps: ['Settings, API', 'Rotate the client’s secret, or delete the client'],
      },
      reach: 'Gets tokens that use the workspace and all accounts that its users connected, with its client id.',
    },
    // As samples look.
    'pipedream-webhook': {
      name: 'Pipedream webhook',
      shape: ['https://eo', { base62: [10, 20] }, '.m.pipedream.net'],
      manual: { page: 'https://pipedream.com/', steps: ['Open the workflow', 'Replace its trigger'] },
      reach: 'Starts one workflow.',
    },
  },
} as const satisfies Service
