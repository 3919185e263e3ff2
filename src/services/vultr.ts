import type { Service } from '../model/service.ts'

/** API keys of Vultr: 36 capital letters and digits in samples. */
export const vultr = {
  id: 'vultr',
  name: 'Vultr',
  docs: 'https://docs.vultr.com/platform/other/api/how-to-enable-the-vultr-api',
  hosts: ['api.vultr.com'],
  keys: {
    'vultr-api-key': {
      name: 'Vultr API key',
      shape: [{ base36upper: 36 }],
      beside: [
        { named: '*vultr_api_key' },
        { named: '*vultr_token' },
        { named: '*vultr_key' },
        { named: '*vultr_api_token' },
        { named: '*vultr_access_token' },
        { word: 'api.vultr.com', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      access: 'full',
      manual: { page: 'https://my.vultr.com/settings/#settingsapi', steps: ['Regenerate the key, or delete that of the user'] },
      reach: 'Manages the account as its user may: machines, storage, domains.',
    },
  },
} as const satisfies Service
