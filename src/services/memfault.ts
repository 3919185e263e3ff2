import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 letters and digits, as samples look. */
export const memfault = {
  id: 'memfault',
  name: 'Memfault',
  docs: 'https://docs.memfault.com/',
  hosts: ['api.memfault.com', 'chunks.memfault.com'],
  keys: {
    'memfault-api-key': {
      name: 'Memfault API key',
      shape: [{ base62: 32 }],
      beside: [
        ...apiKeyNames('memfault'),
        { named: '*memfault_project_key' },
        { named: '*memfault_org_token' },
        { named: '*memfault_organization_token' },
        { named: '*memfault_project_api_key' },
        { named: '*memfault_project_token' },
        { named: '*memfault_project_api_token' },
        { named: '*memfault_project_access_token' },
        { named: '*memfault_project_secret' },
        { named: '*memfault_project_api_secret' },
        { named: '*memfault_project_access_key' },
        { named: '*memfault_project_project_key' },
        { named: '*memfault_project_org_token' },
        { named: '*memfault_project_organization_token' },
        { word: 'api.memfault.com', within: 160 },
      ],
      carriers: [{ header: 'Memfault-Project-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.memfault.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads devices of the owner, and controls them.',
    },
  },
} as const satisfies Service
