# Words around every page: sidebar, top bar, banners, foot.

layout-product = Tenantry
layout-skip = 本文へスキップ
layout-menu = メニュー
layout-breadcrumb = パンくずリスト
layout-switch = 組織を切り替える
layout-your-account = あなたのアカウント：{ $name }
layout-your-organizations = 所属する組織
layout-all-organizations = 所属するすべての組織

layout-overview = 概要
layout-people = ユーザー
layout-members = メンバー
layout-invitations = 招待
layout-join-links = 参加リンク
layout-signing-in = サインイン
layout-identity-providers = シングルサインオン
layout-join-requests = 参加リクエスト
layout-roles = ロール
layout-organization = 組織
layout-audit = 監査ログ
layout-settings = 設定
layout-emails = メール
layout-domains = ドメイン

layout-staff = スタッフ
layout-staff-console = スタッフコンソール
layout-staff-detail = スタッフ：すべての組織
layout-organizations = 組織
layout-sign-ups = 新規登録
layout-oversight = 管理
layout-team = スタッフ一覧

layout-you = マイページ
layout-profile = プロフィール
layout-security = セキュリティ
layout-sessions = セッション
layout-sign-out = サインアウト

layout-demo-mail = デモ：メールを読む
layout-seen-as-staff = { $name } を運営スタッフとして表示しています。ここでの変更は、この組織の監査ログに記録されます。
layout-back-to-staff = スタッフコンソールに戻る
layout-suspended = { $name } は一時停止中です。解除されるまで、メンバーはサインインできません。

layout-time-zone = 時刻は { $zone } で表示しています。
layout-time-zone-change = 変更
layout-time-zone-object = （タイムゾーン）
layout-sheet-help = お困りのときは、組織のアカウント担当者にお問い合わせください。
layout-no-role = ロールなし
layout-roles-in = { $name }：{ $roles }

layout-role-of-team = { $role }（{ $team }）
layout-teams = チーム
