import type { Service } from '../model/service.ts'

/** API keys: 20 bytes in hexadecimal digits, as the public code of the server makes them. */
export const grist = {
  id: 'grist',
  name: 'Grist',
  docs: 'https://support.getgrist.com/rest-api/',
  hosts: ['docs.getgrist.com', '*.getgrist.com'],
  keys: {
    'grist-api-key': {
      name: 'Grist API key',
      source: 'https://github.com/gristlabs/grist-core/blob/main/app/gen-server/ApiServer.ts',
      shape: [{ hex: 40 }],
      beside: [
        { named: '*grist_api_key' },
        { named: '*grist_api_token' },
        { named: '*grist_key' },
        { named: '*grist_token' },
        { word: 'getgrist.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.getgrist.com/account', steps: ['Profile settings, API', 'Remove the key'] },
      personal: 'It acts as its user: make a user or a service account for the machine.',
      reach: 'Reads and changes all documents of its user.',
    },
  },
} as const satisfies Service
