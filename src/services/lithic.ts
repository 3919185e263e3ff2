import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const lithic = {
  id: 'lithic',
  name: 'Lithic',
  docs: 'https://docs.lithic.com/',
  hosts: ['api.lithic.com', 'sandbox.lithic.com'],
  keys: {
    'lithic-api-key': {
      name: 'Lithic API key',
      shape: uuid,
      beside: [
        { named: '*lithic_api_key' },
        { named: '*lithic_key' },
        { named: '*lithic_token' },
        { named: '*lithic_api_token' },
        { named: '*lithic_access_token' },
        { named: '*lithic_secret' },
        { named: '*lithic_api_secret' },
        { named: '*lithic_access_key' },
        { named: '*privacy_com_api_key' },
        { named: '*privacy_com_key' },
        { named: '*privacy_com_token' },
        { named: '*privacy_com_api_token' },
        { named: '*privacy_com_access_token' },
        { named: '*privacy_com_secret' },
        { named: '*privacy_com_api_secret' },
        { named: '*privacy_com_access_key' },
        { word: 'api.lithic.com', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://docs.lithic.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads accounts and payments, and may move money.',
    },
  },
} as const satisfies Service
