import type { Service } from '../model/service.ts'

/** API keys: `sk_` and 32 to 64 hexadecimal digits, as samples look. */
export const postscript = {
  id: 'postscript',
  name: 'Postscript (SMS)',
  docs: 'https://developers.postscript.io/',
  hosts: ['api.postscript.io'],
  keys: {
    'postscript-api-key': {
      name: 'Postscript (SMS) API key',
      shape: ['sk_', { hex: [32, 64] }],
      beside: [
        { named: '*postscript_io_api_key' },
        { named: '*postscript_io_private_key' },
        { named: '*postscript_sms_api_key' },
        { named: '*postscript_sms_private_key' },
        { named: '*postscript_api_key' },
        { named: '*postscript_private_key' },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://developers.postscript.io/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends messages at the owner’s cost.',
    },
  },
} as const satisfies Service
