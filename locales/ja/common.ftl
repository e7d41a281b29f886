# Words that many pages share.

## Actions
common-save = 保存
common-cancel = キャンセル
common-continue = 続行
common-search = 検索
common-filter = 絞り込む
common-clear-all = すべてクリア
common-edit = 編集
common-remove = 削除
common-suspend = 一時停止
common-reinstate = 一時停止を解除
common-resend = 再送信
common-revoke = 取り消す
common-open = 開く
common-change = 変更
common-undo = 元に戻す
common-dismiss = 閉じる
common-copy = コピー
common-copied = コピーしました
common-show = 表示
common-hide = 非表示
common-previous = 前へ
common-next = 次へ
common-actions = 操作
common-actions-for = { $name } の操作
common-remove-filter = フィルターを解除：{ $name }
common-try-again = もう一度試す

## Fields and lists
common-name = 名前
common-email = メールアドレス
common-password = パスワード
common-role = ロール
common-roles = ロール
common-status = ステータス
common-reason = 理由
common-message = メッセージ
common-last-seen = 最終アクセス
common-language = 言語
common-time-zone = タイムゾーン
common-language-name = 日本語
common-any-role = すべてのロール
common-any-status = すべてのステータス
common-optional = 任意
common-pages = ページ
common-you = 自分
common-none = なし
common-nothing-found = 見つかりませんでした
common-nothing-found-text = キーワードを減らすか、フィルターをクリアしてみてください。
common-select-all = このページの項目をすべて選択
common-select = { $name } を選択
common-selected = { $count } 件を選択中
common-with-selected = 選択した項目
common-shown = { $count } 件を表示中
common-errors = 修正が必要な項目が { $count } 件あります
common-error-title = エラー：{ $title }

## States
common-active = 有効
common-suspended = 一時停止中
common-removed = 削除済み
common-pending = 承認待ち
common-queued = 送信待ち
common-sent = 送信済み
common-failed = 失敗
common-opened = 開封済み
common-accepted = 承諾済み
common-declined = 辞退・却下
common-expired = 期限切れ
common-revoked = 取り消し済み
common-closed = 閉鎖済み
common-yes = はい
common-no = いいえ

## Kinds of organization
common-customer = 顧客
common-partner = パートナー

## Times, in words when near
common-never = なし
common-now = たった今
common-minutes-ago = { $count } 分前
common-hours-ago = { $count } 時間前
common-today-at = 今日 { $time }
common-yesterday-at = 昨日 { $time }
common-in-minutes = { $count } 分後
common-in-hours = { $count } 時間後
common-in-days = { $count } 日後

common-team = チーム
common-any-team = すべてのチーム
common-last-change = 最終変更：{ $name } · { $at }
common-date-and-clock = { $date } { $clock }
common-more = ほか { $more } 件
common-others = ほか
