import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs, as samples look. */
export const cloudmersive = {
  id: 'cloudmersive',
  name: 'Cloudmersive',
  docs: 'https://api.cloudmersive.com/docs/',
  hosts: ['api.cloudmersive.com'],
  keys: {
    'cloudmersive-api-key': {
      name: 'Cloudmersive API key',
      shape: uuid,
      beside: [
        { named: '*cloudmersive_api_key' },
        { named: '*cloudmersive_key' },
        { named: '*cloudmersive_token' },
        { named: '*cloudmersive_apikey' },
        { named: '*cloudmersive_secret' },
        { word: 'api.cloudmersive.com', within: 200 },
      ],
      carriers: [{ header: 'Apikey', value: '{key}' }],
      manual: { page: 'https://account.cloudmersive.com/keys', steps: ['API keys', 'Delete the key'] },
      reach: 'Calls the services at the owner’s cost.',
    },
  },
} as const satisfies Service
