import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'

/** API keys: `at_` and 29 letters and digits, as its own library checks. */
export const whoisxml = {
  id: 'whoisxml',
  name: 'WhoisXML API',
  docs: 'https://main.whoisxmlapi.com/',
  hosts: ['www.whoisxmlapi.com'],
  keys: {
    'whoisxml-api-key': {
      name: 'WhoisXML API API key',
      source:
        'https://github.com/whois-api-llc/dns-lookup-py/blob/dc8e8cf4fd942b349c418f8e1e2466f996001259/src/dnslookupapi/client.py',
      shape: ['at_', { base62: 29 }],
      alone: true,
      beside: [
        ...apiKeyNames('whoisxml'),
        { named: '*whoisxmlapi_access_token' },
        { named: '*whoisxmlapi_access_key' },
        ...apiKeyNames('whois'),
        { named: '*api_key' },
        { word: 'www.whoisxmlapi.com', within: 160 },
      ],
      carriers: [{ query: 'apiKey' }],
      manual: {
        page: 'https://main.whoisxmlapi.com/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Uses the owner’s credit of look-ups.',
    },
  },
} as const satisfies Service
