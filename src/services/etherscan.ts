import type { Service } from '../model/service.ts'

/** API keys of 34 letters and digits in upper case, as samples look, of Etherscan and the explorers that it runs. */
export const etherscan = {
  id: 'etherscan',
  name: 'Etherscan',
  docs: 'https://docs.etherscan.io/getting-an-api-key',
  hosts: [
    'api.etherscan.io',
    'api.bscscan.com',
    'api.polygonscan.com',
    'api.arbiscan.io',
    'api.snowtrace.io',
    'api.basescan.org',
    'api-optimistic.etherscan.io',
    'api.ftmscan.com',
  ],
  keys: {
    'etherscan-api-key': {
      name: 'Etherscan API key',
      shape: [{ base36upper: 34 }],
      beside: [
        { named: '*etherscan_api_key' },
        { named: '*etherscan_key' },
        { named: '*etherscan_api' },
        { named: '*etherscan_token' },
        { named: '*bscscan_api_key' },
        { named: '*bscscan_key' },
        { named: '*polygonscan_api_key' },
        { named: '*polygonscan_key' },
        { named: '*arbiscan_api_key' },
        { named: '*arbiscan_key' },
        { named: '*basescan_api_key' },
        { named: '*snowtrace_api_key' },
        { named: '*ftmscan_api_key' },
        { named: '*optimism_api_key' },
        { word: 'etherscan', within: 300 },
        { word: 'polygonscan', within: 160 },
        { word: 'bscscan', within: 160 },
        { command: 'forge', flag: '--etherscan-api-key' },
        { command: 'cast', flag: '--etherscan-api-key' },
      ],
      carriers: [{ query: 'apikey' }],
      access: 'read',
      manual: { page: 'https://etherscan.io/apidashboard', steps: ['API Dashboard', 'Remove the key'] },
      reach: 'Uses the owner’s quota of look-ups and verifies contracts in the owner’s name.',
    },
  },
} as const satisfies Service
