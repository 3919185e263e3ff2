import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `sk-` and 92 characters of URL-safe base64; those that its built-in services give to a project 22 of base 58. So samples look. */
export const manus = {
  id: 'manus',
  name: 'Manus',
  docs: 'https://open.manus.ai/docs',
  hosts: ['api.manus.ai', 'api.manus.im', 'forge.manus.ai', 'forge.manus.im', 'open.manus.ai'],
  keys: {
    'manus-api-key': {
      name: 'Manus API key',
      shape: ['sk-', { base64url: 92 }],
      beside: [...apiKeyNames('manus', 'manus_ai'), { word: 'api.manus.', within: 160 }],
      carriers: [{ header: 'API_KEY', value: '{key}' }],
      manual: { page: 'https://open.manus.ai/docs', steps: ['Settings, Integrations, API', 'Delete the key'] },
      reach: 'Has the agent work at the owner’s cost, with what is connected to it.',
    },
    'manus-forge-key': {
      name: 'Manus built-in service key',
      shape: [{ base58: 22 }],
      beside: [{ named: '*built_in_forge_api_key' }, { named: '*frontend_forge_api_key' }, { word: 'forge.manus.', within: 160 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://open.manus.ai/docs', steps: ['The project’s settings, Secrets', 'Have the key made anew'] },
      reach: 'Calls models, storage and maps at the cost of the project’s owner.',
    },
  },
} as const satisfies Service
