import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileNameOf, idFrom } from './new-campaign.ts'

const PLACES = [
  ['campaign.yaml', 'thidua: 1', 'campaign.yaml'],
  ['an-bien/open-questions.yaml', '- id: a', 'open-questions.yaml'],
  ['an-bien-vi-du.yaml', 'id: an-bien-vi-du\nclasses:\n  bands: []', 'criteria/an-bien-vi-du.yaml'],
  ['criteria/qd766.yaml', 'id: qd766', 'criteria/qd766.yaml'],
  ['kien-giang-2017.yaml', 'id: x\nbands:\n', 'criteria/classes/kien-giang-2017.yaml'],
  ['ke-hoach.docx', 'PK', undefined],
  ['..yaml/../../etc.YAML', '', undefined],
] as const

for (const [name, content, place] of PLACES)
  test(`an uploaded ${name} belongs at ${place ?? 'no place'}`, () => {
    assert.equal(fileNameOf({ name, content }), place)
  })

test('the id proposed for a title has no marks and fits an address', () => {
  assert.equal(idFrom('Thi đua "Cải cách" năm 2027!'), 'thi-dua-cai-cach-nam-2027')
})
