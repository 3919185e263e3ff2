import type { Service } from '../model/service.ts'

/** Tokens: no page says how long; `.` and 60 to 600 characters of URL-safe base64 are looked at. */
export const firezone = {
  id: 'firezone',
  name: 'Firezone',
  docs: 'https://www.firezone.dev/kb',
  hosts: ['api.firezone.dev'],
  keys: {
    'firezone-token': {
      name: 'Firezone token',
      shape: ['.', { base64url: [60, 600] }],
      beside: [{ named: '*firezone_token' }, { named: '*firezone_gateway_token' }],
      manual: { page: 'https://app.firezone.dev/', steps: ['Open the site or service account', 'Delete the token'] },
      reach: 'Joins a network as a gateway or a client.',
    },
  },
} as const satisfies Service
