import type { Service } from '../model/service.ts'

/** API tokens have 64 letters and digits, as samples look. */
export const recraft = {
  id: 'recraft',
  name: 'Recraft',
  docs: 'https://www.recraft.ai/docs/api-reference/getting-started',
  hosts: ['external.api.recraft.ai', 'www.recraft.ai'],
  keys: {
    'recraft-token': {
      name: 'Recraft API token',
      shape: [{ base62: [60, 72] }],
      beside: [
        { named: '*recraft_api_key' },
        { named: '*recraft_key' },
        { named: '*recraft_token' },
        { named: '*recraft_api_token' },
        { named: '*recraft_access_token' },
        { named: '*recraft_secret' },
        { named: '*recraft_ai_api_key' },
        { named: '*recraft_ai_key' },
        { named: '*recraft_ai_token' },
        { named: '*recraft_ai_api_token' },
        { named: '*recraft_ai_access_token' },
        { named: '*recraft_ai_secret' },
        { word: 'external.api.recraft.ai', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.recraft.ai/profile/api', steps: ['Profile, API', 'Delete the token'] },
      reach: 'Makes images at the cost of the account.',
    },
  },
} as const satisfies Service
