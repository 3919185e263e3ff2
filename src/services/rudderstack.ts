import type { Service } from '../model/service.ts'

/** Access tokens of a person or a service; no page says how long they are. Write keys stand in clients. */
export const rudderstack = {
  id: 'rudderstack',
  name: 'RudderStack',
  docs: 'https://www.rudderstack.com/docs/dashboard-guides/personal-access-token/',
  hosts: ['api.rudderstack.com', '*.dataplane.rudderstack.com'],
  keys: {
    'rudderstack-access-token': {
      name: 'RudderStack access token',
      shape: [{ base62: [20, 64] }],
      beside: [
        { named: '*rudderstack_access_token' },
        { named: '*rudderstack_api_token' },
        { named: '*rudderstack_token' },
        { named: '*rudderstack_personal_access_token' },
        { named: '*rudder_access_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.rudderstack.com/profile', steps: ['Account, Personal access tokens', 'Delete the token'] },
      reach: 'Reads and changes sources, transformations and tracking plans, as its role allows.',
    },
  },
} as const satisfies Service
