import type { Service } from '../model/service.ts'

/** Keys of OTX: 64 hexadecimal digits in public samples. */
export const alienvaultOtx = {
  id: 'alienvault-otx',
  name: 'AlienVault OTX',
  docs: 'https://otx.alienvault.com/api',
  hosts: ['otx.alienvault.com'],
  keys: {
    'alienvault-otx-api-key': {
      name: 'AlienVault OTX API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*otx_api_key' },
        { named: '*otx_key' },
        { named: '*alienvault_api_key' },
        { named: '*alienvault_otx_api_key' },
        { named: '*alienvault_key' },
        { named: '*otx_api_token' },
        { word: 'OTXv2(', within: 8 },
      ],
      carriers: [{ header: 'X-OTX-API-KEY', value: '{key}' }],
      manual: { page: 'https://otx.alienvault.com/settings', steps: ['Regenerate the OTX key'] },
      reach: 'Reads and writes pulses as the account.',
    },
  },
} as const satisfies Service
