import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** API keys: `waka_` and a UUID, as its own editor extension checks them. */
export const wakatime = {
  id: 'wakatime',
  name: 'WakaTime',
  docs: 'https://wakatime.com/developers',
  hosts: ['api.wakatime.com', 'wakatime.com'],
  keys: {
    'wakatime-api-key': {
      name: 'WakaTime API key',
      source: 'https://github.com/wakatime/vscode-wakatime/blob/master/src/utils.ts',
      shape: ['waka_', ...uuid],
      carriers: [{ basic: '{key}' }],
      manual: {
        page: 'https://wakatime.com/developers',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads what its owner works on.',
    },
  },
} as const satisfies Service
