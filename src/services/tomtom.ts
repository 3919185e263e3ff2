import type { Service } from '../model/service.ts'

/** Keys of TomTom: 32 letters and digits in public samples. */
export const tomtom = {
  id: 'tomtom',
  name: 'TomTom',
  docs: 'https://developer.tomtom.com/knowledgebase/platform/articles/how-to-get-an-tomtom-api-key/',
  hosts: ['api.tomtom.com'],
  keys: {
    'tomtom-api-key': {
      name: 'TomTom API key',
      shape: [{ base62: 32 }],
      beside: [{ named: '*tomtom_api_key' }, { named: '*tomtom_key' }, { named: '*tomtom_maps_api_key' }],
      carriers: [{ query: 'key' }],
      manual: { page: 'https://developer.tomtom.com/user/me/apps', steps: ['Find the key', 'Delete it'] },
      reach: 'Calls maps, search and routes at the account’s cost.',
    },
  },
} as const satisfies Service
