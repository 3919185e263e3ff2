import type { Service } from '../model/service.ts'

/** API keys: hexadecimal digits in the examples of its own library, which cuts them off; 30 in samples. */
export const paperspace = {
  id: 'paperspace',
  name: 'Paperspace',
  docs: 'https://docs.digitalocean.com/reference/paperspace/pspace/api-keys/',
  hosts: ['api.paperspace.com', 'api.paperspace.io'],
  keys: {
    'paperspace-api-key': {
      name: 'Paperspace API key',
      shape: [{ hex: 30 }],
      beside: [
        { named: '*paperspace_api_key' },
        { named: '*paperspace_key' },
        { named: '*paperspace_token' },
        { named: '*gradient_api_key' },
        { named: '*gradient_key' },
        { named: '*gradient_token' },
        { word: 'api.paperspace.com', within: 160 },
      ],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://console.paperspace.com/settings/apikeys', steps: ['Find the key by its name', 'Delete it'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
