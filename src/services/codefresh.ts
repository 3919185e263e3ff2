import type { Service } from '../model/service.ts'

/** API keys are an id and a secret in hexadecimal digits with a dot between, as in keys in use. */
export const codefresh = {
  id: 'codefresh',
  name: 'Codefresh',
  docs: 'https://codefresh.io/docs/docs/integrations/codefresh-api/',
  hosts: ['g.codefresh.io'],
  keys: {
    'codefresh-api-key': {
      name: 'Codefresh API key',
      shape: [{ hex: 24, as: 'id' }, '.', { hex: 32 }],
      beside: [
        { named: '*codefresh_api_key' },
        { named: '*codefresh_token' },
        { named: '*codefresh_api_token' },
        { named: '*codefresh_key' },
        { named: '*cf_api_key' },
        { command: 'codefresh', flag: '--api-key' },
        { named: 'token', in: '**/.cfconfig' },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://g.codefresh.io/user/settings', steps: ['API Keys, Manage keys', 'Delete the key'] },
      reach: 'Runs and changes pipelines, as far as its scopes go.',
    },
  },
} as const satisfies Service
