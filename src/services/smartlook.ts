import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: no page says how long; 40 to 80 hexadecimal digits are looked at. */
export const smartlook = {
  id: 'smartlook',
  name: 'Smartlook',
  docs: 'https://apidocs.smartlook.com/',
  hosts: ['api.eu.smartlook.cloud', 'api.us.smartlook.cloud'],
  keys: {
    'smartlook-api-key': {
      name: 'Smartlook API key',
      shape: [{ hex: [40, 80] }],
      beside: tokenNames('smartlook'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://apidocs.smartlook.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what users of the owner’s sites and apps do.',
    },
  },
} as const satisfies Service
