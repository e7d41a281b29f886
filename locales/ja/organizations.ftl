# An organization's own pages: overview, home, settings, the end.

## Overview
organizations-customer-since = 顧客：{ $month } から
organizations-partner-since = パートナー：{ $month } から
organizations-contract-until = 契約期間：{ $date } まで
organizations-figures = 主な指標
organizations-members = メンバー
organizations-of-seats = / { $limit } シート
organizations-no-limit = シート数の上限なし
organizations-seats-full = シートに空きがありません
organizations-seats-free = { $count } シートの空きがあります
organizations-pending = 回答待ちの招待
organizations-pending-none = 回答待ちの招待はありません
organizations-pending-waiting = 回答を待っています
organizations-failed = 未配信
organizations-failed-none = 回答待ちの招待はすべて配信されています
organizations-failed-note = 配信できずに戻ってきたメール
organizations-requested = 新しい招待の依頼
organizations-requested-none = 待っている人はいません
organizations-requested-note = リンクが無効になった人
organizations-invite = メンバーを招待
organizations-invite-lacking = 招待するには members.invite の権限が必要です。
organizations-invite-ask = 招待するには members.invite の権限が必要です。次の方が付与できます：{ $names }
organizations-attention = 対応が必要
organizations-fine = 対応が必要なことはありません
organizations-fine-text = オーナー、招待、リクエストはすべて問題ありません。
organizations-one-owner = オーナーが 1 人だけです
organizations-one-owner-text = { $name } さんが不在のときは、誰も組織の閉鎖やオーナーの追加ができません。2 人目のオーナーを決めておくことをおすすめします。
organizations-add-owner = 2 人目のオーナーを追加
organizations-add-owner-why = オーナーを追加できるのはオーナーだけです。{ $name } さんにご相談ください。
organizations-failed-title = { $count } 件の招待を配信できませんでした
organizations-failed-many = { $count } 件を超える招待を配信できませんでした
organizations-failed-text = 理由を確認してアドレスを修正し、もう一度招待してください。
organizations-requested-title = { $count } 人が新しい招待を依頼しています
organizations-requested-many = { $count } 人を超える人が新しい招待を依頼しています
organizations-requested-text = リンクの期限が切れたか、取り消されています。もう一度招待するか、そのままにしてください。
organizations-see-invitations = 招待を表示
organizations-answer = 対応する
organizations-setup = はじめに
organizations-setup-done = { $done } / { $total }
organizations-step-done = 完了
organizations-step-open = 未完了
organizations-step-settings = 名前と設定を確認
organizations-step-settings-text = 言語とタイムゾーンはメールに使用されます
organizations-step-domain = メールドメインの所有権を確認
organizations-step-domain-text = そのドメインのアドレスを持つ人が参加しやすくなります
organizations-step-people = 3 人招待
organizations-step-people-text = メールのリンクから参加できます
organizations-step-owners = 2 人目のオーナーを追加
organizations-step-owners-text = 誰も操作できなくなる事態を防ぎます
organizations-step-defaults = デフォルトロールを選択
organizations-step-defaults-text = 指定がない場合に新しいメンバーに付与されます
organizations-step-sso = シングルサインオンを接続
organizations-step-sso-text = 勤務先のアカウントでサインインできるようになります。
organizations-checklist-hide = このリストを非表示にする
organizations-checklist-gone = 「はじめに」を非表示にしました
organizations-checklist-back = 「はじめに」を再び表示しました
organizations-events = 最近のイベント
organizations-events-all = 監査ログ
organizations-events-none = まだイベントはありません。
organizations-events-lacking-text = イベントを表示するには audit.view の権限が必要です。

## Home of a member
organizations-home-text = あなたは { $organization } のメンバーです。
organizations-your-roles = あなたのロール
organizations-no-roles = まだロールがありません。このページに表示されている担当者が付与できます。
organizations-what-role-can = このロールでできること
organizations-role-nothing = 自分のアカウントとこのページの利用。
organizations-contacts = 相談できる人
organizations-contacts-text = { $organization } の管理担当者です。アクセス権が必要なときや、お困りのときにご相談ください。
organizations-owner = オーナー
organizations-admin = 管理者
organizations-more = あなたのアカウント
organizations-all = 所属する組織
organizations-all-text = ほかの組織に切り替えるか、新しい組織を作成します。
organizations-profile = プロフィール
organizations-profile-text = 名前、言語、タイムゾーン
organizations-leave = この組織から退出…

## Settings
organizations-settings-title = 設定
organizations-settings-text = { $name } の名前と URL を設定します。
organizations-look = ロゴ、色、差出人：
organizations-general = 全般
organizations-name-hint = 普段使われている名前です。すべてのメールに表示されます。
organizations-slug = URL 名
organizations-slug-hint = 半角の英小文字、数字、ハイフン。以前の URL 名のリンクも引き続き使え、新しい URL に転送されます。
organizations-slug-warning = URL 名を変更すると、この組織のすべてのリンクが変わります。以前のリンクは今後も新しい URL に転送され、以前の URL 名をほかの組織が使うことはできません。
organizations-locale-hint = 言語が不明な人へのメールに使用されます。
organizations-zone-hint = メールと、タイムゾーンを選択していない人に使用されます。
organizations-save = 設定を保存
organizations-saved = 設定を保存しました
organizations-moved = 設定を保存しました。組織の新しい URL は /o/{ $slug } です
organizations-unchanged = 変更はありません
organizations-fault-name = 名前を 1～120 文字で入力してください
organizations-fault-slug = 半角の英小文字、数字、ハイフンを使って 1～63 文字で入力してください。先頭と末尾にハイフンは使えません
organizations-fault-slug-taken = 別の URL 名を入力してください。この URL 名は使用中か、以前ほかの組織が使用していました
organizations-fault-locale = 言語をリストから選択してください
organizations-fault-time-zone = タイムゾーンをリストから選択してください
organizations-lacking = 変更するには { $permission } の権限が必要です。
organizations-lacking-ask = 変更するには { $permission } の権限が必要です。次の方が付与できます：{ $names }
organizations-defaults = デフォルトロール
organizations-defaults-text = 招待で指定がない場合に、新しいメンバーに付与されます。
organizations-defaults-legend = 新しいメンバーのロール
organizations-defaults-save = デフォルトロールを保存
organizations-danger = この組織の閉鎖
organizations-danger-text = 全員がすぐにアクセスできなくなります。一定期間は再開できますが、その後すべて消去されます。
organizations-close = { $name } を閉鎖…

## The end
organizations-closing-title = { $name } を閉鎖しますか？
organizations-closing-crumb = 閉鎖
organizations-closing-effects = すぐに次の影響があります
organizations-closing-members = { $count } 人のメンバーがアクセスできなくなります
organizations-closing-you = あなたもアクセスできなくなります。ただし、データのエクスポートと組織の再開を行うページは利用できます
organizations-closing-invitations = 回答待ちの招待は使えなくなります
organizations-closing-address = この組織の URL 名は、ほかの組織では使えません
organizations-closing-kept = 一定期間は何も削除されません。再開できる期限はオーナーに通知されます
organizations-closing-accounts = ユーザーのアカウントと、ほかの組織へのアクセスはそのまま残ります
organizations-confirmation = 組織名を入力してください
organizations-confirmation-hint = 確認のため入力してください：{ $name }
organizations-fault-confirmation = 名前を正確に入力してください：{ $name }
organizations-closing-act = { $name } を閉鎖
organizations-closing-keep = { $name } を閉鎖しない
organizations-closed = { $name } を閉鎖しました
organizations-closed-already = 組織はすでに閉鎖されているか、現在のステータスでは閉鎖できません。

## Export and the way back
organizations-export-title = エクスポート
organizations-export-text = { $name } のすべてのデータを 1 つのファイルで取得できます。
organizations-export-closed = { $name } は閉鎖されており、ほかの人はアクセスできません。データは { $until } まで保存され、その後消去されます。
organizations-export-what = この組織のデータ
organizations-export-parts = 設定、メンバー、ロール、割り当て、チーム、招待、参加リンクと参加リクエスト、ドメイン、オフボーディング記録、メール（文面、外観、送信記録）を含む JSON ファイルです。パスワードやリンクは含まれません。監査ログは別にエクスポートできます。
organizations-export-audited = エクスポートは毎回、監査ログに記録されます。
organizations-export-act = データをダウンロード
organizations-export-link = データをエクスポート…
organizations-restoration-title = 組織の再開
organizations-restoration-text = ご自身で閉鎖した組織のため、再開できます。メンバーとロールは元のままです。
organizations-restoration-staff = この組織は運営スタッフが閉鎖したか、契約が終了しています。再開するには、運営スタッフにご依頼ください。
organizations-restoration-act = { $name } を再開
organizations-reopened = { $name } を再開しました
organizations-banner-ending = { $name } は契約の終了に伴い、{ $date } に閉鎖されます。継続する場合は、運営スタッフに更新をご依頼ください。
organizations-banner-trial = { $name } の試用期間は { $date } に終了します。
organizations-seats-state = { $reserved ->
    [0] { $limit } シート中 { $taken } シートを使用中
   *[other] { $limit } シート中 { $taken } シートを使用中、{ $reserved } シートを予約済み
}
organizations-seats-short = { $left ->
    [0] シートに空きがありません。空きを作るか、プラットフォームにシートの追加を依頼してください。
   *[other] 空きは { $left } シートですが、{ $asked } シート必要です。何も送信していません。
}
