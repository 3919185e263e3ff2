/**
 * The account that an AWS access key's id names, without asking anyone: bits 1 to 40 behind the prefix, in base 32. AWS documents the call
 * that tells it (https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html) and not the encoding, which people have
 * worked out (https://docs.rs/aws_account_id_from_key_id); so it decides nothing but whom not to ask. Null for ids from before 2019,
 * which begin with `I` or `J` behind the prefix and name none.
 */
export function awsAccountOf(keyId: string): string | null {
  const [, encoded] = /^A[A-Z]{3}([A-HK-Z2-7][A-Z2-7]{8})[A-Z2-7]{7}$/.exec(keyId) ?? []
  if (encoded === undefined) return null
  let bits = 0n
  for (const letter of encoded) bits = bits * 32n + BigInt('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter))
  // 45 bits: one that stands alone, 40 of the account, 4 that belong to the rest.
  return ((bits >> 4n) & 0xff_ffff_ffffn).toString().padStart(12, '0')
}
