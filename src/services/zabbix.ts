import type { Service } from '../model/service.ts'
import { plainKeyNames } from '../model/usual-names.ts'

/** API tokens are 32 random bytes written as 64 hex digits. */
export const zabbix = {
  id: 'zabbix',
  name: 'Zabbix',
  docs: 'https://www.zabbix.com/documentation/current/en/manual/api/reference/token',
  hosts: ['*.zabbix.cloud'],
  selfHosted: true,
  keys: {
    'zabbix-token': {
      name: 'Zabbix API token',
      source: 'https://support.zabbix.com/browse/ZBXNEXT-6207',
      shape: [{ hex: 64 }],
      beside: [
        ...plainKeyNames('zabbix'),
        { named: '*zabbix_auth_token' },
        { named: '*zabbix_auth' },
        { word: 'api_jsonrpc.php', within: 200 },
        { word: 'zabbix_api', within: 200 },
        { word: 'ZabbixAPI', within: 200 },
      ],
      carriers: [{ header: 'Authorization', value: 'Bearer {key}' }],
      manual: {
        page: 'https://www.zabbix.com/documentation/current/en/manual/web_interface/frontend_sections/users/api_tokens',
        steps: ['Users, API tokens', 'Delete the token'],
      },
      reach: 'Reads and changes what is watched, and may run scripts on hosts, as its user.',
    },
  },
} as const satisfies Service
