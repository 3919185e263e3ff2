import type { Service } from '../model/service.ts'

/**
 * Apps of Pusher Channels have a key, which is public, and a secret, both of 20 hexadecimal digits, as in the tests of its own library; Beams has a
 * secret key of 64 in upper case, as in the tests of its own library.
 */
export const pusher = {
  id: 'pusher',
  name: 'Pusher',
  docs: 'https://pusher.com/docs/channels/library_auth_reference/rest-api/',
  hosts: ['*.pusher.com', '*.pusherapp.com', '*.pushnotifications.pusher.com'],
  keys: {
    'pusher-app-secret': {
      name: 'Pusher app secret',
      source: 'https://github.com/pusher/pusher-http-go/blob/020b597631b03dda1022abaefdfde34f2e377846/client_test.go',
      shape: [{ hex: 20 }],
      beside: [
        { named: '*pusher_app_secret' },
        { named: '*pusher_secret' },
        { named: '*pusher_channels_app_secret' },
        { named: '*pusher_api_secret' },
        { named: '*pusher_secret_key' },
        { named: '*pusher_channels_secret' },
      ],
      manual: { page: 'https://dashboard.pusher.com/', steps: ['The app, App Keys', 'Create new keys, use them, revoke these'] },
      reach: 'Triggers events, reads channels’ state and signs users in to private ones.',
    },
    'pusher-beams-key': {
      name: 'Pusher Beams secret key',
      source:
        'https://github.com/pusher/push-notifications-server-swift/blob/master/Tests/PushNotificationsTests/TokenTests.swift',
      shape: [{ hexUpper: 64 }],
      beside: [
        { named: '*pusher_beams_secret_key' },
        { named: '*pusher_beams_secret' },
        { named: '*beams_secret_key' },
        { named: '*pusher_beams_primary_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://dashboard.pusher.com/beams', steps: ['The instance, Keys', 'Roll the key'] },
      reach: 'Sends notifications to everyone who has the app.',
    },
  },
} as const satisfies Service
