/**
 * Acts as an office does them in years (nhật ký nhiều năm), invented and the same each time: many
 * people, objects and actions, one person who left long ago, one act whose words stand nowhere
 * else. Each thousand is a transaction of its own, sealed by the program itself.
 */
import type { Pool } from 'pg'
import { sealSome } from '#oversight'
import type { Database } from '#platform/database'

type Store = Readonly<{ db: Database; tenant: string }>
/** The acts from one number to another, the second no longer among them. */
export type Span = Readonly<{ from: number; to: number }>

/** Whom and what the measuring asks for. */
export const SOUGHT = {
  person: 'cb-1234',
  /** Did every other of the first twenty thousand acts, and none since. */
  goneName: 'Lộ Trần Vĩnh Khuê',
  object: 'cham-diem ubnd-xa-7 nam-2020 57',
  onceWords: 'bien ban that lac',
  /** Stand in so many acts, all among the oldest. */
  oldWords: 'quy che da bo',
  oldActs: 1_200,
  day: '15/06/2020',
} as const

const BATCH = 1_000
const AT_ONCE = 10_000

/** Adds them, a thousand in each transaction. */
export async function addActs({ db, tenant }: Store, { from, to }: Span): Promise<void> {
  for (let first = from; first < to; first += BATCH) {
    await db.pool.query(ACTS, [tenant, first, Math.min(to, first + BATCH) - 1])
  }
}

/** Seals all that were added. */
export async function sealActsOf({ db, tenant }: Store): Promise<void> {
  for (let sealed = AT_ONCE; sealed === AT_ONCE; ) {
    sealed = await db.write({ tenant, role: 'app', paths: [] }, (tx) => sealSome(tx, AT_ONCE))
  }
}

/** One line of a sheet written so many times more, each time by one of the acts. */
export async function rewriteLine(pool: Pool, times: number): Promise<void> {
  await pool.query(LINE.replace('$times', String(times)))
}

const ACTS = `insert into acts (tenant, act, at, actor, actor_name, duty, verb, campaign, subject,
    scope, reason, books, changes, program)
  select $1, gen_random_uuid(), timestamptz '2020-01-01 08:00+07' + n * interval '200 seconds',
    'cb-' || who, case when is_gone then '${SOUGHT.goneName}' else
      (array['Nguyễn','Trần','Lê','Phạm','Danh','Huỳnh','Võ','Đặng'])[1 + who % 8] || ' ' ||
      (array['Văn','Thị','Hữu','Ngọc','Quốc','Minh','Thanh'])[1 + who % 7] || ' ' ||
      (array['An','Bình','Chi','Dũng','Giang','Hải','Khôi','Lan','Mai','Nga','Oanh'])[1 + who % 11]
      end,
    'unit-officer', verb, campaign, 'cham-diem ubnd-xa-' || n % 400 || ' nam-2020 ' || n % 150,
    't', case when n = 77 then 'Biên bản thất lạc'
      when n < 2400 and n % 2 = 1 then 'Theo quy chế đã bỏ'
      when n % 10 = 0 then 'Sửa theo biên bản ' || n
      end,
    array[campaign], jsonb_build_array(jsonb_build_object('campaign', campaign,
      'table', case when n % 4000 = 0 then 'printed' else 'scores' end, 'key', 'ubnd-xa-' || n,
      'before', jsonb_build_object('participant', 'ubnd-xa-' || n % 400, 'cycle', 'nam-2020',
        'criterion', '1.' || n % 150, 'stage', 'self', 'points', n % 7 || ',5'),
      'after', jsonb_build_object('participant', 'ubnd-xa-' || n % 400, 'cycle', 'nam-2020',
        'criterion', '1.' || n % 150, 'stage', 'self', 'points', n % 7 || ',75'))), 'bench'
  from (select n, n < 20000 and n % 2 = 0 as is_gone,
      case when n < 20000 and n % 2 = 0 then 99999 else (n * 7919) % 2000 end as who,
      (array['sheet.self', 'sheet.self', 'sheet.self', 'sheet.self', 'sheet.inspect',
        'sheet.appraise', 'registration.record', 'measure.record', 'evidence.add', 'export.take'])
        [1 + n % 10] as verb,
      case when n % 40 = 0 then 'an-bien-cchc-2020' else 'phong-trao-' || n % 40 end as campaign
    from generate_series($2::bigint, $3::bigint) n) made`

const LINE = `do $$
  declare last scores%rowtype;
  begin
    select * into strict last from scores where participant = 'ubnd-xa-dong-thai'
      and criterion = '2.3' and stage = 'self' order by entry desc limit 1;
    for n in 1..$times loop
      insert into scores (tenant, campaign, scope, line, replaces, act, participant, cycle,
        criterion, stage, points)
      values (last.tenant, last.campaign, last.scope, coalesce(last.line, last.entry), last.entry,
        (select act from acts where at >= timestamptz '2020-01-01 08:00+07' + n * interval '1 hour'
          order by at limit 1), last.participant, last.cycle, last.criterion, last.stage,
        '0,' || (1 + n % 9))
      returning * into last;
    end loop;
  end $$`
