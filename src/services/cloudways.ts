import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 20 to 64 letters and digits are looked at. */
export const cloudways = {
  id: 'cloudways',
  name: 'Cloudways',
  docs: 'https://developers.cloudways.com/',
  hosts: ['api.cloudways.com'],
  keys: {
    'cloudways-api-key': {
      name: 'Cloudways API key',
      shape: [{ base62: [20, 64] }],
      beside: apiKeyNames('cloudways'),
      manual: { page: 'https://unified.cloudways.com/api', steps: ['Regenerate the key'] },
      reach: 'Manages servers and applications as its owner.',
    },
  },
} as const satisfies Service
