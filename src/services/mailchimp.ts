import type { Service } from '../model/service.ts'
import { credentialNames } from '../model/usual-names.ts'

/**
 * Keys of Mailchimp: 32 hexadecimal digits and the data centre, which the issuer’s own plug-in takes from behind the `-`; those of
 * Mandrill begin with `md-`, older ones have 22 characters. The digits, and Mandrill’s keys, are as samples look.
 */
export const mailchimp = {
  id: 'mailchimp',
  name: 'Mailchimp',
  docs: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
  hosts: ['*.api.mailchimp.com', 'mandrillapp.com', 'login.mailchimp.com'],
  keys: {
    'mailchimp-api-key': {
      name: 'Mailchimp API key',
      source:
        'https://github.com/mailchimp/mc-woocommerce/blob/01924a6f5e80030d80a15c0a0102b9cad14710fa/includes/api/class-mailchimp-api.php',
      shape: [{ hex: 32 }, '-us', { digit: [1, 2] }],
      alone: true,
      beside: [
        ...credentialNames('mailchimp'),
        { named: '*mc_api' },
        { named: '*mc_api_key' },
        { named: '*mc_key' },
        { named: '*api_key' },
        ...credentialNames('chimp', 'newsletter'),
        { word: 'mailchimp', within: 300 },
      ],
      carriers: [{ basic: 'any:{key}' }, { header: 'Authorization', value: 'Bearer {key}' }],
      manual: { page: 'https://admin.mailchimp.com/account/api/', steps: ['Find the key by its last characters', 'Revoke it'] },
      reach: 'Reads and changes lists with all addresses, and sends campaigns.',
    },
    'mailchimp-transactional-key': {
      name: 'Mailchimp Transactional (Mandrill) API key',
      shapes: [['md-', { base64url: 22 }], [{ base64url: 22 }]],
      beside: [
        { named: '*mandrill_api_key' },
        { named: '*mandrill_key' },
        { named: '*mandrill_password' },
        { named: '*mandrill_token' },
        { named: '*mailchimp_transactional_api_key' },
        { named: '*mandrill_secret' },
      ],
      manual: { page: 'https://mandrillapp.com/settings/', steps: ['API Keys: find the key', 'Delete it'] },
      reach: 'Sends mail in the account’s name.',
    },
  },
} as const satisfies Service
