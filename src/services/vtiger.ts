import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

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
        ...plainKeyNames('vtiger'),
        { named: '*vtiger_api_secret' },
        { word: 'odx.vtiger.com', within: 160 },
      ],
      manual: { page: 'https://help.vtiger.com/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes contacts and deals.',
    },
  },
} as const satisfies Service
