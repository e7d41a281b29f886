# Requests to join, and their answers.

join-requests-text = أشخاص يطلبون الانضمام. لا يدخل أحد قبل الموافقة.
join-requests-caption = طلبات الانضمام، الأحدث أولًا
join-requests-person = الشخص
join-requests-since = وقت الطلب
join-requests-how = الطريقة
join-requests-by-link = عبر رابط الانضمام «{ $link }»
join-requests-alone = بمبادرة شخصية
join-requests-look = الرد
join-requests-show-waiting = قيد الانتظار
join-requests-show-all = الكل
join-requests-views = الطلبات المعروضة
join-requests-empty = لا أحد يطلب الانضمام
join-requests-empty-all = لا طلبات بعد
join-requests-empty-text = تأتي الطلبات عبر روابط الانضمام التي تتطلب الموافقة، وممن يعرف عنوان مؤسستك إن كان ذلك مسموحًا.
join-requests-open = يمكن لأي شخص الطلب بنفسه: بإدخال «{ $slug }» في صفحة «المؤسسات».
join-requests-closed = لا يمكن للأشخاص الطلب بأنفسهم. تأتي الطلبات عبر روابط الانضمام التي تتطلب الموافقة.
join-requests-settings = تغيير ذلك في الإعدادات
join-requests-approved-state = تمت الموافقة
join-requests-withdrawn-state = تم السحب

## One request
join-requests-title = طلب { $name }
join-requests-request = الطلب
join-requests-until = ينتظر حتى
join-requests-answered = وقت الرد
join-requests-answered-by = { $time }، بواسطة { $name }
join-requests-was-removed = كانت لدى { $name } عضوية سابقة ثم أُزيلت. الموافقة تعيدها بالأدوار المختارة هنا دون غيرها.
join-requests-approve = موافقة
join-requests-approve-title = السماح بالدخول
join-requests-approve-text = يُرجى اختيار الأدوار الممنوحة. يمكنك تغييرها لاحقًا.
join-requests-decline = رفض
join-requests-decline-title = رفض الطلب
join-requests-reason-hint = يظهر في الرسالة إلى الشخص. حتى 500 حرف.
join-requests-approved = تمت الموافقة على انضمام { $name }، وأُرسل إشعار بذلك بالبريد.
join-requests-declined = رُفض طلب { $name }، وأُرسل إشعار بذلك بالبريد.
join-requests-late-decided = سبقك شخص آخر إلى الرد على طلب { $name }.
join-requests-late-withdrawn = سُحب طلب { $name } من صاحبه في هذه الأثناء.
join-requests-late-expired = انتهت صلاحية طلب { $name }. يمكن تقديم طلب جديد.
join-requests-late-member = لدى { $name } عضوية بالفعل.
join-requests-no-seat = كل المقاعد مشغولة، فلا يمكن دخول { $name }. يُرجى إزالة عضو أو طلب مقاعد إضافية؛ ويبقى الطلب قيد الانتظار.
join-requests-error-reason = يُرجى اختصار السبب: الحد الأقصى لعدد الأحرف { $most }، وعددها الآن { $length }

## The overview
join-requests-waiting = { $count ->
    [zero] لا أحد يطلب الانضمام
    [one] شخص واحد يطلب الانضمام
    [two] شخصان يطلبان الانضمام
    [few] { $count } أشخاص يطلبون الانضمام
    [many] { $count } شخصًا يطلبون الانضمام
   *[other] { $count } شخص يطلبون الانضمام
}
join-requests-waiting-many = عدد من يطلبون الانضمام يزيد على { $count }
join-requests-waiting-text = لا يدخل أحد قبل الموافقة عليه.
join-requests-see = عرض الطلبات

## The setting
join-requests-setting = طلبات الانضمام
join-requests-setting-text = يمكن لمن لا دعوة لديه ولا رابط أن يطلب الدخول.
join-requests-setting-label = يمكن للأشخاص طلب الانضمام بأنفسهم
join-requests-setting-hint = يُدخلون عنوان مؤسستك، والقرار لمن له الحق في الدعوة. في الحالتين لا يكشف الطلب لأحد أن مؤسستك موجودة هنا.
join-requests-setting-save = حفظ
join-requests-switched-on = أصبح بإمكان الأشخاص طلب الانضمام بأنفسهم.
join-requests-switched-off = لم يعد بإمكان الأشخاص طلب الانضمام بأنفسهم. تبقى الطلبات التي تنتظر الرد.

## A person's own requests
join-requests-ask = طلب الانضمام
join-requests-new-title = طلب الانضمام إلى مؤسسة
join-requests-new-text = إن كانت المؤسسة تقبل الطلبات، فالقرار للقائمين عليها. ستصلك رسالة بردّهم.
join-requests-organization = عنوان المؤسسة
join-requests-organization-hint = كما يظهر في عناوين صفحاتها بعد {"\u200E"}/o/{"\u200E"}، مثل acme. إن لم يكن معروفًا لديك، يُرجى سؤال أحد الزملاء.
join-requests-message-hint = تعريف بك وسبب طلبك. نص عادي، حتى 500 حرف.
join-requests-send = إرسال الطلب
join-requests-error-organization = يُرجى إدخال عنوان المؤسسة: أحرف لاتينية صغيرة وأرقام وواصلات، مثل acme
join-requests-error-message = يُرجى اختصار الرسالة: الحد الأقصى لعدد الأحرف { $most }، وعددها الآن { $length }
join-requests-sent = طلبك إلى «{ $slug }» في طريقه، إن وُجدت هذه المؤسسة وكانت تقبل الطلبات.
join-requests-own = طلبات انضمامك
join-requests-own-text = ستصلك رسالة عند الرد. ينتهي الطلب الذي لا رد عليه بعد 30 يومًا.
join-requests-own-since = وقت الطلب: { $since }. ينتهي في { $until }.
join-requests-withdraw = سحب
join-requests-withdrawn = سحبت طلبك إلى «{ $label }».
join-requests-late-answered = تم الرد على طلبك إلى «{ $label }» في هذه الأثناء.
