# 組織の見た目。

branding-title = ブランディング
branding-text = { $name } のメールと招待された人に表示されるページの見た目です。シングルサインオンが全員に開放されると、サインインページにも使われます。
branding-logo = ロゴ
branding-logo-text = 各メールとこれらのページの先頭に表示されます。
branding-no-logo = ロゴはありません。メールは本文から始まり、ページにはポータルの名前が表示されます。
branding-file = 画像
branding-file-hint = PNG、JPEG、WebP（512 KiB まで）。小さな PNG として保存され、ファイルに隠れていた情報は残りません。
branding-upload = ロゴをアップロード
branding-replace = ロゴを置き換える
branding-remove = ロゴを削除
branding-logo-saved = 今後はこのロゴが表示されます。
branding-logo-removed = ロゴを削除しました。
branding-words = 色と差出人
branding-words-text = 空欄の項目はポータルの設定に従います。
branding-save = 色と差出人を保存
branding-accent = アクセントカラー
branding-accent-hint = ボタンとリンクの色です（例：#7b1e3a）。白い文字が読める色である必要があります。リンクとダークモードの色は自動で決まります。
branding-pick = 色を選択
branding-take = { $shade } を使う
branding-light = ライト
branding-dark = ダーク
branding-button = ボタン
branding-link = リンク
branding-ratio = { $ground }：ボタン上の白文字 { $ratio }:1
branding-sender = 差出人名
branding-sender-hint = 受信トレイで、アドレス { $address } とともに表示されます。アドレスは変わりません。
branding-sender-hint-own = 受信トレイに表示されます。自社のメールサーバーを通るメールは { $own } から、それ以外はすべて { $platform } から送信されます。
branding-reply-to = 返信先
branding-reply-to-hint = 返信が届くアドレスです。
branding-footer = 末尾の住所
branding-footer-hint = 会社名や住所など、各メールの下に表示される数行です。
branding-saved = 保存しました。今後送信されるメールはこの見た目になります。
branding-unchanged = 変更はありません。すでにこの状態です。
branding-preview = この見た目のメール
branding-preview-hint = 保存済みの内容と架空の値による、ようこそメールの例です。

## ロゴの削除
branding-removal-title = ロゴを削除しますか？
branding-removal-effects = 削除するとどうなるか
branding-removal-mails = 今後、メールとページにロゴは表示されません。
branding-removal-file = 画像は消去されます。元に戻すには、もう一度アップロードしてください。
branding-removal-sent = 送信済みのメールには残ります。
branding-keep = ロゴを残す

## エラー
branding-fault-colour = # と 6 桁で色を入力してください（例：#7b1e3a）
branding-fault-contrast = { $colour } の上の白い文字は読みにくくなります。{ $nearest } をお使いください。コントラストは { $ratio }:1 で、4.5:1 が必要です。
branding-fault-name = 差出人名には言葉だけを使ってください。アドレス、引用符、見えない文字は使えません
branding-fault-name-long = { $most } 文字以内で入力してください
branding-fault-name-platform = ポータルの名前で送信できるのはポータルだけです。組織の名前を入力してください。
branding-fault-reply-to = メールアドレスを 1 つ入力してください（例：help@example.com）
branding-fault-footer = { $lines } 行、{ $most } 文字以内で入力してください
branding-fault-no-file = 画像を選択してください
branding-fault-bytes = ファイルが { $most } KiB を超えています。画像を小さくして保存してください。
branding-fault-svg = これは SVG で、プログラムを含む可能性があります。PNG として保存してください。
branding-fault-kind = 名前にかかわらず、PNG、JPEG、WebP のいずれでもありません
branding-fault-broken = 画像が不完全か壊れています。もう一度保存してください。
branding-fault-large = 画像が大きすぎます。各辺 { $most } ピクセル、全体で { $megapixels }00万ピクセルまでです
branding-fault-small = 画像が小さすぎるか細すぎます。縦横それぞれ 16 ピクセル以上で、何かが写っている必要があります
