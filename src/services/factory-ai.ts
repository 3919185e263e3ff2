import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `fk-` (the documentation shows the prefix), and 30 to 100 characters of URL-safe base64, as samples look. */
export const factoryAi = {
  id: 'factory-ai',
  name: 'Factory AI',
  docs: 'https://docs.factory.ai/',
  hosts: ['api.factory.ai'],
  keys: {
    'factory-ai-api-key': {
      name: 'Factory AI API key',
      source:
        'https://github.com/Factory-AI/factory/blob/1db46db4521359cdf832f34e979fb3a70843b131/docs/cli/droid-exec/overview.mdx',
      shape: ['fk-', { base64url: [30, 100] }],
      beside: apiKeyNames('factory', 'factory_ai', 'droid'),
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.factory.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
