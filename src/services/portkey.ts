import type { Service } from '../model/service.ts'

/** Portkey's API keys. 28 characters of base64 rest on public samples. */
export const portkey = {
  id: 'portkey',
  name: 'Portkey',
  docs: 'https://portkey.ai/docs/api-reference/inference-api/authentication',
  hosts: ['api.portkey.ai'],
  keys: {
    'portkey-api-key': {
      name: 'Portkey API key',
      shapes: [[{ base64: [27, 28] }], [{ base64: 27 }, '=']],
      beside: [{ named: '*portkey_api_key' }, { named: '*portkey_key' }, { named: 'x-portkey-api-key' }],
      carriers: [{ header: 'x-portkey-api-key', value: '{key}' }],
      manual: { page: 'https://app.portkey.ai/api-keys', steps: ['Delete the key'] },
      reach: 'Calls models through the gateway with the provider keys kept there, and reads logs.',
    },
  },
} as const satisfies Service
