import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `ek-` and 50 letters and digits. */
export const electronhub = {
  id: 'electronhub',
  name: 'ElectronHub',
  docs: 'https://docs.electronhub.ai/',
  hosts: ['api.electronhub.ai', 'docs.electronhub.ai'],
  keys: {
    'electronhub-api-key': {
      name: 'ElectronHub API key',
      shape: ['ek-', { base62: [40, 60] }],
      beside: [...apiKeyNames('electronhub', 'electron_hub'), { word: 'electronhub', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.electronhub.ai/', steps: ['Find where the key was made', 'End it there, and make another'] },
      reach: 'Calls models at the cost of the account.',
    },
  },
} as const satisfies Service
