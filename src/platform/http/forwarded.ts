/**
 * Who asks when a proxy stands before the office (địa chỉ người dùng): what X-Forwarded-For says is
 * believed only when the connection comes from a proxy that the settings name.
 */

/** Where the request came from: the last address that no trusted proxy added. */
export function addressBehind(
  connection: string,
  forwarded: string | null,
  trusted: readonly string[],
): string {
  const plain = plainAddress(connection)
  if (!trusted.includes(plain)) return plain
  const said = (forwarded ?? '').split(',').map((one) => plainAddress(one.trim()))
  return said.findLast((one) => one !== '' && !trusted.includes(one)) ?? plain
}

/** An IPv4 address as itself, however the socket writes it. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
