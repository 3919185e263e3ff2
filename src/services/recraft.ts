import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

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
      beside: [...plainKeyNames('recraft', 'recraft_ai'), { word: 'external.api.recraft.ai', within: 200 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://www.recraft.ai/profile/api', steps: ['Profile, API', 'Delete the token'] },
      reach: 'Makes images at the cost of the account.',
    },
  },
} as const satisfies Service
