import type { Service } from '../model/service.ts'

/** Access keys: an id that begins with `tid_`, and a secret that begins with `tsec_`, as the maker’s pages show; lengths are those of samples. */
export const tigris = {
  id: 'tigris',
  name: 'Tigris',
  docs: 'https://www.tigrisdata.com/docs/iam/manage-access-key/',
  hosts: ['t3.storage.dev', 'fly.storage.tigris.dev', 'iam.storage.dev', 'storage.railway.app'],
  keys: {
    'tigris-secret-access-key': {
      name: 'Tigris secret access key',
      source: 'https://github.com/tigrisdata/cli/blob/9cb70c78a6928cea5eff72632c130eda974de501/README.md',
      shape: ['tsec_', { token68: [50, 90] }],
      manual: {
        page: 'https://www.tigrisdata.com/docs/iam/manage-access-key/',
        steps: ['Find where the key was made', 'End it there, and make another'],
      },
      reach: 'With its id: reads and changes the objects of the buckets that it was made for.',
    },
  },
} as const satisfies Service
