import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 22 characters of URL-safe base64 and `==`, as samples look. */
export const clickatell = {
  id: 'clickatell',
  name: 'Clickatell',
  docs: 'https://docs.clickatell.com/',
  hosts: ['platform.clickatell.com', 'api.clickatell.com'],
  keys: {
    'clickatell-api-key': {
      name: 'Clickatell API key',
      shape: [{ base64url: 22 }, '=='],
      beside: [...apiKeyNames('clickatell'), { word: 'platform.clickatell.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: '{key}' }, { query: 'apiKey' }],
      manual: {
        page: 'https://docs.clickatell.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
