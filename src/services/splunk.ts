import type { Service } from '../model/service.ts'
import { uuidAny } from '../model/uuid.ts'

/** The token of an HTTP event collector is a GUID, in either case, which is a key only where it is named so. */
export const splunk = {
  id: 'splunk',
  name: 'Splunk',
  docs: 'https://help.splunk.com/en/splunk-enterprise/get-data-in/collect-http-event-data/set-up-and-use-http-event-collector-in-splunk-web',
  hosts: ['*.splunkcloud.com'],
  selfHosted: true,
  keys: {
    'splunk-hec-token': {
      name: 'Splunk HTTP event collector token',
      source:
        'https://help.splunk.com/splunk-enterprise/get-data-in/collect-http-event-data/format-events-for-http-event-collector',
      shape: uuidAny,
      beside: [{ named: '*splunk_hec_token' }, { named: '*hec_token' }, { named: '*splunk_token' }],
      carriers: [{ header: 'Authorization', value: 'Splunk {key}' }],
      manual: {
        page: 'https://help.splunk.com/en/splunk-enterprise/get-data-in/collect-http-event-data/set-up-and-use-http-event-collector-in-splunk-web',
        steps: ['In your Splunk: Settings, Data inputs, HTTP Event Collector', 'Disable or delete the token'],
      },
      reach: 'Sends events into the indexes that the token names.',
    },
  },
} as const satisfies Service
