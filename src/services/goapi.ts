import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const goapi = {
  id: 'goapi',
  name: 'GoAPI and PiAPI',
  docs: 'https://piapi.ai/docs',
  hosts: ['api.goapi.ai', 'api.piapi.ai'],
  keys: {
    'goapi-api-key': {
      name: 'GoAPI and PiAPI API key',
      shape: [{ hex: 64 }],
      beside: [
        ...apiKeyNames('goapi', 'piapi', 'pi_api'),
        { word: 'api.goapi.ai', within: 160 },
        { word: 'api.piapi.ai', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://piapi.ai/docs', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Makes images and films at the owner’s cost.',
    },
  },
} as const satisfies Service
