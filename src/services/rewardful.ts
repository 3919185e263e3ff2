import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const rewardful = {
  id: 'rewardful',
  name: 'Rewardful',
  docs: 'https://developers.rewardful.com/',
  hosts: ['api.getrewardful.com'],
  keys: {
    'rewardful-api-key': {
      name: 'Rewardful API key',
      shape: [{ hex: 32 }],
      beside: [...secretNames('rewardful'), { word: 'api.getrewardful.com', within: 160 }],
      carriers: [{ basic: '{key}:' }],
      manual: {
        page: 'https://developers.rewardful.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes partners and what they earn.',
    },
  },
} as const satisfies Service
