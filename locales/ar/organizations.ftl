# An organization's own pages: overview, home, settings, the end.

## Overview
organizations-customer-since = عميل منذ { $month }.
organizations-partner-since = شريك منذ { $month }.
organizations-contract-until = العقد حتى { $date }.
organizations-figures = أرقام رئيسية
organizations-members = الأعضاء
organizations-of-seats = من { $limit } مقعد
organizations-no-limit = لا حدّ للمقاعد
organizations-seats-full = كل المقاعد مشغولة
organizations-seats-free = { $count ->
    [zero] لا مقاعد شاغرة
    [one] مقعد شاغر واحد
    [two] مقعدان شاغران
    [few] { $count } مقاعد شاغرة
    [many] { $count } مقعدًا شاغرًا
   *[other] { $count } مقعد شاغر
}
organizations-pending = الدعوات قيد الانتظار
organizations-pending-none = لا دعوات مفتوحة
organizations-pending-waiting = بانتظار الرد
organizations-failed = لم تصل
organizations-failed-none = وصلت كل الدعوات المفتوحة
organizations-failed-note = رسائل ارتدّت
organizations-requested = طلبات دعوات جديدة
organizations-requested-none = لا أحد ينتظر
organizations-requested-note = أشخاص لم تعد روابطهم تعمل
organizations-invite = دعوة أشخاص
organizations-invite-lacking = دعوة الأشخاص تتطلب الإذن members.invite.
organizations-invite-ask = دعوة الأشخاص تتطلب الإذن members.invite. يمكن لهؤلاء منحك إياه: { $names }.
organizations-attention = ما يحتاج إلى انتباهك
organizations-fine = لا شيء يحتاج إليك الآن
organizations-fine-text = المالكون والدعوات والطلبات على ما يرام.
organizations-one-owner = مالك واحد فقط
organizations-one-owner-text = في غياب { $name } لا يمكن لأحد إغلاق المؤسسة أو تعيين مالكين آخرين. يُنصح بتعيين مالك ثانٍ.
organizations-add-owner = تعيين مالك ثانٍ
organizations-add-owner-why = لا يعيّن مالكًا إلا مالك. يُرجى سؤال { $name }.
organizations-failed-title = { $count ->
    [zero] وصلت كل الدعوات
    [one] تعذّر تسليم دعوة واحدة
    [two] تعذّر تسليم دعوتين
    [few] تعذّر تسليم { $count } دعوات
    [many] تعذّر تسليم { $count } دعوة
   *[other] تعذّر تسليم { $count } دعوة
}
organizations-failed-many = عدد الدعوات التي تعذّر تسليمها يزيد على { $count }
organizations-failed-text = يُرجى مراجعة السبب وتصحيح العنوان ثم إعادة الدعوة.
organizations-requested-title = { $count ->
    [zero] لا أحد يطلب دعوة جديدة
    [one] شخص واحد يطلب دعوة جديدة
    [two] شخصان يطلبان دعوة جديدة
    [few] { $count } أشخاص يطلبون دعوة جديدة
    [many] { $count } شخصًا يطلبون دعوة جديدة
   *[other] { $count } شخص يطلبون دعوة جديدة
}
organizations-requested-many = عدد من يطلبون دعوة جديدة يزيد على { $count }
organizations-requested-text = انتهت صلاحية روابطهم أو تم إبطالها. يمكنك إعادة الدعوة، أو ترك الأمر.
organizations-see-invitations = عرض الدعوات
organizations-answer = الرد
organizations-setup = الخطوات الأولى
organizations-setup-done = { $done } من { $total }
organizations-step-done = تم
organizations-step-open = لم يتم بعد
organizations-step-settings = مراجعة الاسم والإعدادات
organizations-step-settings-text = تُستخدم اللغة والمنطقة الزمنية في الرسائل
organizations-step-domain = إثبات ملكية نطاق بريدك
organizations-step-domain-text = عندها يجد أصحاب العناوين فيه طريقهم إلى هنا
organizations-step-people = دعوة ثلاثة أشخاص
organizations-step-people-text = ينضمون عبر رابط في رسالة
organizations-step-owners = تعيين مالك ثانٍ
organizations-step-owners-text = حتى لا يُحرم أحد من الدخول أبدًا
organizations-step-defaults = اختيار الأدوار الافتراضية
organizations-step-defaults-text = ما يحصل عليه العضو الجديد ما لم يُحدَّد غيره
organizations-step-sso = ربط الدخول الموحّد
organizations-step-sso-text = يسجّل الأشخاص الدخول بحساب العمل.
organizations-checklist-hide = إخفاء هذه القائمة
organizations-checklist-gone = أُخفيت الخطوات الأولى
organizations-checklist-back = عادت الخطوات الأولى
organizations-events = أحدث الأحداث
organizations-events-all = سجلّ التدقيق
organizations-events-none = لم يحدث شيء بعد.
organizations-events-lacking-text = الاطلاع على ما حدث هنا يتطلب الإذن audit.view.

## Home of a member
organizations-home-text = لك عضوية في { $organization }.
organizations-your-roles = أدوارك
organizations-no-roles = لا دور لك بعد. يمكن لأحد المذكورين في هذه الصفحة منحك دورًا.
organizations-what-role-can = ما يتيحه هذا الدور
organizations-role-nothing = حسابك الشخصي وهذه الصفحة.
organizations-contacts = من يمكنه المساعدة
organizations-contacts-text = هم القائمون على { $organization } هنا: يمكنك الرجوع إليهم لطلب الوصول، أو عند حدوث مشكلة.
organizations-owner = مالك
organizations-admin = مشرف
organizations-more = حسابك
organizations-all = مؤسساتك
organizations-all-text = التبديل إلى مؤسسة أخرى، أو إنشاء مؤسسة.
organizations-profile = ملفك الشخصي
organizations-profile-text = الاسم واللغة والمنطقة الزمنية
organizations-leave = مغادرة هذه المؤسسة…

## Settings
organizations-settings-title = الإعدادات
organizations-settings-text = اسم { $name } وعنوانها.
organizations-look = الشعار واللون والمرسل:
organizations-general = عام
organizations-name-hint = الاسم الذي يعرفها به الناس. يظهر في كل رسالة.
organizations-slug = العنوان
organizations-slug-hint = أحرف لاتينية صغيرة وأرقام وواصلات. تبقى الروابط إلى العنوان القديم تعمل وتؤدي إلى الجديد.
organizations-slug-warning = العنوان الجديد يغيّر كل روابط هذه المؤسسة. تؤدي الروابط القديمة إلى العنوان الجديد دائمًا، ولا يمكن لأحد آخر أخذ القديم.
organizations-locale-hint = للرسائل إلى من لا تُعرف لغته.
organizations-zone-hint = للرسائل، ولمن لم يختر منطقة زمنية.
organizations-save = حفظ الإعدادات
organizations-saved = تم حفظ الإعدادات
organizations-moved = تم حفظ الإعدادات. عنوان المؤسسة الآن {"\u200E"}/o/{ $slug }
organizations-unchanged = لم يتغيّر شيء
organizations-fault-name = يُرجى إدخال اسم من 1 إلى 120 حرفًا
organizations-fault-slug = يُرجى إدخال عنوان من 1 إلى 63 من الأحرف اللاتينية الصغيرة والأرقام والواصلات، دون واصلة في أوله أو آخره
organizations-fault-slug-taken = يُرجى إدخال عنوان آخر: هذا مستخدم، أو كان لمؤسسة أخرى
organizations-fault-locale = يُرجى اختيار لغة من القائمة
organizations-fault-time-zone = يُرجى اختيار منطقة زمنية من القائمة
organizations-lacking = تغيير ذلك يتطلب الإذن { $permission }.
organizations-lacking-ask = تغيير ذلك يتطلب الإذن { $permission }. يمكن لهؤلاء منحك إياه: { $names }.
organizations-defaults = الأدوار الافتراضية
organizations-defaults-text = ما يحصل عليه العضو الجديد ما لم تحدّد الدعوة غيره.
organizations-defaults-legend = أدوار الأعضاء الجدد
organizations-defaults-save = حفظ الأدوار الافتراضية
organizations-danger = إغلاق هذه المؤسسة
organizations-danger-text = يفقد الجميع الوصول فورًا. يمكن إعادة فتحها خلال مدة محدّدة، ثم يُمحى كل شيء.
organizations-close = إغلاق { $name }…

## The end
organizations-closing-title = إغلاق { $name }؟
organizations-closing-crumb = إغلاق
organizations-closing-effects = ما سيحدث فورًا
organizations-closing-members = { $count ->
    [zero] لا يفقد أي عضو الوصول
    [one] يفقد عضو واحد الوصول
    [two] يفقد عضوان الوصول
    [few] يفقد { $count } أعضاء الوصول
    [many] يفقد { $count } عضوًا الوصول
   *[other] يفقد { $count } عضو الوصول
}
organizations-closing-you = ينتهي وصولك أيضًا، باستثناء صفحة واحدة: لتصدير البيانات أو إعادة الفتح
organizations-closing-invitations = تتوقف الدعوات المفتوحة عن العمل
organizations-closing-address = يبقى عنوانها محجوزًا
organizations-closing-kept = لا يُحذف شيء مدةً محدّدة: يُبلَّغ المالكون بآخر موعد لإعادة فتحها
organizations-closing-accounts = تبقى الحسابات، وكذلك الوصول إلى المؤسسات الأخرى
organizations-confirmation = كتابة اسم المؤسسة
organizations-confirmation-hint = للتأكّد من أن هذه هي المقصودة: { $name }
organizations-fault-confirmation = يُرجى كتابة الاسم كما هو تمامًا: { $name }
organizations-closing-act = إغلاق { $name }
organizations-closing-keep = إبقاء { $name } مفتوحة
organizations-closed = تم إغلاق { $name }
organizations-closed-already = المؤسسة مغلقة من قبل، أو أن حالتها لا تسمح بذلك.

## Export and the way back
organizations-export-title = التصدير
organizations-export-text = كل ما تحتويه { $name } في ملف واحد.
organizations-export-closed = { $name } مغلقة؛ لا يدخلها غيرك. يُحفظ كل شيء حتى { $until }، ثم يُمحى.
organizations-export-what = بيانات هذه المؤسسة
organizations-export-parts = ملف JSON واحد يضم الإعدادات والأعضاء والأدوار ومنحها والفرق والدعوات وروابط الانضمام وطلباته والنطاقات وكشوف المغادرة ورسائل مؤسستكم: نصوصها ومظهرها وإرسالها. لا يحتوي على كلمات مرور ولا روابط. ولسجلّ التدقيق تصدير مستقل.
organizations-export-audited = يُدوَّن كل تصدير في سجلّ التدقيق.
organizations-export-act = تنزيل البيانات
organizations-export-link = تصدير البيانات…
organizations-restoration-title = إعادة الفتح
organizations-restoration-text = كان الإغلاق منك، فيمكنك إعادة فتحها: الأعضاء والأدوار كما كانت.
organizations-restoration-staff = أغلقتها إدارة المنصة، أو انتهى عقدها. يُرجى طلب إعادة فتحها من إدارة المنصة.
organizations-restoration-act = إعادة فتح { $name }
organizations-reopened = أُعيد فتح { $name }
organizations-banner-ending = تُغلق { $name } في { $date } لانتهاء عقدها. يُرجى طلب التجديد من إدارة المنصة.
organizations-banner-trial = تنتهي الفترة التجريبية لمؤسسة { $name } في { $date }.
organizations-seats-state = { $reserved ->
    [0] المقاعد المشغولة: { $taken } من { $limit }
   *[other] المقاعد المشغولة: { $taken } من { $limit }، والمحجوزة: { $reserved }
}
organizations-seats-short = { $left ->
    [0] لم يبقَ أي مقعد. يُرجى إخلاء مقعد، أو طلب المزيد من إدارة المنصة.
    [one] بقي لديك مقعد واحد، والمطلوب { $asked }. لم يُرسل شيء.
    [two] بقي لديك مقعدان، والمطلوب { $asked }. لم يُرسل شيء.
    [few] بقي لديك { $left } مقاعد، والمطلوب { $asked }. لم يُرسل شيء.
    [many] بقي لديك { $left } مقعدًا، والمطلوب { $asked }. لم يُرسل شيء.
   *[other] بقي لديك { $left } مقعد، والمطلوب { $asked }. لم يُرسل شيء.
}
