import type { Service } from '../model/service.ts'

/**
 * API keys of persons (`pnu_`) and of service accounts (`pnb_`), as the command line checks them; the lengths are those of keys in
 * use.
 */
export const prefect = {
  id: 'prefect',
  name: 'Prefect Cloud',
  docs: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
  hosts: ['api.prefect.cloud'],
  keys: {
    'prefect-api-key': {
      name: 'Prefect Cloud API key',
      source:
        'https://github.com/PrefectHQ/prefect/blob/02b982dcda8f374734844ffe91a4b3cd686b8d08/src/prefect/cli/cloud/__init__.py',
      shape: [{ oneOf: ['pnu_', 'pnb_'] }, { base62: 36 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://app.prefect.cloud/my/api-keys',
        steps: ['Find the key; a service account’s under the account’s settings', 'Delete or rotate it'],
      },
      reach: 'Runs and changes flows, and reads the blocks with their secrets.',
    },
  },
} as const satisfies Service
