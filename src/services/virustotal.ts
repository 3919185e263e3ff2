import type { Service } from '../model/service.ts'

/** Keys of VirusTotal: 64 hexadecimal digits in public samples, as file hashes have, so that a name is asked for. */
export const virustotal = {
  id: 'virustotal',
  name: 'VirusTotal',
  docs: 'https://docs.virustotal.com/reference/authentication',
  hosts: ['www.virustotal.com'],
  keys: {
    'virustotal-api-key': {
      name: 'VirusTotal API key',
      shape: [{ hex: 64 }],
      beside: [
        { named: '*virustotal_api_key' },
        { named: '*virus_total_api_key' },
        { named: '*virustotal_key' },
        { named: '*virustotal_apikey' },
        { named: '*virustotal_token' },
        { named: 'vt_api_key' },
        { named: 'vt_apikey' },
        { named: 'vtcli_apikey' },
      ],
      carriers: [{ header: 'x-apikey', value: '{key}' }, { query: 'apikey' }],
      manual: { page: 'https://www.virustotal.com/gui/my-apikey', steps: ['Ask support to reset the key'] },
      reach: 'Reads reports and uploads files at the account’s cost; a premium key sees what others uploaded.',
    },
  },
} as const satisfies Service
