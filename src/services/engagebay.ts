import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 26 small letters and digits, as samples look. */
export const engagebay = {
  id: 'engagebay',
  name: 'EngageBay',
  docs: 'https://github.com/engagebay/restapi',
  hosts: ['app.engagebay.com'],
  keys: {
    'engagebay-api-key': {
      name: 'EngageBay API key',
      shape: [{ base36: 26 }],
      beside: [...apiKeyNames('engagebay'), { word: 'app.engagebay.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: {
        page: 'https://github.com/engagebay/restapi',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
