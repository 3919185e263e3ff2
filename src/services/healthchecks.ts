import type { Service } from '../model/service.ts'

/** Project keys: 24 bytes as 32 characters of base64url, as its public code makes them. Addresses that are pinged are not keys. */
export const healthchecks = {
  id: 'healthchecks',
  name: 'Healthchecks.io',
  docs: 'https://healthchecks.io/docs/api/',
  hosts: ['healthchecks.io'],
  selfHosted: true,
  keys: {
    'healthchecks-api-key': {
      name: 'Healthchecks.io API key',
      source: 'https://github.com/healthchecks/healthchecks/blob/00790dc33cac337cece3fca25fd98c01f157c590/hc/accounts/models.py',
      shape: [{ base64url: 32 }],
      beside: [{ named: '*healthchecks_api_key' }, { named: '*healthchecks_io_api_key' }, { named: 'hc_api_key' }],
      carriers: [{ header: 'X-Api-Key', value: '{key}' }],
      manual: {
        page: 'https://healthchecks.io/accounts/profile/',
        steps: ['Open the project, Settings, API Access', 'Revoke the key'],
      },
      reach: 'Reads or changes all checks of one project.',
    },
  },
} as const satisfies Service
