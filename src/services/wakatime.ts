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
    // The page's own examples begin so; 80 letters and digits as samples look.
    'wakatime-oauth-token': {
      name: 'WakaTime OAuth token',
      source: 'https://wakatime.com/developers',
      shape: [{ oneOf: ['waka_tok_', 'waka_ref_'] }, { base62: 80 }],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://wakatime.com/settings/applications',
        steps: ['Find the application', 'Revoke its access'],
      },
      reach:
        'Reads when and on what its user works, as far as its scopes go; a refresh token makes more, with the client’s secret.',
    },
    'wakatime-client-secret': {
      name: 'WakaTime OAuth client secret',
      shape: ['waka_sec_', { base62: 80 }],
      manual: { page: 'https://wakatime.com/apps', steps: ['Open the application', 'Make a new secret'] },
      reach: 'With refresh tokens: reads as the application.',
    },
  },
} as const satisfies Service
