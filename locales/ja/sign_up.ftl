# A new customer's way in.

sign-up-title = 組織を作成
sign-up-intro = 会社用のスペースを作成します。あなたがオーナーになり、同僚を招待できます。
sign-up-name = あなたの名前
sign-up-name-missing = 名前を 120 文字以内で入力してください
sign-up-email-hint = ご本人のアドレスであることを確認するため、リンクをお送りします。
sign-up-organization = 組織名
sign-up-organization-hint = 会社名など（例：Acme Industries）
sign-up-organization-missing = 組織名を 120 文字以内で入力してください
sign-up-known = すでにアカウントをお持ちですか？
sign-up-closed-title = 新しい組織はスタッフが作成します
sign-up-closed-text = このプラットフォームでは新規登録を受け付けていません。運営スタッフに組織の作成を依頼するか、同僚に招待を依頼してください。

sign-up-sent-title = メールをご確認ください
sign-up-sent-text = 次のアドレスにメールをお送りしました：
sign-up-sent-next = メールのリンクを開いてパスワードを設定すると、{ $organization } を使い始められます。
sign-up-sent-note = リンクは 1 回だけ、メールに記載された期限まで使えます。届かない場合は、迷惑メールフォルダーやアドレスを確認するか、もう一度送信してください。
sign-up-again = もう一度送信
sign-up-change = アドレスを変更

sign-up-complete-title = パスワードの設定
sign-up-complete-text = アドレスを確認しました。パスワードを設定すると、{ $organization } を使い始められます。
sign-up-complete = { $organization } を作成
sign-up-approval-note = 新しい組織はすべて運営スタッフが確認します。承認されましたらメールでお知らせします。
sign-up-done = ようこそ！{ $organization } を作成しました。
sign-up-pending = { $organization } を作成しました。現在承認待ちです。承認されましたらメールでお知らせします。

sign-up-over-title = このリンクは無効です
sign-up-over-text = 組織作成用のリンクには短い有効期限があり、使えるのは 1 回だけです。すでに使用した場合はサインインし、そうでない場合は最初からやり直してください。
sign-up-over-next = 最初からやり直す
sign-up-account-title = すでにアカウントがあります
sign-up-account-text = このリンクの送信後に、{ $email } のアカウントが作成されました。そのアカウントでサインインし、「組織」から組織を作成してください。
