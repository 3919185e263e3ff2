import type { Service } from '../model/service.ts'

/**
 * Tokens of Crowdin: 80 hexadecimal digits in public samples. No page shows a layout. A token belongs to crowdin.com or to one organization
 * of Crowdin Enterprise, which has a host of its own, so that a first refusal is no proof; no call manages tokens
 * (https://support.crowdin.com/developer/api/v2/).
 */
export const crowdin = {
  id: 'crowdin',
  name: 'Crowdin',
  docs: 'https://support.crowdin.com/account-settings/#personal-access-tokens',
  hosts: ['{var.host}', 'api.crowdin.com', '*.api.crowdin.com', 'crowdin.com'],
  vars: { host: { env: 'REKEY_CROWDIN_HOST', default: 'api.crowdin.com' } },
  keys: {
    'crowdin-token': {
      name: 'Crowdin personal access token',
      shape: [{ hex: 80 }],
      beside: [
        { named: '*crowdin_personal_token' },
        { named: '*crowdin_api_token' },
        { named: '*crowdin_token' },
        { named: '*crowdin_access_token' },
        { named: '*crowdin_personal_access_token' },
        { named: '*crowdin_pat' },
        { named: 'api_token', in: '**/{crowdin.yml,crowdin.yaml,.crowdin.yml,.crowdin.yaml}' },
        { command: 'crowdin', flag: '--token' },
        { command: 'crowdin', flag: '-T' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      verify: {
        request: 'GET https://{var.host}/api/v2/user',
        means: {
          live: { status: 200, at: 'data.username' },
          dead: { status: 401, at: 'error.code', is: 401 },
          // A token whose scopes do not reach this far is recognized.
          limited: { status: 403, at: 'error.code', is: 403 },
        },
        // What a refusal says is on no page.
        inferred: true,
        reads: { owner: 'data.username' },
      },
      manual: { page: 'https://crowdin.com/settings#api-key', steps: ['Find the token', 'Delete it'] },
      reach: 'Reads or changes projects as its user, as far as its scopes go.',
    },
    'crowdin-api-key': {
      name: 'Crowdin project API key (old)',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*crowdin_api_key' },
        { named: '*crowdin_project_key' },
        { named: '*crowdin_project_api_key' },
        { named: 'api_key', in: '**/{crowdin.yml,crowdin.yaml,.crowdin.yml,.crowdin.yaml}' },
      ],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://crowdin.com/', steps: ['Open the project, Settings, API', 'Regenerate the key'] },
      reach: 'Reads and changes one project through the first version of the API.',
    },
  },
} as const satisfies Service
