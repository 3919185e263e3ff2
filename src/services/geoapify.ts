import type { Service } from '../model/service.ts'

/** Keys of Geoapify: 32 hexadecimal digits, as in the examples of its reference. */
export const geoapify = {
  id: 'geoapify',
  name: 'Geoapify',
  docs: 'https://apidocs.geoapify.com/',
  hosts: ['api.geoapify.com', 'maps.geoapify.com'],
  keys: {
    'geoapify-api-key': {
      name: 'Geoapify API key',
      source: 'https://apidocs.geoapify.com/docs/maps/map-tiles/',
      shape: [{ hex: 32 }],
      beside: [{ named: '*geoapify_api_key' }, { named: '*geoapify_key' }],
      carriers: [{ query: 'apiKey' }],
      manual: { page: 'https://myprojects.geoapify.com/', steps: ['Open the project, API keys', 'Delete the key'] },
      reach: 'Calls location services at the project’s cost.',
    },
  },
} as const satisfies Service
