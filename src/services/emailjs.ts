import type { Service } from '../model/service.ts'

/** Private keys: 21 characters of URL-safe base64, as samples look. */
export const emailjs = {
  id: 'emailjs',
  name: 'EmailJS',
  docs: 'https://www.emailjs.com/docs/rest-api/send/',
  hosts: ['api.emailjs.com'],
  keys: {
    'emailjs-private-key': {
      name: 'EmailJS private key',
      shape: [{ base64url: 21 }],
      beside: [
        { named: '*emailjs_private_key' },
        { named: '*emailjs_access_token' },
        { named: '*emailjs_secret' },
        { word: 'api.emailjs.com', within: 160 },
      ],
      manual: { page: 'https://dashboard.emailjs.com/admin/account', steps: ['API keys: refresh the keys'] },
      reach: 'Sends mail in the owner’s name.',
    },
  },
} as const satisfies Service
