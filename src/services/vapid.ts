import type { Service } from '../model/service.ts'

/** Private keys: 43 characters of URL-safe base64 (32 bytes), as the `web-push` library makes and checks them. */
export const vapid = {
  id: 'vapid',
  name: 'Web Push (VAPID)',
  docs: 'https://datatracker.ietf.org/doc/html/rfc8292',
  hosts: [],
  selfHosted: true,
  keys: {
    'vapid-private-key': {
      name: 'Web Push (VAPID) private key',
      source: 'https://github.com/web-push-libs/web-push/blob/master/src/vapid-helper.js',
      shape: [{ base64url: 43 }],
      beside: [
        { named: '*vapid_private_key' },
        { named: '*vapid_private' },
        { named: '*vapid_key_private' },
        { named: '*webpush_private_key' },
        { named: '*vapid_priv_key' },
        { named: '*vapid_secret_key' },
        { named: '*vapid_secret' },
      ],
      manual: {
        page: 'https://datatracker.ietf.org/doc/html/rfc8292',
        steps: ['Make a new pair', 'Let browsers subscribe with the new public key'],
      },
      reach: 'Sends notifications to those who subscribed to a site.',
    },
  },
} as const satisfies Service
