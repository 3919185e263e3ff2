import type { Service } from '../model/service.ts'

/** Secrets: 64 hexadecimal digits where Payload’s own command made them; 24 to 88 letters and digits are looked at. */
export const payloadCms = {
  id: 'payload-cms',
  name: 'Payload CMS',
  docs: 'https://payloadcms.com/docs',
  hosts: [],
  selfHosted: true,
  keys: {
    'payload-cms-secret': {
      name: 'Payload CMS secret',
      source:
        'https://github.com/payloadcms/payload/blob/3d5d7d685f0f7df91a07ab9a8d57ea2d2766d2b7/packages/create-payload-app/src/lib/generate-secret.ts',
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
