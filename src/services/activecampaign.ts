import type { Service } from '../model/service.ts'

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
      beside: [
        { named: '*activecampaign_api_key' },
        { named: '*activecampaign_key' },
        { named: '*activecampaign_token' },
        { named: '*activecampaign_api_token' },
        { named: '*activecampaign_access_token' },
        { named: '*activecampaign_secret' },
        { named: '*activecampaign_api_secret' },
        { named: '*activecampaign_access_key' },
        { named: '*activehosted_api_key' },
        { named: '*activehosted_key' },
        { named: '*activehosted_token' },
        { named: '*activehosted_api_token' },
        { named: '*activehosted_access_token' },
        { named: '*activehosted_secret' },
        { named: '*activehosted_api_secret' },
        { named: '*activehosted_access_key' },
        { word: 'api-us1.com', within: 160 },
      ],
      carriers: [{ header: 'Api-Token', value: '{key}' }],
      manual: {
        page: 'https://developers.activecampaign.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes contacts and campaigns, and sends mail.',
    },
  },
} as const satisfies Service
