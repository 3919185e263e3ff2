import type { Service } from '../model/service.ts'

/** API keys: `api_` and 24 to 64 hexadecimal digits, as samples look. */
export const deepset = {
  id: 'deepset',
  name: 'deepset Cloud',
  docs: 'https://docs.cloud.deepset.ai/',
  hosts: ['api.cloud.deepset.ai'],
  keys: {
    'deepset-api-key': {
      name: 'deepset Cloud API key',
      shape: ['api_', { hex: [24, 64] }],
      beside: [
        { named: '*deepset_api_key' },
        { named: '*deepset_key' },
        { named: '*deepset_token' },
        { named: '*deepset_api_token' },
        { named: '*deepset_access_token' },
        { named: '*deepset_secret' },
        { named: '*deepset_api_secret' },
        { named: '*deepset_access_key' },
        { named: '*deepset_cloud_api_key' },
        { named: '*deepset_cloud_key' },
        { named: '*deepset_cloud_token' },
        { named: '*deepset_cloud_api_token' },
        { named: '*deepset_cloud_access_token' },
        { named: '*deepset_cloud_secret' },
        { named: '*deepset_cloud_api_secret' },
        { named: '*deepset_cloud_access_key' },
        { named: '*haystack_api_key' },
        { named: '*haystack_key' },
        { named: '*haystack_token' },
        { named: '*haystack_api_token' },
        { named: '*haystack_access_token' },
        { named: '*haystack_secret' },
        { named: '*haystack_api_secret' },
        { named: '*haystack_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.cloud.deepset.ai/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
