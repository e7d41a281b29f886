# Members: the list, one member, and what can be done with them.

members-intro = كل من يمكنه تسجيل الدخول إلى { $organization }، وما يمكنه فعله.
members-invite = دعوة أشخاص
members-by-state = الأعضاء بحسب الحالة
members-search = بحث بالاسم أو العنوان
members-search-hint = الاسم أو العنوان
members-count = { $count ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوًا
   *[other] { $count } عضو
}
members-found = { $count ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
members-found-many = النتائج أكثر من صفحة
members-member = العضو
members-joined = تاريخ الانضمام
members-removed-at = تاريخ الإزالة
members-open = فتح صفحة العضو
members-change-roles = تغيير الأدوار
members-suspend-or-remove = تعليق أو إزالة
members-first-page = الصفحة الأولى
members-none-removed = لم يُزَل أحد
members-none-removed-text = من تتم إزالته يظهر هنا 30 يومًا، ويمكن إعادته خلالها.

members-lacks = ليس لديك الإذن { $permission }.
members-limited = لدى { $name } ما ليس لديك: { $names }.
members-role-limited = يمكنك منح وسحب الأدوار التي لديك أذوناتها. ينقصك: { $names }.
members-last-owner = { $name } آخر مالك نشط. يلزم تعيين مالك آخر أولًا.
members-yourself = هذا حسابك. يمكنك طلب ذلك من شخص آخر، أو مغادرة المؤسسة بنفسك.
members-is-removed = تمت إزالة { $name }. تلزم إعادة العضوية أولًا.
members-is-not-removed = لدى { $name } عضوية بالفعل.
members-too-late = أُزيلت عضوية { $name } قبل أكثر من 30 يومًا. يُرجى إرسال دعوة جديدة.
members-no-seat = كل المقاعد مشغولة. يُرجى إزالة عضو، أو طلب مقاعد إضافية من إدارة المنصة.
members-note-lacks = ينقص الإذن: { $names }
members-note-last-owner = آخر مالك نشط
members-note-yourself = عضويته الشخصية
members-note-removed = تمت إزالته من قبل
members-note-not-removed = عضو بالفعل
members-note-too-late = أُزيل قبل أكثر من 30 يومًا
members-note-no-seat = كل المقاعد مشغولة
members-left = مغادرة بمبادرة شخصية

members-roles-text = الأدوار تتراكم. يسري التغيير فورًا.
members-save-roles = حفظ الأدوار
members-status = العضوية
members-invited-by = { $date }، بدعوة من { $name }
members-source-domain = { $date }، بعنوان من نطاق مؤسستك
members-source-sign-up = { $date }، بالتسجيل
members-source-staff = { $date }، بإضافة من إدارة المنصة
members-source-import = { $date }، بالاستيراد
members-source-sso = { $date }، عبر موفّر الهوية
members-source-join-link = { $date }، عبر رابط الانضمام «{ $link }»
members-source-join-request = { $date }، بطلب انضمام وبموافقة { $name }
members-joined-on = { $date }
members-suspended-on = تاريخ التعليق
members-removed-on = تاريخ الإزالة
members-sessions = الجلسات في هذه المؤسسة
members-sessions-text = متصفحات استُخدمت هنا. العنوان المذكور هو آخر عنوان دخلت منه.
members-sessions-none = لم تُستخدم أي جلسة هنا مؤخرًا.
members-sessions-end = إنهاء الجلسات
members-sessions-ended = { $count ->
    [0] لم تكن هناك جلسات للعضو { $name } هنا.
    [one] تم إنهاء جلسة واحدة للعضو { $name }.
    [two] تم إنهاء جلستين للعضو { $name }.
    [few] تم إنهاء { $count } جلسات للعضو { $name }.
    [many] تم إنهاء { $count } جلسة للعضو { $name }.
   *[other] تم إنهاء { $count } جلسة للعضو { $name }.
}
members-device = الجهاز
members-address = العنوان
members-activity = النشاط الأخير
members-activity-text = نشاط { $name } هنا، وما اتُّخذ بشأنه من إجراءات.
members-activity-none = لا شيء بعد.
members-activity-all = عرض الكل في سجلّ التدقيق
members-refused = مرفوض
members-suspend-text = يُنهي الوصول فورًا. تبقى الأدوار محفوظة.
members-reinstate-text = يسمح بدخول { $name } من جديد، بالأدوار نفسها.
members-remove-text = تُنهي الوصول وتُخلي المقعد. يمكن التراجع عنها خلال 30 يومًا.
members-suspend-reason = السبب
members-suspend-reason-hint = يظهر في سجلّ التدقيق وفي هذه الصفحة.
members-reason-too-long = يُرجى إدخال سبب لا يزيد على 500 حرف
members-remove-from = إزالة من { $organization }
members-bring-back = إعادة
members-bring-back-text = أُزيلت عضوية { $name } في { $date }. يمكن إعادتها حتى { $until }، بالأدوار التي كانت لها.
members-gone-text = أُزيلت عضوية { $name } في { $date }، أي قبل أكثر من 30 يومًا. للعودة، تلزم دعوة جديدة.
members-unknown-role = يُرجى اختيار أدوار من القائمة: { $key } ليس منها

members-roles-saved = أدوار { $name } الآن: { $roles }.
members-roles-none-saved = لا دور الآن لدى { $name }.
members-unchanged = لم يتغيّر شيء.
members-suspended-flash = تم تعليق { $name }.
members-reinstated-flash = يمكن الآن تسجيل دخول { $name } من جديد.
members-removed-flash = تمت إزالة { $name }.
members-restored-flash = تمت إعادة { $name }.
members-leave = مغادرة
members-leave-title = مغادرة { $organization }؟
members-leave-effects = ما الذي سيحدث
members-leave-access = لن يمكنك الدخول إلى { $organization } منذ هذه اللحظة.
members-leave-roles = ستُسحب منك أدوارك: { $roles }.
members-leave-back = لن يمكنك العودة بنفسك. يمكن لمن لديه الإذن إعادتك خلال 30 يومًا.
members-leave-unconfirmed = يُرجى قراءة ما سيحدث، ثم الضغط على الزر
members-stay = البقاء
members-you-left = تمت مغادرة { $organization }.

members-bulk-nobody = يُرجى تحديد عضو واحد على الأقل أولًا.
members-bulk-too-many = يُرجى تحديد 100 عضو على الأكثر في المرة.
members-bulk-removed = { $count ->
    [0] لم تتم إزالة أحد.
    [one] تمت إزالة عضو واحد.
    [two] تمت إزالة عضوين.
    [few] تمت إزالة { $count } أعضاء.
    [many] تمت إزالة { $count } عضوًا.
   *[other] تمت إزالة { $count } عضو.
}
members-bulk-suspended = { $count ->
    [0] لم يتم تعليق أحد.
    [one] تم تعليق عضو واحد.
    [two] تم تعليق عضوين.
    [few] تم تعليق { $count } أعضاء.
    [many] تم تعليق { $count } عضوًا.
   *[other] تم تعليق { $count } عضو.
}
members-bulk-restored = { $count ->
    [0] لم تتم إعادة أحد.
    [one] تمت إعادة عضو واحد.
    [two] تمت إعادة عضوين.
    [few] تمت إعادة { $count } أعضاء.
    [many] تمت إعادة { $count } عضوًا.
   *[other] تمت إعادة { $count } عضو.
}
members-bulk-reinstated = { $count ->
    [0] لم يُلغَ تعليق أحد.
    [one] تم إلغاء تعليق عضو واحد.
    [two] تم إلغاء تعليق عضوين.
    [few] تم إلغاء تعليق { $count } أعضاء.
    [many] تم إلغاء تعليق { $count } عضوًا.
   *[other] تم إلغاء تعليق { $count } عضو.
}
members-bulk-left-out = لم يشمل الإجراء: { $reasons }
members-bulk-and-more = { $reasons } و{ $count } غيرهم.

members-intro-teams = الأشخاص في فرقك، وما يمكنهم فعله.
members-your-teams = كل فرقك
members-until = حتى { $date }
members-other-teams = لدى { $name } عضوية في فرق أخرى أيضًا. يمكنك الإزالة من فرقك فقط.
members-owner-scope = المالك يملك المؤسسة كلها، دون تاريخ انتهاء. يُرجى اختيار دور آخر، أو الاختيار بلا فريق وبلا تاريخ انتهاء.
members-note-other-teams = ينتمي إلى فرق أخرى أيضًا
members-note-owner-scope = مالك بفريق أو بتاريخ انتهاء
members-unknown-team = يُرجى اختيار أحد الفرق من القائمة.
members-end-past = يُرجى اختيار يوم لم يأتِ بعد.
members-end-unreadable = يُرجى إدخال يوم ووقت، مثل {"\u200E"}2026-12-31 17:00.
members-role-renewed = تم تغيير تاريخ انتهاء { $role } لدى { $name }.
members-teams-saved = تم حفظ فرق { $name }.
members-end-saved = حُدّد تاريخ انتهاء لعضوية { $name }. تنتهي في تلك اللحظة من تلقاء نفسها.
members-no-end-saved = لم يعد لعضوية { $name } تاريخ انتهاء.
members-holds = أدوار { $name }
members-holds-text = كل دور، ومكان سريانه، ومدته، ومن منحه.
members-holds-nothing = بلا دور. يمكن تسجيل دخول { $name } والاطلاع على الصفحة الرئيسية.
members-hidden-roles = { $count ->
    [zero] لا أدوار في فرق لا تظهر لك.
    [one] ودور واحد في فريق لا يظهر لك.
    [two] ودوران في فرق لا تظهر لك.
    [few] و{ $count } أدوار في فرق لا تظهر لك.
    [many] و{ $count } دورًا في فرق لا تظهر لك.
   *[other] و{ $count } دور في فرق لا تظهر لك.
}
members-role-where = المكان
members-role-until = حتى
members-role-given = تاريخ المنح
members-whole-organization = المؤسسة كلها
members-no-end = بلا تاريخ انتهاء
members-given-by = { $date }، بواسطة { $name }
members-why = سبب أذونات { $name }
members-take-role = سحب
members-renew = تغيير تاريخ الانتهاء
members-renew-of = تاريخ انتهاء جديد للدور { $role }
members-renew-hint = إن تُرك فارغًا: بلا تاريخ انتهاء. بتوقيت منطقتك الزمنية.
members-give-where = مكان سريان هذه الأدوار
members-give-where-hint = الدور في فريق يسري على أعضائه وعلى الفرق التي تحته.
members-give-until = تاريخ انتهاء الأدوار الجديدة
members-give-until-hint = إن تُرك فارغًا: بلا تاريخ انتهاء. الأدوار الممنوحة من قبل تحتفظ بتاريخها.
members-roles-of-team = عرض الأدوار في فريق
members-show = عرض
members-teams = الفرق
members-teams-text = من يدير فريقًا يدير أعضاءه.
members-teams-none = لا فرق بعد.
members-teams-make = إنشاء أول فريق
members-save-teams = حفظ الفرق
members-other-teams-count = { $count ->
    [zero] لا فرق أخرى لا تظهر لك.
    [one] وفريق واحد لا يظهر لك.
    [two] وفريقان لا يظهران لك.
    [few] و{ $count } فرق لا تظهر لك.
    [many] و{ $count } فريقًا لا تظهر لك.
   *[other] و{ $count } فريق لا تظهر لك.
}
members-end = انتهاء العضوية
members-end-text = في تلك اللحظة تنتهي عضوية { $name } مع كل أدوارها، ويصبح المقعد شاغرًا من جديد.
members-end-label = تاريخ الانتهاء
members-save-end = حفظ تاريخ الانتهاء
members-ends = تاريخ الانتهاء
