import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

/**
 * API keys of OneSignal: `os_v2_app_` or `os_v2_org_` and 103 characters of lower-case base32, as samples look; older ones are
 * 48 characters of base64, as the page’s example has, or UUIDs of the user.
 */
export const onesignal = {
  id: 'onesignal',
  name: 'OneSignal',
  docs: 'https://documentation.onesignal.com/docs/keys-and-ids',
  hosts: ['api.onesignal.com', 'onesignal.com'],
  keys: {
    'onesignal-api-key': {
      name: 'OneSignal API key',
      shape: [{ oneOf: ['os_v2_app_', 'os_v2_org_'] }, { base36: [100, 110] }],
      alone: true,
      beside: [
        ...credentialNames('one_signal'),
        { named: '*rest_api_key' },
        { named: '*api_key' },
        { named: '*authorization' },
        { named: '*key' },
        { word: 'onesignal', within: 300 },
      ],
      carriers: [{ header: 'Authorization', value: 'Key {key}' }],
      manual: {
        page: 'https://dashboard.onesignal.com/',
        steps: ['Settings, Keys & IDs, of the app or the organization', 'Delete the key'],
      },
      reach: 'Sends notifications to everyone; a key of the organization manages apps and keys.',
    },
    'onesignal-old-api-key': {
      name: 'OneSignal REST API key (without prefix)',
      source: 'https://documentation.onesignal.com/reference/create-notification',
      shape: [{ base64: 48 }],
      beside: [
        { named: '*one_signal_rest_api_key' },
        { named: '*one_signal_api_key' },
        { named: '*onesignal_rest_key' },
        { named: '*onesignal_key' },
        { named: '*onesignal_auth_key' },
        { named: '*onesignal_app_auth_key' },
        { named: '*onesignal_user_auth_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Basic {key}' }],
      manual: { page: 'https://dashboard.onesignal.com/', steps: ['Settings, Keys & IDs', 'Delete the legacy key'] },
      reach: 'Sends notifications to everyone who has the app.',
    },
  },
} as const satisfies Service
