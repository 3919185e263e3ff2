import type { Service } from '../model/service.ts'

/** API keys and account tokens have 86 characters of base64, or fewer, as samples look. */
export const mergeDev = {
  id: 'merge-dev',
  name: 'Merge',
  docs: 'https://docs.merge.dev/basics/authentication/',
  hosts: ['api.merge.dev', 'api-eu.merge.dev', 'app.merge.dev'],
  keys: {
    'merge-dev-api-key': {
      name: 'Merge API key',
      shape: [{ base64url: 86 }],
      beside: [
        { named: '*merge_api_key' },
        { named: '*merge_account_token' },
        { named: '*merge_access_key' },
        { named: '*merge_production_access_key' },
        { named: '*merge_test_access_key' },
        { named: '*merge_dev_api_key' },
        { named: '*merge_dev_key' },
        { named: '*merge_dev_token' },
        { word: 'api.merge.dev', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://app.merge.dev/keys', steps: ['Advanced, API keys', 'Regenerate the key'] },
      reach: 'Reads and writes in all linked accounts, with their tokens.',
    },
  },
} as const satisfies Service
