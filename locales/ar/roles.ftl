# Roles: names, what they are for, and why one may not be given.

roles-owner = مالك
roles-owner-text = كل شيء في المؤسسة، بما في ذلك إغلاقها. يوجد دائمًا مالك واحد على الأقل.
roles-admin = مشرف
roles-admin-text = كل شيء ما عدا إغلاق المؤسسة والمساس بالمالكين.
roles-user-manager = مدير مستخدمين
roles-user-manager-text = دعوة الأعضاء وتعديلهم وإزالتهم، ومنح الأدوار التي لديه أذوناتها.
roles-auditor = مدقّق
roles-auditor-text = الاطلاع على كل شيء دون تغييره، مع إمكانية تصدير سجلّ التدقيق.
roles-member = عضو
roles-member-text = حسابه الشخصي والصفحة الرئيسية للمؤسسة.
roles-locked-assign = ليس لديك roles.assign، فلا يمكنك منح الأدوار أو سحبها.
roles-locked-lacks = يتضمن هذا الدور ما ليس لديك: { $names }.
roles-ask = يمكن لهؤلاء المساعدة: { $names }.

roles-intro = ما يتيحه كل دور. يمكن أن يكون للعضو أكثر من دور؛ والأدوار تتراكم.
roles-holders = { $count ->
    [0] لا أحد
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوًا
   *[other] { $count } عضو
}
roles-holders-many = 1,000 عضو أو أكثر
roles-held-by = الأعضاء
roles-built-in = مضمّن
roles-default = افتراضي
roles-can-give-title = يمكنك منحه
roles-permissions = الأذونات
roles-permissions-text = { $count } من { $total } من أذونات البوابة.
roles-area-count = { $count } من { $total }
roles-defaults = الأدوار الافتراضية
roles-defaults-text = ما يحصل عليه العضو الجديد عندما لا تذكر الدعوة دورًا.
roles-defaults-save = حفظ الأدوار الافتراضية
roles-defaults-unseen = يُرجى اختيار الأدوار الافتراضية
roles-defaults-saved = يحصل الأعضاء الجدد الآن على: { $names }.
roles-no-defaults-saved = لا يحصل الأعضاء الجدد الآن على أي دور ما لم تذكره الدعوة.
roles-who-holds = من لديه هذا الدور
roles-who-holds-all = عرض كل من لديه هذا الدور
roles-who-holds-none = لا أحد لديه هذا الدور.
roles-who-gives = من يمكنه منحه
roles-who-gives-text = الأعضاء الذين لديهم roles.assign وكل أذونات هذا الدور. يكفي أي من هذه الأدوار وحده:
roles-who-gives-you = يمكنك منحه وسحبه.
roles-no-members-view = ليس لديك members.view، ولذلك لا تظهر الأسماء.

roles-area-organization = المؤسسة
roles-area-members = الأعضاء
roles-area-roles = الأدوار
roles-area-teams = الفرق
roles-area-domains = النطاقات
roles-area-sign-in = تسجيل الدخول
roles-area-identity-providers = موفّرو الهوية
roles-area-emails = رسائل البريد
roles-area-audit = سجلّ التدقيق
roles-area-analytics = الإحصاءات
roles-area-api-keys = مفاتيح API
roles-area-webhooks = Webhooks
roles-area-privacy = الخصوصية

roles-may-organization-view = الاطلاع على الإعدادات
roles-may-organization-edit = تغيير الاسم والإعدادات والأدوار الافتراضية
roles-may-organization-close = إغلاق المؤسسة
roles-may-members-view = الاطلاع على الأعضاء
roles-may-members-invite = دعوة الأعضاء
roles-may-members-edit = تعليق الأعضاء وإلغاء تعليقهم، وإنهاء جلساتهم
roles-may-members-remove = إزالة الأعضاء وإعادتهم
roles-may-roles-view = الاطلاع على الأدوار
roles-may-roles-assign = منح الأدوار وسحبها
roles-may-roles-edit = إنشاء الأدوار وتغييرها
roles-may-teams-edit = إنشاء الفرق وتغييرها
roles-may-domains-edit = إضافة النطاقات وإثبات ملكيتها
roles-may-sign-in-edit = تغيير طرق تسجيل الدخول
roles-may-identity-providers-view = الاطلاع على موفّري الهوية
roles-may-identity-providers-edit = تغيير موفّري الهوية
roles-may-emails-view = الاطلاع على قوالب البريد
roles-may-emails-edit = تغيير قوالب البريد
roles-may-audit-view = قراءة سجلّ التدقيق
roles-may-audit-export = تصدير سجلّ التدقيق
roles-may-analytics-view = الاطلاع على الإحصاءات
roles-may-api-keys-edit = إنشاء مفاتيح API وإبطالها
roles-may-webhooks-edit = تغيير Webhooks
roles-may-privacy-edit = تغيير إعدادات الخصوصية

roles-locked-sooner = ينتهي ما لديك في { $until }. يمكنك منحه حتى ذلك الموعد على الأكثر.

## Roles of one’s own
roles-area-of-application = { $application }: { $resource }
roles-own = خاص
roles-from-vendor = من المورّد
roles-new = دور جديد
roles-create = إنشاء الدور
roles-save = حفظ الدور
roles-save-for = { $count ->
    [zero] حفظ
    [one] حفظ لعضو واحد
    [two] حفظ لعضوين
    [few] حفظ لعدد { $count } أعضاء
    [many] حفظ لعدد { $count } عضوًا
   *[other] حفظ لعدد { $count } عضو
}
roles-check = فحص الأثر
roles-check-text = لمعرفة من يكسب ماذا ومن يفقد ماذا قبل الحفظ.
roles-created = تم إنشاء { $name }.
roles-saved = تم حفظ { $name }. يسري فورًا على كل من لديه هذا الدور.
roles-about = عن هذا الدور
roles-description = الغرض منه
roles-description-hint = جملة قصيرة، ليعرف الآخرون متى يُمنح.
roles-matrix-text = المحدّد: ما يمكن للأعضاء فعله بهذا الدور. وبجانبه أدوار مضمّنة للمقارنة.
roles-identifier = المعرّف
roles-permission = الإذن
roles-retired = لم يعد متاحًا
roles-added = أُضيف
roles-taken = سُحب
roles-you-lack = ليس لديك هذا الإذن.
roles-locked-boxes = بعض المربعات مقفلة: لا يمكن أن يوضع في الدور إلا ما لديك في المؤسسة كلها، بلا تاريخ انتهاء.
roles-rule = تغيير الدور يمنح كل من لديه هذا الدور ويسحب منه. لذا يلزمك roles.assign وكل أذونات الدور، قبل التغيير وبعده، في المؤسسة كلها وبلا تاريخ انتهاء.
roles-copy = إنشاء نسخة
roles-copy-of = { $name } (نسخة)
roles-fixed = الأدوار المضمّنة هي نفسها في كل مكان ولا يمكن تغييرها. يمكنك إنشاء نسخة لتكون دورًا خاصًا.
roles-fixed-short = لا يمكن تغيير الأدوار المضمّنة.
roles-not-here = قرّرت إدارة المنصة أن تستخدم هذه المؤسسة الأدوار المضمّنة وأدوار المورّد فقط. عند الحاجة إلى غيرها، يُرجى سؤالها.
roles-changed-meanwhile = تغيّر هذا الدور أثناء عرضه لديك، بواسطة { $name }. يُرجى المقارنة ثم الحفظ من جديد.
roles-too-many = بلغ عدد الأدوار الحد الأقصى للمؤسسة ({ $most }). يُرجى حذف دور أولًا.
roles-fault-name = يُرجى إدخال اسم من 1 إلى 60 حرفًا
roles-fault-taken = هذا الاسم لدور آخر. يُرجى اختيار اسم مختلف.
roles-fault-description = الحد الأقصى 200 حرف
roles-fault-unknown = لا يوجد إذن «{ $name }»
roles-fault-retired = { $name } لم يعد متاحًا: لا يمكن إضافته إلى أي دور
roles-fault-template = لا يعرض المورّد هذا الدور. يُرجى اختيار غيره.
roles-fault-replacement = يُرجى اختيار دور من هذه المؤسسة غير المالك، أو «بلا بديل»
roles-edit-text = الدور لدى: { $holders }. يسري التغيير فورًا على كل من لديه هذا الدور.
roles-new-text = بعد إنشائه يمكن منحه للأعضاء وفي الدعوات وروابط الانضمام.

roles-effect = ما الذي سيتغيّر
roles-effect-unsaved = لم يُحفظ بعد
roles-effect-none = لا أحد يكسب شيئًا أو يفقده.
roles-effect-nobody = لا أحد لديه هذا الدور، فلا أحد يكسب شيئًا أو يفقده.
roles-effect-same = { $count ->
    [zero] لا أحد يحتفظ بما لديه عبر أدوار أخرى.
    [one] عضو واحد يحتفظ بما لديه تمامًا، عبر أدوار أخرى.
    [two] عضوان يحتفظان بما لديهما تمامًا، عبر أدوار أخرى.
    [few] { $count } أعضاء يحتفظون بما لديهم تمامًا، عبر أدوار أخرى.
    [many] { $count } عضوًا يحتفظون بما لديهم تمامًا، عبر أدوار أخرى.
   *[other] { $count } عضو يحتفظون بما لديهم تمامًا، عبر أدوار أخرى.
}
roles-effect-gain = { $count ->
    [zero] لا أحد يكسب:
    [one] عضو واحد يكسب:
    [two] عضوان يكسبان:
    [few] { $count } أعضاء يكسبون:
    [many] { $count } عضوًا يكسبون:
   *[other] { $count } عضو يكسبون:
}
roles-effect-lose = { $count ->
    [zero] لا أحد يفقد:
    [one] عضو واحد يفقد:
    [two] عضوان يفقدان:
    [few] { $count } أعضاء يفقدون:
    [many] { $count } عضوًا يفقدون:
   *[other] { $count } عضو يفقدون:
}
roles-effect-who = من هم
roles-effect-more = و{ $count } غيرهم
roles-effect-you = أنت من بينهم.
roles-lose-own = سيُسحب من حسابك: { $names }
roles-lose-own-check = أعرف أن هذا سيُسحب من حسابي ولن يمكنني استعادته بنفسي
roles-lose-own-fault = يُرجى تأكيد العلم بأن هذا سيُسحب من حسابك

roles-places-title = أين يمكن منحه
roles-places = في المؤسسة كلها أو في فريق، بصفة دائمة أو حتى تاريخ محدّد.
roles-places-owner = في المؤسسة كلها فقط، بلا تاريخ انتهاء.
roles-last-change = آخر تغيير
roles-last-change-by = { $name }، { $when }
roles-renamed-from = كان اسمه «{ $name }».
roles-history = عرض كل التغييرات
roles-origin = من قالب المورّد «{ $name }».
roles-newer = نسخة المورّد مختلفة
roles-newer-text = تغيّر «{ $name }» لدى المورّد منذ أخذ هذا الدور منه. لا يتغيّر شيء هنا إلا برغبتك.
roles-newer-see = عرض نسخة المورّد
roles-vendor-title = نسخة المورّد من { $name }
roles-vendor-text = يمكن اعتمادها، أو ترك الدور كما هو.
roles-vendor-follow = اعتماد نسخة المورّد
roles-vendor-same = الأذونات هي نفسها.
roles-offered = من المورّد
roles-offered-text = أدوار يعرضها مورّد المنصة. أي دور يُؤخذ منها يصبح خاصًا بهذه المؤسسة.
roles-take = إضافة هذا الدور
roles-danger = حذف هذا الدور
roles-danger-text = يظهر لك أولًا من يفقد ماذا، ويمكنك تحديد دور يحلّ محلّه.
roles-removal-link = حذف الدور…
roles-removal-title = حذف { $name }؟
roles-removal-text = لا يمكن التراجع عن ذلك. يحتفظ سجلّ التدقيق بما كان عليه الدور.
roles-removal-members = { $count ->
    [0] لا أحد لديه هذا الدور.
    [one] الدور لدى عضو واحد.
    [two] الدور لدى عضوين.
    [few] الدور لدى { $count } أعضاء.
    [many] الدور لدى { $count } عضوًا.
   *[other] الدور لدى { $count } عضو.
}
roles-removal-invitations = { $count ->
    [zero] لا تذكره أي دعوة مفتوحة.
    [one] تذكره دعوة مفتوحة واحدة.
    [two] تذكره دعوتان مفتوحتان.
    [few] تذكره { $count } دعوات مفتوحة.
    [many] تذكره { $count } دعوة مفتوحة.
   *[other] تذكره { $count } دعوة مفتوحة.
}
roles-removal-default = هو دور افتراضي للأعضاء الجدد.
roles-removal-replacement = البديل الذي يُمنح
roles-removal-replacement-hint = في المكان نفسه وحتى التاريخ نفسه.
roles-removal-nothing = بلا بديل
roles-removal-do = حذف { $name }
roles-removal-keep = إبقاؤه
roles-removed = { $count ->
    [0] تم حذف { $name }. لم يكن لدى أحد.
    [one] تم حذف { $name }. كان لدى عضو واحد.
    [two] تم حذف { $name }. كان لدى عضوين.
    [few] تم حذف { $name }. كان لدى { $count } أعضاء.
    [many] تم حذف { $name }. كان لدى { $count } عضوًا.
   *[other] تم حذف { $name }. كان لدى { $count } عضو.
}

roles-removal-links = { $count ->
    [zero] لا يمنحه أي رابط انضمام
    [one] يمنحه رابط انضمام واحد
    [two] يمنحه رابطا انضمام
    [few] تمنحه { $count } روابط انضمام
    [many] يمنحه { $count } رابط انضمام
   *[other] يمنحه { $count } رابط انضمام
}
roles-removal-groups = { $count ->
    [zero] لا تمنحه أي مجموعة من موفّر هوية.
    [one] تمنحه مجموعة واحدة من موفّر هوية.
    [two] تمنحه مجموعتان من موفّري الهوية.
    [few] تمنحه { $count } مجموعات من موفّري الهوية.
    [many] تمنحه { $count } مجموعة من موفّري الهوية.
   *[other] تمنحه { $count } مجموعة من موفّري الهوية.
}
