import type { Service } from '../model/service.ts'

/**
 * LiveKit's key pairs: `API` and twelve characters, and 32 random bytes in base 62
 * (https://github.com/livekit/protocol/blob/main/utils/secret.go). The secret signs tokens (JWT) and is never sent. `LIVEKIT_URL` names
 * a server of one's own.
 */
export const livekit = {
  id: 'livekit',
  name: 'LiveKit',
  docs: 'https://docs.livekit.io/home/cloud/keys-and-tokens/',
  hosts: ['*.livekit.cloud'],
  selfHosted: true,
  keys: {
    'livekit-key-pair': {
      name: 'LiveKit API key',
      source: 'https://github.com/livekit/protocol/blob/0580bc09ab20c4878bc5ca7a30c00924c12a8875/utils/guid/id.go',
      within: 10,
      parts: {
        id: {
          shape: ['API', { base58: 12 }],
          public: true,
          beside: [
            { named: '*livekit_api_key' },
            { named: '*livekit_key' },
            { named: '*livekit_cloud_api_key' },
            { command: 'lk', flag: '--api-key' },
            { command: 'livekit-cli', flag: '--api-key' },
          ],
        },
        secret: {
          shape: [{ base62: [42, 44] }],
          beside: [
            { named: '*livekit_api_secret' },
            { named: '*livekit_secret' },
            { named: '*livekit_cloud_api_secret' },
            { command: 'lk', flag: '--api-secret' },
            { command: 'livekit-cli', flag: '--api-secret' },
          ],
        },
      },
      manual: { page: 'https://cloud.livekit.io', steps: ['Open the project, Settings, Keys', 'Delete the key'] },
      reach: 'Signs tokens: joins, records and closes rooms, and makes phone calls at the cost of the project.',
    },
  },
} as const satisfies Service
