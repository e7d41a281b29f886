# سجل الرسائل.

mail-log-title = سجل الرسائل
mail-log-text = كل رسالة إلى أعضائك وما آلت إليه.
mail-log-text-platform = كل رسالة من المنصة ومؤسساتها وما آلت إليه.
mail-log-link = سجل الرسائل
mail-log-search = عناوين تبدأ بـ
mail-log-begins = العنوان يبدأ بـ
mail-log-any-mail = أي رسالة
mail-log-empty = لا رسائل بعد
mail-log-empty-text = فور دعوة أي شخص تظهر رسالته هنا.
mail-log-to = إلى
mail-log-of-platform = المنصة
mail-log-tries = المحاولات
mail-log-when = وقت الكتابة
mail-log-next-try = التالية: { $when }
mail-log-cancelled = لم تُرسَل
mail-log-kept = تُحفظ السطور 90 يومًا. أما نص الرسالة ورابطها فلا يُحفظان.
mail-log-retried = تجري إعادة محاولة إرسال الرسالة إلى { $email }
mail-log-with-code = { $sentence } ({ $code })

mail-log-refused = الرسائل لا تصل إلى { $name }: { $reason }.
mail-log-refused-link = عرض الرسائل إلى هذا العنوان

mail-log-address-invalid = العنوان غير صالح
mail-log-mailbox-unknown = صندوق البريد غير موجود
mail-log-mailbox-full = صندوق البريد ممتلئ
mail-log-mailbox-moved = انتقل صندوق البريد
mail-log-domain-unknown = نطاق البريد هذا غير موجود
mail-log-not-allowed = التسليم إلى هذا العنوان غير مسموح
mail-log-address-not-understood = خادم البريد لا يفهم العنوان
mail-log-address-refused = خادم البريد يرفض هذا العنوان
mail-log-latin-only = خادم البريد لا يقبل في العنوان إلا الحروف اللاتينية البسيطة
mail-log-not-written = تعذّرت كتابة الرسالة
mail-log-no-answer = لم يُجب خادم البريد في الوقت المناسب
mail-log-try-later = يطلب خادم البريد إعادة المحاولة لاحقًا
mail-log-turned-away = خادم البريد يرفض اتصالنا
mail-log-encryption-refused = خادم البريد يرفض التشفير
mail-log-encryption-failed = لا يمكن تشفير الاتصال بخادم البريد
mail-log-sign-in-refused = خادم البريد لا يقبل اسم المستخدم وكلمة المرور
mail-log-no-way-to-sign-in = لا يوفّر خادم البريد طريقة تسجيل دخول نعرفها
mail-log-sender-refused = خادم البريد لا يقبل عنوان المرسل
mail-log-content-refused = خادم البريد لا يقبل هذه الرسالة
mail-log-unreachable = لا يمكن الوصول إلى خادم البريد
mail-log-broken-off = قطع خادم البريد المحادثة
mail-log-our-fault = حدث خطأ من جانبنا
mail-log-delayed = تلقّى هذا الشخص رسائل كثيرة خلال ساعة؛ وهذه الرسالة تنتظر
mail-log-too-many = تلقّى هذا الشخص رسائل كثيرة خلال ساعة، ويمكن الاستغناء عن هذه
mail-log-switched-off = هذا النوع من الرسائل موقَف
mail-log-invitation-over = تم الرد على الدعوة أو إبطالها أو إعادة إرسالها، أو انتهت صلاحيتها
mail-log-link-over = انتهت صلاحية رابطها أو استُخدم

mail-log-retry-not-failed = لم تفشل هذه الرسالة، أو تجري إعادة محاولتها.
mail-log-retry-forgotten = مضى وقت طويل على فشلها فلا يمكن إعادة المحاولة.
mail-log-retry-invitation-over = تم الرد على الدعوة أو إعادة إرسالها، أو انتهت صلاحيتها: يمكن الدعوة من جديد عند الحاجة.
mail-log-retry-link-over = لم يعد رابطها يعمل: اطلب رابطًا جديدًا.
mail-log-retry-switched-off = هذا النوع من الرسائل موقَف: شغّله أولًا.
