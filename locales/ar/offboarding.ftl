# Receipts: what somebody had when they left, and what happened to it.

offboarding-title = كشف مغادرة { $name }
offboarding-receipt = كشف المغادرة
offboarding-see = عرض كشف المغادرة
offboarding-see-of = ما آل إليه كل ما كان لدى { $name }
offboarding-cause-removed = تمت الإزالة بواسطة { $name } في { $at }.
offboarding-cause-left = مغادرة بمبادرة شخصية في { $at }.
offboarding-cause-ended = انتهت مدة العضوية في { $at }.
offboarding-restored = تمت الإعادة بواسطة { $name } في { $at }.
offboarding-restored-without = لم يُستعد ما يلي، لأن من أعاد العضوية لا يمكنه منحه: { $roles }.
offboarding-left-out = تمت إعادة { $name }، ولكن دون ما لا يمكنك منحه: { $roles }.
offboarding-sessions = الجلسات
offboarding-sessions-ended = { $count ->
    [0] لم تكن هناك جلسات يلزم إنهاؤها.
    [one] تم إنهاء جلسة واحدة.
    [two] تم إنهاء جلستين.
    [few] تم إنهاء { $count } جلسات.
    [many] تم إنهاء { $count } جلسة.
   *[other] تم إنهاء { $count } جلسة.
}
offboarding-kept-elsewhere = { $count ->
    [zero] لم تبقَ أي جلسة.
    [one] تبقى جلسة واحدة بسبب عضوية في مؤسسة أخرى. لا تتيح شيئًا هنا.
    [two] تبقى جلستان بسبب عضوية في مؤسسة أخرى. لا تتيحان شيئًا هنا.
    [few] تبقى { $count } جلسات بسبب عضوية في مؤسسة أخرى. لا تتيح شيئًا هنا.
    [many] تبقى { $count } جلسة بسبب عضوية في مؤسسة أخرى. لا تتيح شيئًا هنا.
   *[other] تبقى { $count } جلسة بسبب عضوية في مؤسسة أخرى. لا تتيح شيئًا هنا.
}
offboarding-kept-staff = { $count ->
    [zero] لم تبقَ أي جلسة.
    [one] تبقى جلسة واحدة بسبب العمل في إدارة المنصة.
    [two] تبقى جلستان بسبب العمل في إدارة المنصة.
    [few] تبقى { $count } جلسات بسبب العمل في إدارة المنصة.
    [many] تبقى { $count } جلسة بسبب العمل في إدارة المنصة.
   *[other] تبقى { $count } جلسة بسبب العمل في إدارة المنصة.
}
offboarding-kept-own = { $count ->
    [zero] لم يبقَ تسجيل الدخول إلى الحساب قائمًا في أي متصفح.
    [one] يبقى تسجيل الدخول إلى الحساب قائمًا في المتصفح الذي تمت منه المغادرة. لا يتيح شيئًا هنا.
    [two] يبقى تسجيل الدخول إلى الحساب قائمًا في متصفحين. لا يتيحان شيئًا هنا.
    [few] يبقى تسجيل الدخول إلى الحساب قائمًا في { $count } متصفحات. لا تتيح شيئًا هنا.
    [many] يبقى تسجيل الدخول إلى الحساب قائمًا في { $count } متصفحًا. لا تتيح شيئًا هنا.
   *[other] يبقى تسجيل الدخول إلى الحساب قائمًا في { $count } متصفح. لا تتيح شيئًا هنا.
}
offboarding-roles = الأدوار السابقة
offboarding-roles-text = لم يبقَ منها شيء. يمكن إعادة العضوية معها حتى { $date }.
offboarding-roles-were = الأدوار عند المغادرة.
offboarding-roles-none = بلا دور.
offboarding-teams-none = بلا فريق.
offboarding-teams-text = انتهت العضوية فيها كلها، وعند الإعادة تعود في الفرق التي ما زالت قائمة.
offboarding-identities = موفّرو الهوية المرتبطون بالحساب
offboarding-identities-text = أُنهيت هذه الروابط، مع الأدوار التي جاءت من المجموعات. إعادة الشخص لا تعيدها: عند تسجيل دخوله التالي عبر موفّر الهوية تُطلب موافقته من جديد.
offboarding-made = ما أنشأه من دعوات وروابط انضمام مفتوحة
offboarding-made-text = تعمل الدعوة أو الرابط بأذونات من أنشأها، ولذلك توقفت هذه عن العمل في تلك اللحظة.
offboarding-made-staff = { $name } ضمن إدارة المنصة، ولذلك تبقى هذه صالحة بتلك الصفة. يُرجى إبطال ما لا ينبغي بقاؤه.
offboarding-made-none = لم يكن شيء منها مفتوحًا.
offboarding-made-hidden = { $count ->
    [zero] لا شيء خارج فرقك.
    [one] وواحدة خارج فرقك.
    [two] واثنتان خارج فرقك.
    [few] و{ $count } خارج فرقك.
    [many] و{ $count } خارج فرقك.
   *[other] و{ $count } خارج فرقك.
}
offboarding-many = يظهر هنا الأحدث فقط، وعدده { $count }.
offboarding-stopped = توقفت عن العمل
offboarding-taken-over = أُعيد إرسالها بواسطة { $name }
offboarding-gone = لم تعد موجودة
offboarding-take-over = تولّي الدعوة
offboarding-take-over-text = تولّي الدعوة يعيد إرسالها برابط جديد، باسمك وبأذوناتك. أما رابط الانضمام فيبقى متوقفًا: يمكنك إنشاء رابط خاص بك.
offboarding-stays = ما لم يُلغَ، ولماذا
offboarding-stays-account = الحساب: هو ملك صاحبه، وقد تكون له عضوية في مؤسسات أخرى. لا يتيح شيئًا هنا.
offboarding-stays-staff = الوصول بصفة إدارة المنصة: تمنحه المنصة وتسحبه.
offboarding-stays-approvals = لم تكن أي موافقة تنتظره وحده: يمكن لكل من لديه الإذن الرد.
offboarding-stays-audit = يبقى ما قام به في سجلّ التدقيق.
offboarding-audit = عرض الإزالة هناك
