/** What a section is about (nội dung của mục), by the words of its heading. */
import { flat } from './flat.ts'

export type Topic =
  | 'purposes'
  | 'requirements'
  | 'goals'
  | 'theme'
  | 'slogan'
  | 'contents'
  | 'participants'
  | 'period'
  | 'registration'
  | 'standards'
  | 'criteria'
  | 'forms'
  | 'quotas'
  | 'rewards'
  | 'sets'
  | 'dossier'
  | 'submission'
  | 'funding'
  | 'duties'

const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['purposes', /muc dich/],
  ['requirements', /yeu cau/],
  ['goals', /muc tieu|chi tieu(?! khen)/],
  ['theme', /chu de/],
  ['slogan', /khau hieu/],
  ['contents', /noi dung|nhiem vu|phuong phap/],
  ['participants', /doi tuong|pham vi/],
  ['period', /thoi gian(?! (?:gui|nop|trinh|de nghi|nhan))|cac dot|dot thi dua|tien do/],
  ['registration', /dang ky/],
  ['standards', /tieu chuan|dieu kien/],
  ['criteria', /tieu chi|thang diem|cham diem|bang diem/],
  ['forms', /hinh thuc(?! to chuc)/],
  ['quotas', /so luong(?! ho so)|ty le (?:khen|xet|de nghi)|co cau|chi tieu khen/],
  [
    'rewards',
    new RegExp(
      'khen thuong|(?<![a-z])muc khen|suy ton|tang thuong' +
        '|(?<!binh )thuong(?! (?:xuyen|truc|vu|ky|nien|binh|mai))' +
        '|binh (?:xet|chon|bau)|xet (?:tang|chon)|(?<!dang ky [a-z ]{0,20})danh hieu|vinh danh' +
        '|bieu duong|ton vinh|co cau giai',
    ),
  ],
  ['sets', /so luong ho so|so bo/],
  [
    'dossier',
    new RegExp(
      'ho so(?! (?:dung|tre|qua) han| thu tuc hanh chinh| dich vu cong| truc tuyen)' +
        '|thu tuc(?! hanh chinh)|quy trinh|(?<![a-z])giay to(?! tuy than)',
    ),
  ],
  ['submission', /(?<![a-z])(?:thoi gian|thoi han|han) (?:gui|nop|trinh|de nghi|nhan)/],
  ['funding', /kinh phi/],
  ['duties', /to chuc thuc hien|trach nhiem|phan cong|trien khai thuc hien/],
]

/** Every topic that the heading names. */
export function topicsOf(heading: string): readonly Topic[] {
  const words = flat(heading)
  return TOPICS.filter(([, pattern]) => pattern.test(words)).map(([topic]) => topic)
}
