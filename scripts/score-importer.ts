/**
 * `npm run score:importer [folder]`: how well the reader of plans agrees with labels, on the plans
 * of the repository, on those held out while patterns were written, and on a folder of others.
 */
import { join } from 'node:path'
import { labelledIn } from '#testing/labels'
import { f1, type Totals, totalsOf } from '#testing/totals'

const HERE = join(import.meta.dirname, '..')
const OTHERS = process.argv[2] ?? join(HERE, '..', 'shared', 'plans')

const own = labelledIn(join(HERE, 'tests/importer/plans'))
const heldOut = labelledIn(join(HERE, 'tests/importer/held-out'))
const unseen = labelledIn(join(HERE, 'tests/importer/unseen'))
const second = labelledIn(join(HERE, 'tests/importer/unseen-second'))
const third = labelledIn(join(HERE, 'tests/importer/unseen-third'))
const fourth = labelledIn(join(HERE, 'tests/importer/unseen-fourth'))
const fifth = labelledIn(join(HERE, 'tests/importer/unseen-fifth'))
const sixth = labelledIn(join(HERE, 'tests/importer/unseen-sixth'))
const seventh = labelledIn(join(HERE, 'tests/importer/unseen-seventh'))
const eighth = labelledIn(join(HERE, 'tests/importer/unseen-eighth'))
const ninth = labelledIn(join(HERE, 'tests/importer/unseen-ninth'))
const tenth = labelledIn(join(HERE, 'tests/importer/unseen-tenth'))
const eleventh = labelledIn(join(HERE, 'tests/importer/unseen-eleventh'))
const twelfth = labelledIn(join(HERE, 'tests/importer/unseen-twelfth'))
const thirteenth = labelledIn(join(HERE, 'tests/importer/unseen-thirteenth'))
const others = labelledIn(join(OTHERS, 'labels'), [OTHERS, join(OTHERS, '..', 'seeds')])
tell('Plans of the repository', own.length, totalsOf(own))
tell('Held out', heldOut.length, totalsOf(heldOut))
tell('Unseen', unseen.length, totalsOf(unseen))
tell('Unseen, second time', second.length, totalsOf(second))
tell('Unseen, third time', third.length, totalsOf(third))
tell('Unseen, fourth time', fourth.length, totalsOf(fourth))
tell('Unseen, fifth time', fifth.length, totalsOf(fifth))
tell('Unseen, sixth time', sixth.length, totalsOf(sixth))
tell('Unseen, seventh time', seventh.length, totalsOf(seventh))
tell('Unseen, eighth time', eighth.length, totalsOf(eighth))
tell('Unseen, ninth time', ninth.length, totalsOf(ninth))
tell('Unseen, tenth time', tenth.length, totalsOf(tenth))
tell('Unseen, eleventh time', eleventh.length, totalsOf(eleventh))
tell('Unseen, twelfth time', twelfth.length, totalsOf(twelfth))
tell('Unseen, thirteenth time', thirteenth.length, totalsOf(thirteenth))
tell('Others', others.length, totalsOf(others))

function tell(title: string, plans: number, { fields, sureness, sure, wrong }: Totals): void {
  console.log(`\n## ${title}: ${plans} plans\n\n| field | precision | recall | F1 | sure |`)
  console.log('| --- | --- | --- | --- | --- |')
  for (const [field, count] of fields) {
    const { right, read, wanted } = count
    const given = sure.get(field)
    const told = `${f1(count).toFixed(3)} | ${given?.right ?? 0}/${given?.read ?? 0}`
    console.log(`| ${field} | ${right}/${read} | ${right}/${wanted} | ${told} |`)
  }
  for (const [one, { right, read }] of sureness) console.log(`${one}: ${right} of ${read} right`)
  for (const words of wrong) console.log(`- ${words}`)
}
