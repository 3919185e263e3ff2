import type { Service } from '../model/service.ts'

/**
 * xAI's API keys. The answer of `/v1/api-key` in the reference shows the prefix `xai-`; 80 letters and digits behind it rest on public
 * samples. Of management keys not even the prefix is known.
 */
export const xai = {
  id: 'xai',
  name: 'xAI',
  docs: 'https://docs.x.ai/console/faq/security',
  hosts: ['api.x.ai'],
  keys: {
    'xai-api-key': {
      name: 'xAI API key',
      source: 'https://docs.x.ai/docs/api-reference#api-key',
      shape: ['xai-', { base62: 80 }],
      alone: true,
      beside: [{ named: '*xai_api_key' }, { named: '*grok_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://docs.x.ai/docs/api-reference#get-api-key-information; how it refuses no page shows
      verify: {
        request: 'GET https://api.x.ai/v1/api-key',
        means: {
          live: { status: 200, at: 'api_key_disabled', is: false },
          limited: { status: 200, at: 'api_key_disabled', is: true },
          dead: { status: 400, at: 'error', begins: 'Incorrect API key provided' },
        },
        reads: { id: 'api_key_id', name: 'name', owner: 'user_id', account: 'team_id', created: 'create_time', scopes: 'acls' },
        inferred: true,
      },
      manual: { page: 'https://console.x.ai', steps: ['API Keys', 'Disable or delete the key'] },
      reach: 'Calls models at the cost of the team, within the endpoints and models that the key allows.',
    },
  },
} as const satisfies Service
