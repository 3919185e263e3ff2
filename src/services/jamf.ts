import type { Service } from '../model/service.ts'

/** API keys: 64 characters of URL-safe base64, as samples look. */
export const jamf = {
  id: 'jamf',
  name: 'Jamf',
  docs: 'https://developer.jamf.com/',
  hosts: ['*.jamfcloud.com'],
  keys: {
    'jamf-api-key': {
      name: 'Jamf API key',
      shape: [{ base64url: 64 }],
      beside: [
        { named: '*jamf_secret' },
        { named: '*jamf_client_secret' },
        { named: '*jamf_api_secret' },
        { named: '*jamf_app_secret' },
        { named: '*jamf_pro_secret' },
        { named: '*jamf_pro_client_secret' },
        { named: '*jamf_pro_api_secret' },
        { named: '*jamf_pro_app_secret' },
        { named: '*jamf_protect_secret' },
        { named: '*jamf_protect_client_secret' },
        { named: '*jamf_protect_api_secret' },
        { named: '*jamf_protect_app_secret' },
        { named: '*jss_secret' },
        { named: '*jss_client_secret' },
        { named: '*jss_api_secret' },
        { named: '*jss_app_secret' },
        { word: 'jamfcloud.com', within: 160 },
      ],
      manual: {
        page: 'https://developer.jamf.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Controls computers that are managed, as far as its rights go.',
    },
  },
} as const satisfies Service
