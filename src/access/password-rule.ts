/**
 * Which new passwords are taken (mật khẩu được nhận): long enough, not the own name, not what
 * everybody tries first. No rule about signs and digits: those make passwords that are written
 * down.
 */
import { fold } from '#kernel'

export type PasswordFault = 'too-short' | 'own-name' | 'too-common'

export const SHORTEST = 12

/** What the commonest passwords of twelve and more letters are put together from. */
const COMMON = new RegExp(
  [
    'mat ?khau|password|passwd|p@ssw0rd|welcome|letmein|iloveyou|xin ?chao|anh ?yeu ?em',
    'admin(istrator)?|quan ?tri|thi ?dua|khen ?thuong|viet ?nam|abc(def)?',
    'qwerty(uiop)?|asdfgh(jkl)?|zxcvbnm?|1q2w3e(4r(5t)?)?',
    '0?123456789?0?|0?1234|987654321?0?|(19|20)\\d\\d|(?<same>.)\\k<same>{2,}',
  ].join('|'),
  'g',
)

/** Letters that must be left when all of that is taken away. */
const OWN_LETTERS = 6

/** What is wrong with the password; undefined when it is taken. */
export function passwordFault(
  password: string,
  names: readonly string[],
): PasswordFault | undefined {
  if ([...password].length < SHORTEST) return 'too-short'
  const plain = fold(password)
  const rest = names.reduce((left, name) => left.replaceAll(bare(name), ''), bare(plain))
  if (rest.length < OWN_LETTERS) return 'own-name'
  const own = plain.replaceAll(COMMON, '').replaceAll(/[^\p{L}\p{N}]/gu, '')
  return new Set(own).size < OWN_LETTERS ? 'too-common' : undefined
}

function bare(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '')
}
