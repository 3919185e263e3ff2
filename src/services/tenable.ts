import type { Service } from '../model/service.ts'

/** Secret keys: 64 hexadecimal digits, as samples look. */
export const tenable = {
  id: 'tenable',
  name: 'Tenable',
  docs: 'https://docs.tenable.com/vulnerability-management/Content/Settings/my-account/GenerateAPIKey.htm',
  hosts: ['cloud.tenable.com'],
  keys: {
    'tenable-secret-key': {
      name: 'Tenable secret key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*tenable_secret_key' },
        { named: '*tenable_api_secret' },
        { named: '*tenable_secret' },
        { named: '*tenable_io_secret_key' },
        { named: '*tenable_io_api_secret' },
        { named: '*tenable_io_secret' },
        { named: '*tio_secret_key' },
        { named: '*tio_api_secret' },
        { named: '*tio_secret' },
        { named: '*nessus_secret_key' },
        { named: '*nessus_api_secret' },
        { named: '*nessus_secret' },
      ],
      manual: {
        page: 'https://cloud.tenable.com/tio/app.html#/settings/my-account/api-keys',
        steps: ['My account, API keys', 'Generate new ones'],
      },
      reach: 'With its access key: reads what is weak in the owner’s machines, and starts scans.',
    },
  },
} as const satisfies Service
