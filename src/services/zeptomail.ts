import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** API keys: `wSsVR6` or `PHtE6r` and 60 to 200 characters of base64, as samples look. */
export const zeptomail = {
  id: 'zeptomail',
  name: 'Zoho ZeptoMail',
  docs: 'https://www.zoho.com/zeptomail/help/api/',
  hosts: ['api.zeptomail.com', 'api.zeptomail.eu', 'api.zeptomail.in'],
  keys: {
    'zeptomail-api-key': {
      name: 'Zoho ZeptoMail API key',
      shapes: [
        ['wSsVR6', { base64: [60, 200] }],
        ['PHtE6r', { base64: [60, 200] }],
      ],
      alone: true,
      beside: [
        ...tokenNames('zeptomail'),
        { named: '*zeptomail_send_mail_token' },
        { named: '*zeptomail_secret' },
        { named: '*zeptomail_api_secret' },
        { named: '*zeptomail_access_key' },
        ...tokenNames('zepto'),
        { named: '*zepto_send_mail_token' },
        { named: '*zepto_secret' },
        { named: '*zepto_api_secret' },
        { named: '*zepto_access_key' },
        ...tokenNames('zoho_zeptomail'),
        { named: '*zoho_zeptomail_send_mail_token' },
        { named: '*zoho_zeptomail_secret' },
        { named: '*zoho_zeptomail_api_secret' },
        { named: '*zoho_zeptomail_access_key' },
        { named: '*token' },
        { named: '*authorization' },
      ],
      carriers: [{ header: 'Authorization', value: 'Zoho-enczapikey {key}' }],
      manual: {
        page: 'https://www.zoho.com/zeptomail/help/api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Sends mail in the owner’s name.',
    },
  },
} as const satisfies Service
