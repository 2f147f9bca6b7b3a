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

/** Does the visitor speak HTTPS with a trusted proxy? The connection behind it is plain. */
export function isSecureBehind(
  connection: string,
  scheme: string | null,
  trusted: readonly string[],
): boolean {
  return trusted.includes(plainAddress(connection)) && scheme?.trim().toLowerCase() === 'https'
}

/** An IPv4 address as itself, however the socket writes it. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
