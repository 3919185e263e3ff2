import type { Service } from '../model/service.ts'

/** API keys: a UUID, as samples look. */
export const ckan = {
  id: 'ckan',
  name: 'CKAN',
  docs: 'https://docs.ckan.org/',
  hosts: [],
  selfHosted: true,
  keys: {
    'ckan-api-key': {
      name: 'CKAN API key',
      shape: [{ hex: 8 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 4 }, '-', { hex: 12 }],
      beside: [
        { named: '*ckan_api_key' },
        { named: '*ckan_key' },
        { named: '*ckan_token' },
        { named: '*ckan_api_token' },
        { named: '*ckan_access_token' },
        { named: '*ckan_secret' },
        { named: '*ckan_api_secret' },
        { named: '*ckan_access_key' },
      ],
      carriers: [{ header: 'X-CKAN-API-Key', value: '{key}' }],
      manual: { page: 'https://docs.ckan.org/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Does in the server what its user may.',
    },
  },
} as const satisfies Service
