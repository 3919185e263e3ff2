import type { Service } from '../model/service.ts'

/** Ideogram's API keys. 86 characters of base64url rest on public samples. */
export const ideogram = {
  id: 'ideogram',
  name: 'Ideogram',
  docs: 'https://developer.ideogram.ai/ideogram-api/api-setup',
  hosts: ['api.ideogram.ai'],
  keys: {
    'ideogram-api-key': {
      name: 'Ideogram API key',
      shape: [{ base64url: 86 }],
      beside: [{ named: '*ideogram_api_key' }, { named: '*ideogram_key' }],
      carriers: [{ header: 'Api-Key', value: '{key}' }],
      manual: { page: 'https://ideogram.ai/manage-api', steps: ['Delete the key'] },
      reach: 'Makes images at the cost of the account.',
    },
  },
} as const satisfies Service
