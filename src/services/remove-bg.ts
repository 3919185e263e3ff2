import type { Service } from '../model/service.ts'

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
        { named: '*remove_bg_api_key' },
        { named: '*remove_bg_key' },
        { named: '*remove_bg_token' },
        { named: '*remove_bg_apikey' },
        { named: '*removebg_api_key' },
        { named: '*removebg_key' },
        { named: '*removebg_token' },
        { named: '*removebg_apikey' },
        { word: 'api.remove.bg', within: 160 },
      ],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://www.remove.bg/dashboard#api-key', steps: ['API keys', 'Delete the key'] },
      reach: 'Changes images at the owner’s cost.',
    },
  },
} as const satisfies Service
