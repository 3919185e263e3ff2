import type { Service } from '../model/service.ts'

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
          beside: [
            { named: '*cloudstack_api_key' },
            { named: '*cloudstack_key' },
            { named: '*exoscale_api_key' },
            { named: '*exoscale_key' },
            { named: '*cs_api_key' },
            { named: '*cs_key' },
            { named: '*acs_api_key' },
            { named: '*acs_key' },
          ],
        },
        secret: {
          shape: [{ base64url: 86 }],
          beside: [
            { named: '*cloudstack_secret' },
            { named: '*cloudstack_secretkey' },
            { named: '*cloudstack_api_secret' },
            { named: '*cs_secret' },
            { named: '*cs_secretkey' },
            { named: '*cs_api_secret' },
            { named: '*acs_secret' },
            { named: '*acs_secretkey' },
            { named: '*acs_api_secret' },
          ],
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
