import type { Service } from '../model/service.ts'

/** API keys: JSON Web Tokens, as samples look. */
export const vectorize = {
  id: 'vectorize',
  name: 'Vectorize',
  docs: 'https://docs.vectorize.io/',
  hosts: ['api.vectorize.io', 'client.app.vectorize.io'],
  keys: {
    'vectorize-api-key': {
      name: 'Vectorize API key',
      shape: ['eyJ', { base64url: [10, 400] }, '.eyJ', { base64url: [20, 3000] }, '.', { base64url: [40, 700] }],
      check: 'jwt',
      beside: [
        { named: '*vectorize_api_key' },
        { named: '*vectorize_key' },
        { named: '*vectorize_token' },
        { named: '*vectorize_api_token' },
        { named: '*vectorize_access_token' },
        { named: '*vectorize_secret' },
        { named: '*vectorize_api_secret' },
        { named: '*vectorize_access_key' },
        { named: '*vectorize_io_api_key' },
        { named: '*vectorize_io_key' },
        { named: '*vectorize_io_token' },
        { named: '*vectorize_io_api_token' },
        { named: '*vectorize_io_access_token' },
        { named: '*vectorize_io_secret' },
        { named: '*vectorize_io_api_secret' },
        { named: '*vectorize_io_access_key' },
        { named: '*vectorize_pipeline_api_key' },
        { named: '*vectorize_pipeline_key' },
        { named: '*vectorize_pipeline_token' },
        { named: '*vectorize_pipeline_api_token' },
        { named: '*vectorize_pipeline_access_token' },
        { named: '*vectorize_pipeline_secret' },
        { named: '*vectorize_pipeline_api_secret' },
        { named: '*vectorize_pipeline_access_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.vectorize.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and changes what is stored there.',
    },
  },
} as const satisfies Service
