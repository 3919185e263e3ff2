import type { Service } from '../model/service.ts'

/** API token of V2s: JSON Web Tokens, as samples look. Dev keys: 22 letters and digits, as samples look. */
export const appsflyer = {
  id: 'appsflyer',
  name: 'AppsFlyer',
  docs: 'https://dev.appsflyer.com/',
  hosts: ['hq1.appsflyer.com', 'api2.appsflyer.com'],
  keys: {
    'appsflyer-api-token': {
      name: 'AppsFlyer API token of V2',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*appsflyer_token' },
        { named: '*appsflyer_api_token' },
        { named: '*appsflyer_access_token' },
        { named: '*appsflyer_api_key' },
        { named: '*appsflyer_key' },
        { named: '*appsflyer_pat' },
        { named: '*appsflyer_personal_access_token' },
        { named: '*appsflyer_auth_token' },
        { named: '*appsflyer_v2_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dev.appsflyer.com/',
        steps: ['Find where the API token of V2 was made', 'End it there, and make another'],
      },
      reach: 'Reads where the users of the owner’s apps came from.',
    },
    'appsflyer-dev-key': {
      name: 'AppsFlyer dev key',
      shape: [{ base62: 22 }],
      beside: [
        { named: '*appsflyer_dev_key' },
        { named: '*appsflyer_api_key' },
        { named: '*appsflyer_key' },
        { named: '*appsflyer_token' },
        { named: '*appsflyer_api_token' },
        { named: '*appsflyer_access_token' },
        { named: '*appsflyer_secret' },
        { named: '*appsflyer_api_secret' },
        { named: '*appsflyer_access_key' },
        { named: '*af_dev_key' },
        { named: '*af_api_key' },
        { named: '*af_key' },
        { named: '*af_token' },
        { named: '*af_api_token' },
        { named: '*af_access_token' },
        { named: '*af_secret' },
        { named: '*af_api_secret' },
        { named: '*af_access_key' },
        { word: 'hq1.appsflyer.com', within: 160 },
      ],
      manual: {
        page: 'https://dev.appsflyer.com/',
        steps: ['Find where the dev key was made', 'End it there, and make another'],
      },
      reach: 'Adds events to the owner’s reports.',
    },
  },
} as const satisfies Service
