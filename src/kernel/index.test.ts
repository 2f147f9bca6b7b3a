import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as kernel from './index.ts'

test('the entry offers the kernel and none of its inner parts', () => {
  assert.deepEqual(Object.keys(kernel).sort(), [
    ...['ONE', 'ZERO', 'add', 'addDays', 'addWorkingDays', 'assert', 'canonical', 'civil'],
    ...['civilFromInstant', 'clockFromInstant', 'compare', 'compareByGivenName', 'compareDates'],
    ...[
      'compareVi',
      'covers',
      'daysBetween',
      'divide',
      'dongDigits',
      'editDistance',
      'equals',
      'exact',
      'exactText',
      'floor',
    ],
    ...['fold', 'formatCivil', 'formatCivilLong', 'formatDong', 'formatExact', 'greatest'],
    ...['isAfter', 'isBefore', 'isOpen', 'isZero', 'lastDay', 'least', 'listVi', 'multiply'],
    ...[
      'nearest',
      'nearestFirst',
      'negate',
      'nfc',
      'ok',
      'present',
      'prize',
      'quoteVi',
      'ratio',
      'readCivil',
      'readExact',
    ],
    ...[
      'refuse',
      'remembered',
      'rememberedOfTwo',
      'round',
      'sameList',
      'sign',
      'slug',
      'subtract',
      'sum',
      'unreachable',
      'weekday',
      'wordDeadline',
    ],
    ...['wordWeekday', 'yearOf'],
  ])
})
