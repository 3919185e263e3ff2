import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/** Secret keys: a UUID, as the page’s example has; older ones had 32 hexadecimal digits. */
export const plesk = {
  id: 'plesk',
  name: 'Plesk',
  docs: 'https://docs.plesk.com/en-US/obsidian/api-rpc/about-rest-api.79359/',
  hosts: [],
  selfHosted: true,
  keys: {
    'plesk-api-key': {
      name: 'Plesk API key',
      source: 'https://docs.plesk.com/en-US/obsidian/api-rpc/about-xml-api/reference/managing-secret-keys.37121/',
      shape: uuid,
      beside: apiKeyNames('plesk'),
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: {
        page: 'https://docs.plesk.com/en-US/obsidian/api-rpc/about-rest-api.79359/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Manages all sites of a server.',
    },
  },
} as const satisfies Service
