import type { Service } from '../model/service.ts'

/** Access tokens of persons and robots are 40 characters of base64url in tokens in use; no page shows one. */
export const expo = {
  id: 'expo',
  name: 'Expo',
  docs: 'https://docs.expo.dev/accounts/programmatic-access/',
  hosts: ['api.expo.dev', 'exp.host', 'expo.dev'],
  keys: {
    'expo-access-token': {
      name: 'Expo access token',
      shape: [{ base64url: 40 }],
      beside: [{ named: '*expo_token' }, { named: '*expo_access_token' }, { named: 'eas_token' }, { named: '*expo_api_token' }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://expo.dev/settings/access-tokens',
        steps: ['Find the token; a robot’s under the account’s access tokens', 'Delete it'],
      },
      reach: 'Builds, submits and updates apps of its owner’s accounts.',
    },
  },
} as const satisfies Service
