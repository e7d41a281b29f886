# Words that many pages share.

## Actions
common-save = حفظ
common-cancel = إلغاء
common-continue = متابعة
common-search = بحث
common-filter = تصفية
common-clear-all = مسح الكل
common-edit = تعديل
common-remove = إزالة
common-suspend = تعليق
common-reinstate = إلغاء التعليق
common-resend = إعادة الإرسال
common-revoke = إبطال
common-open = فتح
common-change = تغيير
common-undo = تراجع
common-dismiss = تجاهل
common-copy = نسخ
common-copied = تم النسخ
common-show = إظهار
common-hide = إخفاء
common-previous = السابق
common-next = التالي
common-actions = الإجراءات
common-actions-for = إجراءات { $name }
common-remove-filter = إزالة عامل التصفية: { $name }
common-try-again = إعادة المحاولة

## Fields and lists
common-name = الاسم
common-email = عنوان البريد الإلكتروني
common-password = كلمة المرور
common-role = الدور
common-roles = الأدوار
common-status = الحالة
common-reason = السبب
common-message = الرسالة
common-last-seen = آخر ظهور
common-language = اللغة
common-time-zone = المنطقة الزمنية
common-language-name = العربية
common-any-role = أي دور
common-any-status = أي حالة
common-optional = اختياري
common-pages = الصفحات
common-you = أنت
common-none = لا يوجد
common-nothing-found = لا توجد نتائج
common-nothing-found-text = قد يفيد البحث بكلمات أقل، أو مسح عوامل التصفية.
common-select-all = تحديد كل ما في هذه الصفحة
common-select = تحديد { $name }
common-selected = تم تحديد { $count }
common-with-selected = إجراء على المحدّدين
common-shown = المعروض: { $count }
common-errors = { $count ->
    [zero] لا شيء يحتاج إلى تعديل
    [one] عنصر واحد يحتاج إلى تعديل
    [two] عنصران يحتاجان إلى تعديل
    [few] { $count } عناصر تحتاج إلى تعديل
    [many] { $count } عنصرًا يحتاج إلى تعديل
   *[other] { $count } عنصر يحتاج إلى تعديل
}
common-error-title = خطأ: { $title }

## States
common-active = نشط
common-suspended = معلّق
common-removed = تمت الإزالة
common-pending = قيد الانتظار
common-queued = قيد الإرسال
common-sent = تم الإرسال
common-failed = تعذّر الإرسال
common-opened = تم الفتح
common-accepted = تم القبول
common-declined = تم الرفض
common-expired = انتهت الصلاحية
common-revoked = تم الإبطال
common-closed = مغلق
common-yes = نعم
common-no = لا

## Kinds of organization
common-customer = عميل
common-partner = شريك

## Times, in words when near
common-never = أبدًا
common-now = الآن
common-minutes-ago = { $count ->
    [zero] قبل أقل من دقيقة
    [one] قبل دقيقة واحدة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
common-hours-ago = { $count ->
    [zero] قبل أقل من ساعة
    [one] قبل ساعة واحدة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
    [many] قبل { $count } ساعة
   *[other] قبل { $count } ساعة
}
common-today-at = اليوم، { $time }
common-yesterday-at = أمس، { $time }
common-in-minutes = { $count ->
    [zero] بعد أقل من دقيقة
    [one] بعد دقيقة واحدة
    [two] بعد دقيقتين
    [few] بعد { $count } دقائق
    [many] بعد { $count } دقيقة
   *[other] بعد { $count } دقيقة
}
common-in-hours = { $count ->
    [zero] بعد أقل من ساعة
    [one] بعد ساعة واحدة
    [two] بعد ساعتين
    [few] بعد { $count } ساعات
    [many] بعد { $count } ساعة
   *[other] بعد { $count } ساعة
}
common-in-days = { $count ->
    [zero] بعد أقل من يوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يومًا
   *[other] بعد { $count } يوم
}

common-team = الفريق
common-any-team = أي فريق
common-last-change = آخر تغيير بواسطة { $name } · { $at }
common-date-and-clock = ‏{ $date }، { $clock }
common-more = { $more } غيرها
common-others = آخرون
