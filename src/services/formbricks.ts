import type { Service } from '../model/service.ts'

/** API keys are `fbk_` and 32 random bytes in base64 without padding, as its own code makes them. */
export const formbricks = {
  id: 'formbricks',
  name: 'Formbricks',
  docs: 'https://formbricks.com/docs/api-reference/rest-api',
  hosts: ['app.formbricks.com'],
  keys: {
    'formbricks-api-key': {
      name: 'Formbricks API key',
      source:
        'https://github.com/formbricks/formbricks/blob/0727a8a491c735fcd9f2a604263539d9c5b4af50/apps/web/modules/organization/settings/api-keys/lib/api-key.ts',
      shape: ['fbk_', { base64url: 43 }],
      carriers: [{ header: 'x-api-key', value: '{key}' }],
      manual: { page: 'https://app.formbricks.com/', steps: ['Organization settings, API keys', 'Delete the key'] },
      reach: 'Reads answers and changes surveys, as far as its permissions go.',
    },
  },
} as const satisfies Service
