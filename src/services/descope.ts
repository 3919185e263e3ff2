import type { Service } from '../model/service.ts'

/** Keys of Descope: letters and digits that begin with `K`; no page gives a length. */
export const descope = {
  id: 'descope',
  name: 'Descope',
  docs: 'https://docs.descope.com/management/manage-keys',
  hosts: ['api.descope.com'],
  selfHosted: true,
  keys: {
    'descope-management-key': {
      name: 'Descope management key',
      shape: ['K', { base62: [40, 140] }],
      beside: [{ named: '*descope_management_key' }, { named: '*descope_mgmt_key' }],
      manual: { page: 'https://app.descope.com/settings/company/managementkeys', steps: ['Deactivate the key, then delete it'] },
      reach: 'Reads and changes users, tenants and settings of a project or company.',
    },
    'descope-access-key': {
      name: 'Descope access key',
      shape: ['K', { base62: [40, 140] }],
      beside: [{ named: '*descope_access_key' }, { named: '*descope_agent_access_key' }],
      manual: { page: 'https://app.descope.com/accesskeys', steps: ['Deactivate the key, then delete it'] },
      reach: 'Gets session tokens with the roles that the key was given.',
    },
  },
} as const satisfies Service
