/** The words of signing in. */
import { catalogue } from '#design'

export const signInWords = catalogue(
  {
    signIn: 'Đăng nhập',
    login: 'Tên đăng nhập',
    password: 'Mật khẩu',
    code: 'Mã xác thực',
    codeHint: 'Chỉ khi bạn đã bật xác thực hai bước: 6 số trong ứng dụng, hoặc một mã dự phòng.',
    wrong:
      'Tên đăng nhập, mật khẩu hoặc mã xác thực chưa đúng. Hãy kiểm tra lại phím Caps Lock và ' +
      'bộ gõ tiếng Việt.',
    wait: (seconds: number) =>
      seconds < 60
        ? `Từ máy hoặc mạng này đã sai nhiều lần. Hãy đợi ${seconds} giây rồi thử lại; ở máy ` +
          `bạn từng đăng nhập thì không phải đợi vì người khác gõ sai.`
        : `Từ máy hoặc mạng này đã sai nhiều lần. Hãy đợi ${Math.ceil(seconds / 60)} phút rồi ` +
          `thử lại, dùng máy bạn từng đăng nhập, hoặc nhờ người quản trị đặt lại mật khẩu.`,
    needLogin: 'Hãy nhập tên đăng nhập',
    needPassword: 'Hãy nhập mật khẩu',
    forgotten: 'Quên mật khẩu? Người quản trị của cơ quan đặt lại giúp bạn.',
    signedOut: 'Bạn đã đăng xuất.',
    ended:
      'Phiên đăng nhập đã hết khi bạn gửi. Nội dung đã nhập vẫn còn: hãy đăng nhập lại ở đây, ' +
      'rồi gửi tiếp.',
    unsent: 'Nội dung chưa gửi',
    unsentHelp: 'Bạn đã đăng nhập. Nội dung đã nhập trước đó vẫn còn nguyên và chưa được gửi.',
    sendUnsent: 'Gửi nội dung đã nhập',
  },
  {
    signIn: 'Sign in',
    login: 'Sign-in name',
    password: 'Password',
    code: 'Code',
    codeHint: 'Only with two-step sign-in: the 6 digits of your app, or a recovery code.',
    wrong:
      'The sign-in name, the password or the code is not right. Check Caps Lock and the keyboard.',
    wait: (seconds) =>
      seconds < 60
        ? `Too many failures from this device or network. Wait ${seconds} seconds, then try ` +
          `again; a device you signed in from before does not wait for the failures of others.`
        : `Too many failures from this device or network. Wait ${Math.ceil(seconds / 60)} ` +
          `minutes, use a device you signed in from before, or ask the administrator.`,
    needLogin: 'Enter your sign-in name',
    needPassword: 'Enter your password',
    forgotten: 'Forgot it? The administrator of your office can set a new one.',
    signedOut: 'You have signed out.',
    ended: 'Your sign-in had ended when you sent the form. What you typed is kept: sign in here.',
    unsent: 'Not sent yet',
    unsentHelp: 'You have signed in. What you typed before is kept and has not been sent yet.',
    sendUnsent: 'Send what was typed',
  },
)
