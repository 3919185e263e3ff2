import { createHash } from 'node:crypto'

/** Keys that everybody has, by the SHA-256 of their text. */
const published = new Map([
  // https://learn.microsoft.com/azure/storage/common/storage-connect-azurite, "Well-known storage account and key"
  ['0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059', 'the key of the Azure Storage emulator'],
])

/** What a text is, if it is a key that its maker has published for all to use; else null. */
export const publishedAs = (value: string): string | null =>
  value.length < 20 ? null : (published.get(createHash('sha256').update(value, 'latin1').digest('hex')) ?? null)
