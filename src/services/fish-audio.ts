import type { Service } from '../model/service.ts'

/** API keys: 32 hexadecimal digits, as samples look. */
export const fishAudio = {
  id: 'fish-audio',
  name: 'Fish Audio',
  docs: 'https://docs.fish.audio/developer-guide/getting-started/api-key',
  hosts: ['api.fish.audio'],
  keys: {
    'fish-audio-api-key': {
      name: 'Fish Audio API key',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*fish_audio_api_key' },
        { named: '*fishaudio_api_key' },
        { named: '*fish_api_key' },
        { named: '*fish_audio_key' },
        { named: '*fish_audio_token' },
        { named: '*fishaudio_key' },
        { word: 'api.fish.audio', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://docs.fish.audio/developer-guide/getting-started/api-key',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'Makes speech at the cost of the account, and reads its voices.',
    },
  },
} as const satisfies Service
