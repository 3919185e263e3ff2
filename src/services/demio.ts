import type { Service } from '../model/service.ts'

/** API secrets: 32 letters and digits, as samples look. */
export const demio = {
  id: 'demio',
  name: 'Demio',
  docs: 'https://publicdemioapi.docs.apiary.io',
  hosts: ['my.demio.com'],
  keys: {
    'demio-api-secret': {
      name: 'Demio API secret',
      shape: [{ base62: 32 }],
      beside: [{ named: '*demio_api_secret' }, { named: '*demio_secret' }, { named: '*demio_secret_key' }],
      carriers: [{ header: 'Api-Secret', value: '{key}' }],
      manual: { page: 'https://my.demio.com/manage/settings/api-details', steps: ['Settings, API', 'Regenerate the secret'] },
      reach: 'With its key: reads and registers those who attend.',
    },
  },
} as const satisfies Service
