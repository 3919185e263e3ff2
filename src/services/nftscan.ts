import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 24 letters and digits, as samples look. */
export const nftscan = {
  id: 'nftscan',
  name: 'NFTScan',
  docs: 'https://docs.nftscan.com/',
  hosts: ['restapi.nftscan.com', '*.nftscan.com'],
  keys: {
    'nftscan-api-key': {
      name: 'NFTScan API key',
      shape: [{ base62: 24 }],
      beside: [...apiKeyNames('nftscan', 'nftscan_ton', 'nft_scan')],
      carriers: [{ header: 'X-API-KEY', value: '{key}' }],
      manual: { page: 'https://docs.nftscan.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Uses the owner’s quota of calls.',
    },
  },
} as const satisfies Service
