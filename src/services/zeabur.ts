import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 32 small letters and digits, as samples look. */
export const zeabur = {
  id: 'zeabur',
  name: 'Zeabur',
  docs: 'https://zeabur.com/docs/en-US/developer/public-api',
  hosts: ['api.zeabur.com', 'gateway.zeabur.com'],
  keys: {
    'zeabur-api-key': {
      name: 'Zeabur API key',
      shape: ['sk-', { base36: 32 }],
      beside: [...apiKeyNames('zeabur'), { word: 'api.zeabur.com', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://zeabur.com/account/developer', steps: ['Find the key by its name', 'Delete it'] },
      reach: 'Deploys and changes all projects of its owner.',
    },
  },
} as const satisfies Service
