import type { Service } from '../model/service.ts'

/**
 * Personal access tokens: `mrp_` and 60 letters and digits, as in the page’s example. Those of OAuth (`mro_`) and of
 * sessions (`mra_`) have as many, as samples look.
 */
export const modrinth = {
  id: 'modrinth',
  name: 'Modrinth',
  docs: 'https://docs.modrinth.com/',
  hosts: ['api.modrinth.com'],
  keys: {
    'modrinth-api-key': {
      name: 'Modrinth API key',
      source: 'https://docs.modrinth.com/api/',
      shape: [{ oneOf: ['mrp_', 'mra_', 'mro_'] }, { base62: 60 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://docs.modrinth.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Publishes mods in its owner’s name.',
    },
  },
} as const satisfies Service
