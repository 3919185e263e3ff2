import type { Service } from '../model/service.ts'

/** API keys: `$2a$10$` and 53 unreserved characters, as samples look. */
export const curseforge = {
  id: 'curseforge',
  name: 'CurseForge',
  docs: 'https://docs.curseforge.com/',
  hosts: ['api.curseforge.com'],
  keys: {
    'curseforge-api-key': {
      name: 'CurseForge API key',
      shape: ['$2a$10$', { unreserved: 53 }],
      beside: [
        { named: '*curseforge_api_key' },
        { named: '*curseforge_key' },
        { named: '*curseforge_core_api_key' },
        { named: '*cf_api_key' },
        { named: '*cf_key' },
        { named: '*cf_core_api_key' },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: {
        page: 'https://docs.curseforge.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota, or changes the owner’s game.',
    },
  },
} as const satisfies Service
