import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/**
 * fal’s API keys (`FAL_KEY`): the key’s id, a UUID, and a secret of 32 hex digits, by public samples; its older page has the
 * two apart, as `FAL_KEY_ID` and `FAL_KEY_SECRET`.
 */
export const falAi = {
  id: 'fal-ai',
  name: 'fal',
  docs: 'https://fal.ai/docs/documentation/model-apis/authentication',
  hosts: ['fal.run', 'queue.fal.run', 'rest.alpha.fal.ai', 'api.fal.ai'],
  keys: {
    'fal-ai-key': {
      name: 'fal API key',
      shape: [...uuid, ':', { hex: 32 }],
      beside: [
        { named: 'fal_key' },
        { named: '*fal_api_key' },
        { named: '*fal_ai_key' },
        { named: '*fal_ai_api_key' },
        { named: '*falai_api_key' },
        { named: '*fal_client_key' },
        { word: 'fal.run', within: 200 },
        { word: 'fal.ai', within: 200 },
        { word: 'fal.config', within: 120 },
      ],
      carriers: [{ header: 'Authorization', value: 'Key {key}' }],
      manual: { page: 'https://fal.ai/dashboard/keys', steps: ['Delete the key'] },
      reach: 'Runs models at the cost of the account; an ADMIN key also deploys apps and reads logs.',
    },
    'fal-ai-key-secret': {
      name: 'fal API key secret',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*fal_key_secret' },
        { named: '*fal_ai_key_secret' },
        { named: '*fal_api_secret' },
        { named: '*fal_secret_key' },
      ],
      manual: { page: 'https://fal.ai/dashboard/keys', steps: ['Delete the key'] },
      reach: 'With its id: runs models at the cost of the account; an ADMIN key also deploys apps and reads logs.',
    },
  },
} as const satisfies Service
