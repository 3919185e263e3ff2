import type { Service } from '../model/service.ts'

/** API keys are `dtn_` and 64 hex digits, as its own code makes them. */
export const daytona = {
  id: 'daytona',
  name: 'Daytona',
  docs: 'https://www.daytona.io/docs/en/api-keys/',
  hosts: ['app.daytona.io', 'proxy.app.daytona.io'],
  keys: {
    'daytona-api-key': {
      name: 'Daytona API key',
      source:
        'https://github.com/daytonaio/daytona/blob/074ef70011d2722476ba4a1ce5770c714731c8d2/apps/api/src/api-key/api-key.service.ts',
      shape: ['dtn_', { hex: 64 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://app.daytona.io/dashboard/keys', steps: ['API keys', 'Revoke the key'] },
      reach: 'Makes, uses and deletes sandboxes, as far as its permissions go.',
    },
  },
} as const satisfies Service
