# Pages for what went wrong: what happened, and what to do next.

errors-not-found-title = لا شيء هنا
errors-not-found-text = ربما كُتب العنوان خطأً، أو لم يعد هذا المحتوى موجودًا، أو أنه يخصّ مؤسسة لا عضوية لك فيها.
errors-forbidden-title = دورك لا يسمح بذلك
errors-forbidden-text = يتطلب ذلك الإذن «{ $permission }»، وهو غير موجود في أدوارك.
errors-forbidden-who = يمكن لهؤلاء منحك الإذن: { $names }.
errors-forged-title = جاء هذا الطلب من موقع آخر
errors-forged-text = لم يتغيّر شيء. إن كان الطلب منك، يُرجى فتح الصفحة هنا وإرسال النموذج من جديد.
errors-bad-request-title = لم نتمكّن من فهم هذا الطلب
errors-bad-request-text = لم يتغيّر شيء. يُرجى الرجوع وإعادة تحميل الصفحة ثم إرسال النموذج من جديد.
errors-too-large-title = هذا أكثر مما يمكن دفعة واحدة
errors-too-large-text = لم يتغيّر شيء. يُرجى الإرسال على دفعات: حتى 500 عنوان في المرة.
errors-conflict-title = لا يمكن تنفيذ ذلك الآن
errors-too-many-title = محاولات كثيرة جدًا
errors-too-many-text = { $minutes ->
    [zero] يُرجى الانتظار قليلًا ثم إعادة المحاولة.
    [one] يُرجى الانتظار دقيقة واحدة ثم إعادة المحاولة.
    [two] يُرجى الانتظار دقيقتين ثم إعادة المحاولة.
    [few] يُرجى الانتظار { $minutes } دقائق ثم إعادة المحاولة.
    [many] يُرجى الانتظار { $minutes } دقيقة ثم إعادة المحاولة.
   *[other] يُرجى الانتظار { $minutes } دقيقة ثم إعادة المحاولة.
}
errors-busy-title = كثيرون يسجّلون الدخول في هذه اللحظة
errors-busy-text = يُرجى الانتظار بضع ثوانٍ ثم إعادة المحاولة.
errors-away-title = سنعود بعد لحظات
errors-away-text = قاعدة البيانات لا تستجيب. لم يتغيّر شيء؛ يُرجى إعادة المحاولة بعد بضع ثوانٍ.
errors-internal-title = حدث خطأ من جانبنا
errors-internal-text = لم يتغيّر شيء. يُرجى إعادة المحاولة؛ وإن تكرّر الخطأ، يُرجى إبلاغ المشرف لديك بالرقم المرجعي أدناه.
errors-pending-title = مؤسستك بانتظار الموافقة
errors-pending-text = تم إنشاء { $name }، وهي بانتظار موافقة إدارة المنصة. سنراسلك عند صدور الموافقة.
errors-suspended-title = هذه المؤسسة معلّقة
errors-suspended-text = علّقت إدارة المنصة { $name }. لا يمكن لأحد استخدامها إلى أن يُلغى التعليق؛ ولم يُحذف شيء.
errors-suspended-text-reason = علّقت إدارة المنصة { $name }: «{ $reason }». لا يمكن لأحد استخدامها إلى أن يُلغى التعليق؛ ولم يُحذف شيء.
errors-closed-title = هذه المؤسسة مغلقة
errors-closed-text-ask = أُغلقت { $name }. ما زال بإمكان مالكيها تصدير بياناتها، وربما إعادة فتحها. للسؤال: { $owners }.
errors-closed-text = أُغلقت { $name }. إن كان ذلك خطأً، يُرجى التواصل مع إدارة المنصة.
errors-back-to-overview = العودة إلى النظرة العامة
errors-back-to-start = العودة إلى البداية
errors-reference = الرقم المرجعي:
errors-gone-meanwhile = حُذف قبل لحظات شيء مذكور هنا، كدورٍ مثلًا. يُرجى مراجعة الصفحة ثم تكرار ما أردت فعله.
errors-collided = غيّر شخص آخر الشيء نفسه في اللحظة نفسها وسبق تغييره. لم يُطبَّق أي تغيير منك: يُرجى مراجعة الصفحة ثم تكرار ما أردت فعله.
errors-account-only-title = هذه الصفحة تخصّ حسابك الشخصي
errors-account-only-text = تم تسجيل دخولك عبر موفّر الهوية لمؤسستك، وهو يتيح تلك المؤسسة فقط. للاطلاع على حسابك أو تغييره، يُرجى تسجيل الدخول إليه بكلمة مرورك؛ وإن لم تكن لك كلمة مرور، يُرجى اختيار «هل نسيت كلمة المرور؟» في الصفحة التالية.
errors-sign-in-to-account = تسجيل الدخول إلى حسابك
