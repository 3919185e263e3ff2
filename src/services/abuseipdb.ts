import type { Service } from '../model/service.ts'

/** Keys of AbuseIPDB: 80 hexadecimal digits in public samples. */
export const abuseipdb = {
  id: 'abuseipdb',
  name: 'AbuseIPDB',
  docs: 'https://docs.abuseipdb.com/',
  hosts: ['api.abuseipdb.com'],
  keys: {
    'abuseipdb-api-key': {
      name: 'AbuseIPDB API key',
      shape: [{ hex: 80 }],
      beside: [
        { named: '*abuseipdb_api_key' },
        { named: '*abuseipdb_key' },
        { named: '*abuse_ipdb_api_key' },
        { named: '*abuse_ip_db_api_key' },
        { named: '*abuseipdb_token' },
      ],
      carriers: [{ header: 'Key', value: '{key}' }],
      manual: { page: 'https://www.abuseipdb.com/account/api', steps: ['Revoke the key'] },
      reach: 'Checks and reports addresses as the account.',
    },
  },
} as const satisfies Service
