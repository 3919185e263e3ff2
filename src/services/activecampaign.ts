import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 72 hexadecimal digits, as samples look. */
export const activecampaign = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  docs: 'https://developers.activecampaign.com/',
  hosts: ['*.api-us1.com', '*.activehosted.com'],
  keys: {
    'activecampaign-api-key': {
      name: 'ActiveCampaign API key',
      shape: [{ hex: 72 }],
      beside: [...apiKeyNames('activecampaign', 'activehosted'), { word: 'api-us1.com', within: 160 }],
      carriers: [{ header: 'Api-Token', value: '{key}' }],
      manual: {
        page: 'https://developers.activecampaign.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
