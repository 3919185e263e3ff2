import type { Service } from '../model/service.ts'

/** API keys of Neon: the example of the page is 64 lower-case letters and digits behind a prefix. */
export const neon = {
  id: 'neon',
  name: 'Neon',
  docs: 'https://neon.com/docs/manage/api-keys',
  hosts: ['console.neon.tech'],
  keys: {
    'neon-api-key': {
      name: 'Neon API key',
      source: 'https://neon.com/docs/manage/api-keys',
      shape: ['napi_', { base36: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.neon.tech/app/settings/api-keys', steps: ['Find the key', 'Revoke it'] },
      reach: 'Manages the projects of its user or organization: databases, roles, passwords.',
    },
    'neon-old-api-key': {
      name: 'Neon API key (without prefix)',
      shape: [{ base36: 64 }],
      beside: [{ named: '*neon_api_key' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://console.neon.tech/app/settings/api-keys', steps: ['Find the key', 'Revoke it'] },
      reach: 'Manages the projects of its user.',
    },
  },
} as const satisfies Service
