/** Letters by e-mail (thư điện tử): through an SMTP server, or to the log while none is set. */
export { type Mail, type Mailer, mailerTo, mailToLog } from './mailer.ts'
