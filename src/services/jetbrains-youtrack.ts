import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/**
 * Permanent tokens are `perm:` (or `perm-`), the user and the token’s number in base64, each with its `=`, and 30 letters and
 * digits, with `.` between, as the page’s example has.
 */
export const jetbrainsYoutrack = {
  id: 'jetbrains-youtrack',
  name: 'JetBrains YouTrack and Hub',
  docs: 'https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html',
  hosts: ['*.youtrack.cloud', '*.myjetbrains.com'],
  selfHosted: true,
  keys: {
    'jetbrains-youtrack-permanent-token': {
      name: 'JetBrains YouTrack and Hub permanent token',
      source: 'https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html',
      shapes: [
        [{ oneOf: ['perm:', 'perm-'] }, { base64: [4, 60] }, '.', { base64: [6, 80] }, '.', { base62: 30 }],
        [{ oneOf: ['perm:', 'perm-'] }, { base64: [4, 60] }, { oneOf: ['==.', '=.'] }, { base64: [6, 80] }, '.', { base62: 30 }],
        [{ oneOf: ['perm:', 'perm-'] }, { base64: [4, 60] }, '.', { base64: [6, 80] }, { oneOf: ['==.', '=.'] }, { base62: 30 }],
        [
          { oneOf: ['perm:', 'perm-'] },
          { base64: [4, 60] },
          { oneOf: ['==.', '=.'] },
          { base64: [6, 80] },
          { oneOf: ['==.', '=.'] },
          { base62: 30 },
        ],
      ],
      alone: true,
      beside: [
        ...tokenNames('youtrack'),
        { named: '*youtrack_permanent_token' },
        { named: '*youtrack_perm_token' },
        ...tokenNames('jetbrains'),
        { named: '*jetbrains_permanent_token' },
        { named: '*jetbrains_perm_token' },
        ...tokenNames('jb_hub'),
        { named: '*jb_hub_permanent_token' },
        { named: '*jb_hub_perm_token' },
        ...tokenNames('upsource'),
        { named: '*upsource_permanent_token' },
        { named: '*upsource_perm_token' },
        { named: '*token' },
        { named: '*authorization' },
        { named: '*api_key' },
        { named: '*bearer_token' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html',
        steps: ['Find where the permanent token was made', 'End it there, and make another'],
      },
      reach: 'Does what its owner may, as far as its scopes go.',
    },
  },
} as const satisfies Service
