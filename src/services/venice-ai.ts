import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/**
 * API keys begin with `VENICE_INFERENCE_KEY_` or `VENICE_ADMIN_KEY_`; the issuer’s sample has 44 characters behind it, and 40
 * to 48 of URL-safe base64 are looked at. Older ones have no prefix: 40 to 72 characters, of which no page says more.
 */
export const veniceAi = {
  id: 'venice-ai',
  name: 'Venice.ai',
  docs: 'https://docs.venice.ai/',
  hosts: ['api.venice.ai'],
  keys: {
    'venice-ai-api-key': {
      name: 'Venice.ai API key',
      shape: [{ base64url: [40, 72] }],
      beside: [
        ...apiKeyNames('venice'),
        { named: '*venice_inference_key' },
        { named: '*venice_admin_key' },
        ...apiKeyNames('venice_ai'),
        { named: '*venice_ai_inference_key' },
        { named: '*venice_ai_admin_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.venice.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses models at the owner’s cost.',
    },
    'venice-ai-prefixed-api-key': {
      name: 'Venice.ai prefixed API key',
      source: 'https://github.com/veniceai/skills/blob/73c0bf798717ce1944259c64b3bed46c04d2e8ae/skills/venice-api-keys/SKILL.md',
      shape: [{ oneOf: ['VENICE_INFERENCE_KEY_', 'VENICE_ADMIN_KEY_'] }, { base64url: [40, 48] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.venice.ai/guides/getting-started/generating-api-key',
        steps: ['Settings, API: find the key by its last six characters', 'Delete it'],
      },
      reach: 'Uses models at the owner’s cost; an admin key makes and deletes keys, too.',
    },
  },
} as const satisfies Service
