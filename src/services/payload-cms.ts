import type { Service } from '../model/service.ts'

/** Secrets: no page says how long; 24 to 88 letters and digits are looked at. */
export const payloadCms = {
  id: 'payload-cms',
  name: 'Payload CMS',
  docs: 'https://payloadcms.com/docs',
  hosts: [],
  selfHosted: true,
  keys: {
    'payload-cms-secret': {
      name: 'Payload CMS secret',
      shape: [{ base62: [24, 88] }],
      beside: [{ named: '*payload_secret' }, { named: '*payloadcms_secret' }],
      manual: {
        page: 'https://payloadcms.com/docs',
        steps: ['Find where the secret was made', 'End it there, and make another'],
      },
      reach: 'Signs sessions: anyone becomes administrator.',
    },
  },
} as const satisfies Service
