import type { Service } from '../model/service.ts'

/** HeyGen's API keys: base64 of a UUID and a time of old, `sk_V2_` today, by public samples. */
export const heygen = {
  id: 'heygen',
  name: 'HeyGen',
  docs: 'https://docs.heygen.com/docs/quick-start',
  hosts: ['api.heygen.com', 'upload.heygen.com'],
  keys: {
    'heygen-api-key': {
      name: 'HeyGen API key',
      shapes: [
        ['sk_V2_hgu_', { base62: 11 }, '_', { base62: 32 }],
        [{ base64: [40, 80] }, { oneOf: ['==', '='] }],
        [{ base64: [44, 80] }],
      ],
      alone: true,
      beside: [{ named: '*heygen_api_key' }, { named: '*heygen_key' }, { named: '*heygen_token' }],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: { page: 'https://app.heygen.com/settings/api', steps: ['Regenerate the token'] },
      reach: 'Makes videos at the cost of the account, and reads its avatars and videos.',
    },
  },
} as const satisfies Service
