import type { Service } from '../model/service.ts'

/** API keys: no page says how long; 30 to 140 characters of URL-safe base64 are looked at. */
export const reportportal = {
  id: 'reportportal',
  name: 'ReportPortal',
  docs: 'https://reportportal.io/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'reportportal-api-key': {
      name: 'ReportPortal API key',
      shape: [{ base64url: [30, 140] }],
      beside: [
        { named: '*reportportal_api_key' },
        { named: '*reportportal_uuid' },
        { named: '*reportportal_token' },
        { named: '*reportportal_api_token' },
        { named: '*reportportal_access_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://reportportal.io/docs/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Runs tests at the owner’s cost, and reads their results.',
    },
  },
} as const satisfies Service
