import type { Service } from '../model/service.ts'

/** API keys have about 22 letters, digits and signs, as samples look; the page’s example has 18. */
export const freshsales = {
  id: 'freshsales',
  name: 'Freshsales',
  docs: 'https://developers.freshworks.com/crm/api/#authentication',
  hosts: ['*.myfreshworks.com', '*.freshsales.io'],
  keys: {
    'freshsales-api-key': {
      name: 'Freshsales API key',
      source: 'https://developers.freshworks.com/crm/api/#authentication',
      shape: [{ base64url: [18, 22] }],
      beside: [
        { named: '*freshsales_api_key' },
        { named: '*freshsales_token' },
        { named: '*freshsales_key' },
        { named: '*freshworks_crm_api_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Token token={key}' }],
      access: 'full',
      manual: { page: 'https://www.freshworks.com/crm/login/', steps: ['Personal Settings, API Settings', 'Reset the key'] },
      reach: 'Does in the account all that its user may do.',
    },
  },
} as const satisfies Service
