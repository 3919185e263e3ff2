import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 32 hexadecimal digits, as its code makes them. */
export const civitai = {
  id: 'civitai',
  name: 'Civitai',
  docs: 'https://developer.civitai.com/docs/getting-started/setup-profile',
  hosts: ['civitai.com', 'orchestration.civitai.com'],
  keys: {
    'civitai-api-key': {
      name: 'Civitai API key',
      source:
        'https://github.com/civitai/civitai/blob/247cb1aec19a35280837bb4e2260d8317686c11e/packages/civitai-auth/src/secret-hash.ts',
      shape: [{ hex: 32 }],
      beside: [...apiKeyNames('civitai', 'civit_ai', 'civit'), { word: 'civitai.com/api', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { query: 'token' }],
      manual: {
        page: 'https://developer.civitai.com/docs/getting-started/setup-profile',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Downloads models, and makes pictures, at the cost of the account.',
    },
  },
} as const satisfies Service
