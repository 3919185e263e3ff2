import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuidAny } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const clicksend = {
  id: 'clicksend',
  name: 'ClickSend',
  docs: 'https://developers.clicksend.com/',
  hosts: ['rest.clicksend.com'],
  keys: {
    'clicksend-api-key': {
      name: 'ClickSend API key',
      shape: uuidAny,
      beside: [...apiKeyNames('clicksend'), { word: 'rest.clicksend.com', within: 160 }],
      manual: {
        page: 'https://developers.clicksend.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
