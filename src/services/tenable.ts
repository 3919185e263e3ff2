import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
      beside: named(['tenable', 'tenable_io', 'tio', 'nessus'], ['_secret_key', '_api_secret', '_secret']),
      manual: {
        page: 'https://cloud.tenable.com/tio/app.html#/settings/my-account/api-keys',
        steps: ['My account, API keys', 'Generate new ones'],
      },
      reach: 'With its access key: reads what is weak in the owner’s machines, and starts scans.',
    },
  },
} as const satisfies Service
