# A person's own pages.

account-organizations-title = 組織
account-organizations-intro = 所属している組織と、それぞれでのあなたのロールです。
account-organizations-create = 組織を作成
account-organizations-none-title = まだどの組織にも所属していません
account-organizations-none-text = 同僚に招待を依頼してください。招待メールからワンクリックで参加できます。
account-organizations-pending = { $name } は運営スタッフの承認を待っています。承認されましたらメールでお知らせします。
account-organizations-organization = 組織
account-staff-console = スタッフコンソールを開く

## Another organization
account-new-intro = あなたがオーナーになります。ほかの組織には影響ありません。
account-new-approval = 新しい組織はすべて運営スタッフが確認します。承認されましたらメールでお知らせします。
account-new-closed = このプラットフォームでは新規登録を受け付けていません。組織を作成できるのは運営スタッフだけです。

## Profile
account-title = プロフィール
account-intro = 同僚に表示される名前と、日付や文章の表示方法を設定します。
account-name = 名前
account-name-missing = 名前を 120 文字以内で入力してください
account-email-hint = このアドレスでサインインします。変更するには、組織の管理者にご依頼ください。
account-locale-missing = 言語をリストから選択してください
account-time-zone-hint = 日付と時刻はこのタイムゾーンで表示されます。
account-time-zone-missing = タイムゾーンをリストから選択してください
account-saved = プロフィールを保存しました。

## Security
account-security-title = セキュリティ
account-security-intro = ご本人であることを確認するための設定です。
account-password-title = パスワードの変更
account-password-last = 最終変更：{ $when }
account-password-current = 現在のパスワード
account-password-current-missing = 現在のパスワードを入力してください
account-password-current-wrong = 現在のパスワードと一致しません。入力内容を確認するか、メールで新しいパスワードを設定してください。
account-password-same = 現在と異なるパスワードを指定してください
account-password-effect = サインイン中のほかのデバイスはすべてサインアウトされ、変更はメールでもお知らせします。
account-password-save = パスワードを変更
account-password-saved = パスワードを変更し、ほかのセッションをすべて終了しました。
account-password-forgot = 現在のパスワードを忘れた場合

## Sessions
account-sessions-title = セッション
account-sessions-intro = あなたがサインインしているブラウザーです。心当たりのないものは終了し、パスワードを変更してください。
account-sessions-device = デバイス
account-sessions-address = IP アドレス
account-sessions-used = 最終利用
account-sessions-started = サインイン日時
account-sessions-this = このセッション
account-sessions-end = セッションを終了
account-sessions-end-which = ：{ $device }、{ $address }
account-sessions-end-others = ほかのセッションをすべて終了
account-sessions-only = ほかにサインインしている場所はありません。
account-sessions-ended = セッションを終了しました。
account-sessions-others-ended = ほかの { $count } 件のセッションを終了しました。
account-device = { $browser }（{ $system }）
account-device-unknown = 不明なデバイス
