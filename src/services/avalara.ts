import type { Service } from '../model/service.ts'

/** License keys have 16 hex digits in upper case, as samples look, and are sent as password of the account’s number. */
export const avalara = {
  id: 'avalara',
  name: 'Avalara',
  docs: 'https://developer.avalara.com/avatax/dm-combined/',
  hosts: ['rest.avatax.com', 'sandbox-rest.avatax.com'],
  keys: {
    'avalara-license-key': {
      name: 'Avalara license key',
      shape: [{ hexUpper: 16 }],
      beside: [{ named: '*avalara_license_key' }, { named: '*avatax_license_key' }, { named: '*ava_license_key' }],
      manual: {
        page: 'https://identity.avalara.com/',
        steps: ['Settings, License and API keys', 'Generate a new license key: the old one ends'],
      },
      reach: 'Reads and changes tax documents of the account.',
    },
  },
} as const satisfies Service
