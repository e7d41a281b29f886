# The staff console.

staff-role-admin = スタッフ管理者
staff-role-support = スタッフサポート
staff-role-auditor = スタッフ監査者
staff-role-admin-text = すべての組織、スタッフ、プラットフォームの設定を含む、すべての操作ができます。
staff-role-support-text = すべての組織の表示、編集、承認、一時停止とその解除ができます。
staff-role-auditor-text = すべてを表示できますが、変更はできません。
staff-locked = あなたのスタッフロールには { $permission } が含まれていません。スタッフ管理者であれば実行できます。
staff-unchanged = すでにその状態のため、変更はありません。
staff-saved = 保存しました
staff-show-them = 一覧を表示

## Overview
staff-overview-text = プラットフォームの組織について、対応が必要なことを確認できます。
staff-all-organizations = すべての組織
staff-waiting = あなたの対応待ち
staff-waiting-since = 待機開始：{ $when }
staff-contracts = 契約終了が近い組織
staff-contracts-none = 30 日以内に終了する契約はありません。
staff-recent = 最近のイベント

## The list
staff-organization = 組織
staff-organizations-text = 顧客とパートナーの一覧です。対応が必要な点も確認できます。
staff-organizations-none = 一致する組織はありません。文字数を減らすか、フィルターをクリアしてください。
staff-create-organization = 組織を作成
staff-tabs = ステータス別の組織
staff-tab-all = すべて
staff-to-approve = 承認待ち
staff-search-organizations = 名前または URL 名で検索
staff-search-organizations-hint = 名前または URL 名
staff-kind = 種類
staff-any-kind = すべての種類
staff-seats = シート
staff-health = 状態
staff-healthy = 問題なし
staff-contract-ends = 契約終了日
staff-created = 作成日
staff-no-owner-yet = オーナー未定
staff-flag-no-owner = オーナーなし
staff-flag-one-owner = オーナー 1 人
staff-flag-contract-ended = 契約終了
staff-flag-contract-ends-soon = 契約終了間近
staff-flag-full = 空きシートなし
staff-flag-over-seats = { $count } シート超過

## One organization
staff-facts = 基本情報
staff-slug = URL 名
staff-slug-hint = 半角の英小文字、数字、ハイフン。以前の URL 名でも引き続きアクセスできます。
staff-slug-hint-new = 半角の英小文字、数字、ハイフン。空欄の場合は、名前から作成されます。
staff-kind-hint = 顧客は製品を利用する組織、パートナーは製品を販売またはサポートする組織です。
staff-seats-unlimited = { $members }（無制限）
staff-no-end = 期限なし
staff-owners = オーナー
staff-owners-none = この組織にはまだオーナーがいません。最初のオーナーは招待によって参加します。
staff-invited = 招待済み：{ $emails }
staff-see-as-admin = 管理者の画面を表示
staff-see-text = あなたのスタッフロールで許可された範囲で操作できます。変更は、この組織の監査ログに記録されます。
staff-suspended-because = 一時停止中（{ $when }）：{ $reason }
staff-pending-since = この組織は新規登録で作成されました（{ $when }）。承認すると利用できるようになります。
staff-closed-because = 閉鎖済み（{ $when }）：{ $reason }
staff-closed-since = この組織は閉鎖されました（{ $when }）。データはまだ残っています。

## Creating and editing
staff-new-text = オーナーにリンク付きのメールが届きます。ほかの設定はオーナーが行います。
staff-owner-email = オーナーのメールアドレス
staff-owner-email-hint = 組織の最初のメンバーです。組織内のすべての権限を持ちます。
staff-seat-limit = シート数
staff-seat-limit-hint = メンバー数の上限。無制限にする場合は空欄にします。
staff-contract-hint = 期限がない場合は空欄にします。
staff-create-and-invite = 作成してオーナーを招待
staff-organization-created = { $name } を作成しました。{ $owner } に招待を送信します。
staff-edit-title = { $name } の編集
staff-edit-text = 変更内容は、組織の管理者が監査ログで確認できます。

## Status
staff-approve-title = 承認する
staff-approve-text = オーナーにメールが届き、すぐに利用を開始できます。
staff-approve = 承認
staff-approved = { $name } を承認しました。オーナーにメールを送信します。
staff-suspend-title = 一時停止する
staff-suspend-text = 解除するまで、メンバーは組織を利用できません。データは削除されません。
staff-suspend-hint = メンバーがサインインしたときに表示されます。
staff-suspend-name = { $name } を一時停止
staff-suspended = { $name } を一時停止しました。
staff-reinstate-text = メンバーはすぐに、元の状態で組織を利用できるようになります。
staff-reinstate-name = { $name } の一時停止を解除
staff-reinstated = { $name } の一時停止を解除しました。
staff-close = 閉鎖する
staff-close-text = 契約が終了した場合に、組織の利用を終わらせます。
staff-close-step = 組織を閉鎖…
staff-close-title = { $name } を閉鎖しますか？
staff-close-name = { $name } を閉鎖
staff-keep-name = { $name } を閉鎖しない
staff-close-effect-members = { $count } 人のメンバーがすぐにアクセスできなくなります。
staff-close-effect-invitations = 回答待ちの招待は使えなくなります。
staff-close-effect-data = メンバー、ロール、監査ログは削除されずに残ります。
staff-close-effect-staff = スタッフは組織を再開できます。
staff-close-confirmation = 確認のため、名前を入力してください：{ $name }
staff-closed = { $name } を閉鎖しました。
staff-wrong-status = この組織の現在のステータスでは実行できません。ほかの人が変更した可能性があります。もう一度ご確認ください。

## Sign-ups
staff-sign-ups-text = 自分で新規登録した顧客です。待ち時間の長い順に表示しています。
staff-sign-ups-none = 待っている組織はありません
staff-sign-ups-none-text = 承認待ちの組織はありません。
staff-refuse-step = 却下…
staff-refuse-name = { $name } を却下
staff-refused = { $name } を却下し、閉鎖しました。

## People
staff-people-text = アカウントを持つすべてのユーザーを、組織を問わず検索できます。検索はすべて監査ログに記録されます。
staff-people-search = メールアドレスまたは名前で検索
staff-people-search-hint = メールアドレス、その先頭部分、または名前の一部
staff-people-start = ユーザーを検索
staff-people-start-text = メールアドレス、@ を含むその先頭部分、または名前の一部を入力してください。
staff-people-short = 3 文字以上入力してください
staff-people-short-text = 短すぎると、該当するユーザーが多くなりすぎます。
staff-people-none = 該当するアドレスまたは名前のユーザーはいません。
staff-people-more = 最初の { $count } 人を表示しています。絞り込むには、さらに文字を入力してください。
staff-person-account = アカウント
staff-person-audit = 操作の履歴
staff-person-membership = メンバーシップを開く
staff-person-none = どの組織にも所属していません。

## The team
staff-team-text = プラットフォームの運営スタッフです。常に 1 人以上の管理者が必要です。
staff-role-of = { $name } さんのロール
staff-team-open = 回答待ちの招待
staff-team-sent = 送信：{ $when }
staff-team-until = 有効期限：{ $when }
staff-team-invite = 同僚を招待
staff-team-send = 招待を送信
staff-team-invited = { $email } に招待を送信します。
staff-team-revoked = { $email } への招待を取り消しました。
staff-team-roles = 各ロールの権限
staff-team-role-changed = { $name } さんのロールを「{ $role }」に変更しました。
staff-team-remove-title = { $name } さんをスタッフから削除しますか？
staff-team-remove-name = { $name } さんを削除
staff-team-remove-effect-console = コンソールと、スタッフとしてのみ表示できる組織にアクセスできなくなります。
staff-team-remove-effect-sessions = すべてのセッションがすぐに終了します。
staff-team-remove-effect-account = アカウントと、本人のメンバーシップは残ります。もう一度招待することもできます。
staff-team-removed = { $name } さんをスタッフから削除しました。
staff-last-admin = { $name } さんは最後のスタッフ管理者です。先にほかの人を管理者にしてください。
staff-no-longer-admin = あなたはスタッフ管理者ではなくなりました。直前にロールが変更されています。

## The invitation to the team
staff-accept-title = 運営スタッフへの参加
staff-accept-text = このプラットフォームのすべての組織を管理するチームに招待されています。
staff-accept = スタッフに参加
staff-works-until = 有効期限
staff-password-hint = 15 文字以上。自分だけが思いつくような単語の組み合わせがおすすめです。
staff-accept-sign-in = このアドレスのアカウントはすでに存在します。承諾するにはサインインしてください。
staff-accept-sign-in-button = サインインして戻る
staff-accept-other = この招待は { $email } 宛てですが、{ $who } としてサインインしています。サインアウトしてから、もう一度リンクを開いてください。
staff-over-title = このリンクは無効です
staff-invitation-over = 使用済みか、取り消されたか、有効期限が切れています。スタッフ管理者に新しい招待を依頼してください。
staff-joined = ようこそ。あなたのロールは「{ $role }」です。

## Settings
staff-settings-text = プラットフォーム全体に適用される設定です。
staff-sign-up = 新しい顧客
staff-sign-up-open = 誰でも新規登録できる
staff-sign-up-open-text = メールアドレスを確認した人は、すぐに組織を作成できます。
staff-sign-up-approval = 新規登録後に承認が必要
staff-sign-up-approval-text = スタッフが「新規登録」で承認すると、組織を利用できるようになります。
staff-sign-up-closed = 招待のみ
staff-sign-up-closed-text = 組織はすべてスタッフが作成します。
staff-invitations-per-day = 1 組織・1 日あたりの招待数
staff-invitations-per-day-hint = 1～1,000,000 の数値。乗っ取られたアカウントから大量のメールが送信されるのを防ぎます。

## What a form needs
staff-fault-name = 名前を 120 文字以内で入力してください
staff-fault-slug = 半角の英小文字、数字、ハイフンを使って 63 文字以内で入力してください。先頭と末尾は英字か数字にします
staff-fault-slug-taken = 別の URL 名を指定してください。この URL 名は現在使用されているか、以前使用されていました
staff-fault-kind = 顧客またはパートナーを選択してください
staff-fault-email = メールアドレスを name@company.com の形式で入力してください
staff-fault-seats = シート数を 1～10,000,000 の範囲で入力するか、空欄にしてください
staff-fault-date = 日付を年-月-日の形式で入力するか（例：2027-02-28）、空欄にしてください
staff-fault-locale = 言語をリストから選択してください
staff-fault-time-zone = タイムゾーンをリストから選択してください
staff-fault-reason = 理由を 500 文字以内で入力してください。メンバーに表示されます
staff-fault-refusal = 理由を 500 文字以内で入力してください
staff-fault-confirmation = 名前を正確に入力してください：{ $name }
staff-fault-role = ロールを選択してください
staff-fault-already = { $email } はすでにスタッフです
staff-fault-sign-up = 新しい顧客の登録方法を選択してください
staff-fault-invitations = 1～1,000,000 の数値を入力してください

## Audit
staff-audit-text = すべての組織とプラットフォームのイベントです。イベントの変更や削除は、必ず検出されます。
staff-audit-chain-text = プラットフォームのイベントも 1 つのチェーンになっています。各組織のチェーンは、それぞれの監査ログのページで確認できます。
staff-audit-retention = 監査イベントの保存日数
staff-audit-retention-hint = 新しい組織の初期値（90～3650 日）。各組織で変更できます。空欄にすると無期限に保存されます。

staff-close-effects = 先に影響を確認
staff-fault-yes-or-no = どちらかを選択してください

## Trial and end
staff-status-trial = 試用中
staff-status-terminating = 終了予定
staff-trial-ends = 試用終了日
staff-trial-hint = 試用期間の最終日。試用期間がない場合や、契約に移行した場合は空欄にします。
staff-erased-on = 消去日
staff-close-day = 最終日
staff-close-day-hint = すぐに閉鎖する場合は空欄にします。日付を指定すると、その日が終わるまで全員がアクセスでき、事前に通知されます。
staff-fault-day-to-come = 今日以降の日付を入力するか、空欄にしてください
staff-closes-on = { $name } は { $day } が終わると閉鎖されます。
staff-grace-days = 猶予日数
staff-grace-days-hint = 閉鎖した組織のデータをすべて消去するまでの保存期間（7～365 日）。
staff-fault-grace = 日数を 7～365 の範囲で入力してください
