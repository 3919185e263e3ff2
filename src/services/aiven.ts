import type { Service } from '../model/service.ts'

/** Tokens of Aiven: long base64 without prefix; `aivenv1` is the word before it in the header. No page gives a length. */
export const aiven = {
  id: 'aiven',
  name: 'Aiven',
  docs: 'https://aiven.io/docs/platform/howto/create_authentication_token',
  hosts: ['api.aiven.io'],
  keys: {
    'aiven-token': {
      name: 'Aiven token',
      shapes: [[{ base64: [180, 500] }], [{ base64: [180, 500] }, { oneOf: ['==', '='] }]],
      beside: [
        { named: '*aiven_token' },
        { named: '*aiven_api_token' },
        { named: '*aiven_auth_token' },
        { named: '*avn_auth_token' },
      ],
      carriers: [
        { header: 'Authorization', value: 'aivenv1 {key}' },
        { header: 'Authorization', value: 'Bearer {key}' },
      ],
      manual: { page: 'https://console.aiven.io/profile/tokens', steps: ['Find the token', 'Revoke it'] },
      reach: 'Acts as its user: makes and deletes services, reads their passwords.',
    },
    // The password that Aiven makes for a service's user, in its connection strings; no page says how it looks.
    'aiven-service-password': {
      name: 'Aiven service password',
      shape: ['AVNS_', { base64url: 19 }],
      manual: {
        page: 'https://console.aiven.io/',
        steps: ['The service, Users: find the user', 'Reset the password'],
      },
      reach: 'Reads and writes one database or service as its user.',
    },
  },
} as const satisfies Service
