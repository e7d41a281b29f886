# A person's own pages.

account-organizations-title = المؤسسات
account-organizations-intro = المؤسسات التي لك عضوية فيها، وأدوارك في كل منها.
account-organizations-create = إنشاء مؤسسة
account-organizations-none-title = لا عضوية لك في أي مؤسسة
account-organizations-none-text = يمكنك طلب دعوة من زملائك، وستُدخلك رسالة الدعوة بنقرة واحدة.
account-organizations-pending = { $name } بانتظار موافقة إدارة المنصة. سنراسلك عند صدور الموافقة.
account-organizations-organization = المؤسسة
account-staff-console = فتح وحدة تحكّم المنصة

## Another organization
account-new-intro = ستكون ملكيتها لك، وتبقى مؤسساتك الأخرى كما هي.
account-new-approval = تراجع إدارة المنصة كل مؤسسة جديدة. سنراسلك عند الموافقة على مؤسستك.
account-new-closed = التسجيل مغلق على هذه المنصة: إنشاء المؤسسات متاح لإدارة المنصة فقط.

## Profile
account-title = الملف الشخصي
account-intro = كيف يراك الزملاء، وكيف تُعرض لك التواريخ والنصوص.
account-name = الاسم
account-name-missing = يُرجى إدخال اسمك، بما لا يزيد على 120 حرفًا
account-email-hint = هذا عنوان تسجيل دخولك. لتغييره يُرجى الرجوع إلى أحد مشرفي مؤسستك.
account-locale-missing = يُرجى اختيار لغة من القائمة
account-time-zone-hint = تُعرض التواريخ والأوقات بهذا التوقيت.
account-time-zone-missing = يُرجى اختيار منطقة زمنية من القائمة
account-saved = تم حفظ ملفك الشخصي.

## Security
account-security-title = الأمان
account-security-intro = ما يثبت هويتك عند الدخول.
account-password-title = تغيير كلمة المرور
account-password-last = آخر تغيير: { $when }.
account-password-current = كلمة المرور الحالية
account-password-current-missing = يُرجى إدخال كلمة المرور الحالية
account-password-current-wrong = هذه ليست كلمة مرورك الحالية. يُرجى التحقّق منها، أو اختيار كلمة مرور جديدة عبر البريد.
account-password-same = يُرجى اختيار كلمة مرور مختلفة عن الحالية
account-password-effect = سيتم تسجيل خروجك من كل أجهزتك الأخرى، وسنبلغك بذلك عبر البريد.
account-password-save = تغيير كلمة المرور
account-password-saved = تم تغيير كلمة المرور، وأُنهيت كل الجلسات الأخرى.
account-password-forgot = هل نسيت كلمة المرور الحالية؟

## Sessions
account-sessions-title = الجلسات
account-sessions-intro = المتصفحات التي سُجّل فيها الدخول إلى حسابك. عند وجود جلسة غير معروفة لديك، يُرجى إنهاؤها ثم تغيير كلمة المرور.
account-sessions-device = الجهاز
account-sessions-address = عنوان الشبكة
account-sessions-used = آخر استخدام
account-sessions-started = تسجيل الدخول
account-sessions-this = هذه الجلسة
account-sessions-end = إنهاء الجلسة
account-sessions-end-which = : { $device }، { $address }
account-sessions-end-others = إنهاء كل الجلسات الأخرى
account-sessions-only = لا جلسة أخرى مفتوحة لك.
account-sessions-ended = تم إنهاء الجلسة.
account-sessions-others-ended = { $count ->
    [zero] لم تكن هناك جلسات أخرى.
    [one] تم إنهاء جلسة أخرى واحدة.
    [two] تم إنهاء جلستين أخريين.
    [few] تم إنهاء { $count } جلسات أخرى.
    [many] تم إنهاء { $count } جلسة أخرى.
   *[other] تم إنهاء { $count } جلسة أخرى.
}
account-device = { $browser } على { $system }
account-device-unknown = جهاز غير معروف
