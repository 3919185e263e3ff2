import type { Service, Verify } from '../model/service.ts'

/** The index's own code, which makes them. */
const made = 'https://github.com/pypi/warehouse/blob/020bedaad7a82c1c9d0648932a8567b8e6d9edd5/warehouse/macaroons/services.py'

/**
 * An upload of nothing: who may upload is asked first. The index answers 403 while it takes no uploads, too, and no page says more, so that
 * a refusal closes nothing. `title` is what its framework writes for those who accept JSON.
 */
const nothing: Verify = {
  request: 'POST https://{var.upload}/legacy/',
  form: { ':action': 'file_upload' },
  means: { live: { status: 400, at: 'title' }, dead: { status: 403, at: 'title' } },
  inferred: true,
}

/**
 * API tokens of the Python package index and of its test index: `pypi-` and a macaroon in base64url. A macaroon begins with its
 * version, the field of the place and the place’s name, so that the first letters never vary; behind them are an identifier of 36
 * characters, caveats and a signature of 32 bytes. GitHub tells the index of tokens in public repositories, and it deletes them. There is
 * no call that lists, makes or ends one.
 */
export const pypi = {
  id: 'pypi',
  name: 'PyPI',
  docs: 'https://packaging.python.org/en/latest/specifications/pypirc/',
  hosts: ['{var.upload}'],
  vars: { upload: { env: 'TWINE_REPOSITORY_URL' } },
  keys: {
    'pypi-api-token': {
      name: 'PyPI API token',
      source: made,
      shape: ['pypi-AgEIcHlwaS5vcmc', { base64url: [85, 1000] }],
      check: 'macaroon',
      carriers: [{ basic: '__token__:{key}' }],
      verify: nothing,
      access: 'write',
      manual: {
        page: 'https://packaging.python.org/en/latest/specifications/pypirc/',
        steps: ['On the index’s website: Account settings, API tokens', 'Options, Remove token'],
      },
      reach: 'Uploads releases of one project, or of all of its owner’s, which others install.',
    },
    'pypi-test-api-token': {
      name: 'TestPyPI API token',
      source: made,
      shape: ['pypi-AgENdGVzdC5weXBpLm9yZw', { base64url: [85, 1000] }],
      check: 'macaroon',
      carriers: [{ basic: '__token__:{key}' }],
      verify: nothing,
      access: 'write',
      manual: {
        page: 'https://packaging.python.org/en/latest/guides/using-testpypi/',
        steps: ['On the test index’s website: Account settings, API tokens', 'Options, Remove token'],
      },
      reach: 'Uploads releases to the test index.',
    },
  },
} as const satisfies Service
