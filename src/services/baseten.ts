import type { Service } from '../model/service.ts'

/** Baseten's API keys: eight characters, a dot and 32 more, by public samples; the first part is what its pages call the key's prefix. */
export const baseten = {
  id: 'baseten',
  name: 'Baseten',
  docs: 'https://docs.baseten.co/organization/api-keys',
  hosts: ['api.baseten.co', '*.api.baseten.co', 'inference.baseten.co'],
  keys: {
    'baseten-api-key': {
      name: 'Baseten API key',
      shape: [{ base62: 8, as: 'id' }, '.', { base62: 32 }],
      beside: [
        { named: '*baseten_api_key' },
        { named: '*baseten_key' },
        { named: 'api_key', in: '**/.trussrc' },
        { word: 'baseten.co', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Api-Key {key}' }],
      manual: { page: 'https://app.baseten.co/settings/api_keys', steps: ['Delete the key'] },
      reach: 'Calls and deploys models at the cost of the workspace.',
    },
  },
} as const satisfies Service
