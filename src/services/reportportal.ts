import type { Service } from '../model/service.ts'

/** API keys: the name that a person gave the key (40 characters at most), `_` and 64 characters of URL-safe base64, as its own code makes them. */
export const reportportal = {
  id: 'reportportal',
  name: 'ReportPortal',
  docs: 'https://reportportal.io/docs/',
  hosts: [],
  selfHosted: true,
  keys: {
    'reportportal-api-key': {
      name: 'ReportPortal API key',
      source:
        'https://github.com/reportportal/service-api/blob/02cfdf745e3c139fb2028a680488a7a5da27a1d3/src/main/java/com/epam/ta/reportportal/core/user/impl/ApiKeyHandlerImpl.java',
      shape: [{ unreserved: [66, 105] }],
      beside: [
        { named: '*reportportal_api_key' },
        { named: '*reportportal_uuid' },
        { named: '*reportportal_token' },
        { named: '*reportportal_api_token' },
        { named: '*reportportal_access_token' },
        { named: 'rp.api.key' },
        { named: 'rp_api_key' },
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
