import type { Service } from '../model/service.ts'
import { tokenNames } from '../model/usual-names.ts'

/** Tokens for sending reports: 64 hexadecimal digits in the client’s own sample. */
export const backtraceIo = {
  id: 'backtrace-io',
  name: 'Backtrace.io',
  docs: 'https://docs.saucelabs.com/error-reporting/',
  hosts: ['submit.backtrace.io', '*.sp.backtrace.io'],
  keys: {
    'backtrace-io-api-key': {
      name: 'Backtrace.io API key',
      source: 'https://github.com/backtrace-labs/backtrace-node/blob/0081bb1dc40d282c289c854cdb74c3b7d3241784/README.md',
      shape: [{ hex: 64 }],
      beside: [
        ...tokenNames('backtrace'),
        { named: '*backtrace_submit_token' },
        ...tokenNames('backtrace_io'),
        { named: '*backtrace_io_submit_token' },
        ...tokenNames('backtrace_submission'),
        { named: '*backtrace_submission_submit_token' },
        { word: 'submit.backtrace.io', within: 160 },
      ],
      manual: {
        page: 'https://docs.saucelabs.com/error-reporting/',
        steps: ['Find where the API key was made', 'End it there, and make another'],
      },
      reach: 'Reads and adds reports of errors.',
    },
  },
} as const satisfies Service
