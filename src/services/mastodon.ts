import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Access tokens: 43 characters of URL-safe base64, as in the page’s example. */
export const mastodon = {
  id: 'mastodon',
  name: 'Mastodon',
  docs: 'https://docs.joinmastodon.org/client/token/',
  hosts: ['mastodon.social'],
  selfHosted: true,
  keys: {
    'mastodon-access-token': {
      name: 'Mastodon access token',
      source: 'https://docs.joinmastodon.org/entities/Token/',
      shape: [{ base64url: 43 }],
      beside: [
        ...tokenNames('mastodon'),
        { named: '*mastodon_bearer_token' },
        { named: '*mastodon_client_secret' },
        ...tokenNames('masto'),
        { named: '*masto_bearer_token' },
        { named: '*masto_client_secret' },
        ...tokenNames('fediverse'),
        { named: '*fediverse_bearer_token' },
        { named: '*fediverse_client_secret' },
        ...tokenNames('mastodon_bot'),
        { named: '*mastodon_bot_bearer_token' },
        { named: '*mastodon_bot_client_secret' },
        ...tokenNames('mstdn'),
        { named: '*mstdn_bearer_token' },
        { named: '*mstdn_client_secret' },
        ...tokenNames('toot'),
        { named: '*toot_bearer_token' },
        { named: '*toot_client_secret' },
        ...tokenNames('pleroma'),
        { named: '*pleroma_bearer_token' },
        { named: '*pleroma_client_secret' },
        { word: 'mastodon.social', within: 160 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://mastodon.social/settings/applications', steps: ['Find the application', 'Revoke it'] },
      reach: 'Posts and reads as its owner, as far as its scopes go.',
    },
  },
} as const satisfies Service
