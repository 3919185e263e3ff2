import type { Service } from '../model/service.ts'

/** API keys: 16 letters and digits, as samples look. */
export const connectwise = {
  id: 'connectwise',
  name: 'ConnectWise',
  docs: 'https://developer.connectwise.com/',
  hosts: ['api-na.myconnectwise.net', '*.myconnectwise.net'],
  keys: {
    'connectwise-api-key': {
      name: 'ConnectWise API key',
      shape: [{ base62: 16 }],
      beside: [
        { named: '*connectwise_private_key' },
        { named: '*connectwise_secret' },
        { named: '*connectwise_client_secret' },
        { named: '*connectwise_api_secret' },
        { named: '*connectwise_app_secret' },
        { named: '*cw_manage_private_key' },
        { named: '*cw_manage_secret' },
        { named: '*cw_manage_client_secret' },
        { named: '*cw_manage_api_secret' },
        { named: '*cw_manage_app_secret' },
        { named: '*cwm_private_key' },
        { named: '*cwm_secret' },
        { named: '*cwm_client_secret' },
        { named: '*cwm_api_secret' },
        { named: '*cwm_app_secret' },
        { named: '*cw_private_private_key' },
        { named: '*cw_private_secret' },
        { named: '*cw_private_client_secret' },
        { named: '*cw_private_api_secret' },
        { named: '*cw_private_app_secret' },
        { word: 'api-na.myconnectwise.net', within: 160 },
      ],
      manual: {
        page: 'https://developer.connectwise.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
