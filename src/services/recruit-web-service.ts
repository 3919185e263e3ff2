import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys (HotPepper and others): 16 hexadecimal digits, as samples look. */
export const recruitWebService = {
  id: 'recruit-web-service',
  name: 'Recruit Web Service',
  docs: 'https://webservice.recruit.co.jp/',
  hosts: ['webservice.recruit.co.jp'],
  keys: {
    'recruit-web-service-key': {
      name: 'Recruit Web Service API key',
      shape: [{ hex: 16 }],
      beside: [
        ...apiKeyNames('hotpepper', 'hot_pepper', 'recruit', 'hotpepper_gourmet'),
        { word: 'webservice.recruit.co.jp', within: 160 },
      ],
      carriers: [{ query: 'key' }],
      access: 'read',
      manual: {
        page: 'https://webservice.recruit.co.jp/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s quota; what it reads is public.',
    },
  },
} as const satisfies Service
