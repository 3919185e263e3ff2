import type { Service } from '../model/service.ts'

/** Keys of MapQuest: 32 letters and digits in public samples. */
export const mapquest = {
  id: 'mapquest',
  name: 'MapQuest',
  docs: 'https://developer.mapquest.com/documentation/',
  hosts: ['www.mapquestapi.com', 'open.mapquestapi.com'],
  keys: {
    'mapquest-api-key': {
      name: 'MapQuest API key',
      shape: [{ base62: 32 }],
      beside: [{ named: '*mapquest_api_key' }, { named: '*mapquest_key' }, { named: '*mapquest_consumer_key' }],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://developer.mapquest.com/user/me/apps', steps: ['Open the app', 'Delete it, or its key'] },
      reach: 'Calls maps and geocoding at the account’s cost.',
    },
  },
} as const satisfies Service
