import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: 86 characters of URL-safe base64, as samples look. */
export const applovin = {
  id: 'applovin',
  name: 'AppLovin',
  docs: 'https://support.axon.ai/',
  hosts: ['r.applovin.com', 'o.applovin.com'],
  keys: {
    'applovin-api-key': {
      name: 'AppLovin API key',
      shape: [{ base64url: 86 }],
      beside: [
        ...apiKeyNames('applovin'),
        { named: '*applovin_sdk_key' },
        { named: '*applovin_report_key' },
        { named: '*applovin_sdk_api_key' },
        { named: '*applovin_sdk_token' },
        { named: '*applovin_sdk_api_token' },
        { named: '*applovin_sdk_access_token' },
        { named: '*applovin_sdk_secret' },
        { named: '*applovin_sdk_api_secret' },
        { named: '*applovin_sdk_access_key' },
        { named: '*applovin_sdk_sdk_key' },
        { named: '*applovin_sdk_report_key' },
        ...apiKeyNames('max_sdk'),
        { named: '*max_sdk_sdk_key' },
        { named: '*max_sdk_report_key' },
        { named: '*applovin_report_api_key' },
        { named: '*applovin_report_token' },
        { named: '*applovin_report_api_token' },
        { named: '*applovin_report_access_token' },
        { named: '*applovin_report_secret' },
        { named: '*applovin_report_api_secret' },
        { named: '*applovin_report_access_key' },
        { named: '*applovin_report_sdk_key' },
        { named: '*applovin_report_report_key' },
        { word: 'r.applovin.com', within: 160 },
      ],
      manual: { page: 'https://support.axon.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Reads and changes advertisements of the account, and spends on them.',
    },
  },
} as const satisfies Service
