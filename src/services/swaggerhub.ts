import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys are UUIDs in keys in use. */
export const swaggerhub = {
  id: 'swaggerhub',
  name: 'SwaggerHub',
  docs: 'https://support.smartbear.com/swaggerhub/docs/en/api-reference/',
  hosts: ['api.swaggerhub.com'],
  selfHosted: true,
  keys: {
    'swaggerhub-api-key': {
      name: 'SwaggerHub API key',
      shape: uuid,
      beside: [
        { named: '*swaggerhub_api_key' },
        { named: '*swaggerhub_apikey' },
        { named: '*swagger_hub_api_key' },
        { named: '*swaggerhub_token' },
      ],
      carriers: [{ header: 'Authorization', value: '{key}' }],
      manual: { page: 'https://app.swaggerhub.com/settings/apiKey', steps: ['Regenerate the key'] },
      reach: 'Reads and publishes API definitions as its owner may.',
    },
  },
} as const satisfies Service
