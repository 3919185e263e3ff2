import type { Service } from '../model/service.ts'

/**
 * App-specific passwords, with which tools such as `notarytool` sign in: four times four letters. Keys of the API are PEM files,
 * and so private keys.
 */
export const appStoreConnect = {
  id: 'app-store-connect',
  name: 'App Store Connect',
  docs: 'https://support.apple.com/102654',
  hosts: ['api.appstoreconnect.apple.com'],
  keys: {
    'app-store-connect-app-specific-password': {
      name: 'Apple app-specific password',
      shape: [{ lower: 4 }, '-', { lower: 4 }, '-', { lower: 4 }, '-', { lower: 4 }],
      beside: [
        { named: '*fastlane_apple_application_specific_password' },
        { named: '*apple_application_specific_password' },
        { named: '*apple_app_specific_password' },
        { named: '*app_specific_password' },
        { named: '*apple_id_password' },
        { named: '*appleid_password' },
        { named: '*notarize_password' },
        { named: '*notarization_password' },
        { named: '*notary_password' },
        { named: '*ac_password' },
        { named: '*altool_password' },
        { command: 'notarytool', flag: '--password' },
        { command: 'altool', flag: '-p' },
        { command: 'altool', flag: '--password' },
      ],
      manual: {
        page: 'https://account.apple.com/account/manage',
        steps: ['Sign-In and Security, App-Specific Passwords', 'Remove the password'],
      },
      reach: 'Uploads and notarizes apps, and reads mail and contacts of the account.',
    },
  },
} as const satisfies Service
