import type { Service } from '../model/service.ts'

/**
 * GroqCloud's API keys. No page shows the layout: public samples all have the same eight characters, base64 of the name, behind the
 * first twenty.
 */
export const groq = {
  id: 'groq',
  name: 'Groq',
  docs: 'https://console.groq.com/docs/api-reference',
  hosts: ['api.groq.com'],
  keys: {
    'groq-api-key': {
      name: 'Groq API key',
      shape: ['gsk_', { base62: 20 }, 'WGdyb3FY', { base62: 24 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      // https://console.groq.com/docs/api-reference#models-list; the code of its refusal is known from users
      verify: {
        request: 'GET https://api.groq.com/openai/v1/models',
        means: { live: { status: 200, at: 'data' }, dead: { status: 401, at: 'error.code', is: 'invalid_api_key' } },
        inferred: true,
      },
      manual: { page: 'https://console.groq.com/keys', steps: ['Delete the key'] },
      reach: 'Calls models at the cost of the project.',
    },
  },
} as const satisfies Service
