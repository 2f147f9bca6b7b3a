/** One's own account: duties, where one is signed in, the second step, the password. */
import {
  type Attempt,
  Badge,
  Button,
  type Column,
  CopyButton,
  DataTable,
  Facts,
  Field,
  Form,
  LinkButton,
  Notice,
  useWords,
} from '#design'
import { ownAccountWords } from './own-account.words.ts'
import type { Role } from './role.ts'
import { roleWords } from './role.words.ts'

/** A duty as its holder sees it. */
export type OwnDuty = Readonly<{ role: Role; place: string; until: string }>

/** A sign-in as its owner sees it; `hash` names it when it is ended. */
export type OwnSignIn = Readonly<{
  hash: string
  device: string
  address: string
  since: string
  used: string
  isHere: boolean
}>

type AccountProps = Readonly<{
  name: string
  /** A one-time password: nothing else can be done before another is set. */
  mustChange: boolean
  duties: readonly OwnDuty[]
  signIns: readonly OwnSignIn[]
  /** Recovery codes left when codes are asked for; undefined: they are not. */
  recoveryLeft: number | undefined
  email: string | undefined
  /** The address of the calendar, when it has just been made; else whether there is one. */
  feed: string | boolean
  attempt: Attempt
}>

export function AccountPage(props: AccountProps) {
  const { name, mustChange, duties, signIns, recoveryLeft, attempt } = props
  const w = useWords(ownAccountWords)
  if (mustChange) {
    return (
      <>
        <Notice tone="open">{w.oneTime}</Notice>
        <PasswordForm attempt={attempt} />
      </>
    )
  }
  return (
    <>
      <Facts facts={[[w.name, <strong>{name}</strong>]]} />
      {duties.length === 0 ? <Notice tone="open">{w.noDuty}</Notice> : <Duties duties={duties} />}
      <EmailForm {...props} />
      <Calendar {...props} />
      <PasswordForm attempt={attempt} />
      <h2>{w.twoSteps}</h2>
      <p>{recoveryLeft === undefined ? w.twoStepsOff : w.twoStepsOn(recoveryLeft)}</p>
      <div class="actions">
        <LinkButton second href="/tai-khoan/xac-thuc">
          {w.twoStepsOpen}
        </LinkButton>
      </div>
      <SignIns signIns={signIns} />
    </>
  )
}

function Duties({ duties }: Pick<AccountProps, 'duties'>) {
  const w = useWords(ownAccountWords)
  const roles = useWords(roleWords)
  const columns: readonly Column<OwnDuty>[] = [
    { id: 'role', header: w.role, cell: ({ role }) => roles[role], names: true },
    { id: 'place', header: w.place, cell: ({ place }) => place || w.everywhere },
    { id: 'until', header: w.until, cell: ({ until }) => until },
  ]
  return <DataTable caption={w.duties} columns={columns} rows={duties} />
}

function EmailForm({ email, attempt }: Pick<AccountProps, 'email' | 'attempt'>) {
  const w = useWords(ownAccountWords)
  return (
    <section id="thu">
      <h2>{w.letters}</h2>
      <Form action="/tai-khoan/thu">
        <Field
          name="thu"
          label={w.email}
          hint={w.emailHint}
          kind="email"
          complete="email"
          value={email}
          attempt={attempt}
          optional
        />
        <Button second>{w.saveEmail}</Button>
      </Form>
    </section>
  )
}

function Calendar({ feed }: Pick<AccountProps, 'feed'>) {
  const w = useWords(ownAccountWords)
  return (
    <section id="lich">
      <h2>{w.calendar}</h2>
      <p>{w.calendarHelp}</p>
      {typeof feed === 'string' && (
        <Notice tone="good">
          <p>{w.calendarMade}</p>
          <p>
            <code>{feed}</code> <CopyButton text={feed} />
          </p>
        </Notice>
      )}
      {feed === true && <p>{w.calendarOn}</p>}
      <Form action="/tai-khoan/lich">
        <div class="actions">
          <Button second name="lich" value="moi">
            {feed === false ? w.makeCalendar : w.renewCalendar}
          </Button>
          {feed !== false && (
            <button type="submit" class="plain-button" name="lich" value="thu-hoi">
              {w.revokeCalendar}
            </button>
          )}
        </div>
      </Form>
    </section>
  )
}

function PasswordForm({ attempt }: Readonly<{ attempt: Attempt }>) {
  const w = useWords(ownAccountWords)
  return (
    <>
      <h2>{w.changePassword}</h2>
      <Form action="/tai-khoan/mat-khau">
        <Field name="cu" label={w.oldPassword} kind="password" attempt={attempt} />
        <Field
          name="moi"
          label={w.newPassword}
          hint={w.newPasswordHint}
          kind="password"
          complete="new-password"
          attempt={attempt}
        />
        <Button>{w.changePassword}</Button>
      </Form>
    </>
  )
}

function SignIns({ signIns }: Pick<AccountProps, 'signIns'>) {
  const w = useWords(ownAccountWords)
  const columns: readonly Column<OwnSignIn>[] = [
    { id: 'device', header: w.device, cell: ({ device }) => device, names: true },
    { id: 'address', header: w.address, cell: ({ address }) => address },
    { id: 'since', header: w.since, cell: ({ since }) => since },
    { id: 'used', header: w.used, cell: ({ used }) => used },
    {
      id: 'end',
      header: w.end,
      cell: ({ hash, isHere }) =>
        isHere ? <Badge tone="good">{w.here}</Badge> : <EndForm hash={hash} label={w.end} />,
    },
  ]
  return (
    <>
      <DataTable caption={w.signIns} columns={columns} rows={signIns} />
      {signIns.length > 1 && <EndForm hash="" label={w.endOthers} />}
    </>
  )
}

function EndForm({ hash, label }: Readonly<{ hash: string; label: string }>) {
  return (
    <Form action="/tai-khoan/phien">
      <Button second name="phien" value={hash}>
        {label}
      </Button>
    </Form>
  )
}

type SetUp = Readonly<{ picture: string; secret: string }>

/** The second step: off, being set up, or on. */
export function TwoStepsPage(props: Readonly<{ state: 'off' | 'on' | SetUp; attempt: Attempt }>) {
  const { state, attempt } = props
  const w = useWords(ownAccountWords)
  if (state === 'off') {
    return (
      <Form action="/tai-khoan/xac-thuc/bat-dau">
        <p>{w.startHelp}</p>
        <Button>{w.start}</Button>
      </Form>
    )
  }
  if (state === 'on') {
    return (
      <Form action="/tai-khoan/xac-thuc/tat">
        <Field name="cu" label={w.oldPassword} kind="password" attempt={attempt} />
        <Button second>{w.turnOff}</Button>
      </Form>
    )
  }
  return (
    <Form action="/tai-khoan/xac-thuc/xac-nhan">
      <p>{w.scan}</p>
      <p>
        <img class="qr" src={state.picture} alt={w.picture} width={220} height={220} />
      </p>
      <Facts facts={[[w.secret, <code>{state.secret.replaceAll(/(.{4})/g, '$1 ')}</code>]]} />
      <Field name="ma" label={w.code} attempt={attempt} complete="one-time-code" kind="number" />
      <Button>{w.confirm}</Button>
    </Form>
  )
}

/** The recovery codes, shown once. */
export function RecoveryPage({ codes }: Readonly<{ codes: readonly string[] }>) {
  const w = useWords(ownAccountWords)
  return (
    <>
      <Notice tone="open">{w.recoveryHelp}</Notice>
      <ul class="number">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <LinkButton href="/tai-khoan">{w.done}</LinkButton>
    </>
  )
}
