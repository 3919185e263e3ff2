import { jsonWebToken } from '../model/json-web-token.ts'
import type { Service } from '../model/service.ts'
import { apiKeyNames, tokenNames } from '../model/usual-names.ts'

/** API token of V2s: JSON Web Tokens, as samples look. Dev keys: 22 letters and digits, as samples look. */
export const appsflyer = {
  id: 'appsflyer',
  name: 'AppsFlyer',
  docs: 'https://dev.appsflyer.com/',
  hosts: ['hq1.appsflyer.com', 'api2.appsflyer.com'],
  keys: {
    'appsflyer-api-token': {
      name: 'AppsFlyer API token of V2',
      shape: jsonWebToken,
      check: 'jwt',
      beside: [...tokenNames('appsflyer'), { named: '*appsflyer_v2_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://dev.appsflyer.com/',
        steps: ['Find where the API token of V2 was made', 'End it there, and make another'],
      },
      reach: 'Reads where the users of the owner’s apps came from.',
    },
    'appsflyer-dev-key': {
      name: 'AppsFlyer dev key',
      source:
        'https://github.com/AppsFlyerSDK/appsflyer-onelink-android-sample-apps/blob/1737f274f4ed3adc79726e300c04a37522d741ff/java/basic_app/app/src/main/java/com/appsflyer/onelink/appsflyeronelinkbasicapp/AppsFlyerConstants.java',
      shape: [{ base62: 22 }],
      beside: [
        { named: '*appsflyer_dev_key' },
        ...apiKeyNames('appsflyer'),
        { named: '*af_dev_key' },
        ...apiKeyNames('af'),
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
