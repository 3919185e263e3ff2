import type { Service } from '../model/service.ts'
import { apiKeyNames, tokenNames } from '../model/usual-names.ts'
import { uuid } from '../model/uuid.ts'

/**
 * API tokens of V2: encrypted web tokens of five parts, those of V1 a UUID, as samples look. Dev keys: 22 letters and digits,
 * as in its own sample apps.
 */
export const appsflyer = {
  id: 'appsflyer',
  name: 'AppsFlyer',
  docs: 'https://dev.appsflyer.com/',
  hosts: ['hq1.appsflyer.com', 'api2.appsflyer.com'],
  keys: {
    'appsflyer-api-token': {
      name: 'AppsFlyer API token of V2',
      // The head of an encrypted web token (RFC 7516), the same in all samples; then its key, vector, text and tag.
      shape: [
        'eyJhbGciOiJBMjU2S1ciLCJjdHkiOiJKV1QiLCJlbmMiOiJBMjU2R0NNIiwidHlwIjoiSldUIiwiemlwIjoiREVGIn0.',
        { base64url: 54 },
        '.',
        { base64url: 16 },
        '.',
        { base64url: [80, 2000] },
        '.',
        { base64url: 22 },
      ],
      shared: true,
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
    'appsflyer-old-api-token': {
      name: 'AppsFlyer API token of V1',
      shape: uuid,
      beside: [...tokenNames('appsflyer'), { word: 'hq.appsflyer.com/export', within: 200 }],
      carriers: [{ query: 'api_token' }],
      manual: {
        page: 'https://dev.appsflyer.com/',
        steps: ['Find where the API token of V1 was made', 'End it there, and make another'],
      },
      reach: 'Reads where the users of the owner’s apps came from.',
    },
  },
} as const satisfies Service
