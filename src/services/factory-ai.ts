import type { Service } from '../model/service.ts'

/** API keys: `fk-` and 30 to 100 characters of URL-safe base64, as samples look. */
export const factoryAi = {
  id: 'factory-ai',
  name: 'Factory AI',
  docs: 'https://docs.factory.ai/',
  hosts: ['api.factory.ai'],
  keys: {
    'factory-ai-api-key': {
      name: 'Factory AI API key',
      shape: ['fk-', { base64url: [30, 100] }],
      beside: [
        { named: '*factory_api_key' },
        { named: '*factory_key' },
        { named: '*factory_token' },
        { named: '*factory_api_token' },
        { named: '*factory_access_token' },
        { named: '*factory_secret' },
        { named: '*factory_api_secret' },
        { named: '*factory_access_key' },
        { named: '*factory_ai_api_key' },
        { named: '*factory_ai_key' },
        { named: '*factory_ai_token' },
        { named: '*factory_ai_api_token' },
        { named: '*factory_ai_access_token' },
        { named: '*factory_ai_secret' },
        { named: '*factory_ai_api_secret' },
        { named: '*factory_ai_access_key' },
        { named: '*droid_api_key' },
        { named: '*droid_key' },
        { named: '*droid_token' },
        { named: '*droid_api_token' },
        { named: '*droid_access_token' },
        { named: '*droid_secret' },
        { named: '*droid_api_secret' },
        { named: '*droid_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.factory.ai/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs agents at the owner’s cost, with what they are connected to.',
    },
  },
} as const satisfies Service
