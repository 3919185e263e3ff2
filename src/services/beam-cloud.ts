import type { Service } from '../model/service.ts'

/** API keys: 86 characters of base64 and `==`, as samples look. */
export const beamCloud = {
  id: 'beam-cloud',
  name: 'Beam Cloud',
  docs: 'https://docs.beam.cloud/',
  hosts: ['*.app.beam.cloud', 'api.beam.cloud'],
  keys: {
    'beam-cloud-api-key': {
      name: 'Beam Cloud API key',
      shape: [{ base64: 86 }, '=='],
      beside: [
        { named: '*beam_token' },
        { named: '*beam_auth_token' },
        { named: '*beam_client_secret' },
        { named: '*beam_api_key' },
        { named: '*beam_cloud_token' },
        { named: '*beam_cloud_auth_token' },
        { named: '*beam_cloud_client_secret' },
        { named: '*beam_cloud_api_key' },
        { word: 'app.beam.cloud', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.beam.cloud/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs code on the owner’s machines.',
    },
  },
} as const satisfies Service
