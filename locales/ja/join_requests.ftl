# Requests to join, and their answers.

join-requests-text = 参加を希望する人のリクエストです。承認するまで参加できません。
join-requests-caption = 参加リクエスト（新しい順）
join-requests-person = ユーザー
join-requests-since = リクエスト日時
join-requests-how = 経路
join-requests-by-link = 参加リンク「{ $link }」
join-requests-alone = 本人による申し込み
join-requests-look = 回答する
join-requests-show-waiting = 回答待ち
join-requests-show-all = すべて
join-requests-views = 表示するリクエスト
join-requests-empty = 参加リクエストはありません
join-requests-empty-all = まだリクエストはありません
join-requests-empty-text = 承認が必要な参加リンクを使った人や、許可している場合は組織の URL 名を知っている人から、リクエストが届きます。
join-requests-open = ユーザーは自分から参加をリクエストできます。「組織」で「{ $slug }」を入力します。
join-requests-closed = ユーザーは自分から参加をリクエストできません。承認が必要な参加リンクを使った人からのみリクエストが届きます。
join-requests-settings = 設定で変更
join-requests-approved-state = 承認済み
join-requests-withdrawn-state = 取り下げ済み

## One request
join-requests-title = { $name } さんのリクエスト
join-requests-request = リクエスト
join-requests-until = 回答期限
join-requests-answered = 回答日時
join-requests-answered-by = { $time }、{ $name }
join-requests-was-removed = { $name } さんは以前メンバーでしたが、削除されました。承認すると、ここで選択したロールだけで復元されます。
join-requests-approve = 承認
join-requests-approve-title = リクエストを承認
join-requests-approve-text = 付与するロールを選択してください。後から変更できます。
join-requests-decline = 却下
join-requests-decline-title = リクエストを却下
join-requests-reason-hint = 本人へのメールに記載されます。500 文字まで。
join-requests-approved = { $name } さんがメンバーになりました。本人にメールで通知しました。
join-requests-declined = { $name } さんのリクエストを却下しました。本人にメールで通知しました。
join-requests-late-decided = { $name } さんのリクエストには、ほかの人が先に回答しています。
join-requests-late-withdrawn = { $name } さんは、すでにリクエストを取り下げています。
join-requests-late-expired = { $name } さんのリクエストは期限切れです。本人はもう一度リクエストできます。
join-requests-late-member = { $name } さんはすでにメンバーです。
join-requests-no-seat = シートに空きがないため、{ $name } さんは参加できません。メンバーを削除するか、シートの追加を依頼してください。リクエストは回答待ちのまま残ります。
join-requests-error-reason = 理由を { $most } 文字以内にしてください。現在 { $length } 文字です

## The overview
join-requests-waiting = { $count } 人が参加をリクエストしています
join-requests-waiting-many = { $count } 人を超える人が参加をリクエストしています
join-requests-waiting-text = 承認されるまで参加できません。
join-requests-see = リクエストを表示

## The setting
join-requests-setting = 参加リクエスト
join-requests-setting-text = 招待やリンクがない人も、参加をリクエストできます。
join-requests-setting-label = ユーザー自身による参加リクエストを許可する
join-requests-setting-hint = ユーザーが組織の URL 名を入力し、招待の権限を持つ人が承認するかどうかを決めます。オンでもオフでも、リクエストの操作から組織の存在が知られることはありません。
join-requests-setting-save = 保存
join-requests-switched-on = ユーザー自身による参加リクエストを許可しました。
join-requests-switched-off = ユーザー自身による参加リクエストを許可しないようにしました。回答待ちのリクエストは残ります。

## A person's own requests
join-requests-ask = 参加をリクエスト
join-requests-new-title = 組織への参加をリクエスト
join-requests-new-text = 組織がリクエストを受け付けている場合、管理担当者が承認するかどうかを決めます。結果はメールでお知らせします。
join-requests-organization = 組織の URL 名
join-requests-organization-hint = 組織のページの URL で /o/ の後に続く部分です（例：acme）。わからない場合は、同僚にお尋ねください。
join-requests-message-hint = 自己紹介とリクエストの理由。書式なしのテキスト、500 文字まで。
join-requests-send = リクエストを送信
join-requests-error-organization = 組織の URL 名を、半角の英小文字、数字、ハイフンで入力してください（例：acme）
join-requests-error-message = メッセージを { $most } 文字以内にしてください。現在 { $length } 文字です
join-requests-sent = 「{ $slug }」が存在し、リクエストを受け付けている場合は、リクエストが送信されます。
join-requests-own = 参加をリクエスト中
join-requests-own-text = 回答があるとメールが届きます。回答がない場合、リクエストは 30 日後に終了します。
join-requests-own-since = リクエスト：{ $since }。期限：{ $until }。
join-requests-withdraw = 取り下げる
join-requests-withdrawn = 「{ $label }」へのリクエストを取り下げました。
join-requests-late-answered = 「{ $label }」へのリクエストには、すでに回答がありました。
