import type { Service } from '../model/service.ts'

/** Keys of Hologram: about 30 letters and digits in public samples. */
export const hologram = {
  id: 'hologram',
  name: 'Hologram',
  docs: 'https://support.hologram.io/hc/en-us/articles/360035212714-Hologram-API-keys',
  hosts: ['dashboard.hologram.io'],
  keys: {
    'hologram-api-key': {
      name: 'Hologram API key',
      shape: [{ base62: [28, 40] }],
      beside: [{ named: '*hologram_api_key' }, { named: '*hologram_apikey' }, { named: '*hologram_io_api_key' }],
      carriers: [{ basic: 'apikey:{key}' }],
      manual: { page: 'https://dashboard.hologram.io/account/api', steps: ['Generate a new key: the old one dies'] },
      reach: 'Reads and changes devices and SIM cards of the account.',
    },
  },
} as const satisfies Service
