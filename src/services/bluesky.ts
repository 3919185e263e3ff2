import type { Service } from '../model/service.ts'
import { named } from '../model/usual-names.ts'

/** App passwords: four groups of four small letters and digits, of which the server makes no 0, 1, 8 or 9. */
export const bluesky = {
  id: 'bluesky',
  name: 'Bluesky',
  docs: 'https://docs.bsky.app/docs/advanced-guides/rate-limits',
  hosts: ['bsky.social', 'api.bsky.app'],
  keys: {
    'bluesky-api-key': {
      name: 'Bluesky app password',
      source:
        'https://github.com/bluesky-social/atproto/blob/150574e4a9b7e48c1bbc43784e7270dcae2a058c/packages/pds/src/account-manager/helpers/password.ts',
      shape: [{ base36: 4 }, '-', { base36: 4 }, '-', { base36: 4 }, '-', { base36: 4 }],
      beside: [
        ...named(
          ['bluesky', 'bsky', 'atproto', 'atp'],
          ['_app_password', '_password', '_pass', '_passwd', '_app_pass', '_token', '_handle_password'],
        ),
        ...named(['bsky_app', 'bluesky_app'], ['_app_password', '_passwd', '_app_pass', '_token', '_handle_password']),
        { word: 'bsky.social', within: 160 },
      ],
      manual: { page: 'https://bsky.app/settings/app-passwords', steps: ['Find the app password', 'Delete it'] },
      reach: 'Posts and reads as its owner, except for messages unless allowed.',
    },
  },
} as const satisfies Service
