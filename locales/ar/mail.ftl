# Mails.

mail-greeting = مرحبًا { $name }،
mail-greeting-nobody = مرحبًا،
mail-footer = أُرسلت من Tenantry، البوابة التي تدير بها المؤسسات شؤونها بنفسها.
mail-link-hint = إذا لم يعمل الزر، يُرجى نسخ هذا العنوان إلى المتصفح:

mail-invitation-subject = دعوة من { $inviter } إلى { $organization }
mail-invitation-text = وصلتك دعوة من { $inviter } للانضمام إلى { $organization }.
mail-invitation-roles = سيكون دورك عند الانضمام: { $roles }.
mail-invitation-expires = يعمل الرابط حتى { $expires }.
mail-invitation-button = عرض الدعوة
mail-invitation-note = لا يحدث شيء قبل قبولك. إن كانت هذه الرسالة غير متوقّعة، يمكنك رفض الدعوة في تلك الصفحة أو تجاهل الرسالة.
mail-reminder-subject = تذكير: دعوة من { $inviter } إلى { $organization }
mail-reminder-text = وصلتك دعوة من { $inviter } للانضمام إلى { $organization }، وما زالت تنتظر ردّك.
mail-reminder-note = في هذه الرسالة رابط جديد، والرابط السابق لم يعد يعمل. إن لم تكن لديك رغبة في الانضمام، يُرجى رفض الدعوة في تلك الصفحة: عندئذ لن يصلك تذكير آخر.

mail-requested-subject = طلب دعوة جديدة إلى { $organization } من { $invitee }
mail-requested-text = لم تعد دعوة { $invitee } إلى { $organization } صالحة، وقد طُلبت منك دعوة جديدة.
mail-requested-button = عرض الدعوة
mail-requested-note = للسماح بالدخول، يُرجى إعادة إرسال الدعوة في تلك الصفحة. وللرفض، لا حاجة إلى فعل شيء.

mail-sign-up-subject = تأكيد عنوانك لإنشاء { $organization }
mail-sign-up-text = طلبت إنشاء المؤسسة { $organization }. لم يبقَ سوى تأكيد عنوانك واختيار كلمة مرور لتصبح لك.
mail-sign-up-button = التأكيد والمتابعة
mail-sign-up-note = يعمل الرابط مرة واحدة. إن لم يكن الطلب منك، يُرجى تجاهل هذه الرسالة: لم يُنشأ شيء.

mail-sign-up-known-subject = لديك حساب بالفعل
mail-sign-up-known-text = ورد طلب، منك على الأرجح، لإنشاء المؤسسة { $organization } بعنوانك الذي له حساب بالفعل. يُرجى تسجيل الدخول ثم إنشاؤها من صفحة «المؤسسات».
mail-sign-up-known-button = تسجيل الدخول
mail-sign-up-known-note = إن لم يكن الطلب منك، يُرجى تجاهل هذه الرسالة: لم يتغيّر شيء.

mail-approved-subject = أصبحت { $organization } جاهزة
mail-approved-text = وافقت إدارة المنصة على { $organization }. يمكنك الآن تسجيل الدخول ودعوة زملائك.
mail-approved-button = فتح مؤسستك
mail-approved-note = في الصفحة الأولى قائمة قصيرة بالخطوات التالية.

mail-reset-subject = اختيار كلمة مرور جديدة
mail-reset-text = ورد طلب، منك أو ممن يعرف عنوانك، لاختيار كلمة مرور جديدة لحسابك.
mail-reset-button = اختيار كلمة مرور جديدة
mail-reset-note = يعمل الرابط مرة واحدة. إن لم يكن الطلب منك، يُرجى تجاهل هذه الرسالة: تبقى كلمة مرورك كما هي.

mail-changed-subject = تم تغيير كلمة مرورك
mail-changed-text = تم تغيير كلمة مرور حسابك قبل لحظات، وأُنهيت كل الجلسات الأخرى.
mail-changed-note = إن لم يكن ذلك منك، يُرجى طلب كلمة مرور جديدة فورًا من صفحة تسجيل الدخول، وإبلاغ المشرف لديك.
mail-device-subject = فُتح حسابك في متصفّح جديد
mail-device-text = جرى تسجيل الدخول إلى حسابك بمتصفّح لا نعرفه: { $device }، في { $at }، من عنوان الشبكة { $address }.
mail-device-what-to-do = إن كان ذلك منك، فلا يلزم شيء. وإلا يُرجى إنهاء تلك الجلسة وتغيير كلمة المرور. وإن كان دخولك عن طريق مؤسستك، يُرجى إبلاغ مشرفيها أيضًا.
mail-device-button = عرض الجلسات المفتوحة
mail-device-note = يُعدّ المتصفّح جديدًا أيضًا إذا حُذفت ملفات تعريف الارتباط فيه.
mail-roles-subject = تغيّرت أدوارك في { $organization }
mail-roles-text = غُيّرت أدوارك في { $organization }. التغيير من: { $person }.
mail-roles-given = الجديد: { $roles }.
mail-roles-taken = لم يعد لديك: { $roles }.
mail-roles-until = { $role } حتى { $ends }
mail-roles-without-end = { $role } بلا نهاية
mail-roles-note = إن كان ذلك غير متوقّع، يُرجى الرجوع إلى أحد مشرفي المؤسسة.
mail-suspended-subject = عُلّق وصولك إلى { $organization }
mail-suspended-text = علّق أحد المشرفين عضويتك في { $organization }. لا يمكنك الدخول إليها إلى أن يُرفع التعليق، وتبقى أدوارك محفوظة.
mail-suspended-note = إن كان ذلك خطأً في رأيك، يُرجى الرجوع إلى أحد مشرفي المؤسسة.
mail-reinstated-subject = يمكنك الدخول إلى { $organization } من جديد
mail-reinstated-text = أعاد أحد المشرفين إليك الوصول إلى { $organization }.
mail-reinstated-note = يُرجى تسجيل الدخول بحسابك المعتاد.

mail-removed-subject = لم تعد لك عضوية في { $organization }
mail-removed-text = أنهى أحد المشرفين عضويتك في { $organization }. انتهى وصولك إليها في تلك اللحظة.
mail-removed-note = إن كان ذلك خطأً في رأيك، يُرجى الرجوع إلى أحد مشرفي المؤسسة: يمكن إعادتك خلال 30 يومًا.

mail-staff-subject = دعوة من { $inviter } إلى إدارة المنصة
mail-staff-text = وصلتك دعوة من { $inviter } للانضمام إلى إدارة المنصة، بدور: { $role }.
mail-staff-button = عرض الدعوة
mail-staff-note = يعمل الرابط مرة واحدة. إن كانت هذه الرسالة غير متوقّعة، يُرجى تجاهلها: لا يحدث شيء قبل قبولك.

mail-join-confirm-subject = تأكيد عنوانك للانضمام إلى { $organization }
mail-join-confirm-text = أُدخل هذا العنوان عند اتباع رابط للانضمام إلى { $organization }، والأرجح أن ذلك منك. للمتابعة، يُرجى تأكيد أن العنوان لك.
mail-join-confirm-button = التأكيد والمتابعة
mail-join-confirm-note = يعمل الرابط مرة واحدة. إن لم يكن ذلك منك، يُرجى تجاهل هذه الرسالة: لم يُنشأ شيء.

mail-join-asked-subject = طلب انضمام إلى { $organization } من { $person }
mail-join-asked-text = ورد من { $person } ({ $email }) طلب انضمام إلى { $organization }. يمكنك الموافقة عليه واختيار الأدوار، أو رفضه.
mail-join-asked-button = عرض الطلب
mail-join-asked-note = لا يحدث شيء قبل الرد. تنتهي صلاحية الطلب الذي لا رد عليه بعد 30 يومًا.

mail-join-approved-subject = بدأت عضويتك في { $organization }
mail-join-approved-text = تمت الموافقة على طلب انضمامك إلى { $organization }.
mail-join-approved-note = يمكنك تسجيل الدخول بحسابك المعتاد.

mail-join-declined-subject = رُفض طلب انضمامك إلى { $organization }
mail-join-declined-text = رفض أحد القائمين على { $organization } طلب انضمامك.
mail-join-declined-note = إن كان ذلك خطأً في رأيك، يُرجى سؤال من لك به معرفة هناك.
mail-ends-role-subject = دورك { $role } في { $organization } ينتهي قريبًا
mail-ends-role-text = دورك { $role } في { $organization } ينتهي في { $ends }. ومنذ تلك اللحظة لا يعود بإمكانك فعل ما يتيحه.
mail-ends-role-note = إن بقيت حاجتك إليه، يُرجى الرجوع إلى من منحك إياه قبل ذلك اليوم.
mail-ends-role-button = عرض ما يمكنك فعله
mail-ends-role-of-subject = دور { $role } الممنوح إلى { $name } في { $organization } ينتهي قريبًا
mail-ends-role-of-text = منحت { $name } الدور { $role } في { $organization }. ينتهي الدور في { $ends }.
mail-ends-of-note = إن كان ينبغي أن ينتهي، فلا حاجة إلى فعل شيء: ينتهي من تلقاء نفسه.
mail-ends-of-button = تجديده
mail-ends-membership-subject = عضويتك في { $organization } تنتهي قريبًا
mail-ends-membership-text = عضويتك في { $organization } تنتهي في { $ends }. ومنذ تلك اللحظة لا يعود بإمكانك الدخول إليها.
mail-ends-membership-note = إن كان ينبغي أن تستمر، يُرجى الرجوع إلى أحد مشرفي المؤسسة قبل ذلك اليوم.
mail-ends-membership-of-subject = عضوية { $name } في { $organization } تنتهي قريبًا
mail-ends-membership-of-text = حدّدت موعدًا لانتهاء عضوية { $name } في { $organization }. تنتهي العضوية في { $ends }.
mail-over-text = انتهت مدة عضويتك في { $organization }. انتهى وصولك إليها في تلك اللحظة.
mail-life-open = فتح المؤسسة
mail-life-export = تصدير البيانات
mail-life-note = وصلتك هذه الرسالة لأنك من القائمين على المؤسسة.
mail-life-ending-subject = ستُغلق { $organization } في { $date }
mail-life-ending-text = ينتهي عقد { $organization }: في { $date } تُغلق ويفقد كل من فيها الوصول إليها. إن كان ينبغي أن تستمر، يُرجى طلب التجديد من إدارة المنصة. يمكنك تصدير بياناتها من الإعدادات.
mail-life-trial-subject = تنتهي الفترة التجريبية لمؤسسة { $organization } في { $date }
mail-life-trial-text = تنتهي الفترة التجريبية لمؤسسة { $organization }: في { $date } تُغلق ويفقد كل من فيها الوصول إليها. إن كان ينبغي أن تستمر، يُرجى طلب عقد من إدارة المنصة.
mail-life-renewed-subject = تم تمديد عقد { $organization }
mail-life-renewed-text = تم تمديد عقد { $organization }. ينتهي الآن في { $date }؛ ولا يُغلق شيء قبل ذلك.
mail-life-closed-subject = أُغلقت { $organization }
mail-life-closed-text = أُغلقت { $organization } ولم يعد لأحد فيها وصول إليها. يمكن تصدير بياناتها حتى { $date }، ثم يُمحى كل شيء. وحتى ذلك الحين يمكن لإدارة المنصة إعادة فتحها كما كانت. وإن كان الإغلاق منك، فيمكنك ذلك أيضًا.
mail-life-reopened-subject = أُعيد فتح { $organization }
mail-life-reopened-text = أُعيد فتح { $organization } بأعضائها وأدوارها كما كانت.
mail-life-purge-subject = ستُمحى { $organization } في { $date }
mail-life-purge-text = سيُمحى كل ما يخصّ { $organization } في { $date }: الأعضاء والأدوار والدعوات وسجلّ التدقيق. وحتى ذلك الحين يمكنك تصدير البيانات، أو طلب إعادة فتحها من إدارة المنصة.
mail-life-purged-subject = مُحيت { $organization }
mail-life-purged-text = مُحي كل ما يخصّ { $organization }: الأعضاء والأدوار والدعوات وسجلّ التدقيق. تبقى حسابات الأشخاص. هذه آخر رسالة بشأنها.
mail-life-appointed-subject = تعيين مالك لمؤسسة { $organization }
mail-life-appointed-text = لم يكن لمؤسسة { $organization } مالك، فعيّنت إدارة المنصة مالكًا لها. يذكر سجلّ التدقيق مَن هو، والسبب.

mail-ownership-offered-subject = عرض ملكية { $organization } من { $person }
mail-ownership-offered-text = وصلك من { $person } عرض لملكية { $organization }. يُرجى الاطلاع على ما يعنيه ذلك، ثم القبول أو الرفض؛ وحتى ذلك الحين لا يتغيّر شيء.
mail-ownership-offered-button = عرض التفاصيل
mail-ownership-accepted-subject = قُبلت ملكية { $organization } من جانب { $person }
mail-ownership-accepted-text = قُبل عرضك، وملكية { $organization } تشمل الآن { $person }.
mail-ownership-declined-subject = رُفض عرض ملكية { $organization } من جانب { $person }
mail-ownership-declined-text = رُفض عرضك من جانب { $person }. لم يتغيّر شيء في { $organization }.

mail-sign-on-button = فتح الاتصال
mail-sign-on-note = وصلتك هذه الرسالة لأنك من القائمين على الدخول الموحّد في مؤسستك.
mail-certificate-ends-subject = { $days ->
    [zero] تنتهي صلاحية شهادة { $connection } اليوم ({ $organization })
    [one] تنتهي صلاحية شهادة { $connection } غدًا ({ $organization })
    [two] تنتهي صلاحية شهادة { $connection } بعد يومين ({ $organization })
    [few] تنتهي صلاحية شهادة { $connection } بعد { $days } أيام ({ $organization })
    [many] تنتهي صلاحية شهادة { $connection } بعد { $days } يومًا ({ $organization })
   *[other] تنتهي صلاحية شهادة { $connection } بعد { $days } يوم ({ $organization })
}
mail-certificate-ends-text = الشهادة التي يوقّع بها { $connection } لمؤسسة { $organization } تنتهي صلاحيتها في { $date }. بعد ذلك لا يمكن لأحد تسجيل الدخول عبره.
mail-certificate-ended-subject = انتهت صلاحية شهادة { $connection } ({ $organization })
mail-certificate-ended-text = انتهت صلاحية الشهادة التي يوقّع بها { $connection } لمؤسسة { $organization }. لا يمكن لأحد تسجيل الدخول عبره إلى أن تُضاف شهادة جديدة.
mail-certificate-what-to-do = الحل: إنشاء شهادة توقيع جديدة لدى موفّر الهوية، ثم إضافتها إلى الاتصال: تعمل القديمة والجديدة جنبًا إلى جنب. والاتصال الذي يعرف عنوان بياناته الوصفية يأخذ الشهادة الجديدة تلقائيًا خلال يوم.
mail-certificate-successor = يثق الاتصال بالفعل بشهادة أخرى صالحة لمدة أطول. الحل: جعل موفّر الهوية يوقّع بها.
mail-refresh-held-subject = بيانات وصفية جديدة من { $connection } بانتظارك ({ $organization })
mail-refresh-held-text = تغيّرت البيانات الوصفية من { $connection } تغيّرًا قد يحجب الدخول عن أعضاء { $organization }، فلم تُعتمد. كل شيء يعمل كما كان. يُرجى الاطلاع على ما تغيّر، ثم اعتماده أو تركه.
mail-sso-enforced-subject = أصبح الدخول الموحّد إلزاميًا في { $organization }
mail-sso-enforced-text = صار الدخول الموحّد عبر { $detail } إلزاميًا بقرار من { $person }. لم يعد الدخول إلى { $organization } بكلمة مرور ممكنًا، إلا لأعضاء لهم استثناء خاص.
mail-sso-released-subject = لم يعد الدخول الموحّد إلزاميًا في { $organization }
mail-sso-released-text = أُلغي إلزام الدخول عبر { $detail } بقرار من { $person }. عاد الدخول إلى { $organization } بكلمة مرور ممكنًا.
mail-codes-made-subject = رموز طوارئ جديدة لمؤسسة { $organization }
mail-codes-made-text = أُنشئت رموز طوارئ جديدة لمؤسسة { $organization } بواسطة { $person }. لم تعد الرموز السابقة صالحة.
mail-break-glass-subject = دخول { $person } إلى { $organization } برمز طوارئ
mail-break-glass-text = تم الدخول إلى { $organization } برمز طوارئ لمدة ساعة واحدة، بواسطة { $person } من عنوان الشبكة { $detail }. استُهلك الرمز.
mail-sso-button = عرض طرق تسجيل الدخول
mail-sso-note = إن كان هذا مفاجئًا لك، يُرجى التحدث إلى الشخص المذكور هنا، ومراجعة سجلّ التدقيق.
## Set-up links
mail-setup-subject = طلب مساعدة في تسجيل الدخول من { $person } في { $organization }
mail-setup-connection-text = وصلك طلب من { $person } في { $organization } لربط موفّر الهوية لديكم، ليسجّل الأشخاص الدخول بحساب العمل. لا تحتاج المهمة إلى حساب، وتستغرق نحو عشر دقائق.
mail-setup-domain-text = وصلك طلب من { $person } في { $organization } لإثبات ملكية نطاق بسجلّ في DNS. لا تحتاج المهمة إلى حساب، وتستغرق نحو خمس دقائق.
mail-setup-limits = يؤدي الرابط إلى هذه المهمة وحدها دون غيرها. لا يتغيّر شيء لأحد قبل التفعيل من جانب المؤسسة.
mail-setup-button = البدء
mail-setup-note = يمكن لكل من لديه هذا الرابط إنجاز المهمة: يُرجى عدم تمريره إلا إلى الزميل المسؤول عنها. إن كانت هذه الرسالة غير متوقّعة، يُرجى سؤال صاحب الطلب قبل البدء.
## Agreeing that an identity provider signs one in
mail-sso-consent-subject = الموافقة على تسجيل دخولك إلى { $organization } عبر موفّر هويتها
mail-sso-consent-text = سُجّل الدخول لدى موفّر هوية { $organization } بعنوانك الذي له حساب هنا. إن كان ذلك منك، يُرجى فتح هذا الرابط في المتصفح نفسه والموافقة. بعدها يتولّى موفّر الهوية تسجيل دخولك إلى { $organization }.
mail-sso-consent-button = الاطلاع والموافقة
mail-sso-consent-note = إن لم يكن ذلك منك، فلا حاجة إلى فعل شيء: لا يدخل أحد إلى حسابك دون موافقتك. يعمل الرابط لمدة نصف ساعة، في المتصفح الذي طُلب فيه.
mail-domain-button = فتح النطاقات
mail-domain-note = وصلتك هذه الرسالة لأنك من القائمين على نطاقات المؤسسة.
mail-domain-until = يُرجى إعادة السجلّ قبل { $date }: تعرضه صفحة النطاقات مع أزرار للنسخ. وحتى ذلك الحين يعمل كل شيء كما كان. بعد ذلك لا يعود الدخول إلى { $organization } ممكنًا بعناوين { $domain }، ويمكن لمؤسسة أخرى إثبات ملكيته.
mail-domain-lapsing-subject = اختفى إثبات { $domain } من DNS ({ $organization })
mail-domain-lapsing-text = نتحقّق من سجلّ TXT للنطاق { $domain } كل يوم. اليوم لم يكن موجودًا.
mail-domain-soon-subject = يسقط إثبات { $domain } في { $date } ({ $organization })
mail-domain-soon-text = ما زال سجلّ TXT الذي يُثبت ملكية { $domain } مفقودًا.
mail-domain-lapsed-subject = سقط إثبات { $domain } ({ $organization })
mail-domain-lapsed-text = ظل سجلّ TXT للنطاق { $domain } مفقودًا 14 يومًا. لم يعد الدخول إلى { $organization } ممكنًا بعناوين هذا النطاق، ويمكن لمؤسسة أخرى إثبات ملكيته. لاستعادته، يُرجى إعادة السجلّ والتحقّق منه في صفحة النطاقات. لم يفقد أي عضو شيئًا.
mail-domain-back-subject = عاد { $domain } مُثبَتًا ({ $organization })
mail-domain-back-text = عاد سجلّ TXT للنطاق { $domain }. لم ينقطع شيء.
mail-welcome-subject = مرحبًا بك في { $organization }
mail-welcome-text = بدأت عضويتك في { $organization }.
mail-welcome-roles = أدوارك: { $roles }.
mail-welcome-button = فتح المؤسسة
mail-welcome-note = يمكنك تسجيل الدخول بالحساب الذي استخدمته قبل قليل.
