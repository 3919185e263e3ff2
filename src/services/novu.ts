import type { Service } from '../model/service.ts'

/** The secret key of an environment is 16 random bytes written as 32 hex digits. */
export const novu = {
  id: 'novu',
  name: 'Novu',
  docs: 'https://docs.novu.co/api-reference/overview',
  hosts: ['api.novu.co', 'eu.api.novu.co', 'dashboard.novu.co'],
  keys: {
    'novu-secret-key': {
      name: 'Novu secret key',
      source:
        'https://github.com/novuhq/novu/blob/21fed33285275902d32008c98b22395fe9815619/apps/api/src/app/environments-v1/usecases/generate-unique-api-key/generate-unique-api-key.usecase.ts',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*novu_secret_key' },
        { named: '*novu_api_key' },
        { named: '*novu_key' },
        { named: '*novu_secret' },
        { named: '*novu_token' },
        { word: 'api.novu.co', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'ApiKey {key}' }],
      access: 'full',
      manual: { page: 'https://dashboard.novu.co/api-keys', steps: ['API keys', 'Regenerate the key'] },
      reach: 'Sends notifications to all subscribers of the environment, and reads their data.',
    },
  },
} as const satisfies Service
