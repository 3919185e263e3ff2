import type { Service } from '../model/service.ts'

/**
 * Credentials of OVHcloud’s API: an application key of 16 characters, its secret of 32 and a consumer key of 32, letters and digits
 * in the issuer’s guide; hexadecimal in newer samples.
 */
export const ovh = {
  id: 'ovh',
  name: 'OVHcloud',
  docs: 'https://help.ovhcloud.com/csm/en-gb-api-getting-started-ovhcloud-api',
  hosts: ['eu.api.ovh.com', 'ca.api.ovh.com', 'api.us.ovhcloud.com'],
  keys: {
    'ovh-application-secret': {
      name: 'OVHcloud application secret',
      source:
        'https://github.com/ovh/docs/blob/1cc0a10184668195e10b0ce14761bc0e4d8cd242/pages/manage_and_operate/api/first-steps/guide.en-gb.md',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*ovh_application_secret' },
        { named: '*ovh_app_secret' },
        { named: '*ovh_secret' },
        { named: '*ovh_as' },
        { named: 'application_secret', in: '**/{.ovh,ovh}.conf' },
      ],
      manual: {
        page: 'https://www.ovh.com/auth/api/',
        steps: ['DELETE /me/api/application/ID', 'Or in the account: API keys, delete the application'],
      },
      reach: 'With a consumer key: signs calls as its user.',
    },
    'ovh-consumer-key': {
      name: 'OVHcloud consumer key',
      source:
        'https://github.com/ovh/docs/blob/1cc0a10184668195e10b0ce14761bc0e4d8cd242/pages/manage_and_operate/api/first-steps/guide.en-gb.md',
      shape: [{ base62: 32 }],
      beside: [
        { named: '*ovh_consumer_key' },
        { named: '*ovh_ck' },
        { named: '*ovh_consumer' },
        { named: '*x-ovh-consumer' },
        { named: 'consumer_key', in: '**/{.ovh,ovh}.conf' },
      ],
      manual: {
        page: 'https://www.ovh.com/auth/api/',
        steps: ['DELETE /me/api/credential/ID', 'Or POST /auth/logout with the key'],
      },
      reach: 'With the application’s secret: does what the user granted, machines and domains.',
    },
  },
} as const satisfies Service
