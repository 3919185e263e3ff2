import type { Service } from '../model/service.ts'

/** Key and secret of an app: 32 and 16 hexadecimal digits, as the page’s examples have. */
export const flickr = {
  id: 'flickr',
  name: 'Flickr',
  docs: 'https://www.flickr.com/services/api/misc.api_keys.html',
  hosts: ['www.flickr.com', 'api.flickr.com'],
  keys: {
    'flickr-api-secret': {
      name: 'Flickr API secret',
      source: 'https://www.flickr.com/services/api/auth.howto.web.html',
      within: 10,
      parts: {
        id: {
          shape: [{ hex: 32 }],
          public: true,
          beside: [{ named: '*flickr_api_key' }, { named: '*flickr_key' }, { named: '*flickr_consumer_key' }],
        },
        secret: {
          shape: [{ hex: 16 }],
          beside: [
            { named: '*flickr_api_secret' },
            { named: '*flickr_secret' },
            { named: '*flickr_consumer_secret' },
            { named: '*flickr_shared_secret' },
          ],
        },
      },
      manual: { page: 'https://www.flickr.com/services/apps/by/me', steps: ['Open the app', 'Delete it, make a new one'] },
      reach: 'Signs calls as the app, and signs its users in.',
    },
  },
} as const satisfies Service
