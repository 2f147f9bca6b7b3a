/**
 * Syllables that a scan split ('th i đua', 'khen th ưởng', 'KHEN THU ỞNG') put together again: only
 * where a part can be no word of Vietnamese and the whole is a syllable. All else stays as printed.
 */
import { flat } from './flat.ts'

const ONSETS = 'ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnpqrstvx]'
/** Every rime of the language, without tone marks of the syllable. */
const RIMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu',
    'iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oap oat oay oăc oăm oăn',
    'oăng oăt oe oen oeo oet oc oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt',
    'ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uô uôc uôi',
    'uôm uôn uông uôt uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu',
    'ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu',
  ].flatMap((line) => line.split(' ')),
)
const FLAT_RIMES = new Set([...RIMES].map(flat))
/** Rimes that are words without a consonant before them, where the rule of letters is no help. */
const ALONE = new Set('ương ướt ước ươm ướm ươn ưỡn ườn ướp'.split(' '))
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const SYLLABLE = new RegExp(`^(${ONSETS})?([^bcdđghklmnpqrstvx].*)$`)

type Parts = Readonly<{ onset: string; rime: string }>

function partsOf(word: string): Parts | undefined {
  const marks = word.toLowerCase().normalize('NFD')
  if ((marks.match(TONES)?.length ?? 0) > 1) return undefined
  const found = SYLLABLE.exec(marks.replace(TONES, '').normalize('NFC'))
  return found ? { onset: found[1] ?? '', rime: found[2] ?? '' } : undefined
}

const KNOWN = new Map<string, boolean>()

/** Could the letters be a word that stands by itself? */
function isWord(word: string): boolean {
  const known = KNOWN.get(word)
  if (known !== undefined) return known
  const made = isMadeAsWord(word)
  if (KNOWN.size < MOST_KNOWN && word.length < 12) KNOWN.set(word, made)
  return made
}

const MOST_KNOWN = 4000

function isMadeAsWord(word: string): boolean {
  const parts = partsOf(word)
  if (!parts || !RIMES.has(parts.rime)) return false
  const isBare = parts.onset === '' && /^(?:iê|ươ)/.test(parts.rime)
  return !isBare || ALONE.has(word.toLowerCase())
}

/** A scan that split a word often lost its marks too. */
function isSyllable(word: string): boolean {
  const parts = partsOf(word)
  return parts !== undefined && (RIMES.has(parts.rime) || FLAT_RIMES.has(flat(parts.rime)))
}

const CONSONANTS = new RegExp(`^(?:${ONSETS})$`, 'i')
const VOWEL_FIRST = /^[^bcdđghklmnpqrstvx]/i
/** Letters that are names: 'điểm c', 'khoản a', and the sign of times. */
const NAMED = /^(?:diem|khoan|muc|loai|nhom|hang|lop|luc|mau|to|khoi|cum|va|hoac|hay|den)$|[,;()]$/
const TAIL = /^(?:g|h|ng|nh)$/

type Pair = Readonly<{ before: string; first: string; second: string }>

function isSplit(pair: Pair): boolean {
  const { first, second } = pair
  return mayBeSplit(pair) && sameCase(first, second) && isSyllable(first + second)
}

/** Is one of the two no word by itself? */
function mayBeSplit({ before, first, second }: Pair): boolean {
  if (VOWEL_FIRST.test(second)) {
    // 'th' + 'i', 'Th' + 'i'; in capitals 'TH AN' may be the name of a school.
    if (CONSONANTS.test(first)) return startsWord(first, before, second)
    // 'trư' + 'ởng', 'THU' + 'ỞNG': the second part is no word.
    return !isWord(second)
  }
  // 'phon' + 'g': a single consonant behind a word.
  return TAIL.test(second) && !NAMED.test(flat(first))
}

function startsWord(first: string, before: string, second: string): boolean {
  if (first.length === 1 && (first === 'x' || NAMED.test(flat(before)) || /\d$/.test(before)))
    return false
  const isCapitals = first === first.toUpperCase() && first !== first.toLowerCase()
  return !isCapitals || (first.length > 1 && second.length > 1 && !isWord(second))
}

function sameCase(first: string, second: string): boolean {
  if (second === second.toLowerCase()) return first.slice(1) === first.slice(1).toLowerCase()
  return second === second.toUpperCase() && first === first.toUpperCase()
}

const LETTERS = /^(\p{L}+)(.*)$/u
const ONLY_LETTERS = /^\p{L}+$/u

/** A second part begins with a vowel or is a tail; most words of a line are neither. */
function mayFollow(second: string): boolean {
  return VOWEL_FIRST.test(second) || /^(?:g|h|ng|nh)(?!\p{L})/u.test(second)
}

/** The line with its split syllables joined; every other letter as it was. */
export function joinSplitWords(line: string): string {
  const parts = line.split(/( )/)
  let at = 2
  while (at < parts.length) {
    const [first = '', gap, second = ''] = parts.slice(at - 2, at + 1)
    const tail = mayFollow(second) ? LETTERS.exec(second) : null
    const isPair = gap === ' ' && tail !== null && ONLY_LETTERS.test(first)
    const before = parts[at - 4] ?? ''
    if (isPair && isSplit({ before, first, second: tail[1] ?? '' }))
      parts.splice(at - 2, 3, first + second)
    else at += 2
  }
  return parts.join('')
}
