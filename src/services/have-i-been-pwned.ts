import type { Service } from '../model/service.ts'

/** Keys are 32 hexadecimal digits; the page’s key for tests is as many zeros. */
export const haveIBeenPwned = {
  id: 'have-i-been-pwned',
  name: 'Have I Been Pwned',
  docs: 'https://haveibeenpwned.com/API/v3#Authorisation',
  hosts: ['haveibeenpwned.com'],
  keys: {
    'have-i-been-pwned-api-key': {
      name: 'Have I Been Pwned API key',
      source: 'https://haveibeenpwned.com/API/v3#Authorisation',
      shape: [{ hex: 32 }],
      beside: [
        { named: '*hibp_api_key' },
        { named: '*hibp_key' },
        { named: '*haveibeenpwned_api_key' },
        { named: '*have_i_been_pwned_api_key' },
      ],
      carriers: [{ header: 'hibp-api-key', value: '{key}' }],
      // https://haveibeenpwned.com/API/v3#SubscriptionStatus, #ResponseCodes
      verify: {
        request: 'GET https://haveibeenpwned.com/api/v3/subscription/status',
        means: {
          live: { status: 200, at: 'SubscriptionName' },
          dead: { status: 401, at: 'message', is: 'Access denied due to invalid hibp-api-key.' },
        },
        reads: { name: 'SubscriptionName', expires: 'SubscribedUntil' },
        inferred: true,
      },
      manual: { page: 'https://haveibeenpwned.com/API/Key', steps: ['Regenerate the key'] },
      reach: 'Searches breaches at the account’s cost, and those of its domains.',
    },
  },
} as const satisfies Service
