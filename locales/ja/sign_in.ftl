# Signing in and out, and choosing a new password.

sign-in-title = サインイン
sign-in-intro = まず、仕事用のメールアドレスを入力してください。次のページでご本人であることを確認します。
sign-in-email = 仕事用のメールアドレス
sign-in-new = Tenantry を初めてご利用ですか？
sign-in-create = 組織を作成
sign-in-invited = 同僚から招待された方は、招待メールのリンクを開いてください。
sign-in-use-password = 代わりにパスワードを使う
sign-in-use-password-note = 組織のサインイン方法にかかわらず、パスワードの入力を求められます。
sign-in-email-missing = メールアドレスを name@company.com の形式で入力してください
sign-in-as = サインインするアカウント
sign-in-another = 別のアドレスを使う
sign-in-forgot = パスワードを忘れた場合
sign-in-password-missing = パスワードを入力してください
sign-in-wrong = メールアドレスとパスワードの組み合わせが正しくありません。両方を確認するか、新しいパスワードを設定してください。
sign-in-signed-out = サインアウトしました。

## What a new password must be
sign-in-new-password = 新しいパスワード
sign-in-password-hint = 15 文字以上。自分だけが思いつくような単語の組み合わせがおすすめです。数字や記号は必須ではありません。
sign-in-password-too-short = { $least } 文字以上にしてください
sign-in-password-too-long = { $most } 文字以内にしてください
sign-in-password-common = より推測されにくいパスワードにしてください。このパスワードは、攻撃者が最初に試すリストに載っています
sign-in-password-about-you = 名前、メールアドレス、組織名だけで構成されたパスワードは使えません。別のものを指定してください

## A new password
sign-in-reset-title = 新しいパスワードの設定
sign-in-reset-intro = サインインに使用しているアドレスを入力してください。新しいパスワードを設定するためのリンクをお送りします。
sign-in-reset-send = リンクを送信
sign-in-reset-back = サインインに戻る
sign-in-reset-sent-title = メールをご確認ください
sign-in-reset-sent-text = このアドレスのアカウントが存在する場合、リンクを記載したメールが届きます：
sign-in-reset-sent-note = リンクは 1 回だけ、メールに記載された期限まで使えます。届かない場合は、迷惑メールフォルダーを確認するか、もう一度送信してください。
sign-in-reset-again = もう一度送信
sign-in-reset-for = 対象のアカウント
sign-in-reset-save = 新しいパスワードを保存
sign-in-reset-effect = サインイン中のデバイスはすべてサインアウトされます。
sign-in-reset-done = パスワードを変更しました。新しいパスワードでサインインしてください。
sign-in-reset-over-title = このリンクは無効です
sign-in-reset-over-text = パスワード設定用のリンクには短い有効期限があり、使えるのは 1 回だけです。また、その後にパスワードを変更した場合も無効になります。新しいリンクは 1 分ほどで取得できます。
sign-in-reset-new = 新しいリンクを送信

## An organization's own page
sign-in-organization-title = { $organization } にサインイン
sign-in-organization-intro = サインイン方法を選択してください。
sign-in-organization-address = または、メールアドレスとパスワードでサインインします。
sign-in-asks = { $organization } では、{ $name } でのサインインが必要です。
sign-in-continue-with = { $name } で続行
sign-in-break-glass = ID プロバイダーに障害が発生した場合は、緊急アクセスコードを使用
sign-in-elsewhere = 別の組織にサインイン
sign-in-shut-title = { $organization } ではパスワードを使用できません
sign-in-shut-text = パスワードでサインインしていますが、{ $organization } では別の方法が必要で、あなたが使える方法がまだありません。組織の管理担当者にお問い合わせください。
sign-in-shut-next = 所属する組織
