import type { Service } from '../model/service.ts'

/**
 * Secret keys: `secret_`, the role, and 32 bytes in base64 without its signs, so that a few letters may lack. The prefix is too
 * plain to be looked for alone. SDK keys (`sdk-`) are public.
 */
export const growthbook = {
  id: 'growthbook',
  name: 'GrowthBook',
  docs: 'https://docs.growthbook.io/api',
  hosts: ['api.growthbook.io'],
  selfHosted: true,
  keys: {
    'growthbook-secret-key': {
      name: 'GrowthBook secret key',
      source:
        'https://github.com/growthbook/growthbook/blob/0192f70ddac321ca9bf2ce4042eed85df5bf0cc0/packages/back-end/src/models/ApiKeyModel.ts',
      shapes: [
        ['secret_', { oneOf: ['admin_', 'readonly_', 'user_', 'visualEditor_'] }, { base62: [36, 43] }],
        ['secret_', { base62: [36, 43] }],
      ],
      beside: [
        { named: '*growthbook_api_key' },
        { named: '*growthbook_secret_key' },
        { named: '*growthbook_secret' },
        { named: '*growthbook_token' },
        { named: '*gb_api_key' },
        { named: '*gb_secret_key' },
        { word: 'growthbook', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }, { basic: '{key}:' }],
      manual: {
        page: 'https://app.growthbook.io/settings/keys',
        steps: ['Find the key; a person’s own under Personal Access Tokens', 'Delete it'],
      },
      reach: 'Reads, or with its role changes, flags, experiments and metrics.',
    },
  },
} as const satisfies Service
