import type { Service } from '../model/service.ts'
import { apiKeyNames } from '../model/usual-names.ts'
import { uuidAny } from '../model/uuid.ts'

/** API keys: a UUID, as samples look. */
export const manageengine = {
  id: 'manageengine',
  name: 'ManageEngine',
  docs: 'https://www.manageengine.com/products/service-desk/sdpod-v3-api/',
  hosts: ['sdpondemand.manageengine.com'],
  keys: {
    'manageengine-api-key': {
      name: 'ManageEngine API key',
      shape: uuidAny,
      beside: [
        { named: '*manageengine_technician_key' },
        ...apiKeyNames('manageengine'),
        { named: '*manageengine_authtoken' },
        { named: '*servicedesk_plus_technician_key' },
        ...apiKeyNames('servicedesk_plus'),
        { named: '*servicedesk_plus_authtoken' },
        { named: '*sdp_technician_key' },
        ...apiKeyNames('sdp'),
        { named: '*sdp_authtoken' },
        { named: '*sdp_technician_technician_key' },
        { named: '*sdp_technician_api_key' },
        { named: '*sdp_technician_token' },
        { named: '*sdp_technician_api_token' },
        { named: '*sdp_technician_access_token' },
        { named: '*sdp_technician_secret' },
        { named: '*sdp_technician_api_secret' },
        { named: '*sdp_technician_access_key' },
        { named: '*sdp_technician_authtoken' },
        { word: 'sdpondemand.manageengine.com', within: 160 },
      ],
      carriers: [{ header: 'authtoken', value: '{key}' }],
      manual: {
        page: 'https://www.manageengine.com/products/service-desk/sdpod-v3-api/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and answers tickets of customers.',
    },
  },
} as const satisfies Service
