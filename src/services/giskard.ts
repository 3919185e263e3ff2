import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `gsk-`, as samples look, and 20 to 80 letters and digits. */
export const giskard = {
  id: 'giskard',
  name: 'Giskard',
  docs: 'https://docs.giskard.ai/',
  hosts: ['*.giskard.ai'],
  keys: {
    'giskard-api-key': {
      name: 'Giskard API key',
      shape: ['gsk-', { base64url: [20, 80] }],
      beside: [...apiKeyNames('giskard', 'gsk_hub', 'giskard_hub')],
      carriers: [{ header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://docs.giskard.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes evaluations and data sets.',
    },
  },
} as const satisfies Service
