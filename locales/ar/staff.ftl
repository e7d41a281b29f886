# The staff console.

staff-role-admin = مشرف المنصة
staff-role-support = دعم المنصة
staff-role-auditor = مدقّق المنصة
staff-role-admin-text = كل شيء: كل المؤسسات، وفريق الإدارة، وإعدادات المنصة.
staff-role-support-text = الاطلاع على كل مؤسسة، وتعديل المؤسسات والموافقة عليها وتعليقها وإلغاء تعليقها.
staff-role-auditor-text = الاطلاع على كل شيء دون تغيير أي شيء.
staff-locked = دورك في إدارة المنصة لا يشمل { $permission }. يمكن ذلك لمشرف المنصة.
staff-unchanged = لم يتغيّر شيء: كان الأمر كذلك من قبل.
staff-saved = تم الحفظ
staff-show-them = عرضها

## Overview
staff-overview-text = ما تحتاج إليه مؤسسات المنصة منك.
staff-all-organizations = كل المؤسسات
staff-waiting = بانتظارك
staff-waiting-since = تنتظر منذ: { $when }
staff-contracts = عقود تنتهي
staff-contracts-none = لا عقد ينتهي خلال 30 يومًا.
staff-recent = أحدث ما جرى

## The list
staff-organization = المؤسسة
staff-organizations-text = العملاء والشركاء، وما يحتاج إلى متابعة.
staff-organizations-none = لا مؤسسة مطابقة. قد يفيد البحث بأحرف أقل، أو مسح عوامل التصفية.
staff-create-organization = إنشاء مؤسسة
staff-tabs = المؤسسات بحسب الحالة
staff-tab-all = الكل
staff-to-approve = بانتظار الموافقة
staff-search-organizations = بحث بالاسم أو الاسم المختصر
staff-search-organizations-hint = الاسم أو الاسم المختصر
staff-kind = النوع
staff-any-kind = أي نوع
staff-seats = المقاعد
staff-health = السلامة
staff-healthy = سليمة
staff-contract-ends = انتهاء العقد
staff-created = تاريخ الإنشاء
staff-no-owner-yet = لا مالك بعد
staff-flag-no-owner = لا مالك
staff-flag-one-owner = مالك واحد
staff-flag-contract-ended = انتهى العقد
staff-flag-contract-ends-soon = ينتهي العقد قريبًا
staff-flag-full = لا مقعد شاغرًا
staff-flag-over-seats = مقاعد زائدة: { $count }

## One organization
staff-facts = معلومات
staff-slug = الاسم المختصر في العناوين
staff-slug-hint = أحرف لاتينية صغيرة وأرقام وواصلات. يبقى القديم يؤدي إلى هنا.
staff-slug-hint-new = أحرف لاتينية صغيرة وأرقام وواصلات. إن تُرك فارغًا يُشتقّ من الاسم.
staff-kind-hint = العميل يستخدم منتجك؛ والشريك يبيعه أو يدعمه.
staff-seats-unlimited = { $members }، بلا حدّ
staff-no-end = بلا تاريخ انتهاء
staff-owners = المالكون
staff-owners-none = لا مالك لهذه المؤسسة بعد. يدخل المالك الأول بدعوة.
staff-invited = تمت دعوة: { $emails }
staff-see-as-admin = عرضها كما يراها مشرفها
staff-see-text = يكون دخولك بما يسمح به دورك في إدارة المنصة. كل تغيير هناك يُدوَّن في سجلّ تدقيق المؤسسة.
staff-suspended-because = معلّقة ({ $when }): { $reason }
staff-pending-since = سُجّلت هذه المؤسسة ذاتيًا ({ $when }). تُفتح عند موافقتك عليها.
staff-closed-because = مغلقة ({ $when }): { $reason }
staff-closed-since = أُغلقت هذه المؤسسة ({ $when }). ما زالت بياناتها محفوظة.

## Creating and editing
staff-new-text = تصل المالك رسالة برابط، ويتولّى إعداد كل ما عدا ذلك.
staff-owner-email = عنوان البريد الإلكتروني للمالك
staff-owner-email-hint = أول شخص في المؤسسة، بكل أذوناتها.
staff-seat-limit = المقاعد
staff-seat-limit-hint = العدد الأقصى للأعضاء. إن تُرك فارغًا: بلا حدّ.
staff-contract-hint = يُترك فارغًا عند عدم وجود تاريخ انتهاء.
staff-create-and-invite = إنشاء ودعوة المالك
staff-organization-created = تم إنشاء { $name }. دعوة { $owner } في طريقها.
staff-edit-title = تعديل { $name }
staff-edit-text = يرى مشرفو المؤسسة تغييراتك في سجلّ التدقيق لديهم.

## Status
staff-approve-title = قبولها
staff-approve-text = تصل مالكها رسالة، ويمكنه البدء فورًا.
staff-approve = موافقة
staff-approved = تمت الموافقة على { $name }. ستصل مالكها رسالة.
staff-suspend-title = تعليقها
staff-suspend-text = لا يمكن لأعضائها استخدامها إلى أن يُلغى التعليق. لا يُحذف شيء.
staff-suspend-hint = يقرؤه الأعضاء عند تسجيل الدخول.
staff-suspend-name = تعليق { $name }
staff-suspended = تم تعليق { $name }.
staff-reinstate-text = يمكن لأعضائها استخدامها من جديد فورًا، كما كانت.
staff-reinstate-name = إلغاء تعليق { $name }
staff-reinstated = تم إلغاء تعليق { $name }.
staff-close = إغلاقها
staff-close-text = نهائيًا: عند انتهاء العقد.
staff-close-step = إغلاق المؤسسة…
staff-close-title = إغلاق { $name }؟
staff-close-name = إغلاق { $name }
staff-keep-name = إبقاء { $name }
staff-close-effect-members = { $count ->
    [zero] لا يفقد أي عضو الوصول.
    [one] يفقد عضو واحد الوصول فورًا.
    [two] يفقد عضوان الوصول فورًا.
    [few] يفقد { $count } أعضاء الوصول فورًا.
    [many] يفقد { $count } عضوًا الوصول فورًا.
   *[other] يفقد { $count } عضو الوصول فورًا.
}
staff-close-effect-invitations = تتوقف الدعوات المفتوحة عن العمل.
staff-close-effect-data = لا يُحذف شيء: يبقى الأعضاء والأدوار وسجلّ التدقيق.
staff-close-effect-staff = يمكن لإدارة المنصة إعادة فتحها.
staff-close-confirmation = للتأكيد، يُرجى كتابة اسمها: { $name }
staff-closed = تم إغلاق { $name }.
staff-wrong-status = لم تعد حالة هذه المؤسسة تسمح بذلك. ربما غيّرها شخص آخر؛ يُرجى مراجعتها من جديد.

## Sign-ups
staff-sign-ups-text = عملاء جدد سجّلوا بأنفسهم. الأطول انتظارًا أولًا.
staff-sign-ups-none = لا أحد ينتظر
staff-sign-ups-none-text = لا مؤسسة تنتظر الموافقة.
staff-refuse-step = رفض…
staff-refuse-name = رفض { $name }
staff-refused = رُفضت { $name } وأُغلقت.

## People
staff-people-text = كل من لديه حساب، في أي مؤسسة كان. يُدوَّن كل بحث في سجلّ التدقيق.
staff-people-search = بحث بالعنوان أو الاسم
staff-people-search-hint = عنوان بريد إلكتروني، أو بدايته، أو كلمات من اسم
staff-people-start = البحث عن شخص
staff-people-start-text = يُرجى إدخال عنوان بريد إلكتروني، أو بدايته حتى الرمز @، أو كلمات من اسم.
staff-people-short = يُرجى إدخال 3 أحرف على الأقل
staff-people-short-text = الكلمات الأقصر تُظهر عددًا كبيرًا جدًا من الأشخاص.
staff-people-none = لا أحد بهذا العنوان أو الاسم.
staff-people-more = يظهر أول { $count }. لتضييق النتائج، يُرجى إدخال أحرف أكثر.
staff-person-account = الحساب
staff-person-audit = نشاط هذا الشخص
staff-person-membership = فتح العضوية
staff-person-none = لا عضوية في أي مؤسسة.

## The team
staff-team-text = العاملون في المنصة نفسها. يوجد بينهم دائمًا مشرف.
staff-role-of = دور { $name }
staff-team-open = الدعوات المفتوحة
staff-team-sent = أُرسلت: { $when }
staff-team-until = تعمل حتى: { $when }
staff-team-invite = دعوة زميل
staff-team-send = إرسال الدعوة
staff-team-invited = دعوة { $email } في طريقها.
staff-team-revoked = تم إبطال دعوة { $email }.
staff-team-roles = ما يتيحه كل دور
staff-team-role-changed = دور { $name } الآن: { $role }.
staff-team-remove-title = إزالة { $name } من إدارة المنصة؟
staff-team-remove-name = إزالة { $name }
staff-team-remove-effect-console = ينتهي الوصول إلى وحدة التحكّم وإلى كل مؤسسة لا تظهر إلا بصفة إدارة المنصة.
staff-team-remove-effect-sessions = تنتهي كل الجلسات فورًا.
staff-team-remove-effect-account = يبقى الحساب وعضوياته. ويمكنك إرسال دعوة من جديد.
staff-team-removed = تمت إزالة { $name } من إدارة المنصة.
staff-last-admin = { $name } آخر مشرف للمنصة. يلزم تعيين مشرف آخر أولًا.
staff-no-longer-admin = لم يعد لك دور مشرف المنصة: تغيّر دورك قبل لحظات.

## The invitation to the team
staff-accept-title = الانضمام إلى إدارة المنصة
staff-accept-text = وصلتك دعوة إلى الفريق القائم على كل المؤسسات هنا.
staff-accept = الانضمام إلى إدارة المنصة
staff-works-until = تعمل حتى
staff-password-hint = 15 حرفًا على الأقل. الأفضل بضع كلمات لا تخطر معًا إلا ببالك.
staff-accept-sign-in = لهذا العنوان حساب. يُرجى تسجيل الدخول للقبول.
staff-accept-sign-in-button = تسجيل الدخول والعودة إلى هنا
staff-accept-other = هذه الدعوة موجّهة إلى { $email }، وتسجيل دخولك باسم { $who }. يُرجى تسجيل الخروج ثم فتح الرابط من جديد.
staff-over-title = لم يعد هذا الرابط يعمل
staff-invitation-over = استُخدمت الدعوة أو أُبطلت أو قَدُمت. يمكنك طلب دعوة جديدة من مشرف المنصة.
staff-joined = أهلًا بك. دورك الآن: { $role }.

## Settings
staff-settings-text = ما يسري على المنصة كلها.
staff-sign-up = العملاء الجدد
staff-sign-up-open = التسجيل متاح للجميع
staff-sign-up-open-text = كل من يُثبت عنوان بريد يحصل على مؤسسة فورًا.
staff-sign-up-approval = التسجيل ثم انتظار الموافقة
staff-sign-up-approval-text = تُفتح المؤسسة عند الموافقة عليها في «التسجيلات الجديدة».
staff-sign-up-closed = بالدعوة فقط
staff-sign-up-closed-text = تُنشئ إدارة المنصة كل المؤسسات.
staff-invitations-per-day = الدعوات لكل مؤسسة في اليوم
staff-invitations-per-day-hint = عدد من 1 إلى 1,000,000. يمنع حسابًا مسروقًا من إرسال رسائل بلا نهاية.

## What a form needs
staff-fault-name = يُرجى إدخال اسم لا يزيد على 120 حرفًا
staff-fault-slug = يُرجى استخدام أحرف لاتينية صغيرة وأرقام وواصلات، بما لا يزيد على 63، مع حرف أو رقم في الطرفين
staff-fault-slug-taken = يُرجى اختيار اسم مختصر آخر: هذا مستخدم، أو كان مستخدمًا
staff-fault-kind = يُرجى اختيار عميل أو شريك
staff-fault-email = يُرجى إدخال عنوان بريد إلكتروني، مثل name@company.com
staff-fault-seats = يُرجى إدخال عدد مقاعد من 1 إلى 10,000,000، أو ترك الحقل فارغًا
staff-fault-date = يُرجى إدخال تاريخ بترتيب السنة والشهر واليوم، مثل {"\u200E"}2027-02-28، أو ترك الحقل فارغًا
staff-fault-locale = يُرجى اختيار لغة من القائمة
staff-fault-time-zone = يُرجى اختيار منطقة زمنية من القائمة
staff-fault-reason = يُرجى إدخال سبب لا يزيد على 500 حرف: يقرؤه الأعضاء
staff-fault-refusal = يُرجى إدخال سبب لا يزيد على 500 حرف
staff-fault-confirmation = يُرجى كتابة الاسم تمامًا: { $name }
staff-fault-role = يُرجى اختيار دور
staff-fault-already = { $email } ضمن إدارة المنصة بالفعل
staff-fault-sign-up = يُرجى اختيار طريقة دخول العملاء الجدد
staff-fault-invitations = يُرجى إدخال عدد من 1 إلى 1,000,000

## Audit
staff-audit-text = أحداث كل المؤسسات وأحداث المنصة نفسها. لا يمكن لأحد تغيير حدث أو حذفه دون أن ينكشف ذلك.
staff-audit-chain-text = أحداث المنصة نفسها سلسلة أيضًا؛ ولكل مؤسسة سلسلتها، في صفحة سجلّ تدقيقها.
staff-audit-retention = عدد أيام الاحتفاظ بأحداث التدقيق
staff-audit-retention-hint = ما تبدأ به المؤسسات الجديدة، من 90 إلى 3650 يومًا؛ ويمكن لكل منها تغييره. إن تُرك فارغًا تُحفظ الأحداث دائمًا.

staff-close-effects = الاطلاع أولًا على ما سينتهي
staff-fault-yes-or-no = يُرجى اختيار أحد الاثنين

## Trial and end
staff-status-trial = فترة تجريبية
staff-status-terminating = قيد الانتهاء
staff-trial-ends = انتهاء الفترة التجريبية
staff-trial-hint = آخر يوم في الفترة التجريبية. يُترك فارغًا إن لم تكن هناك فترة، أو إن تحوّلت إلى عقد.
staff-erased-on = تاريخ المحو
staff-close-day = آخر يوم
staff-close-day-hint = يُترك فارغًا للإغلاق فورًا. وعند تحديد يوم يبقى الوصول للجميع حتى نهايته، ويُبلَّغون قبله.
staff-fault-day-to-come = يُرجى إدخال يوم لم ينتهِ بعد، أو ترك الحقل فارغًا
staff-closes-on = تُغلق { $name } بعد { $day }.
staff-grace-days = أيام المهلة
staff-grace-days-hint = مدة الاحتفاظ بالمؤسسة المغلقة قبل محو كل ما يخصّها: من 7 إلى 365.
staff-fault-grace = يُرجى إدخال عدد أيام من 7 إلى 365
