import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const netmind = {
  id: 'netmind',
  name: 'NetMind',
  docs: 'https://www.netmind.ai/modelsLibrary',
  hosts: ['api.netmind.ai'],
  keys: {
    'netmind-api-key': {
      name: 'NetMind API key',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('netmind', 'net_mind')],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.netmind.ai/modelsLibrary',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Asks models at the owner’s cost.',
    },
  },
} as const satisfies Service
