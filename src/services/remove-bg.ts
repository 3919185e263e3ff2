import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: 24 letters and digits, as samples look. */
export const removeBg = {
  id: 'remove-bg',
  name: 'remove.bg',
  docs: 'https://www.remove.bg/api',
  hosts: ['api.remove.bg'],
  keys: {
    'remove-bg-api-key': {
      name: 'remove.bg API key',
      shape: [{ base62: 24 }],
      beside: [
        ...named(['remove_bg', 'removebg'], ['_api_key', '_key', '_token', '_apikey']),
        { word: 'api.remove.bg', within: 160 },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://www.remove.bg/dashboard#api-key', steps: ['API keys', 'Delete the key'] },
      reach: 'Changes images at the owner’s cost.',
    },
  },
} as const satisfies Service
