import { createHash } from 'node:crypto'

/** Keys that everybody has, by the SHA-256 of their text. */
const published = new Map<string, string>([
  // https://learn.microsoft.com/azure/storage/common/storage-connect-azurite, "Well-known storage account and key"
  ['0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059', 'the key of the Azure Storage emulator'],
  // https://www.rfc-editor.org/rfc/rfc6749, https://www.rfc-editor.org/rfc/rfc6750
  ...[
    '6c96130f130ab0d6d158397e24d2bcc1c9a5e73ae081f6e983f1c7b545d24a4c',
    '00cf4c781dc37003f7c7dd7d4c9a6ef1e0f4c62d9a291aa8bc398774e3fefd32',
    'b8e148545b13c78bc74da2f1a7275dd71e56ddece129d7d2f7b3ecc06f7994da',
    'a35b81a7d7927b70ec99270dd2362b88580a28574af812f2c02f56469579186f',
    'e9974c507d2a802143f614c878fcbb622a3800e05e6e0d329fee2c5b6b243329',
    '53f5da0aaa93d64cd5772c554cbf940f0539e689dddbeb8f923eec3f72c02ea9',
  ].map((digest) => [digest, 'an example of RFC 6749 and RFC 6750'] as const),
  // https://www.rfc-editor.org/rfc/rfc5849
  ...[
    '4c20e6f5cc11b93731e74cbe20739821d61c3563c9f50ecb884a27cd369f01fb',
    '6aa14267d94944e6b6483c81f5ad37f87bbc7e88aa368d4aba1e71e0b79cd8c4',
    'bb9b1163338b2a51495834ad5c65420443d6327381cf0f94ebf92b117f209d72',
    '649e1f5c769e718ba10d1a702a36499a731441d960b06da91c4c97786bf84595',
    '2ff8b0fb93aca981c78f1e94355c298c23435461f1072ef4674848e620371787',
    'b87dad10a32a2d81aa2e36e31e258b36ac0c3b07d1c1d5837185e206e17e3a06',
    'c20fbc2b96183894fb46187909d02afbef5b1b56398ece2a653745dbfb407553',
  ].map((digest) => [digest, 'an example of RFC 5849'] as const),
  // https://oauth.net/core/1.0/#auth_header, which documentation of libraries goes on showing
  ...[
    '8d567eb88afff34f31ab97fbb2731e582703bdeaf3c92b989cf568e0b23cef31',
    '9d03b692e941d5ace207a9f8048834439f6de98e5c6c1590c22c4f4577c88a42',
  ].map((digest) => [digest, 'an example of OAuth Core 1.0'] as const),
  // what `hardhat node` prints: "These accounts, and their private keys, are publicly known"; https://besu.hyperledger.org/global/test_accounts
  ...[
    'bc1a50966c9e6486bc4ebf880b51611a2a97fcb8e7a6976e9b81a9e3e8ca0e3c',
    '8335c55334821eefd4334369ff9c04a8594f161013cf9d87f58802d87297837e',
    'b26ab6529d20ebebb4192256f202984754f785481c64b1a1aed58cac93b3617e',
    '64034b44c579b335ab5e85debbfe72789e970138cc8d296799c3833a2a8525fb',
    '4d3e46eec8244d1d106f866ee48994f6176705298aee1b8426b2ad2529eb454b',
    '0aedba9d586f34f95cf1f0d54926f62e8a078ce2ca593be73ab27a87d3ff9c5d',
    '4cfb016765dfcecae98a61017422f912fa8086b3a6409440856bb1702c7acd48',
    'f24167accb5d690f3426da43061b7028d1e3b44e9a6e3651b741cbdd38fad0a0',
    '07f935b61d37e0e50369eb1f6767a9d259f5b3d5a870a98e4e1d26f75e98a452',
  ].map((digest) => [digest, 'a test account of Hardhat or Besu'] as const),
])

const shortest = 10

/** What a text is, if it is a key that its maker has published for all to use; else null. */
export const publishedAs = (value: string): string | null =>
  value.length < shortest ? null : (published.get(digestOf(value.replace(/^0x/, ''))) ?? null)

const digestOf = (value: string): string => createHash('sha256').update(value, 'latin1').digest('hex')
