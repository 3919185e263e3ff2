import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 64 hexadecimal digits, as samples look. */
export const toncenter = {
  id: 'toncenter',
  name: 'TON Center',
  docs: 'https://toncenter.com/api/v2/',
  hosts: ['toncenter.com', 'testnet.toncenter.com'],
  keys: {
    'toncenter-api-key': {
      name: 'TON Center API key',
      shape: [{ hex: 64 }],
      beside: [
        ...apiKeyNames('toncenter', 'ton_center', 'ton_rpc'),
        { named: '*ton_api_key' },
        { named: '*ton_client_api_key' },
        { word: 'toncenter.com/api/', within: 200 },
      ],
      carriers: [{ query: 'api_key' }, { header: 'X-API-Key', value: '{key}' }],
      manual: { page: 'https://toncenter.com/', steps: ['The bot @toncenter: find the key', 'Revoke it; make a new one'] },
      reach: 'Asks nodes of TON within the owner’s limits.',
    },
  },
} as const satisfies Service
