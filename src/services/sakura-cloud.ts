import type { Service } from '../model/service.ts'
import { uuid } from '../model/uuid.ts'

/** Access tokens: id: a UUID, secret: 64 letters and digits, as samples look. */
export const sakuraCloud = {
  id: 'sakura-cloud',
  name: 'SAKURA Cloud',
  docs: 'https://manual.sakura.ad.jp/cloud/api/apikey.html',
  hosts: ['secure.sakura.ad.jp'],
  keys: {
    'sakura-cloud-access-token': {
      name: 'SAKURA Cloud access token',
      within: 10,
      parts: {
        id: {
          shape: uuid,
          public: true,
          beside: [
            { named: '*sakuracloud_access_token' },
            { named: '*sakuracloud_token' },
            { named: '*sakuracloud_access_token_id' },
            { named: '*sakura_access_token' },
            { named: '*sakura_token' },
            { named: '*sakura_access_token_id' },
          ],
        },
        secret: { shape: [{ base62: 64 }], beside: [{ named: '*sakuracloud_secret' }, { named: '*sakura_secret' }] },
      },
      carriers: [{ basic: '{key.id}:{key.secret}' }],
      manual: { page: 'https://secure.sakura.ad.jp/cloud/', steps: ['API keys: delete the key'] },
      reach: 'Makes and deletes servers and storage of the account.',
    },
  },
} as const satisfies Service
