# Pages of the demo alone.

demo-mails-title = デモのメール
demo-mails-text = デモではメールは送信されません。本来送信されるメールは、ここに新しい順で保存されます。
demo-mails-empty = まだメールはありません
demo-mails-empty-text = 招待、新規登録、パスワードのリセットなどを行うと、1 秒以内にメールがここに届きます。ページを再読み込みしてご確認ください。
demo-mails-to = 宛先
demo-mails-sent = 送信日時
demo-mails-html = メールソフトでの表示
demo-mails-frame = メール「{ $subject }」
demo-mails-back = ポータルに戻る
