import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** API keys: id and secret are 86 characters of URL-safe base64 each, as the page’s examples have. */
export const cloudstack = {
  id: 'cloudstack',
  name: 'Apache CloudStack',
  docs: 'https://docs.cloudstack.apache.org/en/latest/developersguide/dev.html',
  hosts: [],
  selfHosted: true,
  keys: {
    'cloudstack-api-key': {
      name: 'Apache CloudStack API key',
      source: 'https://docs.cloudstack.apache.org/en/latest/developersguide/dev.html',
      within: 10,
      parts: {
        id: {
          shape: [{ base64url: 86 }],
          public: true,
          beside: named(['cloudstack', 'exoscale', 'cs', 'acs'], ['_api_key', '_key']),
        },
        secret: {
          shape: [{ base64url: 86 }],
          beside: named(['cloudstack', 'cs', 'acs'], ['_secret', '_secretkey', '_api_secret']),
        },
      },
      manual: {
        page: 'https://docs.cloudstack.apache.org/en/latest/developersguide/dev.html',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
