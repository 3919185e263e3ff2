import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

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
        ...named(['beam', 'beam_cloud'], ['_token', '_auth_token', '_client_secret', '_api_key']),
        { word: 'app.beam.cloud', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://docs.beam.cloud/', steps: ['Find where the API key was made', 'End it there, and make another'] },
      reach: 'Runs code on the owner’s machines.',
    },
  },
} as const satisfies Service
