# People who want no more mails of a kind: the page behind "unsubscribe".
refusals-title = このメールの配信を停止する
refusals-text = { $organization } は { $email } に「{ $kind }」を送信しています。
refusals-button = 今後は受け取らない
refusals-hint = この種類のメールだけが停止します。サインインに必要なメールや安全に関するメールは引き続き届きます。
refusals-done-title = このメールは今後届きません
refusals-done-text = { $organization } は { $email } に「{ $kind }」を送信しません。
refusals-mistake = 間違えて押しましたか？
refusals-again-button = もう一度受け取る
refusals-again = このメールが再び届くようになりました
