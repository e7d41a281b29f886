# The audit log, in plain words. Every sentence has who ($actor) and whom or what ($target).

audit-organization-created = { $actor }: إنشاء المؤسسة { $target }
audit-organization-edited = { $actor }: تغيير إعدادات { $target }
audit-organization-suspended = { $actor }: تعليق { $target }
audit-organization-reinstated = { $actor }: إلغاء تعليق { $target }
audit-organization-closed = { $actor }: إغلاق { $target }
audit-organization-ending = { $actor }: إعلان موعد إغلاق { $target }
audit-organization-reopened = { $actor }: إعادة فتح { $target }
audit-organization-purged = { $actor }: محو { $target }
audit-organization-exported = { $actor }: تصدير بيانات { $target }
audit-ownership-offered = { $actor }: عرض الملكية على { $target }
audit-ownership-accepted = { $actor }: قبول الملكية من { $target }
audit-ownership-declined = { $actor }: رفض الملكية من { $target }
audit-ownership-withdrawn = { $actor }: سحب عرض الملكية على { $target }
audit-ownership-appointed = { $actor }: تعيين { $target } للملكية
audit-organization-approved = { $actor }: الموافقة على { $target }
audit-default-roles-changed = { $actor }: تغيير الأدوار الافتراضية في { $target }
audit-member-joined = { $actor }: الانضمام إلى { $target }
audit-member-roles-changed = { $actor }: تغيير أدوار { $target }
audit-member-suspended = { $actor }: تعليق { $target }
audit-member-reinstated = { $actor }: إلغاء تعليق { $target }
audit-member-sessions-ended = { $actor }: إنهاء جلسات { $target }
audit-member-removed = { $actor }: إزالة { $target }
audit-member-restored = { $actor }: إعادة { $target }
audit-invitation-sent = { $actor }: دعوة { $target }
audit-invitation-resent = { $actor }: دعوة { $target } من جديد
audit-invitation-revoked = { $actor }: إبطال دعوة { $target }
audit-invitation-restored = { $actor }: استعادة دعوة { $target }
audit-invitation-accepted = { $actor }: قبول الدعوة الموجّهة إلى { $target }
audit-invitation-declined = { $actor }: رفض الدعوة الموجّهة إلى { $target }
audit-invitation-requested = { $actor }: طلب دعوة جديدة للعنوان { $target }
audit-join-link-created = { $actor }: إنشاء رابط الانضمام «{ $target }»
audit-join-link-viewed = { $actor }: الاطلاع على عنوان رابط الانضمام «{ $target }»
audit-join-link-used = { $actor }: استخدام رابط الانضمام «{ $target }»
audit-join-link-revoked = { $actor }: إبطال رابط الانضمام «{ $target }»
audit-join-link-restored = { $actor }: استعادة رابط الانضمام «{ $target }»
audit-domain-added = { $actor }: إضافة النطاق { $target }
audit-domain-proven = { $actor }: إثبات ملكية النطاق { $target }
audit-domain-lapsing = { $actor }: ملاحظة فقدان إثبات النطاق { $target }
audit-domain-lapsed = { $actor }: ملاحظة سقوط إثبات النطاق { $target }
audit-domain-edited = { $actor }: تغيير ما يفعله النطاق { $target }
audit-domain-removed = { $actor }: إزالة النطاق { $target }
audit-join-requested = { $actor }: طلب الانضمام: { $target }
audit-join-request-approved = { $actor }: الموافقة على طلب انضمام { $target }
audit-join-request-declined = { $actor }: رفض طلب انضمام { $target }
audit-join-request-withdrawn = { $actor }: سحب طلب انضمام { $target }
audit-connection-begun = { $actor }: بدء ربط { $target }
audit-connection-edited = { $actor }: تغيير الاتصال { $target }
audit-connection-groups-changed = { $actor }: تغيير الأدوار التي تمنحها مجموعات { $target }
audit-connection-activated = { $actor }: تفعيل الاتصال { $target }
audit-connection-disabled = { $actor }: إيقاف الاتصال { $target }
audit-connection-enabled = { $actor }: إعادة تفعيل الاتصال { $target }
audit-connection-removed = { $actor }: إزالة الاتصال { $target }
audit-connection-examined = { $actor }: فحص استجابة ملتقطة من { $target }
audit-setup-link-created = { $actor }: إنشاء رابط إعداد { $target }
audit-setup-link-revoked = { $actor }: إبطال رابط إعداد { $target }
audit-setup-link-finished = { $actor }: إتمام إعداد { $target }
audit-access-refused = { $actor }: محاولة دون إذن: { $target }
audit-signed-in = { $actor }: تسجيل الدخول باسم { $target }
audit-sign-in-failed = { $actor }: تعذّر تسجيل الدخول باسم { $target }
audit-connection-key-made = { $actor }: إنشاء المفتاح الأول للاتصال { $target }
audit-connection-key-prepared = { $actor }: نشر المفتاح التالي للاتصال { $target }
audit-connection-key-switched = { $actor }: تحويل { $target } إلى المفتاح التالي
audit-connection-key-retired = { $actor }: حذف المفتاح السابق للاتصال { $target }
audit-connection-roles-applied = { $actor }: تغيير الأدوار بحسب مجموعات { $target }
audit-identity-linked = { $actor }: ربط { $target } بموفّر هوية
audit-identity-unlinked = { $actor }: إنهاء ربط { $target } بموفّر هوية
audit-identity-address-changed = { $actor }: تغيير عنوان { $target } من جانب موفّر الهوية عند تسجيل الدخول
audit-sso-refused = { $actor }: رُفض الدخول عبر { $target }
audit-sso-signed-out = { $actor }: تسجيل خروج { $target }
audit-session-ended = { $actor }: إنهاء جلسة من جلسات { $target }
audit-password-changed = { $actor }: تغيير كلمة مرور { $target }
audit-password-reset-requested = { $actor }: طلب إعادة ضبط كلمة مرور { $target }
audit-account-edited = { $actor }: تغيير الملف الشخصي { $target }
audit-sign-up-requested = { $actor }: طلب إنشاء المؤسسة { $target }
audit-staff-invited = { $actor }: دعوة { $target } إلى إدارة المنصة
audit-staff-joined = { $actor }: الانضمام إلى إدارة المنصة بصفة { $target }
audit-staff-role-changed = { $actor }: تغيير دور { $target } في إدارة المنصة
audit-staff-removed = { $actor }: إزالة { $target } من إدارة المنصة
audit-holders-exported = { $actor }: تصدير قائمة من لديهم { $target }
audit-people-searched = { $actor }: البحث بين كل الأشخاص عن { $target }
audit-exported = { $actor }: تصدير سجلّ تدقيق { $target }
audit-verified = { $actor }: التحقّق من سجلّ تدقيق { $target }
audit-pruned = { $actor }: حذف أحداث { $target } التي انقضت مدتها
audit-retention-changed = { $actor }: تغيير مدة احتفاظ { $target } بأحداثها
audit-connection-stage-changed = { $actor }: نقل { $target } إلى مرحلة أخرى
audit-connection-rolled-back = { $actor }: إعادة { $target } إلى إعدادات سابقة
audit-pilots-changed = { $actor }: تغيير قائمة التجريب في { $target }
audit-sso-enforced = { $actor }: جعل الدخول الموحّد عبر { $target } إلزاميًا
audit-sso-released = { $actor }: إلغاء إلزام الدخول عبر { $target }
audit-codes-made = { $actor }: إنشاء رموز طوارئ جديدة في { $target }
audit-break-glass-used = { $actor }: الدخول برمز طوارئ باسم { $target }
audit-methods-changed = { $actor }: تغيير طرق تسجيل الدخول في { $target }
audit-member-sign-in-changed = { $actor }: تغيير طريقة تسجيل دخول { $target }
audit-platform-settings-changed = { $actor }: تغيير إعدادات { $target }

# Kinds of events, for the filter.
audit-label-organization-created = إنشاء مؤسسة
audit-label-organization-edited = تغيير إعدادات مؤسسة
audit-label-organization-suspended = تعليق مؤسسة
audit-label-organization-reinstated = إلغاء تعليق مؤسسة
audit-label-organization-closed = إغلاق مؤسسة
audit-label-organization-ending = إعلان موعد إغلاق مؤسسة
audit-label-organization-reopened = إعادة فتح مؤسسة
audit-label-organization-purged = محو مؤسسة
audit-label-organization-exported = تصدير بيانات مؤسسة
audit-label-ownership-offered = عرض الملكية
audit-label-ownership-accepted = قبول الملكية
audit-label-ownership-declined = رفض الملكية
audit-label-ownership-withdrawn = سحب عرض الملكية
audit-label-ownership-appointed = تعيين مالك
audit-label-organization-approved = الموافقة على مؤسسة
audit-label-default-roles-changed = تغيير الأدوار الافتراضية
audit-label-member-joined = انضمام عضو
audit-label-member-roles-changed = تغيير أدوار عضو
audit-label-member-suspended = تعليق عضو
audit-label-member-reinstated = إلغاء تعليق عضو
audit-label-member-sessions-ended = إنهاء جلسات عضو
audit-label-member-removed = إزالة عضو
audit-label-member-restored = إعادة عضو
audit-label-invitation-sent = إرسال دعوة
audit-label-invitation-resent = إعادة إرسال دعوة
audit-label-invitation-revoked = إبطال دعوة
audit-label-invitation-restored = استعادة دعوة
audit-label-invitation-accepted = قبول دعوة
audit-label-invitation-declined = رفض دعوة
audit-label-invitation-requested = طلب دعوة جديدة
audit-label-join-link-created = إنشاء رابط انضمام
audit-label-join-link-viewed = الاطلاع على رابط انضمام
audit-label-join-link-used = استخدام رابط انضمام
audit-label-join-link-revoked = إبطال رابط انضمام
audit-label-join-link-restored = استعادة رابط انضمام
audit-label-domain-added = إضافة نطاق
audit-label-domain-proven = إثبات ملكية نطاق
audit-label-domain-lapsing = فقدان إثبات نطاق
audit-label-domain-lapsed = سقوط إثبات نطاق
audit-label-domain-edited = تغيير نطاق
audit-label-domain-removed = إزالة نطاق
audit-label-join-requested = طلب انضمام
audit-label-join-request-approved = الموافقة على طلب انضمام
audit-label-join-request-declined = رفض طلب انضمام
audit-label-join-request-withdrawn = سحب طلب انضمام
audit-label-connection-begun = بدء اتصال
audit-label-connection-edited = تغيير اتصال
audit-label-connection-groups-changed = تغيير أدوار المجموعات
audit-label-connection-activated = تفعيل اتصال
audit-label-connection-disabled = إيقاف اتصال
audit-label-connection-enabled = إعادة تفعيل اتصال
audit-label-connection-removed = إزالة اتصال
audit-label-connection-examined = فحص استجابة ملتقطة
audit-label-setup-link-created = إنشاء رابط إعداد
audit-label-setup-link-revoked = إبطال رابط إعداد
audit-label-setup-link-finished = إتمام إعداد
audit-label-access-refused = محاولة دون إذن
audit-label-signed-in = تسجيل دخول
audit-label-sign-in-failed = فشل تسجيل دخول
audit-label-connection-key-made = إنشاء المفتاح الأول لموفّر هوية
audit-label-connection-key-prepared = نشر المفتاح التالي لموفّر هوية
audit-label-connection-key-switched = تحويل موفّر هوية إلى المفتاح التالي
audit-label-connection-key-retired = حذف المفتاح السابق لموفّر هوية
audit-label-connection-roles-applied = تغيير أدوار بحسب المجموعات
audit-label-identity-linked = ربط حساب بموفّر هوية
audit-label-identity-unlinked = إنهاء ربط حساب بموفّر هوية
audit-label-identity-address-changed = تغيير عنوان من جانب موفّر هوية
audit-label-sso-refused = رفض دخول عبر موفّر هوية
audit-label-sso-signed-out = تسجيل خروج من جانب موفّر هوية
audit-label-session-ended = إنهاء جلسة
audit-label-password-changed = تغيير كلمة مرور
audit-label-password-reset-requested = طلب إعادة ضبط كلمة مرور
audit-label-account-edited = تغيير ملف شخصي
audit-label-sign-up-requested = طلب تسجيل
audit-label-staff-invited = دعوة إلى إدارة المنصة
audit-label-staff-joined = انضمام إلى إدارة المنصة
audit-label-staff-role-changed = تغيير دور في إدارة المنصة
audit-label-staff-removed = إزالة من إدارة المنصة
audit-label-holders-exported = تصدير قائمة من لديهم إذن
audit-label-people-searched = بحث عن أشخاص
audit-label-exported = تصدير سجلّ التدقيق
audit-label-verified = التحقّق من سجلّ التدقيق
audit-label-pruned = حذف أحداث قديمة
audit-label-retention-changed = تغيير مدة الاحتفاظ
audit-label-connection-stage-changed = نقل اتصال إلى مرحلة أخرى
audit-label-connection-rolled-back = إعادة اتصال إلى إعدادات سابقة
audit-label-pilots-changed = تغيير قائمة التجريب
audit-label-sso-enforced = جعل الدخول الموحّد إلزاميًا
audit-label-sso-released = إلغاء الإلزام
audit-label-codes-made = إنشاء رموز طوارئ
audit-label-break-glass-used = استخدام رمز طوارئ
audit-label-methods-changed = تغيير طرق تسجيل الدخول
audit-label-member-sign-in-changed = تغيير طريقة تسجيل دخول عضو
audit-label-platform-settings-changed = تغيير إعدادات المنصة

# The page and its parts.
audit-title = سجلّ التدقيق
audit-about = من فعل ماذا ومتى ومن أين. لا يمكن لأحد تغيير حدث أو حذفه دون أن ينكشف ذلك.
audit-filter = تصفية الأحداث
audit-actor = من قام بذلك
audit-target = الشخص أو الشيء المعنيّ
audit-person-hint = الاسم أو العنوان
audit-action = ما الذي حدث
audit-any-action = أي شيء
audit-outcome = النتيجة
audit-any-outcome = تم أو رُفض
audit-done = تم
audit-refused = رُفض
audit-from = من يوم
audit-to = إلى يوم
audit-fault-day = يُرجى إدخال اليوم بترتيب السنة والشهر واليوم، مثل {"\u200E"}2026-11-22
audit-fault-order = يُرجى إدخال يوم أخير لا يسبق الأول
audit-fault-action = يُرجى اختيار ما حدث من القائمة
audit-fault-outcome = يُرجى اختيار نتيجة من القائمة
audit-newest = الأحدث
audit-older = الأقدم
audit-shown = { $count ->
    [0] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثًا
   *[other] { $count } حدث
}
audit-shown-more = أكثر من { $count } من الأحداث
audit-shown-older = { $count ->
    [zero] لا أحداث أقدم
    [one] حدث أقدم واحد
    [two] حدثان أقدم
    [few] { $count } أحداث أقدم
    [many] { $count } حدثًا أقدم
   *[other] { $count } حدث أقدم
}
audit-empty = لا أحداث بعد
audit-empty-text = سيظهر هنا كل تغيير وكل تسجيل دخول وكل محاولة مرفوضة.
audit-nothing-text = قد يفيد توسيع المدة، أو مسح عوامل التصفية.
audit-nobody = لا أحد مطابق
audit-nobody-text = للبحث عن شخص أُزيل، يُرجى إدخال العنوان كاملًا. ولإدارة المنصة، يُرجى فتح أحد أحداثها واختيار «المزيد بواسطة».
audit-not-understood = عامل التصفية يحتاج إلى تعديل
audit-by = بواسطة { $name }
audit-about-target = بشأن { $name }
audit-more-by = المزيد بواسطة { $name }
audit-more-about = المزيد بشأن { $name }
audit-today = اليوم، { $date }
audit-yesterday = أمس، { $date }
audit-platform-staff = إدارة المنصة
audit-somebody = شخص ما
audit-platform = المنصة
audit-who = من
audit-who-member = { $name }، عضو
audit-who-staff = { $name }، إدارة المنصة
audit-who-visitor = { $name }، دون تسجيل دخول
audit-who-visitor-unknown = شخص دون تسجيل دخول
audit-who-system = { $name }، تلقائيًا
audit-when = متى
audit-organization = المؤسسة
audit-about-whom = بشأن
audit-network = عنوان الشبكة
audit-request = الطلب
audit-page = في الصفحة
audit-not-set = (غير محدّد)
audit-nothing = (لا شيء)

# What stands in the details of an event.
audit-field-name = الاسم
audit-field-email = عنوان البريد الإلكتروني
audit-field-roles = الأدوار
audit-field-role = الدور
audit-field-permissions = الأذونات
audit-field-invited-by = صاحب الدعوة
audit-field-slug = عنوان المؤسسة
audit-field-kind = النوع
audit-field-status = الحالة
audit-field-seat-limit = المقاعد
audit-field-contract-ends-on = انتهاء العقد
audit-field-locale = اللغة
audit-field-time-zone = المنطقة الزمنية
audit-field-message = الرسالة
audit-field-expires-at = صالح حتى
audit-field-sign-up = التسجيل الذاتي
audit-field-invitations-per-day = الدعوات في اليوم
audit-field-sessions = الجلسات
audit-field-connection = موفّر الهوية
audit-field-account = تغيّر عنوان الحساب أيضًا
audit-field-given = الأدوار الممنوحة
audit-field-taken = الأدوار المسحوبة
audit-field-current-key = المفتاح الحالي
audit-field-next-key = المفتاح التالي
audit-field-previous-key = المفتاح السابق
audit-field-default-roles = الأدوار الافتراضية
audit-field-checklist-hidden = إخفاء الخطوات الأولى

audit-member-teams-changed = { $actor }: تغيير فرق { $target }
audit-label-member-teams-changed = تغيير فرق عضو
audit-member-end-changed = { $actor }: تغيير تاريخ انتهاء عضوية { $target }
audit-label-member-end-changed = تغيير تاريخ انتهاء عضوية
audit-field-teams = الفرق
audit-field-ends-at = تاريخ الانتهاء

audit-team-created = { $actor }: إنشاء الفريق { $target }
audit-label-team-created = إنشاء فريق
audit-team-edited = { $actor }: إعادة تسمية الفريق { $target }
audit-label-team-edited = إعادة تسمية فريق
audit-team-moved = { $actor }: نقل الفريق { $target }
audit-label-team-moved = نقل فريق
audit-team-merged = { $actor }: دمج الفريق { $target } في فريق آخر
audit-label-team-merged = دمج فرق
audit-team-removed = { $actor }: إزالة الفريق { $target }
audit-label-team-removed = إزالة فريق
audit-field-parent = تحت
audit-field-rights-over-its-people = الأذونات على أعضائه
audit-field-events = الأحداث
audit-field-last-sequence = رقم آخر حدث
audit-field-last-hash = بصمة التجزئة
audit-field-retention-days = عدد أيام الاحتفاظ بالأحداث
audit-field-format = التنسيق
audit-field-filters = عوامل التصفية
audit-field-outcome = النتيجة

# Verifying: does the log stand as it was written?
audit-number = الرقم في السلسلة
audit-verification = التحقّق
audit-verification-text = يحمل كل حدث بصمة تجزئة (hash) لكل الأحداث التي قبله. وهكذا يُكتشف أي حدث غُيّر أو أُزيل أو أُعيد ترتيبه أو اقتُطع.
audit-verify-now = التحقّق الآن
audit-verify-on = مواصلة التحقّق
audit-chain-state = السلسلة
audit-chain-events = الأحداث المحفوظة
audit-chain-first = أول حدث محفوظ
audit-chain-last = آخر حدث
audit-chain-hash = بصمة تجزئة آخر حدث
audit-chain-at = الحدث { $number }، { $at }
audit-chain-gone = الحدث { $number }، وهو مفقود
audit-chain-empty = لم يُدوَّن شيء بعد
audit-verified-last = آخر تحقّق
audit-verified-by = { $at }، بواسطة { $name }
audit-verified-never = لم يُجرَ قط
audit-good-title = كما كُتب
audit-good = { $count ->
    [0] لا أحداث بعد.
    [one] الحدث الوحيد كما كُتب.
    [two] الحدثان كلاهما كما كُتبا.
    [few] كل الأحداث ({ $count }) كما كُتبت.
    [many] كل الأحداث ({ $count }) كما كُتبت.
   *[other] كل الأحداث ({ $count }) كما كُتبت.
}
audit-partial-title = سليم حتى الآن
audit-partial = الأحداث حتى { $last } من أصل { $all } كما كُتبت. انتهى الوقت المتاح لطلب واحد: يمكن المواصلة هنا، أو تشغيل «tenantry audit verify».
audit-broken-title = ليس كما كُتب
audit-broken-changed = الحدث { $number } ليس كما كُتب: جرى تغييره في قاعدة البيانات. لا يمكن الوثوق بشيء ابتداءً منه.
audit-broken-removed = الحدث { $number } مفقود: جرت إزالته من قاعدة البيانات. لا يمكن الوثوق بشيء ابتداءً منه.
audit-broken-misplaced = الحدث { $number } ليس في مكانه: جرت إزالة أحداث أو إعادة ترتيبها في قاعدة البيانات. لا يمكن الوثوق بشيء ابتداءً منه.
audit-broken-cut-off = الحدث { $number } وما بعده مفقود: جرى اقتطاع آخر السجلّ.
audit-broken-head = آخر السلسلة، الحدث { $number }، لا يطابق ما تسجّله قاعدة البيانات آخرًا لها: جرى اقتطاع السجلّ أو الكتابة فيه من خارج البرنامج.
audit-broken-front-cut = يبدأ السجلّ بالحدث { $number }، ولا تفسّر ذلك أي عملية حذف بعد انقضاء المدة: جرى اقتطاع أوله.
audit-broken-unknown = أُضيفت أحداث من خارج البرنامج: السلسلة، التي كانت ستتابع بالحدث { $number }، لا تعرفها.
audit-broken-rewritten = الحدث { $number } يختلف عمّا كان عليه عند التحقّق السابق: جرت كتابة السلسلة من جديد.
audit-head-title = الرأس الموقّع
audit-head-text = من يستطيع الكتابة في قاعدة البيانات نفسها قد يعيد كتابة السلسلة كلها، لكن ليس النسخة المحفوظة لديك: يُرجى تنزيل هذه الوثيقة من حين إلى آخر وحفظها في مكان آخر. تبيّن كيف انتهى السجلّ في تلك اللحظة، وهي موقّعة بمفتاح غير موجود في قاعدة البيانات.
audit-head-download = تنزيل الرأس الموقّع
audit-head-key = المفتاح العام لهذا التثبيت
audit-head-check = بالأمر «tenantry audit verify --head FILE» يُثبت مشغّل المنصة أن السجلّ ما زال يحتوي على هذا بعينه.

# Exporting.
audit-export-csv = تصدير بصيغة CSV
audit-export-jsonl = تصدير بصيغة JSON Lines
audit-lacking = يتطلب ذلك الإذن { $permission }.
audit-lacking-ask = يتطلب ذلك الإذن { $permission }. يُرجى سؤال { $names }.

# Retention.
audit-retention = مدة الاحتفاظ
audit-retention-text = تُحذف مرة كل يوم الأحداث الأقدم من هذه المدة. يُدوَّن الحذف في السجلّ، ويبقى التحقّق من الباقي ممكنًا.
audit-retention-days = عدد أيام الاحتفاظ بالأحداث
audit-retention-save = حفظ مدة الاحتفاظ
audit-retention-saved = تم حفظ مدة الاحتفاظ
audit-retention-unchanged = لم يتغيّر شيء
audit-fault-retention = يُرجى إدخال عدد من 90 إلى 3650 يومًا، أو ترك الحقل فارغًا لحفظ الأحداث دائمًا
audit-retention-hint = من 90 إلى 3650 يومًا. إن تُرك فارغًا تُحفظ دائمًا.

# Undo.
audit-undo-removed = إعادة { $name }
audit-undo-suspended = إلغاء تعليق { $name }
audit-undo-roles = إعادة الأدوار السابقة إلى { $name }
audit-undo-invitation = استعادة دعوة { $name }
audit-undo-settings = استعادة الإعدادات السابقة
audit-undo-no-longer = لم يعد التراجع عن ذلك ممكنًا: تغيّر شيء آخر بعده.
audit-undo-too-late = لم يعد التراجع عن ذلك ممكنًا: انقضت مدته.
## Roles and the catalogue of permissions
audit-role-created = { $actor }: إنشاء الدور { $target }
audit-role-edited = { $actor }: تغيير الدور { $target }
audit-role-removed = { $actor }: حذف الدور { $target }
audit-application-added = { $actor }: إضافة التطبيق { $target }
audit-permission-added = { $actor }: إضافة الإذن { $target }
audit-permission-edited = { $actor }: تغيير جملة الإذن { $target }
audit-permission-retired = { $actor }: إيقاف إتاحة الإذن { $target }
audit-permission-restored = { $actor }: إعادة إتاحة الإذن { $target }
audit-template-created = { $actor }: إنشاء قالب الدور { $target }
audit-template-edited = { $actor }: تغيير قالب الدور { $target }
audit-template-retired = { $actor }: إيقاف عرض القالب { $target }
audit-template-restored = { $actor }: عرض القالب { $target } من جديد
audit-label-role-created = إنشاء دور
audit-label-role-edited = تغيير دور
audit-label-role-removed = حذف دور
audit-label-application-added = إضافة تطبيق
audit-label-permission-added = إضافة إذن
audit-label-permission-edited = تغيير جملة إذن
audit-label-permission-retired = إيقاف إتاحة إذن
audit-label-permission-restored = إعادة إتاحة إذن
audit-label-template-created = إنشاء قالب دور
audit-label-template-edited = تغيير قالب دور
audit-label-template-retired = إيقاف عرض قالب دور
audit-label-template-restored = عرض قالب دور من جديد

audit-field-join-links = روابط الانضمام

audit-connection-refreshed = { $actor }: اعتماد بيانات وصفية جديدة للاتصال { $target }
audit-label-connection-refreshed = تحديث اتصال
audit-connection-refresh-held = { $actor }: حجز بيانات وصفية جديدة للاتصال { $target } إلى حين الموافقة
audit-label-connection-refresh-held = حجز تحديث
audit-connection-refresh-dismissed = { $actor }: ترك بيانات وصفية جديدة للاتصال { $target }
audit-label-connection-refresh-dismissed = ترك تحديث
audit-connection-refresh-failed = { $actor }: تعذّرت قراءة البيانات الوصفية للاتصال { $target }
audit-label-connection-refresh-failed = فشل تحديث
