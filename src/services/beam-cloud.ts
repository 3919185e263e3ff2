import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/**
 * API keys: 64 random bytes in base64 for addresses (`-` and `_` instead of `+` and `/`), 86 characters and `==`, as the code
 * that makes them says.
 */
export const beamCloud = {
  id: 'beam-cloud',
  name: 'Beam Cloud',
  docs: 'https://docs.beam.cloud/',
  hosts: ['*.app.beam.cloud', 'api.beam.cloud'],
  keys: {
    'beam-cloud-api-key': {
      name: 'Beam Cloud API key',
      source:
        'https://github.com/beam-cloud/beta9/blob/abcb8b923436fd9dcc178825158c03001f038835/pkg/repository/backend_postgres.go',
      shape: [{ base64url: 86 }, '=='],
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
