import type { Service } from '../model/service.ts'
import { secretNames } from '../model/usual-names.ts'

/**
 * API keys and secrets: no page says how long; 32 to 64 hexadecimal digits are looked at. Tokens of the X-Series: `lsxs_pt_`
 * or `lsxs_at_` and 28 to 64 letters and digits, as samples look.
 */
export const lightspeed = {
  id: 'lightspeed',
  name: 'Lightspeed',
  docs: 'https://developers.lightspeedhq.com/',
  hosts: ['api.lightspeedapp.com', 'cloud.lightspeedapp.com', 'api.webshopapp.com', '*.retail.lightspeed.app', '*.vendhq.com'],
  keys: {
    'lightspeed-api-key': {
      name: 'Lightspeed API key',
      shape: [{ hex: [32, 64] }],
      beside: [
        ...secretNames('lightspeed'),
        { named: '*lightspeed_api_key' },
        { named: '*lightspeed_key' },
        { named: '*lightspeed_token' },
        { named: '*lightspeed_api_token' },
        { named: '*lightspeed_access_token' },
        { named: '*lightspeed_access_key' },
        ...secretNames('lightspeedhq'),
        { named: '*lightspeedhq_api_key' },
        { named: '*lightspeedhq_key' },
        { named: '*lightspeedhq_token' },
        { named: '*lightspeedhq_api_token' },
        { named: '*lightspeedhq_access_token' },
        { named: '*lightspeedhq_access_key' },
        ...secretNames('lightspeed_ecom'),
        { named: '*lightspeed_ecom_api_key' },
        { named: '*lightspeed_ecom_key' },
        { named: '*lightspeed_ecom_token' },
        { named: '*lightspeed_ecom_api_token' },
        { named: '*lightspeed_ecom_access_token' },
        { named: '*lightspeed_ecom_access_key' },
        ...secretNames('webshopapp'),
        { named: '*webshopapp_api_key' },
        { named: '*webshopapp_key' },
        { named: '*webshopapp_token' },
        { named: '*webshopapp_api_token' },
        { named: '*webshopapp_access_token' },
        { named: '*webshopapp_access_key' },
      ],
      manual: {
        page: 'https://developers.lightspeedhq.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads orders and customers of the shop, and changes them.',
    },
    'lightspeed-x-series-token': {
      name: 'Lightspeed X-Series access token',
      shape: [{ oneOf: ['lsxs_pt_', 'lsxs_at_'] }, { base62: [28, 64] }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://x-series-support.lightspeedhq.com/', steps: ['Setup, Personal tokens', 'Delete the token'] },
      reach: 'Reads sales and customers of the shop, and changes them.',
    },
  },
} as const satisfies Service
