import type { Service } from '../model/service.ts'

/** API keys: 16 letters and digits, as samples look. */
export const vtiger = {
  id: 'vtiger',
  name: 'Vtiger',
  docs: 'https://help.vtiger.com/',
  hosts: ['*.odx.vtiger.com'],
  keys: {
    'vtiger-api-key': {
      name: 'Vtiger API key',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*vtiger_access_key' },
        { named: '*vtiger_api_key' },
        { named: '*vtiger_key' },
        { named: '*vtiger_token' },
        { named: '*vtiger_api_token' },
        { named: '*vtiger_access_token' },
        { named: '*vtiger_secret' },
        { named: '*vtiger_api_secret' },
        { word: 'odx.vtiger.com', within: 160 },
      ],
      manual: { page: 'https://help.vtiger.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
