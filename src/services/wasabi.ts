import type { Service } from '../model/service.ts'

/** Access keys of Wasabi: an id of 20 capital letters and digits and a secret of 40, as S3 has, as samples look. */
export const wasabi = {
  id: 'wasabi',
  name: 'Wasabi',
  docs: 'https://docs.wasabi.com/docs/creating-a-user-account-and-access-key',
  hosts: ['*.wasabisys.com'],
  keys: {
    'wasabi-access-key': {
      name: 'Wasabi access key',
      within: 12,
      parts: {
        id: {
          shape: [{ base36upper: 20 }],
          public: true,
          beside: [
            { named: '*wasabi_access_key' },
            { named: '*wasabi_access_key_id' },
            { named: '*wasabi_key' },
            { named: '*wasabi_key_id' },
            { named: '*wasabi_access_id' },
          ],
        },
        secret: {
          shape: [{ base62: 40 }],
          beside: [
            { named: '*wasabi_secret_key' },
            { named: '*wasabi_secret_access_key' },
            { named: '*wasabi_secret' },
            { named: '*wasabi_access_secret' },
            { named: '*wasabi_secret_key_id' },
          ],
        },
      },
      manual: {
        page: 'https://console.wasabisys.com/access_keys',
        steps: ['Find the key by its id', 'Deactivate it; when nothing misses it, delete it'],
      },
      reach: 'Reads and writes the buckets, as far as its user’s policies go.',
    },
  },
} as const satisfies Service
