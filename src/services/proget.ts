import type { Service } from '../model/service.ts'

/** API keys: 40 hexadecimal digits, as samples look. */
export const proget = {
  id: 'proget',
  name: 'ProGet',
  docs: 'https://docs.inedo.com/docs/proget/api/apikeys',
  hosts: [],
  selfHosted: true,
  keys: {
    'proget-api-key': {
      name: 'ProGet API key',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*proget_api_key' },
        { named: '*proget_key' },
        { named: '*proget_token' },
        { named: '*proget_api_token' },
        { named: '*proget_access_token' },
        { named: '*proget_secret' },
        { named: '*proget_api_secret' },
        { named: '*proget_access_key' },
        { named: '*inedo_api_key' },
        { named: '*inedo_key' },
        { named: '*inedo_token' },
        { named: '*inedo_api_token' },
        { named: '*inedo_access_token' },
        { named: '*inedo_secret' },
        { named: '*inedo_api_secret' },
        { named: '*inedo_access_key' },
      ],
      carriers: [{ header: 'X-ApiKey', value: '{key}' }],
      manual: {
        page: 'https://docs.inedo.com/docs/proget/api/apikeys',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Publishes packages in its owner’s name.',
    },
  },
} as const satisfies Service
