import type { Service } from '../model/service.ts'

/** Tokens of Crowdin: 80 hexadecimal digits in public samples. No page shows a layout. */
export const crowdin = {
  id: 'crowdin',
  name: 'Crowdin',
  docs: 'https://support.crowdin.com/account-settings/#personal-access-tokens',
  hosts: ['api.crowdin.com', '*.api.crowdin.com', 'crowdin.com'],
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
