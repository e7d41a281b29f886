# メールログ。

mail-log-title = メールログ
mail-log-text = メンバー宛てのすべてのメールと、その結果です。
mail-log-text-platform = プラットフォームと組織のすべてのメールと、その結果です。
mail-log-link = メールログ
mail-log-search = アドレスの先頭の文字
mail-log-begins = アドレスの先頭
mail-log-any-mail = すべてのメール
mail-log-empty = メールはまだありません
mail-log-empty-text = 誰かを招待すると、そのメールがここに表示されます。
mail-log-to = 宛先
mail-log-of-platform = プラットフォーム
mail-log-tries = 試行回数
mail-log-when = 作成日時
mail-log-next-try = 次回：{ $when }
mail-log-cancelled = 送信なし
mail-log-kept = 記録は 90 日間保存されます。メールの内容とリンクは保存されません。
mail-log-retried = { $email } 宛てのメールをもう一度送信しています
mail-log-with-code = { $sentence }（{ $code }）

mail-log-refused = { $name } さんにメールが届いていません：{ $reason }。
mail-log-refused-link = このアドレス宛てのメールを見る

mail-log-address-invalid = アドレスが無効です
mail-log-mailbox-unknown = メールボックスが存在しません
mail-log-mailbox-full = メールボックスがいっぱいです
mail-log-mailbox-moved = メールボックスは移転しました
mail-log-domain-unknown = メールのドメインが存在しません
mail-log-not-allowed = このアドレスへの配信は許可されていません
mail-log-address-not-understood = メールサーバーがアドレスを解釈できません
mail-log-address-refused = メールサーバーがこのアドレスを拒否しています
mail-log-latin-only = メールサーバーはアドレスに基本的なラテン文字しか使えません
mail-log-not-written = メールを作成できませんでした
mail-log-no-answer = メールサーバーが時間内に応答しませんでした
mail-log-try-later = メールサーバーが後で再試行するよう求めています
mail-log-turned-away = メールサーバーが接続を拒否しています
mail-log-encryption-refused = メールサーバーが暗号化を拒否しています
mail-log-encryption-failed = メールサーバーとの接続を暗号化できません
mail-log-sign-in-refused = メールサーバーがユーザー名とパスワードを受け付けません
mail-log-no-way-to-sign-in = メールサーバーに対応可能な認証方式がありません
mail-log-sender-refused = メールサーバーが差出人アドレスを受け付けません
mail-log-content-refused = メールサーバーがこのメッセージを受け付けません
mail-log-unreachable = メールサーバーに接続できません
mail-log-broken-off = メールサーバーが通信を切断しました
mail-log-our-fault = こちら側で問題が発生しました
mail-log-delayed = この人には 1 時間以内に多くのメールが送られたため、このメールは待機しています
mail-log-too-many = この人には 1 時間以内に多くのメールが送られたため、必須ではないこのメールは送信されません
mail-log-switched-off = この種類のメールはオフになっています
mail-log-invitation-over = 招待は回答済み、取り消し済み、再送信済み、または期限切れです
mail-log-link-over = リンクは期限切れか、使用済みです

mail-log-retry-not-failed = このメールは失敗していないか、すでに再試行中です。
mail-log-retry-forgotten = 失敗から時間が経ちすぎているため、再試行できません。
mail-log-retry-invitation-over = 招待は回答済み、再送信済み、または期限切れです。必要に応じてもう一度招待してください。
mail-log-retry-link-over = リンクは使えなくなりました。新しいリンクを依頼してください。
mail-log-retry-switched-off = この種類のメールはオフになっています。先にオンにしてください。
